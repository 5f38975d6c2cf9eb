import { citiesIn as chineseCities } from '../chinese/places-cities.ts'
import { simplified } from '../chinese/script.ts'
import { listed, table } from '../data/table.ts'
import { citiesIn as englishCities } from '../english/places-cities.ts'
import { type Lang, langs } from '../span.ts'
import { isOfBody, isOfBodyThere, isOfFirm, isOfMission } from './bodies-of-places.ts'
import { isFromAbroad } from './home-country.ts'
import { chineseNames, citiesOf, cityNamesOf, englishNames, isNameOf } from './place-names.ts'
import type { Place } from './places.ts'
import type { Checked } from './rule.ts'
import { isStandIn } from './stand-ins.ts'
import { isTheCity } from './the-city.ts'
import { isForAnother } from './unspelt-places.ts'
import { isOfVessel } from './vessels.ts'
import { sideOf, versionOf } from './words.ts'

const other = (lang: Lang) => (lang === 'en' ? 'zh' : 'en')

/**
 * The English names the city and the province where the Chinese has 市 and 省, and has "the city" for its name.
 * An adjective (Peruvian) comes and goes.
 */
export function isTelling(place: Place, item: Checked): boolean {
  const { lang, text: words, id = '', country } = place
  if (isOfCraft(item, place) || isOfSight(item, place) || isTelescoped(item, place)) return false
  if (isOfVessel(item, place) || isTheCity(item, place)) return false
  if (isHome(item, place)) return false
  if (isNamesake(item, place) || isAcronym(item, place) || isTheProvince(item, place)) return false
  if (isFromAbroad(item, place)) return true
  const isName = isNameOf(words, lang, id)
  if (isAnother(item, place) || isOfOtherOffice(item, place)) return isName
  return isName && !(country === 'CN' ? isOfHome(item, place) : isOfAbroad(item, place))
}

/** The city whose bulletin it is, or its country where that is abroad: each version names it or not. */
function isHome({ home, text }: Checked, { id = '', kind, country = 'CN', end }: Place): boolean {
  if (kind === 'country') return isCountryOf(home, id)
  // 南澳州州长 is "the Premier" in Adelaide.
  if (kind === 'region' && country !== 'CN' && isCountryOf(home, country))
    return ofRegion.test(text.slice(end))
  return (
    (home?.en !== undefined && englishNames(id).includes(home.en)) ||
    (home?.zh !== undefined && chineseNames(id).includes(home.zh))
  )
}

const ofRegion = /^(?:[省州][长長]|[总總]理|[议議][会會長长]|政府)/u

/** The home is a city of the country. */
function isCountryOf(home: Checked['home'], id: string): boolean {
  return cityNamesOf(id).includes(simplified(home?.zh ?? ''))
}

/** 埃格尔 is 克里斯蒂娜·埃格尔 from there on, not the town of Eger. */
function isNamesake({ mentions }: Checked, { lang, text }: Place): boolean {
  return (
    lang === 'zh' &&
    mentions.some(
      (one) =>
        one.type === 'person' &&
        one.name?.text
          .split(/[·・•]/)
          .slice(1)
          .includes(text) === true,
    )
  )
}

/** 西澳 is WA in the English: the first letters of a name of several words. */
function isAcronym(item: Checked, { lang, bead, id = '' }: Place): boolean {
  if (lang === 'en') return false
  const english = sideOf(item, { bead, lang: 'en' })
  return englishNames(id)
    .filter((name) => /^\p{Lu}\S* (?:\S+ )*\p{Lu}/u.test(name))
    .map((name) => name.replace(/[^\p{Lu}]/gu, ''))
    .some((letters) => new RegExp(`\\b${letters}\\b`).test(english))
}

/** 卑诗省 is "the Province" in the English. */
function isTheProvince(item: Checked, { lang, bead, kind, id = '' }: Place): boolean {
  return (
    lang === 'zh' &&
    kind === 'region' &&
    /\b[Tt]he (?:Province|State|Region|Prefecture|Canton|province|state|region|prefecture)\b(?! of)/.test(
      sideOf(item, { bead, lang: 'en' }),
    ) &&
    englishNames(id).length > 0
  )
}

/** The home city and its province, which one version may leave to be understood, and any city in the name of a body. */
function isOfHome(item: Checked, place: Place): boolean {
  const { lang, bead, id = '' } = place
  if (isOfBody(item, place)) return true
  if (isBesideAbroad(item, place) || isForAnother(item, place)) return false
  if (lang === 'en' ? !isGone(item, place) : isOnlyHome(item, id)) return true
  return generic.test(sideOf(item, { bead, lang: 'en' }))
}

