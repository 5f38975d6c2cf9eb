import type { Home } from '../bulletin.ts'
import { romanises } from '../chinese/romanisation.ts'
import { simplified } from '../chinese/script.ts'
import { transliterates } from '../chinese/transliteration.ts'
import type { Names } from '../exchange.ts'
import type { OrganisationMention, PersonMention, Placed, PlaceMention } from '../mention.ts'
import { covers, type Lang, type Span } from '../span.ts'
import { type ItemContext, mentionsOf } from './item.ts'
import { matched } from './matching.ts'

/** A body that can sign a paper or hold a tie: an organisation, a city or a region. */
export type Body = Placed<OrganisationMention> | Placed<PlaceMention>

/** A body with its names in both languages, and where it is named: nowhere for the home city meant by "our city". */
export interface Side {
  readonly names: Names
  readonly bodies: readonly Body[]
}

/** The home city as a side. */
export function homeSide({ en, zh }: Home): Side {
  return { names: { en, zh }, bodies: [] }
}

/** Kinds of place that a government answers for. */
export const governed = /^(?:city|region|province|state|prefecture|county|district|zone|town)/

/** The cities and regions some segments name, each once a segment, outside the names of bodies and people. */
export function placesIn(item: ItemContext, segments: ReadonlySet<number>): Placed<PlaceMention>[] {
  const outer = item.mentions.filter(
    (mention) =>
      mention.type === 'organisation' || (mention.type === 'person' && !isGroupFrom(mention)),
  )
  return once(
    mentionsOf(item, 'place').filter(
      (place) =>
        segments.has(place.segment) &&
        governed.test(place.kind) &&
        !isGroup(place) &&
        !isCommon(item, place) &&
        !isSeat(item, place) &&
        !isBesideNeighbour(item, place) &&
        !outer.some((mention) => isInside(place, mention)),
    ),
  )
}

/** "Representatives from Koszalin", "leaders of the sister cities Linz and Bonn": a group whose words name where it is from. */
function isGroupFrom({ group, name, title }: PersonMention): boolean {
  return (
    group === true &&
    name === undefined &&
    /\bfrom\b|^(?:(?:Vice|Deputy) )?(?:Mayors|Governors|Leaders|Heads|Officials|Representatives|Delegates) of\b|\b(?:sister|twin|partner|friend\p{Ll}+)[ -](?:cities|towns)\b/iu.test(
      title?.text ?? '',
    )
  )
}

/** "Erie, Pennsylvania", 宾夕法尼亚州伊利市: the region of a city that no table knows. */
function isRegionOf(text: string, { start, end, lang }: Span & { lang: Lang }): boolean {
  return lang === 'zh'
    ? /^(?:(?![与與和同及、结結缔締签簽访訪的])\p{Script=Han}){1,6}?[市郡县縣町]/u.test(
        text.slice(end, end + 10),
      )
    : /\p{Lu}[\p{L}’'-]+(?: City| County| Town)?, $|\p{Lu}[\p{L}’'-]+ (?:City|Town|County|Village) of $|(?:^|[.,] |\b(?:from|in|to|by|city of|town of) )(?!Governor|Government|Premier|President|Chair|Head|Province|State|Minist|Parliament|Council)\p{Lu}[\p{L}’'-]+ of $/u.test(
        text.slice(Math.max(0, start - 40), start),
      )
}

/** CEEC, ASEAN: a group of countries signs no paper of cities. */
function isGroup({ id }: Placed<PlaceMention>): boolean {
  return id !== undefined && /^[A-Z]{3,}$/.test(id)
}

/** 眼镜之乡, 该大区, 镇江所辖县级市: what a town is known for, and what rank it has. */
function isCommon({ text }: ItemContext, { text: name, end, lang }: Placed<PlaceMention>): boolean {
  return (
    lang === 'zh' &&
    (/之[乡鄉都城]$|^[大特]?[区區]$/u.test(name) || /^[级級]/u.test(text.slice(end)))
  )
}

