import { type Heard, heard } from '../bitext/organisations-sound.ts'
import type { Home } from '../bulletin.ts'
import { chineseCompanyRow } from '../chinese/companies.ts'
import { simplified } from '../chinese/script.ts'
import { englishCompanyRow } from '../english/companies.ts'
import type { OrganisationRole, PersonParty } from '../exchange.ts'
import type { OrganisationMention, Placed } from '../mention.ts'
import { covers, type Lang, overlaps } from '../span.ts'
import { type ItemContext, isHeadline, mentionsIn, mentionsOf } from './item.ts'
import { againOf } from './organisations-again.ts'
import { citiesOf } from './organisations-city.ts'
import { higher, roleIn } from './organisations-roles.ts'
import { seatOf } from './organisations-seat.ts'
import { folded, isShortOf } from './organisations-short.ts'
import { site, sitesOf } from './organisations-sites.ts'
import { isHouse, isThere } from './places-there.ts'

/** One body in one language: its first full name, all its mentions, and the highest role any of them tells. */
export interface Named {
  readonly text: string
  readonly office?: string
  readonly country?: string
  readonly place?: string
  readonly heard: Heard
  /** How far into the version it first stands among the bodies, 0 to 1. */
  readonly rank: number
  readonly role?: OrganisationRole
  /** The row of data/companies.tsv that its name tells of. */
  readonly company?: number
  /** Something went on in its house. */
  readonly isVenue: boolean
  readonly beads: ReadonlySet<number>
  /** The people whose title names it, by their place in the list of them. */
  readonly holders: ReadonlySet<number>
  readonly mentions: readonly Placed<OrganisationMention>[]
}

/** One-of-a-kind offices: two names of such an office of one place are one body. */
const unique = new Set([
  'party-foreign-affairs-office',
  'foreign-affairs-office',
  'hong-kong-macao-affairs-office',
  'municipal-government',
  'district-government',
  'provincial-government',
  'municipal-committee',
  'cppcc',
  'peoples-congress',
  'embassy',
  'consulate-general',
  'consulate',
])

const ofHolder: Readonly<Partial<Record<PersonParty['role'], OrganisationRole>>> = {
  host: 'host',
  guest: 'guest',
  chair: 'host',
  signatory: 'signatory',
  attendee: 'attendee',
  speaker: 'attendee',
  escort: 'attendee',
  recipient: 'attendee',
}

/** The bodies of an item in one language, in order of their first mention. */
export function namedIn(item: ItemContext, lang: Lang, people: readonly PersonParty[]): Named[] {
  const groups = new Map<string, Placed<OrganisationMention>[]>()
  const cities = lang === 'en' ? citiesOf(item) : []
  const sites = sitesOf(item, lang, (site) => grammatical(item, site))
  const named = [...mentionsOf(item, 'organisation', lang), ...sites, ...cities]
  for (const mention of named.toSorted((a, b) => a.start - b.start)) {
    const key = keyOf(mention, item.home)
    groups.set(key, [...(groups.get(key) ?? []), mention])
  }
  const bodies = folded([...groups.values()], { text: item.text, lang })
  const kept = bodies.filter((mentions) => !isOfHeadline(item, mentions, bodies))
  return kept.flatMap((mentions, index): Named[] => {
    const first = nameOf(mentions, item.home)
    if (!first) return []
    const again = againOf(item, first, named)
    const known = [...mentions, ...acronymsOf(item, first)]
    const all = [...known, ...again]
    const told = toldBy(item, known, people)
    const role = laterTold(
      told,
      toldBy(item, again, people),
      known.some((one) => isVenue(item, one)),
    )
    const { text, office } = first
    const company = (lang === 'zh' ? chineseCompanyRow : englishCompanyRow)(text)
    return [
      {
        text,
        heard: heard(text, lang),
        rank: index / kept.length,
        mentions: all,
        beads: new Set(all.map(({ bead }) => bead)),
        holders: holdersOf(mentions, people),
        isVenue: all.some((mention) => isVenue(item, mention)),
        ...(office === undefined ? {} : { office }),
        ...(company === undefined ? {} : { company }),
        ...seatToldOf(first, mentions),
        ...(role === undefined ? {} : { role }),
      },
    ]
  })
}

