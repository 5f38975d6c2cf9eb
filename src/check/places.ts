import { chineseCountry } from '../chinese/countries.ts'
import { simplified } from '../chinese/script.ts'
import { transliterates } from '../chinese/transliteration.ts'
import type { Placed, PlaceMention } from '../mention.ts'
import { covers, type Lang, langs, overlaps } from '../span.ts'
import { headOf, isHeard, sameSound, sounds } from './heard-places.ts'
import { isFromAbroad } from './home-country.ts'
import { standingOf } from './inside-words.ts'
import { hasAdjective } from './place-adjectives.ts'
import {
  chineseNames,
  citiesOf,
  englishNames,
  isNamedIn,
  isWithin,
  namesakesOf,
} from './place-names.ts'
import type { Checked } from './rule.ts'
import { isSeat } from './site-seats.ts'
import { sideOf, versionOf } from './words.ts'

export type Place = Placed<PlaceMention>

/** Places of a bead that stand for each other, and those that the other version has nowhere. */
interface ComparedPlaces {
  readonly rivals: readonly (readonly [en: Place, zh: Place])[]
  readonly alone: readonly Place[]
}

/** The countries of both versions compared, by name, demonym or one character (中薩). China goes without saying, unless it is told of from abroad. */
export function countries(item: Checked): ComparedPlaces {
  return known(
    item,
    (place) => place.kind === 'country' && (place.id !== 'CN' || isFromAbroad(item, place)),
  )
}

/** The known cities and regions of both versions compared; ids of groups of states are in capitals. */
export function cities(item: Checked): ComparedPlaces {
  const mentions = [...item.mentions, ...insideNames(item)]
  return known(
    { ...item, mentions: mentions.sort((a, b) => a.start - b.start) },
    ({ kind, id = '' }) => /^(?:city|region|province)$/.test(kind) && /^[a-z]/.test(id),
  )
}

/** Cities in the names of bodies and fairs, which are no places by themselves: Kunming No. 1 Hospital. */
function insideNames({ text, segments, beads, mentions }: Checked): Place[] {
  return beads.flatMap((sides, bead) =>
    langs.flatMap((lang) =>
      sides[lang].flatMap((segment) => {
        const { start = 0, end = 0 } = segments[segment]?.span ?? {}
        return citiesOf[lang](text.slice(start, end))
          .map(({ value, ...span }): Place => {
            const words = text.slice(start + span.start, start + span.end)
            const at = { start: start + span.start, end: start + span.end }
            return { type: 'place', text: words, ...value, ...at, lang, item: 0, bead, segment }
          })
          .filter(
            (city) =>
              !mentions.some(
                (one) =>
                  one.type === 'place' &&
                  (one.id !== undefined ||
                    (one.text !== city.text && !isSeat(one.text, city.text))) &&
                  overlaps(one, city),
              ),
          )
      }),
    ),
  )
}

function known(item: Checked, isAsked: (place: Place) => boolean): ComparedPlaces {
  const all = item.mentions.filter((one) => one.type === 'place')
  const mentions = all.filter(
    (one) =>
      isAsked(one) &&
      !all.some((other) => other !== one && isLonger(other, one)) &&
      !isInPerson(item, one) &&
      !(one.lang === 'zh' && standingOf(item, one) === 'broken') &&
      !isInTransliteration(item, one, all) &&
      !isLedOn(item.text, one) &&
      !isInName(item, one),
  )
  const found = item.beads.map((_, bead) =>
    apart(
      item,
      mentions.filter((one) => one.bead === bead),
    ),
  )
  return {
    rivals: found.flatMap(({ rivals }) => rivals),
    alone: found.flatMap(({ alone }) => alone),
  }
}

