import type { Dated } from '../exchange.ts'
import type { DateMention, Day, Placed } from '../mention.ts'
import type { Evidence } from '../span.ts'
import { dayIn, monthCount } from './edtf.ts'

/** A date as far as its text gives it, a lone day with its month. */
export interface Full {
  readonly from: Day
  readonly to: Day | undefined
  /** The words that a lone day took its month from. */
  readonly carried: readonly Evidence[]
}

/**
 * The mention with its month carried over from the nearest date before it in its own language, or else that of issue: 5日 in a
 * bulletin of March.
 */
export function completed(
  mention: Placed<DateMention>,
  dates: readonly Placed<DateMention>[],
  published: Dated | null,
): Full {
  const { from, to } = mention
  const lacksMonth = from.month === undefined && from.day !== undefined
  if (!lacksMonth) return { from, to, carried: [] }
  const source = carrier(mention, dates)
  if (!source) return ofIssue(mention, published)
  // 10月30日至11月2日 … 2日: a day below the start of the range lies in its last month.
  const last =
    source.to?.month !== undefined && (from.day ?? 0) < (source.from.day ?? 0)
      ? source.to
      : source.from
  const month = last.month
  const year = last.year ?? source.from.year
  const known = { ...(year !== undefined && { year }), ...(month !== undefined && { month }) }
  const { lang, start, end } = source
  return {
    from: { ...known, ...from },
    to: to && { ...known, ...to },
    carried: [{ lang, start, end }],
  }
}

/** A lone day in the month of issue, or, later than its day, in the month before. */
function ofIssue({ from, to }: Placed<DateMention>, published: Dated | null): Full {
  const out = published && dayIn(published.edtf.split('/').at(-1) ?? '')
  if (!published || out?.year === undefined || out.month === undefined)
    return { from, to, carried: [] }
  const isLater = out.day !== undefined && (to?.day ?? from.day ?? 0) > out.day
  const count = monthCount(out.year, out.month) - (isLater ? 1 : 0)
  const known = { year: Math.floor(count / 12), month: (count % 12) + 1 }
  return {
    from: { ...known, ...from },
    to: to && { ...known, ...to },
    carried: published.evidence,
  }
}

function carrier(mention: Placed<DateMention>, dates: readonly Placed<DateMention>[]) {
  const withMonth = dates.filter(({ from }) => from.month !== undefined && from.day !== undefined)
  const before = withMonth.filter(
    ({ lang, start }) => lang === mention.lang && start < mention.start,
  )
  const sameDay = withMonth.find(
    ({ bead, from, lang }) =>
      lang !== mention.lang && bead === mention.bead && from.day === mention.from.day,
  )
  return before.at(-1) ?? sameDay
}
