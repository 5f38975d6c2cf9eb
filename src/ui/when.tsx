import type { Dated } from '../exchange.ts'
import { ShownDate } from './date.tsx'
import { type Sourced, Sources } from './sources.tsx'

/** A date with where it comes from: printed so, given, or inferred, and from which words. */
export function When({ when, page }: { readonly when: Dated; readonly page: Sourced }) {
  const { edtf, evidence } = when
  return (
    <>
      <p class="value">
        <ShownDate edtf={edtf} /> <Sources evidence={evidence} page={page} />
      </p>
      <p class="aside">{basisOf(when, page.text)}</p>
    </>
  )
}

/** How a date is known, in words. An inferred one names the words that gave its year, where there are any. */
export function basisOf({ basis, evidence }: Dated, text: string): string {
  if (basis === 'printed') return 'as printed'
  if (basis === 'given') return 'as given with the bulletin'
  if (basis === 'external') return 'from the record, not from this text'
  const words = evidence.map(({ start, end }) => text.slice(start, end))
  const telling = words.find((each) => /\d{4}|[〇零一二三四五六七八九]{4}/.test(each))
  return telling === undefined ? 'inferred' : `inferred from “${telling}”`
}