/** Behind the name of a city, or of a body of it, and a comma: "Ulan-Ude City Council, Republic of [Buryatia]". */
const behind = /^, (?:the )?(?:\p{Lu}\p{Ll}+ of )?$/u

/** "Ipswich in Suffolk", "Linz, Upper Austria", 华盛顿州塔科马市: what a city lies in is no body of its own here. */
function isSeat(item: ItemContext, place: Placed<PlaceMention>): boolean {
  const { start, lang, kind } = place
  const before = item.text.slice(Math.max(0, start - 8), start)
  const isIn = lang === 'en' && /\bin\s$/.test(before)
  // A park is where something was signed.
  const isVenue = kind.startsWith('zone') && /\bin\sthe\s$|在$/u.test(before)
  return isIn || isVenue || isAround(item, place)
}

/** "[Mandalay]’s neighbour Pyin Oo Lwin", [曼德勒]近邻彬乌伦: it only says where the other lies. */
export function isBesideNeighbour(
  { text }: ItemContext,
  { end, lang }: Placed<PlaceMention>,
): boolean {
  const after = text.slice(end, end + 40)
  return lang === 'zh'
    ? /^\p{Script=Han}{0,2}(?:近邻|近鄰|邻居|鄰居|邻市|鄰市)/u.test(after)
    : /^[’']s (?:\p{Ll}+ ){0,2}neighbou?r\b/u.test(after)
}

/** "The [West Java] city", "the capital of [New Mexico]", 这座[新墨西哥州]首府: a town told by its region. */
export function isTownOf(
  { text }: ItemContext,
  { start, end, lang }: Span & { lang: Lang },
): boolean {
  const after = text.slice(end, end + 12)
  return lang === 'zh'
    ? /^的?(?:首府|省会|省會|城市|名城|港城)/u.test(after)
    : /^ (?:city|town|port|capital)\b/u.test(after) ||
        /\b(?:capital|seat) of (?:the )?$/u.test(text.slice(Math.max(0, start - 16), start))
}

/** "Linz, [Upper Austria]", [华盛顿州]塔科马市, [布里亚特共和国]乌兰乌德市议会. */
export function isAround(
  item: ItemContext,
  { start, end, lang, kind }: Placed<PlaceMention>,
): boolean {
  if (kind === 'city') return false
  if (isTownOf(item, { start, end, lang })) return true
  if (kind === 'region' && isRegionOf(item.text, { start, end, lang })) return true
  const bodies = mentionsOf(item, 'organisation', lang)
  if (lang === 'zh') {
    const next = mentionsOf(item, 'place', 'zh').find((place) => place.start === end)
    return next?.kind === 'city' || bodies.some((body) => body.start === end)
  }
  return [...mentionsOf(item, 'place', 'en'), ...bodies].some(
    (one) =>
      one.end < start && start - one.end < 30 && behind.test(item.text.slice(one.end, start)),
  )
}

/**
 * A name read as a place and as a person alike is the place when a table knows it. "Mayor of Hasami Town, Nagasaki
 * Prefecture" ends where the town does.
 */
function isInside(place: Placed<PlaceMention>, mention: Placed): boolean {
  const isSame = mention.start === place.start && mention.end === place.end
  const isBegun = mention.start < place.start && place.start < mention.end
  return (covers(mention, place) || isBegun) && !(isSame && place.id !== undefined)
}

/** The organisations some segments name, each once a segment. */
export function organisationsIn(
  item: ItemContext,
  segments: ReadonlySet<number>,
): Placed<OrganisationMention>[] {
  return once(mentionsOf(item, 'organisation').filter(({ segment }) => segments.has(segment)))
}

/** The bodies of both languages as names, those that are one body together; in order of the text. */
export function namesOf(bodies: readonly Body[]): Side[] {
  const english = bodies.filter(({ lang }) => lang === 'en')
  const chinese = bodies.filter(({ lang }) => lang === 'zh')
  const alone = english.length === chinese.length
  return matched(english, chinese, {
    score: (a, b) => alike(a, b) + (alone && english.indexOf(a) === chinese.indexOf(b) ? 0.2 : 0),
    floor: alone ? 0.2 : 0.35,
  }).map(([en, zh]) => ({
    names: { ...(en ? { en: en.text } : {}), ...(zh ? { zh: zh.text } : {}) },
    bodies: [en, zh].filter((body) => body !== null),
  }))
}

/** The sides with the other language's name of the same place from elsewhere in the item: the home city's is known. */
export function completed(item: ItemContext, sides: readonly Side[]): Side[] {
  return sides.map((side) => {
    // A side that only a title names has no body, but may be a place that is known.
    const bodies = side.bodies.length > 0 ? side.bodies : calledSo(item, side)
    const ids = new Set(bodies.flatMap((body) => (body.type === 'place' ? (body.id ?? []) : [])))
    const others = mentionsOf(item, 'place').filter(({ id }) => id !== undefined && ids.has(id))
    const own = item.home && isHome(item.home, side.names) ? item.home : undefined
    const en = side.names.en ?? others.find(({ lang }) => lang === 'en')?.text ?? own?.en
    const zh = side.names.zh ?? others.find(({ lang }) => lang === 'zh')?.text ?? own?.zh
    return {
      ...side,
      names: { ...(en === undefined ? {} : { en }), ...(zh === undefined ? {} : { zh }) },
    }
  })
}

function calledSo(item: ItemContext, { names }: Side): Body[] {
  return mentionsOf(item, 'place').filter(({ lang, text }) => names[lang] === text)
}

function isHome(home: Home, { en, zh }: Names): boolean {
  return (
    en === home.en || (zh !== undefined && zh.replace(/市$/u, '') === home.zh.replace(/市$/u, ''))
  )
}

const level = {
  en: / (?:City|District|County|Province|Prefecture|Region|Town|Township|State|Port|Airport|Zoo|Park)$|^(?:[Pp]ort|Airport|Zoo) of /,
  zh: /(?<=\p{Script=Han}{2})(?:[市区區县縣省州郡镇鎮港]|机场|機場|动物园|動物園|公园|公園)$/u,
} as const

/** How likely an English and a Chinese mention name one body, 0 to about 1. */
function alike(en: Body, zh: Body): number {
  if (en.type !== zh.type) return 0
  if (en.type === 'place' && zh.type === 'place' && en.id !== undefined && zh.id !== undefined) {
    return en.id === zh.id ? 1 : -1
  }
  // 南潯區 is Nanxun District: what says of which kind a place is has no sound of the other.
  const [han, latin] = [zh.text.replace(level.zh, ''), en.text.replace(level.en, '')]
  const sound = Math.max(romanises(han, latin), transliterates(han, latin))
  const country = en.country !== undefined && en.country === zh.country ? 0.3 : 0
  const clash = en.country !== undefined && zh.country !== undefined && country === 0
  return clash ? -1 : 0.5 * sound + country + (isSameOffice(en, zh) ? 0.3 : 0)
}

function isSameOffice(en: Body, zh: Body): boolean {
  return (
    en.type === 'organisation' &&
    zh.type === 'organisation' &&
    en.office !== undefined &&
    en.office === zh.office
  )
}

export function once<B extends Body>(bodies: readonly B[]): B[] {
  const seen = new Set<string>()
  return bodies.filter((body) => {
    const own = body.type === 'place' ? body.id : undefined
    const name = simplified(body.text)
      .toLowerCase()
      .replace(/(?<=.)市$/u, '')
    const key = `${body.lang} ${own ?? name}`
    return !seen.has(key) && seen.add(key)
  })
}