/** The highest role that any of the mentions of a body tells. */
function toldBy(
  item: ItemContext,
  mentions: readonly Placed<OrganisationMention>[],
  people: readonly PersonParty[],
): OrganisationRole | undefined {
  const own = item.home?.country ?? 'CN'
  return mentions
    .map((mention) => grammatical(item, mention) ?? held(mention, people, own))
    .reduce(higher, undefined)
}

/** What a body is called again says only what its name does not, or that it signed. */
function laterTold(
  told: OrganisationRole | undefined,
  later: OrganisationRole | undefined,
  isVenue: boolean,
): OrganisationRole | undefined {
  if (later === 'signatory') return later
  return told ?? (isVenue ? undefined : later)
}

/** "British Youth Orchestra Performs": the orchestra that the text below names. */
function isOfHeadline(
  item: ItemContext,
  mentions: readonly Placed<OrganisationMention>[],
  bodies: readonly (readonly Placed<OrganisationMention>[])[],
): boolean {
  const isShort = (one: Placed<OrganisationMention>) => isHeadline(item, one.segment)
  const office = mentions[0]?.office
  return (
    mentions.every(isShort) &&
    bodies.some((others) => others.some((one) => one.office === office && !isShort(one)))
  )
}

/** 英领馆 is 英国驻重庆总领事馆 said again. */
function keyOf(mention: Placed<OrganisationMention>, home: Home | null): string {
  const { office = '', text, lang } = mention
  // The Municipal Foreign Affairs Office is Dezhou Foreign Affairs Office where Dezhou is home.
  const isOwn = lang === 'en' && mention.place === undefined && text.startsWith('Municipal ')
  const seated = isOwn ? { ...mention, place: 'Municipal' } : mention
  const { country = '', id = '', district = '' } = seatOf(seated, lang, home)
  const isMission = ['embassy', 'consulate-general', 'consulate'].includes(office)
  if (isMission && country !== '') return `mission ${office === 'embassy'} ${country}`
  if (unique.has(office) && (id !== '' || district !== '')) return `${office} ${district || id}`
  return shortened(atHome(simplified(text), home))
    .replace(/[\s,.]+/g, ' ')
    .toLowerCase()
}

/** 无锡太湖高中 is 无锡市太湖高级中学: what is written in full or in short tells of no other body. */
function shortened(text: string): string {
  return text
    .replace(/(?<=\p{Script=Han})(?:高级中学|高级中學)$/u, '高中')
    .replace(/^(\p{Script=Han}{2,3})市(?=\p{Script=Han}{3})/u, '$1')
}

/** 西安市文物局 is 市文物局 where Xi'an is home. */
function atHome(text: string, home: Home | null): string {
  const city = simplified(home?.zh ?? '').replace(/市$/, '')
  return city !== '' && text.startsWith(`${city}市`) ? text.slice(city.length) : text
}

/**
 * The name a reader knows the body by: the longest printed, the first of equals. Abroad, the place that stands
 * with a name only once tells where the body is: 舞鹤光医院, of 京都府舞鹤光医院.
 */
function nameOf(mentions: readonly Placed<OrganisationMention>[], home: Home | null) {
  const whole = mentions.reduce<Placed<OrganisationMention> | undefined>(
    (best, next) => (best && best.text.length >= next.text.length ? best : next),
    undefined,
  )
  if (!whole || whole.office === 'company') return whole
  if ((whole.country ?? home?.country) === home?.country) return whole
  return mentions.find((one) => isHouse(one) && isShortOf(one, whole, whole.lang)) ?? whole
}

