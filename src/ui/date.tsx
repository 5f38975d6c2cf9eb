import { englishDate, machineDate } from './edtf.ts'

/** An EDTF date in plain English, with its exact form for machines. */
export function ShownDate({ edtf }: { readonly edtf: string }) {
  const machine = machineDate(edtf)
  const words = englishDate(edtf)
  if (machine === undefined) return <span title={edtf === '' ? undefined : edtf}>{words}</span>
  return (
    <time dateTime={machine} title={edtf}>
      {words}
    </time>
  )
}