/** 上海合作组织, 德国之声, 威尼斯人, 马拉维火车站 (of Mallawi), and the church of St. Paul’s. */
function isInName({ text }: Checked, { start, end, country }: Place): boolean {
  const behind = text.slice(end, end + 12)
  return (
    /^(?:合作组织|合作組織| Cooperation|之[声聲音]|火?[车車]站|[镇鎮村])/u.test(behind) ||
    (country !== 'CN' && /^人(?!民|[士员員口])/u.test(behind)) ||
    (/^[’']s/.test(behind) && /^St\b/.test(text.slice(start, end)))
  )
}

/**
 * The places of one bead that its other version does not name. A name that stands in another bead of both versions is
 * no matter; two of which one is nowhere else are rivals.
 */
function apart(item: Checked, mentions: readonly Place[]): ComparedPlaces {
  const only = mentions.filter(
    (one, at) =>
      !isPrinted(one, beadOf(item, one)) &&
      !mentions.some((other) => other.lang !== one.lang && isSame(one, other)) &&
      mentions.findIndex((other) => other.lang === one.lang && other.id === one.id) === at,
  )
  const [en, zh] = langs.map((lang) => only.filter((one) => one.lang === lang))
  const rivals = (en ?? []).flatMap((one, at): (readonly [Place, Place])[] => {
    const other = zh?.[at]
    return other && areRivals(item, one, other) ? [[one, other]] : []
  })
  const paired = new Set(rivals.flat())
  return {
    rivals,
    alone: only.filter(
      (one) =>
        !paired.has(one) &&
        isNews(item, one) &&
        !isHeard(one, wholeOf(item, one)) &&
        !(one.lang === 'zh' && standingOf(item, one) === 'part'),
    ),
  }
}

/** The other version has it nowhere. */
function isNews(item: Checked, place: Place): boolean {
  return !isPrinted(place, wholeOf(item, place))
}

/** The one stands where the other version has the other, and one of them is nowhere else. */
function areRivals(item: Checked, en: Place, zh: Place): boolean {
  if (!mayStandFor(item, en, zh)) return false
  const [isEnglish, isChinese] = [isNews(item, en), isNews(item, zh)]
  // Where a city of this country is named elsewhere its own name has its sound; abroad 沃州 may be short for 沃罗涅日.
  const isKnownAtHome = !isEnglish && en.country === 'CN'
  if (isHeard(en, (isKnownAtHome ? beadOf : wholeOf)(item, en))) return false
  if (isEnglish === isChinese) return isEnglish
  const [news, known] = isEnglish ? [en, zh] : [zh, en]
  // "Leaving for Prague" where the other version has 杭州, of which all is told.
  return known.country !== 'CN' || news.country === 'CN' || standAlike(item, en, zh)
}

/** Both open the name of a body or a fair, or something is in both. */
function standAlike({ text }: Checked, en: Place, zh: Place): boolean {
  const [before, behind] = [text.slice(en.start - 10, en.start), text.slice(en.end, en.end + 3)]
  const plain = simplified(text.slice(zh.start - 2, zh.end + 12))
  const [lead, rest] = [plain.slice(0, 2), plain.slice(2 + zh.end - zh.start)]
  return (
    (/^ \p{Lu}/u.test(behind) && ofBody.test(rest)) ||
    (/\b(?:in|at) $/.test(before) && /(?:在|位于|于)$/.test(lead))
  )
}

const ofBody =
  /^(?!市)\p{Script=Han}{0,8}(?:[会社馆院校队团节厂港区杯赛展]|公司|大学|中学|小学|银行|中心|论坛|机场)/u

/**
 * A city for a city, a region for a region: the "Jinhua" of one body and the 浙江 of another are no rivals, nor is a city the
 * rival of its province.
 */
function mayStandFor({ mentions }: Checked, one: Place, other: Place): boolean {
  const isOfBody = !mentions.includes(one) || !mentions.includes(other)
  if (isWithin(one.id, other.id) || isWithin(other.id, one.id)) return false
  return !isOfBody || (one.kind === 'city') === (other.kind === 'city')
}

/** 菲律宾武汉: what stands before is a country. */
function namesCountry(before: string): boolean {
  return [2, 3, 4, 5].some((size) => chineseCountry(simplified(before.slice(-size))) !== undefined)
}

const joins = /[抵到直通送发]达$|[参增追]加$|[在到于自从和与及赴访由经来往至对]$/u

/** 约克 in 霍约克: characters that render sounds stand on beside it, and belong to no place of their own. */
function isInTransliteration({ text }: Checked, place: Place, all: readonly Place[]): boolean {
  if (place.lang !== 'zh') return false
  const before = simplified(text.charAt(place.start - 1))
  // 抵达沈阳, 参加里斯本: the character ends a verb.
  if (
    namesCountry(text.slice(0, place.start)) ||
    joins.test(simplified(text.slice(Math.max(0, place.start - 2), place.start)))
  )
    return false
  return sounds.has(before) && !all.some(({ end }) => end === place.start)
}

/** 科克 in 科克本市: characters that render sounds lead on to the word for a town, and belong to the name. */
function isLedOn(text: string, { lang, end }: Place): boolean {
  const behind = /^(\p{Script=Han}{1,3}?)[市州县郡镇]/u.exec(
    simplified(text.slice(end, end + 4)),
  )?.[1]
  return lang === 'zh' && behind !== undefined && [...behind].every((char) => sounds.has(char))
}

/** 馬里 in 格布雷馬里亞姆, 法鲁 in 法鲁赫·尤尔达舍夫. */
function isInPerson({ text, mentions }: Checked, place: Place): boolean {
  return (
    mentions.some((one) => one.type === 'person' && one.name && overlaps(one.name, place)) ||
    (place.lang === 'zh' && (spells(text.slice(place.end)) || spells(reversed(text, place.start))))
  )
}

/** Characters that render sounds lead to the point between the parts of a name. */
function spells(text: string): boolean {
  const at = text.slice(0, 6).search(/[·・•]/)
  return at >= 0 && [...simplified(text.slice(0, at))].every((char) => sounds.has(char))
}

function reversed(text: string, end: number): string {
  return [...text.slice(Math.max(0, end - 6), end)].reverse().join('')
}

/** 罗马 stands in 罗马尼亚, 伊拉克 in 伊拉克利翁; a city that is called after its country (危地马拉市) is there. */
function isLonger(other: Place, one: Place): boolean {
  if (other.id === undefined || !covers(other, one) || other.end <= one.end) return false
  return other.kind === 'country' || (one.kind === 'country' && other.country !== one.id)
}

/** A character that several countries share (阿) may be any of them; Victoria is the city or the state. */
function isSame(a: Place, b: Place): boolean {
  const [en, zh] = a.lang === 'en' ? [a, b] : [b, a]
  if (zh.id === undefined || en.id === zh.id || isInitial(en, zh.text)) return true
  // All countries are known, whatever they sound like: 阿根廷 is not Uganda.
  if (en.kind === 'country' && zh.kind === 'country') return isNamedIn(en.text, 'en', zh.id)
  const isAbroad = en.country !== 'CN' && zh.country !== 'CN'
  if (isAbroad && isAkin(zh.id, en.text)) return true
  const plain = simplified(zh.text).replace(/[市省州郡县]$/u, '')
  return (
    isNamedIn(en.text, 'en', zh.id) ||
    (isAbroad &&
      Math.max(transliterates(plain, en.text), transliterates(plain, headOf(en.text))) >=
        sameSound &&
      !isPlainly(zh, en.text))
  )
}

/** 来长访问, 来台 (Taizhou): one character may stand for any city whose name begins with it. */
function isInitial({ id, country }: Place, char: string): boolean {
  return (
    country === 'CN' &&
    [...char].length === 1 &&
    [id ?? '', ...namesakesOf(id)].some((one) =>
      chineseNames(one).some((name) => name.startsWith(simplified(char))),
    )
  )
}

/** Bremerhaven, 不来梅港: named after one another. */
function isAkin(id: string, other: string): boolean {
  const stem = 4
  return englishNames(id).some(
    (name) =>
      name.length > stem && other.length > stem && name.slice(0, stem) === other.slice(0, stem),
  )
}

/** 布里斯班 sounds far more like Brisbane than like Lisbon. */
const clearer = 0.15

function isPlainly({ text, id = '' }: Place, other: string): boolean {
  const sound = (name: string) =>
    transliterates(simplified(text).replace(/[市省州郡县]$/u, ''), name)
  const there = Math.max(sound(other), sound(headOf(other)))
  return Math.max(0, ...englishNames(id).map(sound)) > there + clearer
}

/** The other version may print the name where no place is meant, in the name of a body or a fair, or in its own letters. */
function isPrinted({ id, lang, text: name }: Place, there: string): boolean {
  if (lang === 'en' && there.includes(name)) return true
  if (id === undefined) return false
  return isNamedIn(there, other(lang), id) || (lang === 'zh' && hasAdjective(there, id))
}

function beadOf(item: Checked, { bead, lang }: Place): string {
  return sideOf(item, { bead, lang: other(lang) })
}

function wholeOf(item: Checked, { lang }: Place): string {
  return versionOf(item, other(lang))
}

const other = (lang: Lang) => (lang === 'en' ? 'zh' : 'en')
