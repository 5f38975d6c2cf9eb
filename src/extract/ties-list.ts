import { simplified } from '../chinese/script.ts'
import type { Lang, Span } from '../span.ts'
import type { Body, Side } from './agreements-bodies.ts'
import { type ItemContext, mentionsOf } from './item.ts'
import type { TiePhrase } from './ties-phrases.ts'

/** What may stand between two names of one list, names that nobody knows with them. */
const inList = {
  en: /^(?:\s?\([^()]{1,40}\))?(?:\s+(?:of|in)\s+(?:the\s+)?(?:\p{Lu}[\p{L}.’'-]{1,30}\s?(?:of\s)?){1,5})?(?:,\s\p{Lu}\p{L}+\s)?(?:\([^()]{1,40}\))?[\s,;]*(?:(?:and(?: of)?|as well as|the|\p{Lu}[\p{L}’'-]{1,30})[\s,]+){0,6}$/u,
  zh: /^(?:市|州|省|县)?(?:[（(][^（）()]{1,20}[）)])?(?:[、,，和与及]|以及)(?:\p{Script=Han}{2,8}[、和与及]){0,3}(?:(?![往赴访抵随转并还])\p{Script=Han}){0,6}$/u,
} as const
/** What may stand between a list and the phrase: "Linz and Bonn, sister cities of …", 友好城市林茨. */
const beside = {
  en: /^(?:\s+with\s+[\d\p{Ll}, ]{3,40})?(?:,?\s+(?:among\s+(?:them|which)|including|such\s+as|namely)\s+(?:are\s+)?|\s+of\s+|\s+with\s+(?:the\s+)?|\s+in\s+\p{Lu}\p{L}+[,:]\s+|(?:\s+of\s+\p{Lu}[\p{L}’]+)?(?:\s+(?:that|which)\s+[\p{Ll}\s-]{3,60})?\s+(?:are|were|include|included|comprise)\s+|:\s+)$|^(?:\s+of\s+\p{Lu}\p{L}{1,30})?(?:,?\s+(?:and|as\s+well\s+as)\s+other\s+(?:\p{Ll}+\s+)?)$|^(?:\s+of\s+\p{Lu}\p{L}{1,30}|\s?\([^()]{1,30}\))?[,:]?\s*(?:(?:the|a|(?:one|two|three|four|five|six|seven|eight|nine|ten|several|some|both|all)(?: of)?|its|our|first|oldest|\p{Lu}[\p{L}’'-]{1,30}),?\s+){0,4}$/u,
  zh: /^(?:\d{0,3}(?:余|多)?[个对座]?[，,]?(?:其中)?(?:包括|分别是|分别为|有|如|[：:]))\p{Script=Han}{0,6}$|^(?:市|等|是|均为|均是|的)?\p{Script=Han}{0,6}$/u,
} as const
/** A partner right behind the words, or told as one of many, is the home city's: 友城波恩, "37 sister cities, among them Bonn". */
const owned = {
  en: /^(?:\s+with\s+[\d\p{Ll}, ]{3,40})?(?:,?\s+(?:among\s+(?:them|which)|including|such\s+as|namely)\s+(?:are\s+)?|\s+of\s+|:\s+|\s+)$/u,
  zh: /^(?:\d{0,3}(?:余|多)?[个对座]?[，,]?(?:其中)?(?:包括|分别是|分别为|有|如|[：:])|)$/u,
} as const
const plural =
  /(?:cities|towns|provinces|states|regions|counties|prefectures)\b|(?:links|ties|relations|relationships|bonds)$/i
const singular = /\b(?:city|town|province|state|prefecture|county|district|region)$/i
/** "Sister-city ties with 52 cities, among them Linz." */
const withMany = /^\s+with\s+(?:[a-z]+\s+){0,2}[\d,]+\s+(?:[a-z]+\s+){0,2}\p{Ll}+(?:ies|ns|es)\b/u
const ownsBefore = {
  en: /(?:\b(?:and|as\s+well\s+as)\s+other|\p{Lu}\p{L}{1,30}[’']s?|\b(?:its|our)|\p{Lu}\p{L}{1,30}\s(?:has|had|(?:has\s+|had\s+)?(?:signed|established|forged|concluded|formed|built|renewed)))\s+(?:\p{L}{1,12}\s+){0,2}$/u,
  zh: /(?:\p{Script=Han}等(?:\d*个)?(?:国际)?|(?:市|我市|我省|省)(?:的|首个|第一个|国际){0,2}|有(?:\d+|[一两二三四五六七八九十]+)[个座对](?:国际)?)$/u,
} as const
const ownsAfter = /^\s+of\s+(?:the\s+city|\p{Lu})/u

/**
 * The partners a phrase lists for one owner: "A, B and C, sister cities of Harbin", 哈尔滨市友好城市A、B.
 * One alone for "the sister city of". Nothing when the phrase has no owner beside it. Where the two
 * versions differ the English decides: Chinese has no plural.
 */
export function listedPartners(
  item: ItemContext,
  { partners, phrases }: { partners: readonly Side[]; phrases: readonly TiePhrase[] },
): Side[] {
  const lists = phrases
    .toSorted((a, b) => a.lang.localeCompare(b.lang))
    .map((phrase) => ({ phrase, list: listFor(item, { partners, phrase }) }))
    .filter(({ list }) => list.length > 0)
  const [first] = lists
  if (!first) return []
  // A plural may list fewer names than the other version: one of them nobody knows there.
  const longest = lists.toSorted((a, b) => b.list.length - a.list.length)[0]
  const { list: all } = longest && isPlural(item, first.phrase) ? longest : first
  // 友城休斯敦和达拉斯, of which English says that one is "a sister city".
  const isOne = first.phrase.lang === 'zh' && phrases.some((phrase) => isOneCity(item, phrase))
  const list = isOne ? all.slice(0, 1) : all
  return partners.filter((side) => side.bodies.some((body) => list.includes(body)))
}

function listFor(
  item: ItemContext,
  { partners, phrase }: { partners: readonly Side[]; phrase: TiePhrase },
): Body[] {
  const bodies = partners.flatMap(({ bodies }) =>
    bodies.filter(({ segment }) => segment === phrase.segment),
  )
  if (isMutual(item, phrase)) return bodies.filter(({ end }) => end <= phrase.start)
  const counted = countedList(item, { phrase, bodies })
  if (counted.length > 1) return counted
  const isOfHome = isOwned(item, phrase) || isApposed(item, { phrase, bodies })
  return isOfHome ? listBeside(item, { phrase, bodies }) : []
}

/** 三市互为友好城市: all that the sentence names are one another's. */
function isMutual({ text }: ItemContext, { lang, start }: TiePhrase): boolean {
  return (
    lang === 'zh' && /互为(?:国际)?$/u.test(simplified(text.slice(Math.max(0, start - 4), start)))
  )
}

/** 广州、宁波、青岛三个友好城市, 与广州、宁波、青岛的友城关系: a list with its number, or that 与 opens, is of the home city. */
function countedList(
  item: ItemContext,
  { phrase, bodies }: { phrase: TiePhrase; bodies: readonly Body[] },
): Body[] {
  if (phrase.lang === 'en') return []
  const list = chain(item, {
    from: phrase,
    bodies: bodies.filter(({ end }) => end <= phrase.start).toReversed(),
  })
  const first = list.at(-1)?.start ?? 0
  const last = list[0]?.end ?? 0
  const country = mentionsOf(item, 'place', 'zh').find(
    ({ end, kind }) => kind === 'country' && end === first,
  )
  const opening = country?.start ?? first
  const isOpened = /[与與和同跟]$/u.test(item.text.slice(Math.max(0, opening - 1), opening))
  const isCounted = /^市?等?[两兩二三四五六七八九十\d]{1,2}[个個座]/u.test(
    item.text.slice(last, phrase.start),
  )
  return isOpened || isCounted ? list : []
}

function isOwned(
  { text, home }: ItemContext,
  { lang, start, end }: Pick<TiePhrase, 'lang' | 'start' | 'end'>,
): boolean {
  const before = text.slice(Math.max(0, start - 50), start)
  if (lang === 'zh') {
    const plain = simplified(before)
    return (
      ownsBefore.zh.test(plain) || (home !== null && plain.endsWith(`${simplified(home.zh)}的`))
    )
  }
  const after = text.slice(end, end + 40)
  // "For Nijmegen and Riga, both sister cities."
  const isBoth = /,\s(?:both|all)\s(?:\p{Ll}+\s)?$/u.test(before) && /^[.,;]/u.test(after)
  return isBoth || ownsBefore.en.test(before) || ownsAfter.test(after)
}

function isApposed(
  item: ItemContext,
  { phrase, bodies }: { phrase: TiePhrase; bodies: readonly Body[] },
): boolean {
  return bodies.some((body) => {
    if (body.start < phrase.end) return false
    // 友城波兰罗兹: the country before the city is part of its name here.
    const country = mentionsOf(item, 'place', 'zh').find(
      ({ start, end, kind }) => kind === 'country' && end === body.start && start >= phrase.end,
    )
    const gap = between(item, { a: phrase, b: country ?? body, lang: phrase.lang })
    return owned[phrase.lang].test(gap)
  })
}

function listBeside(
  item: ItemContext,
  { phrase, bodies }: { phrase: TiePhrase; bodies: readonly Body[] },
): Body[] {
  const before = chain(item, {
    from: phrase,
    bodies: bodies.filter(({ end }) => end <= phrase.start).toReversed(),
  })
  const after = chain(item, {
    from: phrase,
    bodies: bodies.filter(({ start }) => start >= phrase.end),
  })
  const list = before.length > 0 ? before : after
  return isPlural(item, phrase) ? list : list.slice(0, 1)
}

function isOneCity({ text }: ItemContext, { lang, start, end }: TiePhrase): boolean {
  return lang === 'en' && singular.test(text.slice(start, end))
}

/** Chinese has no plural: its words may always list several. */
function isPlural({ text }: ItemContext, { lang, start, end }: TiePhrase): boolean {
  return (
    lang === 'zh' || plural.test(text.slice(start, end)) || withMany.test(text.slice(end, end + 60))
  )
}

/** The bodies that follow one another from the phrase on, the nearest first. */
function chain(
  item: ItemContext,
  { from, bodies }: { from: TiePhrase; bodies: readonly Body[] },
): Body[] {
  const list: Body[] = []
  let last: Span = from
  for (const body of bodies) {
    const gap = between(item, { a: last, b: body, lang: from.lang })
    if (!(list.length === 0 ? beside : inList)[from.lang].test(gap)) break
    list.push(body)
    last = body
  }
  return list
}

function between({ text }: ItemContext, { a, b, lang }: { a: Span; b: Span; lang: Lang }): string {
  const gap = text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start))
  return lang === 'zh' ? simplified(gap) : gap
}
