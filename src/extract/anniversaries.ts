import type { Anniversary } from '../exchange.ts'
import { matches } from '../matches.ts'
import type { AnniversaryMention, Placed } from '../mention.ts'
import { edtf, yearOf } from './edtf.ts'
import { evidenceOf, type ItemContext, mentionsOf } from './item.ts'
import { matched } from './matching.ts'
import { when } from './when.ts'

/** The anniversaries an item names, each once, with the year it counts from where that can be told. */
export function anniversaries(item: ItemContext): Anniversary[] {
  return counted(item, (mention) => !isStretch(item, mention))
}

/** The same, with stretches of time that count from a year but are no anniversaries: 结好33年来. */
export function countsOfYears(item: ItemContext): Anniversary[] {
  return counted(item, () => true)
}

function counted(
  item: ItemContext,
  isAsked: (mention: Placed<AnniversaryMention>) => boolean,
): Anniversary[] {
  const pairs = matched(
    mentionsOf(item, 'anniversary', 'en').filter(isAsked),
    mentionsOf(item, 'anniversary', 'zh').filter(isAsked),
    {
      score: (en, zh) => (en.years === zh.years ? (en.bead === zh.bead ? 1 : 0.6) : 0),
      floor: 0.5,
    },
  )
  const merged = pairs.flatMap(([en, zh]) =>
    anniversaryOf(
      item,
      [en, zh].flatMap((side) => side ?? []),
    ),
  )
  // A second naming of the same anniversary adds its words to the first.
  return merged.filter(
    (one, at) =>
      merged.findIndex(({ years, from }) => years === one.years && from === one.from) === at,
  )
}

/** 1983年结好，34年来互访不断: a stretch of time is an anniversary where it is round. */
function isStretch({ text }: ItemContext, { years, end }: Placed<AnniversaryMention>): boolean {
  return years % 5 !== 0 && /^[来來间間]/u.test(text.slice(end))
}

function anniversaryOf(
  item: ItemContext,
  sides: readonly Placed<AnniversaryMention>[],
): Anniversary[] {
  const [first] = sides
  if (!first) return []
  const en = sides.find(({ lang }) => lang === 'en')?.of?.text
  const zh = sides.find(({ lang }) => lang === 'zh')?.of?.text
  const from = start(item, first)
  return [
    {
      years: first.years,
      of: { ...(en !== undefined && { en }), ...(zh !== undefined && { zh }) },
      ...(from !== undefined && { from: edtf({ year: from }) }),
      evidence: sides.map((side) => evidenceOf(side, side)),
    },
  ]
}

/**
 * The year an anniversary counts from: that of the celebration less the years, or the year the item
 * prints within one of it, for celebrations slip (a tie of June 2007 had its 15th in January 2023).
 */
function start(item: ItemContext, mention: Placed<AnniversaryMention>): number | undefined {
  const { years, bead } = mention
  const dates = mentionsOf(item, 'date')
  const event = yearOf(when(item)) + yearsOn(item, mention)
  // "Sister cities since 1981, the two planted a tree for the 40th year": a founding is no celebration.
  const beside = dates.find(
    ({ bead: own, from: { year, month } }) =>
      own === bead && year !== undefined && month === undefined && !(event - year > 1),
  )
  const year = beside?.from.year ?? event
  if (!Number.isFinite(year)) return undefined
  const told = dates
    .flatMap(({ from }) => from.year ?? [])
    .find((printed) => Math.abs(year - years - printed) <= 1 && printed !== year)
  return told ?? year - years
}

/** 1 for an anniversary of next year, -1 for one of last year; of two the nearer word tells. */
function yearsOn(
  { text, segments }: ItemContext,
  { segment, start }: Placed<AnniversaryMention>,
): number {
  const before = text.slice(segments[segment]?.span.start ?? start, start)
  const told = matches(before, otherYear).at(-1)?.groups
  if (told?.['next'] !== undefined) return 1
  return told?.['last'] === undefined ? 0 : -1
}

// "Next May" said in June is of next year; said in March it is hardly said.
const otherYear =
  /(?<next>\bnext (?:year|January|February|March|April|May|June|July|August|September|October|November|December)\b|\bthe coming year\b|明年)|(?<last>\blast year\b|去年)|\bthis year\b|今年/gi
