import type { Dated } from '../exchange.ts'
import type { DateMention, Placed } from '../mention.ts'
import { dayIn, edtf } from './edtf.ts'
import type { Calendar } from './item.ts'

/**
 * When the bulletin came out: as the caller, its date or issue line or its file say, or else the
 * month of the latest day it reports. Null when no day in it has a year.
 */
export function issued(
  published: Dated | null,
  { mentions, calendar }: { readonly mentions: readonly Placed[]; readonly calendar: Calendar },
): Dated | null {
  if (published) return published
  const days = mentions
    .filter(
      (mention): mention is Placed<DateMention> =>
        mention.type === 'date' && mention.from.day !== undefined,
    )
    .map((mention) => calendar.dated(mention))
    .filter(({ edtf }) => !edtf.includes('X'))
  const latest = days.toSorted((a, b) => ends(b).localeCompare(ends(a)))[0]
  const { year, month } = dayIn(latest ? ends(latest) : '') ?? {}
  if (!latest || year === undefined || month === undefined) return null
  return { edtf: edtf({ year, month }), basis: 'inferred', evidence: latest.evidence }
}

function ends({ edtf }: Dated): string {
  return edtf.split('/').at(-1) ?? edtf
}
