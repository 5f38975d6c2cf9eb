import { simplified } from '../chinese/script.ts'
import type { Names } from '../exchange.ts'
import { matches } from '../matches.ts'
import { type Lang, langs, type Span } from '../span.ts'
import { namesOf, placesIn, type Side } from './agreements-bodies.ts'
import type { ItemContext } from './item.ts'
import type { TiePhrase } from './ties-phrases.ts'

/** What a sentence is made of here, one sign each: this side, the words of the tie, and what is known to be something else. */
const signs = {
  own: '⌂',
  phrase: '§',
  country: '◦',
  person: '☺',
  body: '▣',
  place: '▢',
  date: '#',
} as const

/** What opens a sentence or a list, and no name. */
const opener =
  '(?:The|This|That|These|Both|Since|After|As|At|In|On|For|From|He|She|It|They|We|Its|Our|Mayor|Vice|Deputy|Mr|Ms|Chinese|[A-Z][a-z]+day)'
const latin = String.raw`(?<![\p{L}’'-])(?!${opener}\b)(?<name>\p{Lu}[\p{L}’'-]+(?![\p{L}’'-])(?: (?:\p{Lu}[\p{L}’'-]+|d[aeiou]s?|del|la|le|sur|am|an der|upon)(?![\p{L}’'])){0,3})`
/** "Halle of ◦", "Halle (◦)", "Halle, Saxony-Anhalt, ◦,". */
const seated = String.raw`(?:,? (?:of |in )?(?:the )?[◦▢],?| \(◦\)|, (?:[\p{Lu}▢][\p{L} -]*, ?){1,2}◦?,?)?`
const being = `(?:(?:which|that) )?(?:(?:is|was|are|were|has been|had been|became|becomes|will be|would be) )?`
const which = String.raw`(?:(?:one of(?: the)?|\p{Ll}+) ){0,4}`
const kind = '(?:city|cities|town|municipality|county|district|province|state|prefecture|region)'
const ofOwn = String.raw`(?:the )?(?:(?:\p{Lu}\p{L}+ |◦ )?${kind} of )?`

const han = String.raw`(?<name>(?!达成|签|缔结|建立|结|举行|庆祝|正式|[几多数]个|部分|若干)(?:(?![与和同跟及的是在将了为两双该我会议举访市有各其他个等]|城市)[\p{Script=Han}·-]){2,8}?(?:市|镇|郡|县|町|省)?|(?<=[◦▢])\p{Script=Han}[市町])`
const region = String.raw`◦?(?:\p{Script=Han}{1,6}(?:州|省|府|大区))?▢?`
const verb = `(?=于|在|自|达|已|将|正式|缔|结|建|签|互|成|共|的|是|之间|间|以|通|均|都|就|续|举|庆|友|等|#|§)`

/** Where a town stands that no table knows, but the words of a tie with this side name: "⌂ and [Halle] became §". */
const slots: Readonly<Record<Lang, readonly RegExp[]>> = {
  en: [
    String.raw`${latin}${seated},? ${being}(?:⌂[’']s|our) (?:[\p{L}\d-]+ ){0,2}§`,
    `${latin}${seated},? ${being}${which}§ (?:of|with|to) ${ofOwn}⌂`,
    String.raw`⌂(?: City| County| District)?(?: of ▢)?,? and ${ofOwn}${latin}(?![\p{L}’'])(?! [A-Z])[^.;]{0,80}§`,
    `${latin}${seated} and ${ofOwn}⌂(?![’'])[^.;]{0,80}§`,
    String.raw`§(?: \p{Ll}+){0,2} (?:with|between ⌂ and) ${ofOwn}${latin}`,
    String.raw`§(?: \p{Ll}+){0,2} between ${ofOwn}${latin}${seated} and ⌂`,
    String.raw`(?:⌂[’']s|[Ii]ts|[Oo]ur) (?:\p{Ll}+ )?§(?: in ◦)?,? ${latin}`,
  ].map((shape) => new RegExp(shape, 'u')),
  zh: [
    `(?<=^|[，；：。“◦#▢])${han}(?:自?#起?|于#|是|已|也|均|早)*(?:与|和|同|跟)⌂市?[^，。；]{0,20}§`,
    `⌂市?(?:与|和|同|跟)${region}${han}(?:${verb})[^，。；]{0,24}§`,
    `⌂[^，。；]{0,8}§${region}${han}(?<=[市镇郡县町])`,
    `#?(?:与|和)⌂市?#?§的?${region}${han}(?<=[市镇郡县町])`,
    `#?(?:与|和)⌂市?#?§的${region}${han}(?=[，、和与及])`,
    `(?<=^|[，；：。“◦#▢])${han}#?(?:是|为|系|成为|作为)⌂[^，。；]{0,16}§`,
  ].map((shape) => new RegExp(shape, 'u')),
}

/**
 * The names of the town that phrases join to a side and no table knows, in each language that names it: "In Halle, which
 * has been Jiaxing's sister city since 2009", 哈勒市自2009年起与我市结为友好城市. Undefined where the words name none so.
 */
