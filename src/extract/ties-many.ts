import { simplified } from '../chinese/script.ts'
import type { DateMention, Placed, PlaceMention } from '../mention.ts'
import type { Lang, Span } from '../span.ts'
import type { Body, Side } from './agreements-bodies.ts'
import { type ItemContext, mentionsBeside, mentionsOf } from './item.ts'
import { isElsewhere } from './ties-parts.ts'
import type { TiePhrase } from './ties-phrases.ts'

/** One of several ties that a sentence tells: its sides (the home city meant where there is one) and its year. */
export interface OneOfMany {
  readonly sides: readonly [Side] | readonly [Side, Side]
  readonly year: Placed<DateMention>
}

/** A side where a sentence names it. */
interface Named {
  readonly side: Side
  readonly body: Span
}

interface Sentence {
  readonly lang: Lang
  readonly named: readonly Named[]
  /** Its bare years, in order. */
  readonly years: readonly Placed<DateMention>[]
}

/** What stands between the two sides of a tie: "Surrey with Zhuhai", 素里与珠海. */
const joint = {
  en: /^\s(?:and|(?:has been |have been |was |is )?(?:twinned |paired )?with)\s(?:the\s)?$/u,
  zh: /^(?:市|省|州|县|区)?[则均]?[与和同跟]$/u,
} as const
const joins = { en: /\b(?:with|and)\s(?:the\s)?$/, zh: /[与與和同跟]$/u } as const
/**
 * What stands between the last side and its year, a country as ◦: "Zhuhai since 1987", "Linz (Austria, 1983)", "Linz of
 * Austria (1983)", "Linz, a sister since 1983", 珠海（1987年）, 珠海于1987年.
 */
const dated = {
  en: /^(?:,?\s(?:(?:of|in)\s)?(?:the\s)?◦,?)?(?:\s(?:since|in|followed in)\s|\s?\((?:(?:\p{Lu}[\p{L}. ]{1,30}|◦),\s)?|,\s(?:(?:also\s)?(?:an?(?:other)?\s)?(?:sister|twin|partner|friend)(?:\s(?:city|town))?\s)?(?:since|from)\s)$/u,
  zh: /^(?:市|省|州|县|区)?(?:最早)?(?:[（(]|(?:两市|两地)?[则均]?于?)$/u,
} as const
/** 2017年结好的[曼谷]: between a year and the side that it stands before. */
const founding =
  /^年?(?:\d{1,2}月)?(?:正式)?(?:结好|结对|结为(?:国际)?(?:友好城市|友城)|缔结(?:为)?(?:友好城市|友城)?(?:关系)?)的(?:友城|友好城市)?◦?$/u
const closed = {
  en: /^(?:\)|(?![-\d]))/u,
  zh: /^年?(?:[）)]|正式|结|缔|建|签|[与和]\p{Script=Han}{2,6}(?:结|缔|建|成))/u,
} as const
/** A name in a list, known or not, with what stands behind it. */
const entry = /^\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,3}(?:,?\sand\s|,?\s)/u
/** Between the names of a list, and its years: "1979, 1989 and 1994". */
const listed = {
  en: /^(?:,\s|,?\sand\s)$/u,
  zh: /^(?:市|省|州|县)?(?:[、,，]|和|与|及)(?:[\p{Script=Han}◦]{0,6})$/u,
} as const

/**
 * The ties that a phrase's sentence tells several of, each with its year: "Victoria has been twinned with Suzhou since
 * 1980 and Surrey with Zhuhai since 1987", "Linz (1983) and Bonn (2009)", "Gifu and Yeosu became sister cities in 1979
 * and 1994 respectively".
 */
export function manyTold(
  item: ItemContext,
  { named, phrases }: { named: readonly Side[]; phrases: readonly TiePhrase[] },
): OneOfMany[] {
  const segments = new Map(phrases.map(({ segment, lang }) => [segment, lang]))
  const told = Array.from(segments, ([segment, lang]) => {
    const sentence = sentenceOf(item, { segment, lang, named, phrases })
    return [inPairs(item, sentence), oneByOne(item, sentence), respectively(item, sentence)]
  }).flat()
  return told.flat().reduce<OneOfMany[]>(withNew, [])
}

/** What one version or form tells, the other need not tell again. */
function withNew(ties: OneOfMany[], next: OneOfMany): OneOfMany[] {
  const isKnown = ties.some(({ sides }) => next.sides.some((side) => sides.includes(side as Side)))
  return isKnown ? ties : [...ties, next]
}

function sentenceOf(
  item: ItemContext,
  {
    segment,
    lang,
    named,
    phrases,
  }: { segment: number; lang: Lang; named: readonly Side[]; phrases: readonly TiePhrase[] },
): Sentence {
  const here = mentionsOf(item, 'place', lang)
    .filter((place) => place.segment === segment)
    .flatMap((body): Named[] => {
      const side = named.find(({ bodies }) => bodies.some((one) => isSame(one, body)))
      return side ? [{ side, body }] : []
    })
  const years = mentionsBeside(item, 'date', { lang, segment }).filter(
    (date) =>
      date.from.year !== undefined &&
      date.to === undefined &&
      !isElsewhere(item, { mention: date, phrases }),
  )
  return { lang, named: here, years }
}

