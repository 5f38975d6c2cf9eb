import type { EntityType } from '../entity.ts'
import type { Exchange, Names, OrganisationParty, PersonParty, Place } from '../exchange.ts'
import { foldedName } from '../identity/folded-name.ts'
import type { Reading, Stage } from '../pipeline.ts'
import { bodyKeys } from './bodies.ts'
import { clusters, type Node, type Party } from './clusters.ts'
import { entityId } from './id.ts'

/**
 * The stage that gives every named party and place its entity: one id for all its names in the
 * bulletin. The same names in another bulletin give the same id; whether the two are one is for the
 * record to tell. Unnamed parties have none.
 */
export function link(): Stage<'linked', 'extracted'> {
  return { adds: 'linked', needs: ['extracted'], run: linked }
}

function linked({ extracted }: Reading<'extracted'>): (Exchange | null)[] {
  const { exchanges, home } = extracted
  const told = exchanges.filter((exchange) => exchange !== null)
  const people = told
    .flatMap((exchange) => exchange.people)
    .flatMap((party) => nodeOf(party).map((node) => ({ ...node, isBrief: isBrief(party) })))
  const bodies = told
    .flatMap((exchange) => exchange.organisations)
    .flatMap((party: OrganisationParty) => nodeOf(party, bodyKeys(party, home)))
  const places = told.flatMap((exchange) => exchange.places).map(placeNode)
  const ids = new Map([
    ...idsOf('person', people),
    ...idsOf('organisation', bodies),
    ...idsOf('place', places),
  ])
  return exchanges.map((exchange) => exchange && withEntities(exchange, ids))
}

function nodeOf(party: PersonParty | OrganisationParty, keys: readonly string[] = []): Node[] {
  const { name, side, group } = party
  if (!name || group) return []
  return [{ party, ...namesOf(name), keys, isBrief: false, ...(side !== undefined && { side }) }]
}

function placeNode(party: Place): Node {
  const { name, country: side } = party
  return { party, ...namesOf(name), keys: [], isBrief: false, ...(side !== undefined && { side }) }
}

function namesOf(name: Names): Pick<Node, 'name' | 'folded'> {
  const { en, zh } = name
  const folded = {
    ...(en === undefined ? {} : { en: foldedName(en) }),
    ...(zh === undefined ? {} : { zh: foldedName(zh) }),
  }
  return { name, folded }
}

/** Alvarez, 陈: one word, or one character; what stands beside it in the other language may be fuller. */
function isBrief({ name }: PersonParty): boolean {
  const { en, zh } = name ?? {}
  return (
    (en === undefined || !/\s/.test(en)) &&
    (zh === undefined || zh.length === 1 || en !== undefined)
  )
}

function idsOf(type: EntityType, nodes: readonly Node[]): [Party, string][] {
  return clusters(nodes).flatMap((cluster) => {
    const side = cluster.find((node) => node.side !== undefined)?.side
    const id = entityId({ type, name: fullest(cluster), ...(side === undefined ? {} : { side }) })
    return cluster.map(({ party }): [Party, string] => [party, id])
  })
}

/** The longest name in each language; the first in order of code units among equals. */
function fullest(cluster: readonly Node[]): Names {
  const longest = (lang: 'en' | 'zh'): string | undefined =>
    cluster
      .flatMap(({ name }) => name[lang] ?? [])
      .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0]
  const [en, zh] = [longest('en'), longest('zh')]
  return { ...(en === undefined ? {} : { en }), ...(zh === undefined ? {} : { zh }) }
}

function withEntities(exchange: Exchange, ids: ReadonlyMap<Party, string>): Exchange {
  const placed = <P extends Party>(party: P): P => {
    const entity = ids.get(party)
    return entity === undefined ? party : { ...party, entity }
  }
  return {
    ...exchange,
    people: exchange.people.map(placed),
    organisations: exchange.organisations.map(placed),
    places: exchange.places.map(placed),
  }
}