/** 瑞士武汉, "Shenyang, Spain": a city that either version sets in a country abroad is not the home. */
function isBesideAbroad({ text }: Checked, { lang, start, end }: Place): boolean {
  return lang === 'zh'
    ? abroadBefore.test(simplified(text.slice(Math.max(0, start - 8), start)))
    : abroadBehind.test(text.slice(end, end + 40))
}

// 韩国利川市 is no 利川 of this country: cities of these are printed in characters of their own.
const ofCharacters = /^(?:CN|HK|MO|TW|JP|KR|KP|VN|SG|MY)$/
const abroad = table('countries').filter(({ id = '' }) => !ofCharacters.test(id))
const abroadBefore = new RegExp(
  `(?:${abroad
    .flatMap((row) => [row['zh'] ?? '', ...listed(row['zhAliases'])])
    .filter(({ length }) => length > 1)
    .join('|')})$`,
  'u',
)
const abroadBehind = new RegExp(
  `^(?: City)?, (?:in )?(?:${abroad.map(({ en = '' }) => en).join('|')})\\b`,
  'u',
)

/** Chaozhou opera is 潮剧: a craft that Chinese calls by the first character of its place. */
function isOfCraft(item: Checked, { lang, bead, end, id = '' }: Place): boolean {
  if (lang === 'zh' || !/^ (?:opera|cuisine|embroidery)\b/i.test(item.text.slice(end, end + 12)))
    return false
  const firsts = new Set(chineseNames(id).map((name) => name.charAt(0)))
  const crafts = simplified(sideOf(item, { bead, lang: 'zh' })).matchAll(
    /(\p{Script=Han})[剧菜绣]/gu,
  )
  return Array.from(crafts, ([, first = '']) => first).some((first) => firsts.has(first))
}

/** Baoding Mountain is of no city of that name, nor 上海湾 in Auckland. */
function isOfSight({ text }: Checked, { lang, end }: Place): boolean {
  return sights[lang].test(text.slice(end, end + 12))
}

const sights = {
  en: /^ (?:Mountains?|Hills?|Lake|River|Road|Street|Temple|Island|Bridge|Grottoes|Gorge|Peak)\b/,
  zh: /^(?:[路街巷湾灣]|大道|大街)/u,
}

/** Chengdu-Chongqing is 成渝: beside another city's one character its own name's first stands for it. */
function isTelescoped(item: Checked, { lang, bead, id = '' }: Place): boolean {
  if (lang === 'zh') return false
  const firsts = chineseNames(id)
    .map((name) => name.charAt(0))
    .join('')
  return (
    firsts !== '' &&
    new RegExp(`[${firsts}][${initials}]|[${initials}][${firsts}](?!\\p{Script=Han})`, 'u').test(
      simplified(sideOf(item, { bead, lang: 'zh' })),
    )
  )
}

const initials = table('cities')
  .flatMap((row) => listed(row['abbr']))
  .filter(({ length }) => length === 1)
  .join('')

/** A country that its city tells, that the English calls "the country", or that stands in an acronym; a city in a name. */
function isOfAbroad(item: Checked, place: Place): boolean {
  if (isStandIn(item, place) || isOfFirm(item, place) || isOfMission(item, place)) return true
  if (isOfBodyThere(item, place)) return true
  if (place.kind !== 'country') return isInName(item, place)
  return (
    isNational(item, place) ||
    hasCityBehind(item, place) ||
    hasCityThere(item, place) ||
    isBehindWords(item, place)
  )
}

/** Los Angeles Lakers: a city at the head of a name, which Chinese may call otherwise (湖人队). */
function isInName({ text }: Checked, { lang, end }: Place): boolean {
  return (
    lang === 'en' &&
    /^ (?!Municipal|City|Province|Prefect|Day\b)\p{Lu}\p{Ll}/u.test(text.slice(end, end + 10))
  )
}

