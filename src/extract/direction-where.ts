import type { ExchangeKind } from '../exchange.ts'
import type { OrganisationMention, Placed, PlaceMention } from '../mention.ts'
import type { Lang } from '../span.ts'
import { dateOf } from './background.ts'
import { leads } from './direction-clues.ts'
import { countriesNamed, countriesOf, ownCountries } from './direction-sides.ts'
import { type ItemContext, isInTitle, mentionsOf } from './item.ts'

/** What stands before a place where something happens, or what happened there is named after. */
const here: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:[Ii]n|[Aa]t|[Tt]hrough) (?:the (?:city|port|town|province|state|region|capital) of |(?:the )?(?:[\p{Lu}][\p{L}’'-]+ ){0,5}(?:(?:of|in|at) (?:the )?)?)$/u,
  zh: /(?:在|参加|參加|出席|亮相|参展|走进|走進)(?:[^，,。；;“”与與和对對向为為]{0,4})$/u,
}
type Around = Readonly<Record<Lang, readonly [before: RegExp, behind: RegExp]>>

/** Premises before a place, which only tells whose they are, or behind it: "its plant in Kenitra", 在盖尼特拉的工厂. */
const premises = {
  before: 'office|branch|factory|plant|school|',
  behind: '|[^，,。；;]{0,12}(?:工厂|工廠|项目|項目|基地|分公司|办事处|辦事處|诊所|診所|中心)',
}
/** What stands before and behind a place that only tells whose something is, or where somebody is from. */
const elsewhere = elsewhereOf({ before: premises.before, unless: '' })
/** The same of an opening: where premises open is a scene. */
const elsewhereThanOpened = elsewhereOf({ before: '', unless: premises.behind })

/** @param told `before`: more words whose place is no scene; `unless`: words behind a place that make it one */
function elsewhereOf(told: { readonly before: string; readonly unless: string }): Around {
  return {
    en: [
      new RegExp(
        String.raw`\b(?:on|of|to|for|about) (?:be )?(?:hold|host|organi[sz]|open|stag|build|set)\w*\b[^.;]{0,60}$|\b(?:interest(?:ed)?|invest\w*|experience|cooperat\w*|market\w*|companies|enterprises|clinics|hospitals|schools|universities|colleges|firms|businesses|(?<!\b(?:host|with) )families|people|students|pupils|traders|${told.before}studie[sd]|studying|worked|(?<!\b(?:been|is|are|was|were) )working|lives?|lived|living|born|held last|next|posted|based|stationed|located|Embassy|Consulate|Consul(?:ate)?[ -]General|Ambassador|Consul|Counsell?or|Office|Association|Chamber|University|sister cit(?:y|ies)|first|largest|only|one of the \w+) (?:of [^.,;]{0,40} )?(?:in|at) (?:the )?$`,
        'u',
      ),
      /^(?:’s|'s) /u,
    ],
    zh: [
      /就[^，,。；;]{0,30}$|(?:曾|此前|去年|明年|今后|今後|希望|愿|願|将|將|拟|擬|首[个個]|第[一二三四五六七八九十\d]+[个個]|唯一|设立|設立)[^，,。；;]{0,12}$/u,
      new RegExp(
        String.raw`^(?:市|省|州|县|郡)?(?:[—–－（(·]|的(?!港口|首都${told.unless})|投资|投資|工作的|设立的|設立的|留学|留學|读书|学习的|[^，,。；;]{0,6}(?:首[个個]|第[一二三四五六七八九十\d]+[个個]|唯一)|方面|地区的)`,
        'u',
      ),
    ],
  }
}

// So far back a sentence is looked at for what a place is to it.
const near = 160

/** A country where something happens, and not what an event, a body or people are called by: "in Italy,", 在意大利举行. */
const country: Readonly<Record<Lang, readonly [before: RegExp, behind: RegExp]>> = {
  en: [
    /\b(?:[Ii]n|[Tt]hrough|(?:visit|trip|tour|journey) (?:to|of)) (?:the )?$/u,
    /^(?:[,.;)]|$| (?:on|from|during|in|at|between|for|to|and|with|last|this|by|before|after|where|who|which|as)\b)/u,
  ],
  zh: [
    /在$/u,
    /^(?!(?:国|國|文化|电影|電影|美食|艺术|藝術|音乐|音樂|图书|圖書|友|企|周|週|日|节|節|馆|館|驻|駐|大使|总领|總領|领|領|使|中心|学|學|客|投资|投資|公司|人|队|隊|青年|代表|展|商|产业|產業|工业|工業|的))/u,
  ],
}

/** A place, or a body in whose house something happens. */
type Scene = Placed<PlaceMention | OrganisationMention>

/** Tells whether all versions there are have an item's event, of this main kind, happen in another country, and none at home. */
export function happensAbroad(item: ItemContext, main: ExchangeKind | undefined): boolean {
  if (main === 'signing' && isSignedAbroad(item)) return true
  const told = new Set(leads(item).map(({ lang }) => lang))
  const isToldAbroad = (lang: Lang): boolean => {
    const places = scenes(item, lang, main)
    return places.length > 0 && places.every((place) => isAbroad(item, place))
  }
  return told.size > 0 && [...told].every(isToldAbroad)
}

/** Tells whether every version that tells where an item's event happens has it happen in the home country, and one does. */
export function happensHere(item: ItemContext): boolean {
  const places = [...new Set(leads(item).map(({ lang }) => lang))].flatMap((lang) =>
    scenes(item, lang),
  )
  return places.length > 0 && places.every((place) => !isAbroad(item, place))
}

const ceremony: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:(?:[Cc]eremony|[Ss]igning) (?:took place|was held)|was signed) (?:in|at) (?:the )?$/u,
  zh: /(?:仪式|儀式|签约|簽約|签字|簽字)在$/u,
}

