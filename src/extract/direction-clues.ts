import type { OrganisationMention, PersonMention, Placed, PlaceMention } from '../mention.ts'
import { rememberedOf } from '../remembered.ts'
import { covers, type Lang } from '../span.ts'
import { countriesOf, isForeigner, ownCountries } from './direction-sides.ts'
import { type ItemContext, isHeadline, mentionsOf } from './item.ts'
import { kindEvents } from './kind-events.ts'

/** What stands before and behind a place abroad where an event is held: 在奥地利林茨举行, "opened in Linz". */
const held: Readonly<Record<Lang, readonly [before: RegExp, behind: RegExp]>> = {
  en: [
    /\b(?:held|opened|took place|takes? place|staged|performed?|concerts?|premiered|launched|kicked off|on show|unveiled|hosted)\b[^.;:]{0,50}\b(?:in|at) (?:the )?(?:[\p{Lu}][\p{L}’']+ ){0,4}(?:in )?$/u,
    /^/,
  ],
  zh: [
    // 此前已于10月在晋江签署, 就明年在丹佛举办: what was before or is only talked of tells no way.
    /(?<!(?:此前|曾|已[于於]|就)[^，,。；;]*)在$/u,
    /^(?:[^，,。；;与與和]{0,8}(?:分别|共同)?(?:[会會][见見晤谈談]|拜[会會]|[签簽](?:[署约約]|[订訂])|座[谈談])|[^，,。；;]{0,24}(?:举行|舉行|举办|舉辦|开幕|開幕|召开|召開|上演|演出|亮相|启动|啟動|展出|揭幕|揭牌|落幕|闭幕|閉幕))/u,
  ],
}
/** What goes to a place abroad: "donated … to Gimcheon", "sent masks to the people of Gifu", 向韩国金泉市捐赠. */
const given: Readonly<Record<Lang, readonly [before: RegExp, behind: RegExp]>> = {
  en: [
    // "Thanked the city for the masks sent to Japan", "gave thanks to": nothing goes there.
    /\b(?=donat|sen[dt]|ship|deliver|provid|gave|given|offered|mailed|posted|airlift|suppl|transferred|dispatched|forwarded|presented)(?<!\b(?:thank|gratitude|grateful|appreciat)[^.;]{0,90})(?:donat(?:ed|es|ing)|donations? (?:of|to)|sen[dt]|shipp?(?:ed|ing|ment)|deliver(?:ed|ing)|provid(?:ed|ing)|gave|given|offered|mailed|posted|airlift(?:ed|ing)|suppl(?:ied|ying)|transferred|dispatched|forwarded|presented)\b(?![^.;:]{0,80}\b(?:medal|title|thanks|thank-you|letter|award|certificate|honou?r|citizenship)\b)[^.;:]{0,80}\bto (?:the )?(?:(?:its|our|their|[\p{L}’']+[’']s) (?:[\p{L}-]+ ){0,2}(?:sister|friendship|friendly|partner|twin)[ -](?:city|cities|town|province|state|county|region|port)(?:,| of| in)? )?(?:(?:[\p{L}\d-]+ ){0,3}(?:sister|friendship|friendly|partner|twin)[ -](?:cities|provinces|states|towns|ports),? (?:including|such as|namely|like|in) )?(?:the )?(?:(?:city|people|citizens|residents|government|library|hospital|school|museum|port|town|province|state) of )?$/iu,
    // "To Japan's Yamada Taro": to a person, wherever he is.
    /^(?![’']s )/,
  ],
  zh: [
    /(?<!(?:感[谢謝]|[谢謝]意)[^。；;]*)[向为為给給](?:(?:我市|其|本市)?(?:的)?(?:国际|國際)?(?:友好城市|友好省州|友好省|友城|姐妹城市|姊妹城市|结好城市))?$/u,
    /^[^，,。；;]*(?:捐赠|捐贈|[赠贈](?:送|书|書|予|与|與)|捐助|援助|捐款|捐献|捐獻|寄[送出去]|[邮郵]寄|[发發]运|[发發]運|[运運]送|空[运運]|提供|[转轉]交|[汇匯]款|派遣)/u,
  ],
}
/** Whom something is given, told right before the place: "provided Dresden with suits", 赠予里加市图书馆. */
const endowed: Readonly<Record<Lang, readonly [before: RegExp, behind: RegExp]>> = {
  en: [/\b(?:provided|supplied|presented) (?:the (?:city of )?)?$/i, /^[^.;:]{0,60}\bwith\b/],
  zh: [/(?:[赠贈][予与與给給]|援助|支援|[驰馳]援|捐[赠贈][给給])$/u, /^/],
}
/** 捐赠比利时列日市的口罩: for whom something is. */
const meant: Readonly<Record<Lang, readonly [before: RegExp, behind: RegExp]>> = {
  en: [/\b(?:donation|gift|masks|supplies) for (?:the (?:city of )?)?$/i, /^/],
  zh: [/捐[赠贈]\p{Script=Han}{0,5}$/u, /^[市省州]?的/u],
}
/** What is handed over at a place abroad: 在马里巴马科儿童医院交接. */
const handed: Readonly<Record<Lang, readonly [before: RegExp, behind: RegExp]>> = {
  en: [/\bhanded over\b[^.;:]{0,80}\bto (?:the )?$/, /^/],
  zh: [/在$/u, /^[^，,。；;]{0,16}(?:交接|移交)/u],
}
/** Goods that are on their way to a place abroad, or there: "left for Poland", 运抵波兰. */
const shipped: Readonly<Record<Lang, readonly [before: RegExp, behind: RegExp]>> = {
  en: [
    /\b(?:(?:left|loaded|bound|destined|shipped|flown(?: out)?|on (?:its|their) way)\b[^.;:]{0,50}\b(?:for|to)|reached|arriv(?:ed|es?) (?:in|at)) (?:the )?$/,
    /^/,
  ],
  zh: [/(?:发往|發往|运往|運往|开往|開往|运抵|運抵|运至|運至|送达|送達|送往|抵达|抵達)$/u, /^/],
}
const route: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:routes?|flights?|air links?|shipping (?:line|service)|freight trains?|air service)\b/i,
  zh: /航线|航線|航班|直飞|直飛|直航|班列|首航|通航|货运专列|海运线/u,
}
const letters: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:letters? exchanged|exchang\w+ (?:of )?(?:\w+ ){0,2}(?:letters|messages|telegrams)|wrote (?:a |an? \w+ )?(?:letter )?to\b|in (?:his|her|their|the|a) reply\b|replied by letter|recei\w+ (?:a |an )?(?:\w+ ){0,2}(?:letters?|messages?) (?:from|of)\b|sen[dt]s? (?:a |an )?(?:\w+ ){0,2}(?:letters? (?:of|to)|messages? (?:of congratulations?|to))\b)/i,
  zh: /互致|互通信函|(?<!一)致[信函]|[去回复復][信函]|(?<!未)[来來]信(?![息心])|(?<![恢修])[复復]电|致电|致電/u,
}