/** A place named again in the same sentence is no body of its own for its side. */
function isSame(one: Body, place: Placed<PlaceMention>): boolean {
  if (one.type !== 'place' || one.lang !== place.lang) return false
  return one.id === undefined ? one.text === place.text : one.id === place.id
}

function inPairs(item: ItemContext, sentence: Sentence): OneOfMany[] {
  const { lang, named } = sentence
  return named.flatMap((one, at): OneOfMany[] => {
    const other = named[at + 1]
    if (!other || !joint[lang].test(gap(item, one.body, other.body))) return []
    const year = yearOf(item, { sentence, body: other.body })
    return year ? [{ sides: [one.side, other.side], year }] : []
  })
}

function oneByOne(item: ItemContext, sentence: Sentence): OneOfMany[] {
  return sentence.named.flatMap(({ side, body }, at): OneOfMany[] => {
    const before = sentence.named[at - 1]?.body
    const year = yearOf(item, { sentence, body })
    // "Linz and Bonn (2009)", "Richmond with Xiamen since 2012": it is not told alone.
    const isAlone =
      !joins[sentence.lang].test(item.text.slice(Math.max(0, body.start - 6), body.start)) ||
      (before !== undefined && yearOf(item, { sentence, body: before }) !== undefined)
    return year && isAlone ? [{ sides: [side], year }] : []
  })
}

/** As many years in a row as places in a row, and a word that shares them out. */
function respectively(item: ItemContext, { lang, named, years }: Sentence): OneOfMany[] {
  const rows = runs(item, years, lang).filter((row) => row.length > 1 && isShared(item, row, lang))
  const [row] = rows
  if (!row) return []
  if (lang === 'en') return inOrder(item, { named, row })
  const places = runs(
    item,
    named.map(({ body, side }) => ({ start: body.start, end: body.end, side })),
    lang,
  ).find((run) => run.length === row.length)
  return (places ?? []).flatMap(({ side }, at): OneOfMany[] => {
    const year = row[at]
    return year ? [{ sides: [side], year }] : []
  })
}

/** The names of an English list and its years, names that nobody knows counted with them. */
function inOrder(
  { text }: ItemContext,
  { named, row }: { named: readonly Named[]; row: readonly Placed<DateMention>[] },
): OneOfMany[] {
  const start = named[0]?.body.start ?? 0
  const starts = entries(text.slice(start, start + 300))
  if (starts.length !== row.length) return []
  return named.flatMap(({ side, body }): OneOfMany[] => {
    const year = row[starts.indexOf(body.start - start)]
    return year ? [{ sides: [side], year }] : []
  })
}

/** Where the names of a list start that opens a text. */
function entries(text: string): number[] {
  const starts: number[] = []
  let at = 0
  for (let next = entry.exec(text); next; next = entry.exec(text.slice(at))) {
    starts.push(at)
    at += next[0].length
  }
  return starts
}

function isShared({ text }: ItemContext, row: readonly Span[], lang: Lang): boolean {
  const [first, last] = [row[0], row.at(-1)]
  if (!first || !last) return false
  return lang === 'en'
    ? /^,?\srespectively\b/.test(text.slice(last.end, last.end + 20))
    : /(?:分别|分別|先后|先後)于?於?$/.test(text.slice(Math.max(0, first.start - 8), first.start))
}

/** Spans that stand in one list, in order. */
function runs<S extends Span>(item: ItemContext, spans: readonly S[], lang: Lang): S[][] {
  const found: S[][] = []
  for (const span of spans) {
    const last = found.at(-1)?.at(-1)
    if (last && listed[lang].test(gap(item, last, span).replace(/^年/u, '')))
      found.at(-1)?.push(span)
    else found.push([span])
  }
  return found
}

function yearOf(
  item: ItemContext,
  { sentence: { lang, years }, body }: { sentence: Sentence; body: Span },
): Placed<DateMention> | undefined {
  const behind = years.find(
    (year) =>
      year.start >= body.end &&
      dated[lang].test(gap(item, body, year)) &&
      closed[lang].test(item.text.slice(year.end, year.end + 12)),
  )
  const isBefore = (year: Span): boolean =>
    year.end <= body.start && founding.test(gap(item, year, body))
  return behind ?? (lang === 'zh' ? years.find(isBefore) : undefined)
}

/** What stands between two spans, a country in it as ◦. */
function gap(item: ItemContext, a: Span, b: Span): string {
  const words = simplified(item.text.slice(a.end, b.start))
  const country = mentionsOf(item, 'place').find(
    ({ kind, start, end }) => kind === 'country' && start >= a.end && end <= b.start,
  )
  if (!country) return words
  return `${words.slice(0, country.start - a.end)}◦${words.slice(country.end - a.end)}`
}