/** "The ceremony took place in Tilburg": a later sentence tells where; of a paper of other years it tells nothing of this one. */
function isSignedAbroad(item: ItemContext): boolean {
  return mentionsOf(item, 'place').some(
    (place) =>
      countriesOf(place).length > 0 &&
      isAbroad(item, place) &&
      !isOfOtherYear(item, place) &&
      ceremony[place.lang].test(item.text.slice(Math.max(0, place.start - 40), place.start)),
  )
}

/** "Was signed in Linz in 1998", 去年: a year and no day. */
function isOfOtherYear(item: ItemContext, place: Placed<PlaceMention>): boolean {
  const date = dateOf(item, place)
  return date !== undefined && date.from.day === undefined
}

/** The places of the lead where something happens. */
function scenes(item: ItemContext, lang: Lang, main?: ExchangeKind): Scene[] {
  const [ofOther, behind] = (main === 'opening' ? elsewhereThanOpened : elsewhere)[lang]
  return leads(item)
    .filter((one) => one.lang === lang)
    .flatMap(({ segment, start, words }) =>
      [...mentionsOf(item, 'place', lang), ...housesIn(item, lang)].filter((place) => {
        if (place.segment !== segment || countriesNamed(place).length === 0) return false
        const at = place.start - start
        const before = words.slice(Math.max(0, at - near), at)
        return (
          (isCountry(place) ? country[lang][0] : here[lang]).test(before) &&
          !ofOther.test(before) &&
          !behind.test(words.slice(place.end - start)) &&
          (!isCountry(place) || country[lang][1].test(words.slice(place.end - start))) &&
          !isInTitle(item, place)
        )
      }),
    )
}

/**
 * Bodies that are named after the city where their house stands: an Austrian library may be anywhere. A paper of a city
 * abroad has its own namesakes: its Canterbury is no English one.
 */
function housesIn(item: ItemContext, lang: Lang): readonly Placed<OrganisationMention>[] {
  const own = ownCountries(item.home)
  const isNamesake = (code = 'CN'): boolean => !own.has('CN') && !own.has(code) && code !== 'CN'
  return mentionsOf(item, 'organisation', lang).filter(
    ({ place, country }) => place !== undefined && !isNamesake(country),
  )
}

function isCountry(place: Scene): boolean {
  return place.type === 'place' && place.kind === 'country'
}

function isAbroad({ home }: ItemContext, place: Scene): boolean {
  const own = ownCountries(home)
  return countriesNamed(place).every((code) => !own.has(code))
}
