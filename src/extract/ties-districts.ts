import { romanises } from '../chinese/romanisation.ts'
import { simplified } from '../chinese/script.ts'
import { matches } from '../matches.ts'
import { type Lang, langs, type Span } from '../span.ts'
import type { Side } from './agreements-bodies.ts'
import { type ItemContext, mentionsOf } from './item.ts'
import type { TiePhrase } from './ties-phrases.ts'
import { isNeighbour } from './ties-side.ts'

const latin = String.raw`(?!The )(?:\p{Lu}[\p{L}-]*(?:[’'](?!s )\p{L}+)? ){1,3}(?:District|County|Town|Township|Borough|Ward|Village)(?!\p{L})|\p{Lu}[\p{L}’']+-(?:gu|ku|gun|cho|machi|myeon)(?!\p{L})|\d+(?:st|nd|rd|th) (?:[Aa]rrondissement|District)|District \d+`
const around = String.raw`(?:,? (?:of|in) \p{Lu}[\p{L}’'-]+(?: City)?)?(?:, \p{Lu}[\p{L} ]{2,30},?)?`
const han = String.raw`(?:(?![与和同及、，在市的]|签[署订约]|建立|友好)\p{Script=Han}){1,8}?(?:区|县|郡|镇|乡|旗)`
const town = String.raw`◦*(?:(?![与和同及、，在])\p{Script=Han}){0,12}?(?<=[与和同◦市州府道])`

/** Two parts of cities or counties told together: "Tiedong District and Danwon-gu", 铁东区与檀园区. */
const shapes: Readonly<Record<Lang, RegExp>> = {
  en: new RegExp(
    String.raw`(?<one>${latin})(?: (?:People[’']s )?Government)?${around} (?:and|with|(?:\p{Ll}{2,}ed|became|formed|set up|forged|built)(?: [\p{L}-]+){0,9} (?:with|of)) (?:the )?(?:\p{Lu}\p{L}+[’']s )?(?<other>${latin})`,
    'gu',
  ),
  zh: new RegExp(
    `(?<=^|[，。；：《“市州日的◦])(?<one>${han})(?:(?:人民)?政府)?(?:与|和|同)${town}(?<other>${han})(?=[缔结签建正于自续就成友互均将共今在\\d《》的之间关])`,
    'gu',
  ),
}
const two: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:two|both) (?:districts|counties|towns|villages|boroughs)\b/iu,
  zh: /[两兩][区區县縣镇鎮郡乡鄉]/u,
}

/** Between two and the words of a tie of others: "…, while Qingxiu District and Le Chan District signed a letter". */
const parted: Readonly<Record<Lang, RegExp>> = {
  en: /;|,\s(?:and|while|whereas|with)\s|\byears\s(?:after|since|before)\b/u,
  zh: /[，；。]/u,
}

/**
 * The sides of a tie of two parts of cities, whose own sentence names them together or, where it tells of "the two
 * districts", one before it: not the cities that they are of. Undefined where both are of this country.
 */
export function districtPair(
  item: ItemContext,
  phrases: readonly TiePhrase[],
): readonly [Side, Side] | undefined {
  const told = langs.map((lang) =>
    phrases
      .filter((phrase) => phrase.lang === lang)
      .map((phrase) => namedIn(item, phrase))
      .find((one) => one !== undefined),
  )
  if (!told[0] && !told[1]) return undefined
  // One version may tell the two without the words of a tie.
  const [en, zh] = langs.map((lang, at) => told[at] ?? namedBeside(item, { lang, phrases }))
  const pair = sidesOf(en, zh)
  return pair.every((side) => isNeighbour(item, side)) ? undefined : pair
}

type Pair = readonly [string, string]

interface Told extends Span {
  readonly names: Pair
}

function namedIn(item: ItemContext, phrase: TiePhrase): Pair | undefined {
  const { lang, segment, bead } = phrase
  const sentence = signed(item, { lang, segment })
  const from = item.segments[segment]?.span.start ?? 0
  const words = { start: phrase.start - from, end: phrase.end - from }
  const own = pairsIn(sentence, lang).find((pair) => !parted[lang].test(gap(sentence, pair, words)))
  if (own || !two[lang].test(sentence)) return own?.names
  const earlier = item.beads.slice(0, bead).flatMap((sides) => sides[lang])
  const before = earlier.flatMap((one) => pairsIn(signed(item, { lang, segment: one }), lang))
  return before.at(-1)?.names
}

function namedBeside(
  item: ItemContext,
  { lang, phrases }: { lang: Lang; phrases: readonly TiePhrase[] },
): Pair | undefined {
  const segments = phrases.flatMap(({ bead }) => item.beads[bead]?.[lang] ?? [])
  return segments.flatMap((segment) => pairsIn(signed(item, { lang, segment }), lang))[0]?.names
}

function pairsIn(sentence: string, lang: Lang): Told[] {
  return matches(sentence, shapes[lang]).flatMap(({ index, 0: words, groups }) => {
    const [one, other] = [groups?.['one'], groups?.['other']]
    const span = { start: index, end: index + words.length }
    return one === undefined || other === undefined
      ? []
      : [{ ...span, names: [one, other] as const }]
  })
}

function gap(sentence: string, a: Span, b: Span): string {
  return sentence.slice(Math.min(a.end, b.end), Math.max(a.start, b.start))
}

/** A sentence in Simplified characters, its countries and cities as ◦ of the same length: 日本横滨市西区, but 中山区. */
function signed(item: ItemContext, { lang, segment }: Pick<TiePhrase, 'lang' | 'segment'>): string {
  const span = item.segments[segment]?.span ?? { start: 0, end: 0 }
  const text = item.text.slice(span.start, span.end)
  if (lang === 'en') return text
  const around = mentionsOf(item, 'place', lang).filter(
    ({ segment: own, kind, id, end }) =>
      own === segment &&
      (kind === 'country' || (kind === 'city' && id !== undefined)) &&
      !/^[区區县縣郡镇鎮]/u.test(item.text.slice(end, end + 1)),
  )
  return around.reduce(
    (plain, { start, end }) =>
      plain.slice(0, start - span.start) + '◦'.repeat(end - start) + plain.slice(end - span.start),
    simplified(text),
  )
}

/** The names of two versions as two sides: the Chinese one may name them the other way round. */
function sidesOf(en: Pair | undefined, zh: Pair | undefined): readonly [Side, Side] {
  const sounds = (at: number): number =>
    Math.max(...[0, 1].map((one) => alike(zh?.[one], en?.[one === 0 ? at : 1 - at])))
  const [first, second] = zh && sounds(1) > sounds(0) ? [zh[1], zh[0]] : (zh ?? [])
  return [sideOf(en?.[0], first), sideOf(en?.[1], second)]
}

function alike(han = '', latin = ''): number {
  return romanises(han.slice(0, -1), latin.split(/[ -]/u)[0] ?? '')
}

function sideOf(en: string | undefined, zh: string | undefined): Side {
  return {
    names: { ...(en === undefined ? {} : { en }), ...(zh === undefined ? {} : { zh }) },
    bodies: [],
  }
}
