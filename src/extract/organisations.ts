import type { Names, OrganisationParty, OrganisationRole, PersonParty } from '../exchange.ts'
import { covers, type Lang } from '../span.ts'
import { evidenceOf, type ItemContext } from './item.ts'
import { matched } from './matching.ts'
import { floor, leftFloor, leftLikeness, likeness } from './organisations-likeness.ts'
import { type Named, namedIn } from './organisations-named.ts'
import { higher } from './organisations-roles.ts'
import { seatOf } from './organisations-seat.ts'
import { site } from './organisations-sites.ts'
import { isSpoken } from './people-background.ts'

/**
 * The bodies that take part in what an item reports, one party a body: named in both languages where both
 * name it, with the part that grammar or the post of one of its people tells. A body that has no part, and that
 * not both versions name, is left out.
 */
export function organisations(
  item: ItemContext,
  people: readonly PersonParty[],
): OrganisationParty[] {
  const en = namedIn(item, 'en', people)
  const zh = namedIn(item, 'zh', people)
  const score = (a: Named, b: Named): number => likeness(a, b, item.home)
  const pairs = matched(en, zh, { score, floor })
  return paired(item, pairs).flatMap(([a, b]) => party(a, b, item) ?? [])
}

type Pair = readonly [Named | null, Named | null]

/** The pairs, with those that stayed alone paired where a bead has no other of either language left. */
function paired(item: ItemContext, pairs: readonly Pair[]): Pair[] {
  const ens = pairs.flatMap(([en, zh]) => (en && !zh ? [en] : []))
  const zhs = pairs.flatMap(([en, zh]) => (zh && !en ? [zh] : []))
  const only = (one: Named, others: readonly Named[]): boolean =>
    others.every((other) => other === one || [...other.beads].every((bead) => !one.beads.has(bead)))
  const found = new Map(
    ens.flatMap((en) => {
      const zh = zhs.find((other) => leftLikeness(en, other, item.home) >= leftFloor)
      return zh && only(en, ens) && only(zh, zhs) ? [[en, zh] as const] : []
    }),
  )
  const taken = new Set(found.values())
  return pairs.flatMap(([en, zh]): Pair[] => {
    if (zh && !en && taken.has(zh)) return []
    return [[en, zh ?? (en && found.get(en)) ?? null]]
  })
}

function party(
  en: Named | null,
  zh: Named | null,
  item: ItemContext,
): OrganisationParty | undefined {
  const role = roleOf(item, { en, zh })
  if (role === undefined || isNoParty(item, { en, zh })) return undefined
  const name: Names = { ...(en && { en: en.text }), ...(zh && { zh: zh.text }) }
  const mentions = [...(en?.mentions ?? []), ...(zh?.mentions ?? [])]
  const side =
    (en && seatOf(en, 'en', item.home).country) ?? (zh && seatOf(zh, 'zh', item.home).country)
  return {
    name,
    role,
    ...(side ? { side } : {}),
    evidence: mentions.map((mention) => ({ ...evidenceOf(mention, mention), of: 'name' as const })),
  }
}

interface Sides {
  readonly en: Named | null
  readonly zh: Named | null
}

/**
 * A body that all versions there are name outside what somebody says or hopes for takes part, if only by being
 * there; one version's own division of an office is too little.
 */
function roleOf(item: ItemContext, { en, zh }: Sides): OrganisationRole | undefined {
  if (isTouring(item, en, 'en') || isTouring(item, zh, 'zh')) return 'guest'
  if (isHelper(en, zh)) return 'supporter'
  const named = hasBoth(item) ? [en, zh] : [en ?? zh].filter((one) => one?.office !== 'division')
  const isPresent =
    named.length > 0 && named.every((one) => one?.mentions.some((its) => !isSpoken(item, its)))
  if (isUndertaker(en, zh)) return 'organiser'
  const isVenue = en?.isVenue === true || zh?.isVenue === true
  return higher(en?.role, zh?.role) ?? (isPresent ? (isVenue ? 'host' : 'attendee') : undefined)
}

/** "Sponsored by", "co-organized by" are said of who holds an event and of who pays or helps; the Chinese tells which. */
function isHelper(en: Named | null, zh: Named | null): boolean {
  return (en?.role === 'host' || en?.role === 'co-host') && zh?.role === 'supporter'
}