/** Tells whether the lead is of a letter written, of its answer, of congratulations or condolences. */
export function isOfLetters(item: ItemContext): boolean {
  const told = leads(item)
  const isOfOne = mentionsOf(item, 'cue').some(
    ({ id, segment }) => id === 'lone:ceremony' && told.some((lead) => lead.segment === segment),
  )
  return isOfOne || told.some(({ lang, words }) => letters[lang].test(words))
}

/** Tells whether the item's own event is held in another country than the home city's. */
export function isHeldAbroad(item: ItemContext): boolean {
  return abroadIn(item, held)
}

/** Tells whether something is given to a place in another country. */
export function isGivenAbroad(item: ItemContext): boolean {
  return [given, endowed, meant, handed, shipped].some((clue) => abroadIn(item, clue))
}

/** Tells whether the lead is of a route between cities: it runs both ways. */
export function isRoute(item: ItemContext): boolean {
  return leads(item).some(({ lang, words }) => route[lang].test(words))
}

/** Foreigners who live in the city, or its consuls, and nobody from elsewhere. */
export function isOfThoseHere(item: ItemContext): boolean {
  return isOfResidents(item) || isOfConsuls(item)
}

/** Tells whether the lead is of the foreigners who live in the city; where it lies abroad, of the Chinese there. */
function isOfResidents(item: ItemContext): boolean {
  const isAbroad = item.home !== null && !ownCountries(item.home).has('CN')
  return (
    isOfForeigners(item) ||
    (isAbroad && hasLeading(item, 'compatriots') && !hasLeading(item, 'go:in'))
  )
}

/** Tells whether the lead is of people told as foreigners who live in the city. */
export function isOfForeigners(item: ItemContext): boolean {
  return hasLeading(item, 'residents')
}

/** Tells whether the lead is of consuls, of whatever countries, and of no guest from elsewhere. */
function isOfConsuls(item: ItemContext): boolean {
  const told = new Set(leads(item).map(({ segment }) => segment))
  const isGuest = (person: Placed<PersonMention>): boolean =>
    told.has(person.segment) && isForeigner(item, person)
  return (
    hasLeading(item, 'consuls') &&
    !hasLeading(item, 'go:in') &&
    !mentionsOf(item, 'person').some(isGuest)
  )
}

function hasLeading(item: ItemContext, id: string): boolean {
  const told = new Set(leads(item).map(({ segment }) => segment))
  return mentionsOf(item, 'cue').some((cue) => cue.id === id && told.has(cue.segment))
}

function abroadIn(
  item: ItemContext,
  clue: Readonly<Record<Lang, readonly [before: RegExp, behind: RegExp]>>,
): boolean {
  const own = ownCountries(item.home)
  const isAbroad = (place: Placed<PlaceMention | OrganisationMention>): boolean =>
    countriesOf(place).some((code) => /^[A-Z]{2}$/.test(code) && !own.has(code))
  return leads(item).some(({ lang, segment, words, start }) =>
    [...mentionsOf(item, 'place', lang), ...mentionsOf(item, 'organisation', lang)].some(
      (place) =>
        place.segment === segment &&
        isAbroad(place) &&
        !isOfMission(item, place) &&
        clue[lang][0].test(words.slice(0, place.start - start)) &&
        clue[lang][1].test(words.slice(place.end - start)),
    ),
  )
}

/** An embassy or consulate, or the country in its name: it stands where it is posted to. */
function isOfMission(item: ItemContext, place: Placed): boolean {
  return mentionsOf(item, 'organisation', place.lang).some(
    (body) => /^(?:embassy|consulate)/.test(body.office ?? '') && covers(body, place),
  )
}

/** The sentences that tell the first kind of event; those behind it too where that is a headline. */
export const leads = rememberedOf((item: ItemContext) => {
  const lead = kindEvents(item)[0]?.bead ?? 0
  const told = segmentsOf(item, lead)
  const isShort = told.every((segment) => isHeadline(item, segment))
  const all = isShort ? [...told, ...segmentsOf(item, lead + 1)] : told
  return all.flatMap((segment) => {
    const one = item.segments[segment]
    if (!one) return []
    const { lang, span } = one
    return [{ lang, segment, start: span.start, words: item.text.slice(span.start, span.end) }]
  })
})

function segmentsOf({ beads }: ItemContext, bead: number): number[] {
  const { en = [], zh = [] } = beads[bead] ?? {}
  return [...en, ...zh]
}