export function stranger(
  item: ItemContext,
  { own, phrases }: { own: Names; phrases: readonly TiePhrase[] },
): Names | undefined {
  const names = Object.fromEntries(
    langs.flatMap((lang) => {
      // Without a name of this side, which of the two the words name is open.
      if (own[lang] === undefined) return []
      const found = phrases
        .filter((phrase) => phrase.lang === lang)
        .flatMap((phrase) => strangerIn(item, { own, phrase }) ?? [])
      return found[0] === undefined ? [] : [[lang, found[0]] as const]
    }),
  )
  return Object.keys(names).length > 0 ? names : undefined
}

/** The sides of a tie; one that has a name in one language only, with the other that stands beside the other side. */
export function withOtherNames(
  item: ItemContext,
  { sides, phrases }: { sides: readonly Side[]; phrases: readonly TiePhrase[] },
): Side[] {
  return sides.map((side, at) => {
    const own = sides[1 - at]?.names
    const isWhole = side.names.en !== undefined && side.names.zh !== undefined
    if (isWhole || !own) return side
    const others = { ...stranger(item, { own, phrases }), ...namedBeside(item, { side, phrases }) }
    return { ...side, names: { ...others, ...side.names } }
  })
}

/** 九台区建立友好关系, "Jiutai District established friendship": the version that has no words of a tie names its sides too. */
function namedBeside(
  item: ItemContext,
  { side, phrases }: { side: Side; phrases: readonly TiePhrase[] },
): Names {
  const beads = phrases.flatMap(({ bead }) => item.beads[bead] ?? [])
  const places = placesIn(item, new Set(beads.flatMap(({ en, zh }) => [...en, ...zh])))
  const isIt = ({ names }: Side): boolean =>
    langs.some((lang) => names[lang] !== undefined && names[lang] === side.names[lang])
  return namesOf(places).find(isIt)?.names ?? {}
}

function strangerIn(
  item: ItemContext,
  { own, phrase }: { own: Names; phrase: TiePhrase },
): string | undefined {
  const sentence = signed(item, { own, phrase })
  const plain = phrase.lang === 'zh' ? simplified(sentence) : sentence
  for (const slot of slots[phrase.lang]) {
    const match = slot.exec(plain)
    const name = match?.groups?.['name']
    if (!match || name === undefined) continue
    const start = match.index + match[0].indexOf(name)
    return sentence.slice(start, start + name.length)
  }
  return undefined
}

/** A phrase's sentence with its parts as signs. */
function signed(item: ItemContext, { own, phrase }: { own: Names; phrase: TiePhrase }): string {
  const span = item.segments[phrase.segment]?.span ?? phrase
  const parts = [
    { start: phrase.start, end: phrase.end, sign: signs.phrase },
    ...item.mentions
      .filter(({ segment, lang }) => segment === phrase.segment && lang === phrase.lang)
      .flatMap((one) => {
        const sign = signOf(one, own)
        return sign === undefined ? [] : [{ ...withoutSeat(one), sign }]
      }),
    ...pronounsIn(item, { span, lang: phrase.lang }),
  ].toSorted((a, b) => a.start - b.start || b.end - a.end)
  let text = ''
  let at = span.start
  for (const { start, end, sign } of parts) {
    if (start < at) continue
    text += item.text.slice(at, start) + sign
    at = end
  }
  return text + item.text.slice(at, span.end)
}

/** "Elementary School of [Isahaya]": where a body is stands behind its name. */
function withoutSeat({ type, lang, start, end, ...one }: ItemContext['mentions'][number]): Span {
  const seat =
    type === 'organisation' && lang === 'en' && 'text' in one
      ? / of \p{Lu}[\p{L}’'-]+$/u.exec(one.text)
      : null
  return { start, end: end - (seat?.[0].length ?? 0) }
}

function signOf(mention: ItemContext['mentions'][number], own: Names): string | undefined {
  // A name that is somebody's, or a town's, is somebody's where he has a title.
  if (mention.type === 'person') return mention.titles.length > 0 ? signs.person : undefined
  if (mention.type === 'organisation') return signs.body
  if (mention.type === 'date') return signs.date
  if (mention.type !== 'place') return undefined
  if (mention.kind === 'country') return signs.country
  if (isNamed(mention.text, own)) return signs.own
  return mention.id === undefined ? undefined : signs.place
}

function isNamed(text: string, { en, zh }: Names): boolean {
  return (
    text === en ||
    (zh !== undefined && simplified(text).startsWith(simplified(zh).replace(/市$/u, '')))
  )
}

const pronoun = /[我本][市省区區县縣]/gu

/** 我市, 本市: this side without its name. */
function pronounsIn({ text }: ItemContext, { span, lang }: { span: Span; lang: Lang }) {
  if (lang === 'en') return []
  return matches(text.slice(span.start, span.end), pronoun).map(({ index, 0: words }) => ({
    start: span.start + index,
    end: span.start + index + words.length,
    sign: signs.own,
  }))
}
