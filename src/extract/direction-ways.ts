import { simplified } from '../chinese/script.ts'
import { expression } from '../expression.ts'
import { literal } from '../literal.ts'
import type { CueMention, Mention, Placed } from '../mention.ts'
import { covers, type Lang } from '../span.ts'
import { countriesOf, isForeigner, ownCountries } from './direction-sides.ts'
import { headOf, type ItemContext, isHeadline, mentionsOf } from './item.ts'
import { kindEvents } from './kind-events.ts'
import { isAhead } from './look-ahead.ts'

// 援刚果（布）医疗队出征: where they go may stand right before the verb.
const besideVerb = 8

/** Tells whether our side goes abroad by the first sentence that tells a way. */
export function goesOut(item: ItemContext): boolean {
  const ways = mentionsOf(item, 'cue').filter(
    (cue) => cue.id.startsWith('go:') && !isPlanned(item, cue),
  )
  // 赴珠三角: a headline may say where in other words than the text does.
  const told = [ways[0], ways.find(({ segment }) => !isHeadline(item, segment))]
  return told.some(
    (way) =>
      way?.id === 'go:out' &&
      isOfLead(item, way) &&
      leadsAbroad(item, way) &&
      !isSentHere(item, way),
  )
}

/** Where somebody went in the course of what is told, or is to go, is not the item's way. */
function isOfLead(item: ItemContext, { bead }: Placed<CueMention>): boolean {
  return bead <= (kindEvents(item)[0]?.bead ?? bead)
}

/** 将选派教师赴…, 明年5月…赴: nobody has gone yet. */
function isPlanned(item: ItemContext, { lang, segment, start }: Placed<CueMention>): boolean {
  const isBefore = (mention: Placed): boolean =>
    mention.segment === segment && mention.start < start
  return (
    mentionsOf(item, 'cue', lang).some((cue) => cue.id === 'speech:commitment' && isBefore(cue)) ||
    mentionsOf(item, 'date', lang).some((date) => isAhead(date, item.text) && isBefore(date))
  )
}

const sends = /^(?:sent|选派|選派|派出|派遣)/

/** "Linz sent 10 students to Hefei", 德国大使馆派出代表…: those whom somebody abroad sends, and nowhere abroad, come here. */
function isSentHere(item: ItemContext, { segment, start, end }: Placed<CueMention>): boolean {
  if (!sends.test(item.text.slice(start, end))) return false
  const own = ownCountries(item.home)
  const isAbroad = (one: Placed): boolean => countriesOf(one).some((code) => !own.has(code))
  const here = item.mentions.filter(
    (one) => one.segment === segment && (one.type === 'place' || one.type === 'organisation'),
  )
  const last = here.findLast((one) => one.end <= start)
  // The 华 of 驻华大使馆 sends nobody.
  const sender =
    here.find((one) => last && one.type === 'organisation' && covers(one, last)) ?? last
  const behind = here.filter((one) => one.start >= start)
  return sender !== undefined && isAbroad(sender) && !behind.some(isAbroad)
}

/** Tells whether somebody of this country leads a team to a place abroad: 率团访问…. */
export function leadsOut(item: ItemContext): boolean {
  const first = mentionsOf(item, 'cue').find(({ id }) => id === 'kind:visit')
  if (!first || comesHere(item, first)) return false
  const here = item.mentions.filter(({ segment }) => segment === first.segment)
  const isHere = here.some(
    (mention) =>
      (mention.type === 'place' || mention.type === 'organisation') &&
      mention.start > first.start &&
      !isWhose(item, mention) &&
      isHomeCountry(item, mention),
  )
  return !isHere && isBehind(item, first) && leadsAbroad(item, first)
}

/** Where one goes is told behind the verb, or in Chinese before it, led by 赴, 对 and the like. */
function isBehind(item: ItemContext, { lang, segment, end }: Placed<CueMention>): boolean {
  const isLed = (one: Placed): boolean =>
    lang === 'zh' && led.test(item.text.slice(Math.max(0, one.start - 24), one.start))
  return item.mentions.some(
    (one) =>
      one.segment === segment &&
      (one.type === 'place' || one.type === 'organisation') &&
      countriesOf(one).some((code) => !ownCountries(item.home).has(code)) &&
      (one.end > end || isLed(one)),
  )
}

const led = /[赴在到往抵对對向](?:\p{Script=Han}{0,6}[、和及与與])*\p{Script=Han}{0,6}$/u

