import type { Bulletin } from '../bulletin.ts'
import { listed, table } from '../data/table.ts'
import type { EntityType } from '../entity.ts'
import type { Names, OrganisationParty, PersonParty, Place } from '../exchange.ts'
import { sortable } from '../sortable.ts'
import { langs } from '../span.ts'
import { distinct, postsOf } from './posts.ts'
import type { Profile, Seat } from './profile.ts'
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

type Told = PersonParty | OrganisationParty | Place

interface Seen {
  readonly type: EntityType
  readonly local: string
  readonly name: Names
  readonly told: Told
  readonly item: number
  readonly date: string
}

/** Everybody and everything that a bulletin's exchanges name and `link` gave an id, each once. */
export function sightingsOf(bulletin: Bulletin): Sighting[] {
  const groups = new Map<string, Seen[]>()
  for (const seen of allSeen(bulletin)) {
    const key = `${seen.type} ${seen.local}`
    const group = groups.get(key)
    if (group) group.push(seen)
    else groups.set(key, [seen])
  }
  return [...groups.values()].flatMap((group) => sightingOf(bulletin, group))
}

function allSeen(bulletin: Bulletin): Seen[] {
  return bulletin.items.flatMap(({ exchange }, item) => {
    if (!exchange) return []
    const date = sortable(exchange.when?.edtf ?? bulletin.issued?.edtf ?? '')
    const seen = (type: EntityType, parties: readonly Told[]): Seen[] =>
      parties.flatMap((told) =>
        told.name && told.entity
          ? [{ type, local: told.entity, name: told.name, told, item, date }]
          : [],
      )
    return [
      ...seen('person', exchange.people),
      ...seen('organisation', exchange.organisations),
      ...seen('place', exchange.places),
    ]
  })
}

function sightingOf(bulletin: Bulletin, group: readonly Seen[]): Sighting[] {
  const [first] = group
  if (!first) return []
  const dates = group.flatMap(({ date }) => (/^\d{4}/.test(date) && date > '0001' ? [date] : []))
  dates.sort()
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

function profileOf(bulletin: Bulletin, type: EntityType, group: readonly Seen[]): Profile {
  const { home } = bulletin
  const side = group.flatMap(({ told }) => sideOf(told) ?? [])[0]
  const gender = group.flatMap(({ told }) => genderOf(bulletin.text, told) ?? [])[0]
  const place = homePlace(home)
  return {
    type,
    names: distinct(group.map(({ name }) => name)),
    ...(side !== undefined && { side }),
    ...(type === 'person' && gender !== undefined && { gender }),
    posts:
      type === 'person'
        ? distinct(group.flatMap(({ told }) => postsOf(told as PersonParty, home)))
        : [],
    seats: type === 'person' ? [] : distinct(group.flatMap(({ told }) => seatsOf(told, bulletin))),
    ...(place !== undefined && { home: place }),
  }
}

function sideOf(told: Told): string | undefined {
  return 'country' in told ? told.country : 'side' in told ? told.side : undefined
}

function seatsOf({ name }: Told, { home }: Bulletin): Seat[] {
  return langs.flatMap((lang) => {
    const words = name?.[lang]
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
function genderOf(text: string, { evidence }: Told): 'm' | 'f' | undefined {
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
