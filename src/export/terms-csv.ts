import { stringify } from 'csv-stringify/sync'
import type { Rendering, Term } from '../term.ts'

const columns = [
  'term',
  'lang',
  'rendering',
  'status',
  'from',
  'until',
  'sources',
  'note',
  'subject',
  'definition',
  'term_note',
]

/**
 * Writes a termbase as a table (RFC 4180), a rendering a row under a row of names. It begins with a byte order mark,
 * without which Excel takes Chinese for something else. A cell that a spreadsheet would take for a formula gets an
 * apostrophe before it, which reading takes away.
 */
export async function* termsCsv(
  terms: AsyncIterable<Term> | Iterable<Term>,
): AsyncGenerator<string> {
  yield `\ufeff${row(columns)}`
  for await (const term of terms) {
    for (const rendering of term.renderings) yield row(cells(term, rendering))
  }
}

function cells({ id, subject, definition, note: termNote }: Term, rendering: Rendering): string[] {
  const { lang, words, status, from, until, sources, note } = rendering
  return [
    id,
    lang,
    words,
    status,
    from ?? '',
    until ?? '',
    sources.map((source) => source.replaceAll('|', '\\|')).join(' | '),
    note ?? '',
    subject ?? '',
    definition ?? '',
    termNote ?? '',
  ]
}

function row(cells: readonly string[]): string {
  return stringify([cells.map(guarded)], { record_delimiter: 'windows' })
}

/** An apostrophe more before what begins as a formula does, after any that stand there: reading takes one away. */
function guarded(cell: string): string {
  return /^'*[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell
}
