import { readFileSync } from 'node:fs'
import type { Home } from '../../src/bulletin.ts'
import type { Names } from '../../src/exchange.ts'
import { foldedName } from '../../src/identity/folded-name.ts'
import type { Told } from '../../test/told-bulletin.ts'
import type { Gold, GoldOrganisation, GoldPerson } from '../gold.ts'

/** Somebody or something that a gold bulletin tells of. */
export interface GoldEntity {
  /** What it truly is: the same for one person in two bulletins. */
  readonly truth: string
  readonly told: Told
  readonly home?: Home
  /** EDTF, to the month */
  readonly date: string
  readonly where: string
}

/** The people and bodies that a set's gold names, each once a bulletin. */
export function goldEntities(bulletins: readonly Gold[]): GoldEntity[] {
  const all = bulletins.flatMap((gold) => entitiesOf(gold.source, gold))
  return [...new Map(all.map((one) => [`${one.where} ${one.truth}`, one])).values()]
}

function entitiesOf(where: string, gold: Gold): GoldEntity[] {
  const home = gold.home && {
    en: gold.home.city,
    zh: gold.home.zh,
    country: 'CN',
    basis: 'given' as const,
  }
  const date = /^\d{4}(?:-\d\d)?/.exec(gold.issued?.value ?? '')?.[0] ?? '2019-06'
  return gold.items.flatMap(({ record }) =>
    [
      ...record.people.filter((person) => !person.group).map(toldPerson),
      ...record.orgs.filter((body) => !body.group).map(toldBody),
    ].flatMap((told) =>
      told.name.en === undefined && told.name.zh === undefined
        ? []
        : [{ truth: truthOf(told, gold.home?.city), told, ...(home && { home }), date, where }],
    ),
  )
}

function toldPerson({ name_en, name_zh, title_en, title_zh, side }: GoldPerson): Told {
  const title = names(title_en, title_zh)
  return {
    type: 'person',
    name: names(name_en, name_zh),
    ...((title.en ?? title.zh) && { title }),
    ...(side && { side: side.slice(0, 2) }),
  }
}

function toldBody({ name_en, name_zh, country }: GoldOrganisation): Told {
  return {
    type: 'organisation',
    name: names(name_en, name_zh),
    ...(country && { side: country.slice(0, 2) }),
  }
}

function names(en: string | null | undefined, zh: string | null | undefined): Names {
  return { ...(en && { en }), ...(zh && { zh }) }
}

const lines = readFileSync(new URL('one.tsv', import.meta.url), 'utf8').split('\n')
const one = new Map(
  lines.slice(lines.findIndex((line) => line.startsWith('city')) + 1).flatMap((line, row) => {
    const [city = '', all = ''] = line.split('\t')
    const names = all.split(' | ')
    const [first = ''] = names
    // A mission in China is one in the bulletins of every city.
    const truth = isPlaced(first) ? foldedName(first) : `one ${row}`
    return names.map((name) => [`${city} ${name}`, truth] as const)
  }),
)

/** By its English name; a body's also by its city, for every city has a foreign affairs office. */
function truthOf({ type, name }: Told, city = ''): string {
  const listed = one.get(`${city} ${name.en}`) ?? one.get(`${city} ${name.zh}`)
  if (listed !== undefined) return listed
  const own = foldedName(name.en ?? '') || foldedName(name.zh ?? '')
  return type === 'person' || isPlaced(name.en ?? '') ? own : `${own} ${city}`
}

function isPlaced(name: string): boolean {
  return /\b(?:of|in) \p{Lu}/u.test(name)
}
