import type { Bulletin } from '../bulletin.ts'
import { listed, table } from '../data/table.ts'
import type { EntityType } from '../entity.ts'
import type { Names, PersonParty } from '../exchange.ts'
import { sortable } from '../sortable.ts'
import { type Evidence, langs } from '../span.ts'
import { distinct, postsOf } from './posts.ts'
import type { Post, Profile, Seat } from './profile.ts'
import { homePlace, seatOf } from './seat.ts'

/** A person, body or place as one bulletin tells of it. */
export interface Sighting {
  readonly profile: Profile
  /** The id that the stage `link` gave it in this bulletin. */
  readonly local: string
  /** Sortable, first and last; empty when unknown. */
  readonly first: string
  readonly last: string
  /** Positions of the items that tell of it. */
  readonly items: readonly number[]
}

/** What one item tells of an entity. */
interface Told {
  readonly type: EntityType
  readonly local: string
  readonly name: Names
  readonly side?: string
  readonly posts: readonly Post[]
  readonly evidence: readonly Evidence[]
  readonly item: number
  readonly date: string
}

/** Everybody and everything that a bulletin's exchanges name and `link` gave an id, each once. */
export function sightingsOf(bulletin: Bulletin): Sighting[] {
  const groups = new Map<string, Told[]>()
  for (const told of allTold(bulletin)) {
    const key = `${told.type} ${told.local}`
    const group = groups.get(key)
    if (group) group.push(told)
    else groups.set(key, [told])
  }
  return [...groups.values()].flatMap((group) => sightingOf(bulletin, group))
}

function allTold(bulletin: Bulletin): Told[] {
  return bulletin.items.flatMap(({ exchange }, item) => {
    if (!exchange) return []
    const date = sortable(exchange.when?.edtf ?? bulletin.issued?.edtf ?? '')
    const told = (type: EntityType, parties: readonly Party[]): Told[] =>
      parties.flatMap((party) => toldOf(party, { type, item, date }, bulletin.home))
    return [
      ...told('person', exchange.people),
      ...told('organisation', exchange.organisations),
      ...told(
        'place',
        exchange.places.map(({ country, ...place }) => ({
          ...place,
          ...(country !== undefined && { side: country }),
        })),
      ),
    ]
  })
}

/** A person's or a body's part in an exchange, or a place of it. */
interface Party extends Pick<PersonParty, 'entity' | 'name' | 'side' | 'title' | 'organisation'> {
  readonly evidence: readonly Evidence[]
}

function toldOf(
  party: Party,
  at: Pick<Told, 'type' | 'item' | 'date'>,
  home: Bulletin['home'],
): Told[] {
  const { entity, name, side, evidence } = party
  if (!name || !entity) return []
  const posts = at.type === 'person' ? postsOf(party, home) : []
  return [{ ...at, local: entity, name, posts, evidence, ...(side !== undefined && { side }) }]
}

function sightingOf(bulletin: Bulletin, group: readonly Told[]): Sighting[] {
  const [first] = group
  if (!first) return []
  // A date without a year tells nothing of time.
  const dates = group.flatMap(({ date }) => (date > '0001' ? [date] : [])).sort()
  return [
    {
      local: first.local,
      profile: profileOf(bulletin, first.type, group),
      first: dates[0] ?? '',
      last: dates.at(-1) ?? '',
      items: [...new Set(group.map(({ item }) => item))],
    },
  ]
}

function profileOf({ text, home }: Bulletin, type: EntityType, group: readonly Told[]): Profile {
  const isPerson = type === 'person'
  const side = group.flatMap((told) => told.side ?? [])[0]
  const gender = isPerson ? group.flatMap((told) => genderOf(text, told) ?? [])[0] : undefined
  const place = homePlace(home)
  return {
    type,
    names: distinct(group.map(({ name }) => name)),
    ...(side !== undefined && { side }),
    ...(gender !== undefined && { gender }),
    posts: distinct(group.flatMap(({ posts }) => posts)),
    seats: isPerson ? [] : distinct(group.flatMap(({ name }) => seatsOf(name, home))),
    ...(place !== undefined && { home: place }),
  }
}

function seatsOf(name: Names, home: Bulletin['home']): Seat[] {
  return langs.flatMap((lang) => {
    const words = name[lang]
    return words === undefined ? [] : [seatOf(words, lang, home)]
  })
}

const honorifics = table('honorifics').filter((row) => row['gender'] !== undefined)
const before = new Map<string, 'm' | 'f'>()
const after = new Map<string, 'm' | 'f'>()
for (const row of honorifics) {
  const gender = row['gender'] === 'f' ? 'f' : 'm'
  const forms = row['lang'] === 'en' ? before : after
  for (const form of listed(row['forms'])) forms.set(form, gender)
}
const reach = 12

/** Ms. before a name, 女士 behind it. */
function genderOf(text: string, { evidence }: Pick<Told, 'evidence'>): 'm' | 'f' | undefined {
  for (const { lang, start, end } of evidence) {
    const ahead = text.slice(Math.max(0, start - reach), start).trimEnd()
    const behind = text.slice(end, end + reach)
    const found =
      lang === 'en'
        ? [...before].find(([form]) => ahead === form || ahead.endsWith(` ${form}`))
        : [...after].find(([form]) => behind.startsWith(form))
    if (found) return found[1]
  }
  return undefined
}