/** "Hosted by the Ministry and the University": of two that the English names alike, the Chinese tells who only undertakes (承办). */
function isUndertaker(en: Named | null, zh: Named | null): boolean {
  return (en?.role === 'host' || en?.role === 'co-host') && zh?.role === 'organiser'
}

/** A troupe from abroad that "held a concert" (举行专场演出) came for it, and was nobody's host. */
function isTouring(item: ItemContext, body: Named | null, lang: Lang): boolean {
  if (body?.role !== 'host' || body.office !== 'troupe' || !item.home) return false
  const { country } = seatOf(body, lang, item.home)
  return country !== undefined && country !== item.home.country
}

function hasBoth({ beads }: ItemContext): boolean {
  return beads.some(({ en }) => en.length > 0) && beads.some(({ zh }) => zh.length > 0)
}

/** What is named as a body does nothing as one: the house of a city, a bare word that the other version does not bear out. */
function isNoParty(item: ItemContext, { en, zh }: Sides): boolean {
  const isBare =
    !en &&
    zh !== null &&
    (bare.test(zh.text) ||
      isOwnDivision(zh, item) ||
      isOnlyTitle(zh, item) ||
      isOnlyInvited(zh, item))
  const named = [en, zh].flatMap((one) => one ?? [])
  const isHall = named.every(({ text }) => cityHall.test(text))
  // A zone is one where both versions have it act.
  const isSite = hasBoth(item) && !(en && zh) && named.every(({ office }) => office === site)
  return (
    isBare ||
    isSite ||
    named.every((one) => isLabel(one, item)) ||
    (isHall && named.some((one) => one.isVenue || isWhereabouts(one, item)))
  )
}

/** "A UNESCO City of Design", 联合国教科文组织“设计之都”: whose title a city bears has no part in what happens. */
function isLabel({ mentions }: Named, { text }: ItemContext): boolean {
  return mentions.every(({ lang, end }) => label[lang].test(text.slice(end, end + 30)))
}

const label = {
  en: /^(?:[’']s)? (?:Creative )?(?:City of \p{Lu}|(?:Creative|Learning|World Heritage) (?:City|Cities|Sites?)|(?:World|Intangible|Natural) |Global Geopark)/u,
  zh: /^的?(?:创意城市|創意城市|学习型城市|學習型城市|世界(?:文化|自然)?[遗遺]产|世界(?:文化|自然)?遺產|[“「][^”」]{1,8}之都)/u,
} as const

/** What a body is and not which, where the English names none: 艺术团. */
const bare =
  /^(?:艺术团|藝術團|歌舞[团團]|[剧劇乐樂][团團]|合唱[团團]|同[乡鄉][会會]|[联聯][络絡][处處]|代表[处處]|[协協][会會]|[学學][会會]|商[会會]|航空公司|公司|集[团團])$/u

/** 市外办欧洲处 where the English has only the Office: who of it came, and no body of its own. */
function isOwnDivision({ office }: Named, item: ItemContext): boolean {
  return office === 'division' && hasBoth(item)
}

/** 邀请武汉艺术团参加明年的嘉年华: who is asked to come some day has no part in the talk. */
function isOnlyInvited({ mentions }: Named, { text }: ItemContext): boolean {
  return mentions.every(
    ({ start, end }) =>
      /邀[请請][该該我]?$/.test(text.slice(Math.max(0, start - 3), start)) &&
      /^(?:参加|參加|出席|赴|来|來)/.test(text.slice(end, end + 2)),
  )
}

/** 在利兹市政厅, 到市政厅: where something went on, whatever it was. */
function isWhereabouts({ mentions }: Named, { text }: ItemContext): boolean {
  return mentions.every(({ start }) => /[在于於到]/.test(text.charAt(start - 1)))
}

/** The house where guests are received. */
const cityHall = /(?:^|\s)(?:City|Town) Hall$|市政[厅廳]$/

const bareOffice =
  /^[市省区區县縣州](?:委|政府)$|^[市省区區县縣州]?委?(?:[统統][战戰]部|宣[传傳]部|[组組][织織]部|政法委|[纪紀]委)$/

/** 市委副书记、市长, 统战部部长: the bare word in a title, which no English name bears out, tells of no part the body played. */
function isOnlyTitle({ text, mentions }: Named, item: ItemContext): boolean {
  if (!bareOffice.test(text)) return false
  const people = item.mentions.filter(({ type }) => type === 'person')
  return mentions.every((mention) => people.some((person) => covers(person, mention)))
}