/** Tells whether a party of ours is on the visit: "A Suzhou delegation visited Kanazawa and met its mayor", 苏州代表团访问…: whoever they meet there, ours went; "Suzhou received a delegation" is no party of ours. */
export function isByOwnParty(item: ItemContext): boolean {
  const visit = mentionsOf(item, 'cue').find(({ id }) => id === 'kind:visit')
  if (!visit) return false
  const { lang, segment, start } = visit
  const { home, mentions } = item
  const before = headOf(item, visit)
  const own = (home?.[lang] ?? '').replace(/[市省]$/u, '')
  const party =
    lang === 'en'
      ? /^(?:[’']s)?(?: (?!\p{L}+ed\b|(?:a|an|the|its|by|from|met|saw|held|hosts?|greets?|receives?|welcomes?)\b)[\p{L}-]+){0,3} (?:delegation|team|mission)\b[^.;]{0,20}$/u
      : /^市?(?!\p{Script=Han}{0,4}(?:接待|迎|[会會][见見]|邀[请請]|[欢歡]迎))\p{Script=Han}{0,6}(?:代表团|代表團|访问团|訪問團|考察团|考察團)[^，,。；;]{0,6}$/u
  const at = own === '' ? -1 : before.lastIndexOf(own)
  return (
    at !== -1 &&
    party.test(before.slice(at + own.length)) &&
    mentions.some(
      (one) =>
        one.type === 'place' &&
        one.segment === segment &&
        one.start >= start &&
        countriesOf(one).some((code) => !ownCountries(home).has(code)),
    )
  )
}

/** Tells whether a party of ours is received by somebody: "met the Suzhou delegation", 会见苏州市代表团; so they are there. */
export function isPartyReceived(item: ItemContext): boolean {
  const { home } = item
  if (!home) return false
  const own = { en: home.en, zh: simplified(home.zh).replace(/[市省]$/u, '') }
  return mentionsOf(item, 'cue').some(({ id, lang, bead, end, start, segment }) => {
    if (!/^kind:(?:meeting|talks)$/.test(id) || bead > headed) return false
    const to = item.segments[segment]?.span.end ?? end
    const words = simplified(item.text.slice(start, Math.min(end + reach, to)))
    const [before, behind] = party[lang]
    return (
      own[lang] !== '' && expression(`${before}${literal(own[lang])}${behind}`, 'u').test(words)
    )
  })
}

const headed = 1
// Farther behind the verb nobody is met.
const reach = 70
/** What stands between the verb and our city, and behind it. */
const party: Readonly<Record<Lang, readonly [before: string, behind: string]>> = {
  en: [
    String.raw`^(?:\p{Ll}+ )*?(?:(?:the|a|an) (?:\p{Ll}+ ){0,2})?(?:delegation (?:from|of) )?`,
    String.raw`(?:(?<=delegation (?:from|of) .{0,30})|(?: [\p{L}-]+){0,3} (?:delegation|team|mission)\b)`,
  ],
  zh: [
    String.raw`^\p{Script=Han}{2,3}了?(?:由?[^，,。；;]{0,20}率领的)?`,
    String.raw`市?\p{Script=Han}{0,6}(?:代表团|访问团|考察团)`,
  ],
}

/** 日本代表团来访, "welcomed a delegation visiting from Kanazawa": whoever comes does not go. */
function comesHere(item: ItemContext, visit: Placed<CueMention>): boolean {
  const { lang, segment } = visit
  return (
    received[lang].test(headOf(item, visit)) ||
    mentionsOf(item, 'cue').some((cue) => cue.segment === segment && cue.id === 'go:in')
  )
}

const received: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:welcomed|received|hosted|greeted)\b[^.;]{0,60}$/i,
  zh: /(?:迎来|迎來|接待|迎接)[^，,。；;]{0,40}$/u,
}

const ofOther = /\b(?:sister|twin|partner|friendship) (?:city|town|province|state|region|port) of $/

/** 率天津市代表团, 访问宁波首个友城: whose delegation or sister city it is, not where it goes. */
function isWhose({ text }: ItemContext, { start, end }: Placed<Mention>): boolean {
  if (ofOther.test(text.slice(Math.max(0, start - 30), start))) return true
  return /^(?:(?:的|首[个個座]|最早的|第[一二三四五六七八九十\d]{1,3}[个個座])*(?:国际|國際)?(?:友城|友好城市|姐妹城市)|[’']s (?:[\p{L}-]+ ){0,3}(?:sister|twin|partner)|代表团|代表團|友好|经贸|經貿|政府|市民|企业|企業|考察团|考察團|访问团|訪問團| delegation)/u.test(
    text.slice(end, end + 30),
  )
}

function isHomeCountry({ home }: ItemContext, mention: Placed<Mention>): boolean {
  return countriesOf(mention).some((code) => code === (home?.country ?? 'CN'))
}

/** 赴 and "left for" lead abroad when the sentence goes on to a place abroad and no foreigner goes. */
function leadsAbroad(
  item: ItemContext,
  { lang, segment, start, end }: Placed<CueMention>,
): boolean {
  const here = item.mentions.filter((mention) => mention.segment === segment)
  const places = here.filter(
    (one) =>
      (one.type === 'place' && one.end > start - besideVerb) || isBodyGoneTo(item, one, start),
  )
  // 赴成都参赛的老挝国家队: where they go is the nearest place behind the verb.
  const next = places.find((place) => place.start >= start)
  // 青岛小球员赴莱萨马集训: behind 赴 stands where they go, and before it who goes.
  const isBefore = !/[赴往]$/u.test(item.text.slice(start, end))
  const abroad = places
    .filter((place) => (isBefore && place.end <= start) || place === next || lang === 'en')
    .some((place) => countriesOf(place).some((code) => !ownCountries(item.home).has(code)))
  return abroad && !here.some((mention) => mention.type === 'person' && isForeigner(item, mention))
}

/** 前往萨格勒布儿童医院: a body right behind the verb is where they go. */
function isBodyGoneTo({ text }: ItemContext, one: Placed<Mention>, verb: number): boolean {
  return (
    one.type === 'organisation' &&
    one.lang === 'zh' &&
    one.start >= verb &&
    /^(?:启程|啟程)?(?:前往|赴|飞赴|飛赴)$/u.test(text.slice(verb, one.start))
  )
}