/** 英国夏令时 is BST, 日本国际协力机构 JICA, and a country told of may be "the country". */
function isBehindWords(item: Checked, { lang, bead, id = '' }: Place): boolean {
  if (lang === 'en') return false
  const english = sideOf(item, { bead, lang: 'en' })
  const initials = new Set(englishNames(id).map((name) => name.charAt(0)))
  const acronyms = Array.from(english.matchAll(/\b\p{Lu}{3,6}\b/gu), ([word]) => word)
  const chinese = sideOf(item, { bead, lang: 'zh' })
  return (
    /\b(?:the|this|our) (?:country|nation)\b/.test(english) ||
    acronyms.some(
      (word) => initials.has(word.charAt(0)) && !ofNone.test(word) && !chinese.includes(word),
    )
  )
}

/**
 * The item has one other Chinese city, in both versions, and at least as often: that is its home, and this one is not
 * "the city".
 */
function isAnother(item: Checked, place: Place): boolean {
  const { lang, id: own = '', country, kind } = place
  // Beijing is China as often as the city.
  if (country !== 'CN' || kind !== 'city' || own === 'beijing' || !item.mentions.includes(place))
    return false
  const counted = (side: Lang) => {
    const counts = new Map<string, number>()
    for (const { value } of citiesOf[side](versionOf(item, side)))
      if (value.country === 'CN' && value.kind === 'city')
        counts.set(value.id, (counts.get(value.id) ?? 0) + 1)
    return counts
  }
  const [here, there] = [counted(lang), counted(other(lang))]
  return [...here].some(
    ([id, count]) => id !== own && there.has(id) && count >= (here.get(own) ?? 0),
  )
}

/** 武汉市外办, where the home is known and another: no office of the home goes by that name. */
function isOfOtherOffice({ text, home }: Checked, { lang, country, end }: Place): boolean {
  return (
    home !== undefined &&
    lang === 'zh' &&
    country === 'CN' &&
    /^市?(?:人民)?(?:政府|市?委|人大|政协|外办|外事)/u.test(simplified(text.slice(end, end + 8)))
  )
}

/** The one Chinese city that either version names: the home of all that is told (在徐州驻地创作). */
function isOnlyHome(item: Checked, id: string): boolean {
  return langs
    .flatMap((side) => citiesOf[side](versionOf(item, side)))
    .every(({ value }) => value.country !== 'CN' || value.id === id)
}

/** A city by itself, not in a name (成渝 for Chengdu-Chongqing), where the Chinese does not go by the home city. */
function isGone(item: Checked, place: Place): boolean {
  return place.kind === 'city' && item.mentions.includes(place) && !isAtHome(item, place.bead)
}

/** The Chinese may call the home city 市 and the like, or name none because all of the item is about it. */
function isAtHome(item: Checked, bead: number): boolean {
  const here = sideOf(item, { bead, lang: 'zh' })
  const isNamed = chineseCities(here).some(({ value }) => value.country === 'CN')
  return !isNamed && /[市省区县我本]|当地/u.test(simplified(versionOf(item, 'zh')))
}

/** 日本神户市政府 and Kobe: the city behind it tells the country. */
function hasCityBehind({ text }: Checked, { lang, end, id }: Place): boolean {
  const behind = text.slice(end, end + 20)
  return (
    citiesOf[lang](behind).some(({ start, value }) => start === 0 && value.country === id) ||
    // 法国尼斯: right behind its country a name that is a word elsewhere is a city.
    (lang === 'zh' && cityNamesOf(id).some((name) => simplified(behind).startsWith(name)))
  )
}

/** The Korea National Maritime Museum is 国立海洋博物馆 at home. */
function isNational(item: Checked, { lang, end, bead }: Place): boolean {
  return (
    lang === 'en' &&
    /^ (?:National|State)\b/.test(item.text.slice(end, end + 10)) &&
    /国[立家]|全国/u.test(simplified(sideOf(item, { bead, lang: 'zh' })))
  )
}

/** 孟加拉国农业局: a body of the country, where the English of the item has a city of it and not its name. */
function hasCityThere(item: Checked, { lang, end, id }: Place): boolean {
  return (
    lang === 'zh' &&
    /^\p{Script=Han}{1,8}(?:[局部厅廳署]|委员会|委員會)/u.test(item.text.slice(end, end + 12)) &&
    englishCities(versionOf(item, 'en')).some(({ value }) => value.country === id)
  )
}

/** Acronyms of money, measures and bodies that are of no one country. */
const ofNone = /^(?:RMB|USD|EUR|GDP|TEU|MOU|CPC|CPPCC|APEC|ASEAN|BRICS|UNESCO|COVID|LED|PCR)$/

const generic = /\b(?:city|cities|municipal\w*|provinc\w+|local|here|home)\b/i
