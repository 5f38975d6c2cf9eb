/**
 * An EDTF date as text that sorts by time: its start, without marks of doubt. A year that is not known
 * sorts before all others.
 */
export function sortable(edtf: string): string {
  const [from = '', to = ''] = edtf.split('/')
  const start = from === '' || from === '..' ? to : from
  return start.replace(/[?~%]/g, '').replace(/X/g, '0').replace('..', '')
}