/** The country and the place of the name, or of a longer one that tells them. */
function seatToldOf(
  name: OrganisationMention,
  mentions: readonly OrganisationMention[],
): Pick<Named, 'country' | 'place'> {
  const longer = name.country === undefined ? mentions.find((one) => one.country) : name
  const { country, place } = longer ?? name
  return {
    ...(country === undefined ? {} : { country }),
    ...(place === undefined ? {} : { place }),
  }
}

/** Where a short form defined in brackets stands again: the … Development Zone (CETZ), then "the CETZ". */
function acronymsOf(
  item: ItemContext,
  body: Placed<OrganisationMention>,
): Placed<OrganisationMention>[] {
  const near = item.text.slice(body.start, body.end + 16)
  const short = /[(（]([\p{Lu}\d][\p{L}\d&-]{1,11})[)）]/u.exec(near)
  const text = short?.[1]
  if (!short || text === undefined || near.length - 16 > short.index + short[0].length) return []
  const defined = body.start + short.index + 1
  return item.beads.flatMap((sides, bead) =>
    sides[body.lang].flatMap((segment) => {
      const span = item.segments[segment]?.span
      if (!span) return []
      return offsetsOf(item.text.slice(span.start, span.end), text)
        .map((at) => span.start + at)
        .filter((start) => start !== defined)
        .map((start) => ({ ...body, start, end: start + text.length, text, bead, segment }))
    }),
  )
}

/** Where the words stand as a word of their own. */
function offsetsOf(text: string, words: string): number[] {
  const offsets: number[] = []
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
    const beside = `${text[at - 1] ?? ''} ${text[at + words.length] ?? ''}`
    if (!/[\p{Script=Latin}\d]/u.test(beside)) offsets.push(at)
  }
  return offsets
}

function isVenue(item: ItemContext, mention: Placed<OrganisationMention>): boolean {
  const span = item.segments[mention.segment]?.span
  if (!span || !isHouse(mention)) return false
  const place = { start: mention.start - span.start, end: mention.end - span.start }
  return isThere(mention, { text: item.text.slice(span.start, span.end), place })
}

function grammatical(item: ItemContext, mention: Placed<OrganisationMention>) {
  const span = item.segments[mention.segment]?.span
  if (!span) return undefined
  const local = ({ start, end }: { start: number; end: number }) => ({
    start: start - span.start,
    end: end - span.start,
  })
  const here = mentionsIn(item, mention.segment)
  const bodies = here.filter(({ type }) => type === 'organisation')
  const places = here.filter(({ type }) => type === 'place')
  if (here.some((other) => isHolder(other, mention))) return undefined
  return roleIn(
    {
      lang: mention.lang,
      text: item.text.slice(span.start, span.end),
      bodies: bodies.filter((body) => body !== mention).map(local),
      others: places.map(local),
    },
    local(mention),
  )
}

/** A person whose title names the body; 西门子 without a title is the company itself. */
function isHolder(other: Placed, mention: Placed<OrganisationMention>): boolean {
  if (other.type !== 'person' || !overlaps(other, mention)) return false
  return other.titles.length > 0 || !covers(mention, other) || mention.office === site
}

function isOfHolder(mention: Placed<OrganisationMention>, { evidence }: PersonParty): boolean {
  return evidence.some(
    ({ lang, of, ...span }) => of !== 'name' && lang === mention.lang && overlaps(span, mention),
  )
}

function holdersOf(
  mentions: readonly Placed<OrganisationMention>[],
  people: readonly PersonParty[],
): Set<number> {
  return new Set(
    people.flatMap((one, at) => (mentions.some((mention) => isOfHolder(mention, one)) ? at : [])),
  )
}

/** The part that the holder of a post in the body plays; whoever speaks does so as host or guest. */
function held(
  mention: Placed<OrganisationMention>,
  people: readonly PersonParty[],
  own: string,
): OrganisationRole | undefined {
  const holders = people.filter((one) => isOfHolder(mention, one))
  const spoken = (side: string): OrganisationRole => (side === own ? 'host' : 'guest')
  return holders
    .map(({ role, side }) => (role === 'speaker' && side ? spoken(side) : ofHolder[role]))
    .reduce(higher, undefined)
}
