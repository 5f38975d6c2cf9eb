import { simplified } from '../chinese/script.ts'
import type { CueMention, DateMention, Mention, Placed } from '../mention.ts'
import { covers, overlaps } from '../span.ts'
import { type ItemContext, mentionsBeside, mentionsOf, nearest } from './item.ts'

const dayMs = 86_400_000
/** A date this long before the first date of the item belongs to another event. */
const longBeforeDays = 31

/** Tells whether what a cue tells lies before the item's own event: 此前…, "had signed", "in May 2022". */
export function isBackground(item: ItemContext, cue: Placed<CueMention>): boolean {
  const told = mentionsBeside(item, 'cue', cue).some(
    ({ id, start, end }) =>
      (id === 'background' && start < cue.start) ||
      (id === 'sign:past' && start < cue.end && cue.start < end && !isOfItem(item, cue)),
  )
  return told || isLongBefore(item, cue)
}

/** 其中规模最大的是甲与乙签署的合同: one of those that the item tells of. */
export function isOfItem(
  { text, segments }: ItemContext,
  { segment, start }: Placed<CueMention>,
): boolean {
  const before = text.slice(segments[segment]?.span.start ?? start, start)
  return /(?:其中|最大的是|包括|分别是|有)[^。；;]*$/u.test(simplified(before))
}

/**
 * The date that goes with a cue: the nearest in its sentence; in Chinese rather the one before it. What `isOther` holds
 * of is left out, and the years of a plan in the name of a paper (《2024—2026年合作协议》).
 */
export function dateOf(
  item: ItemContext,
  cue: Placed<Mention>,
  isOther: (date: Placed<DateMention>) => boolean = () => false,
): Placed<DateMention> | undefined {
  const dates = datesBeside(item, cue).filter((date) => !isOther(date))
  const before = cue.lang === 'zh' ? dates.filter(({ start }) => start < cue.start) : []
  return nearest(before.length > 0 ? before : dates, cue)
}

function datesBeside(item: ItemContext, cue: Placed<Mention>): readonly Placed<DateMention>[] {
  const dates = mentionsBeside(item, 'date', cue)
  const papers = mentionsBeside(item, 'agreement', cue)
  const own =
    outsidePapers.get(dates) ?? dates.filter((date) => !papers.some((paper) => covers(paper, date)))
  outsidePapers.set(dates, own)
  return own
}

// Asked for by every cue of a sentence.
const outsidePapers = new WeakMap<readonly Placed[], readonly Placed<DateMention>[]>()

function isLongBefore(item: ItemContext, cue: Placed<CueMention>): boolean {
  const own = dateOf(
    item,
    cue,
    (date) => isSince(item, date) || isExpiry(item, date) || isOfPast(item, cue, date),
  )
  const first = mentionsOf(item, 'date').find(({ from }) => from.day !== undefined)
  if (!own || !first) return false
  const end = dayIn(item.calendar.dated(own).edtf.split('/').at(-1))
  const start = dayIn(item.calendar.dated(first).edtf.split('/')[0])
  return end !== null && start !== null && (start - end) / dayMs > longBeforeDays
}

/** The last moment an EDTF date can mean, or null when its year is unknown. */
function dayIn(edtf: string | undefined): number | null {
  const [year, month, day] = (edtf ?? '').replace(/[~?%]/g, '').split('-').map(Number)
  if (!year) return null
  return Date.UTC(year, month ? month - (day ? 1 : 0) : 12, day || 0)
}

/**
 * "Which it has been twinned with since 1997", 今年9月到任的: the time of a relation, or since when somebody is in office,
 * of nothing that is told here.
 */
export function isSince({ text }: ItemContext, { start, end, from }: Placed<DateMention>): boolean {
  const after = text.slice(end, end + 4)
  const before = text.slice(Math.max(0, start - 90), start)
  if (/^(?:到任|上任|就任|履新|赴任|任职|任職)/u.test(after) || office.test(before)) return true
  if (from.month !== undefined) return false
  return since.test(before) || /^(?:以来|以來|起|首次)/u.test(after)
}

/** 两校2014年签署的协议已到期，双方重新签订: the year of the older paper is not that of the new one. */
function isOfPast(item: ItemContext, cue: Placed<CueMention>, date: Placed<DateMention>): boolean {
  return mentionsBeside(item, 'cue', cue).some(
    (past) =>
      past.id === 'sign:past' &&
      !overlaps(past, cue) &&
      /^[^，,。.；;]{0,12}$/u.test(
        past.end <= date.start
          ? item.text.slice(past.end, date.start)
          : item.text.slice(date.end, past.start),
      ),
  )
}

/** "Replaces the one that ran out in June", 原备忘录已于3月期满: when an older paper came to its end. */
function isExpiry({ text }: ItemContext, { start, end }: Placed<DateMention>): boolean {
  return (
    expired.test(text.slice(Math.max(0, start - 60), start)) ||
    /^(?:[底末初]|[上下]旬)?(?:[已就])?(?:到期|期[满滿]|届[满滿]|屆滿|[满滿]期|失效)/u.test(
      text.slice(end, end + 6),
    )
  )
}

const expired =
  /\b(?:expir(?:ed|es|ing)|laps(?:ed|es|ing)|r[au]n out|running out|came to an end|lost its force)\b[^,;.]{0,30}\b(?:in|on|at)(?: the end of)? (?:the )?$/iu

// "Which became sister cities in 1999, signed": of the tie, not of the signing.
const since =
  /\bsince $|\b(?:became|become|twinned|established|forged|founded|formed)\b[^,;.]{0,50}\bin $/i

const office =
  /\b(?:took up|taken up|takes up|took over|took office|assumed|was appointed|in office since)\b[^,;.]{0,70}$/i
