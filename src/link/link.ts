import type { Exchange, Names, OrganisationParty } from '../exchange.ts'
import type { Reading, Stage } from '../pipeline.ts'
import { bodyKeys } from './bodies.ts'
import { clusters, type Node, type Party } from './clusters.ts'
import { type EntityType, entityId } from './id.ts'

/**
 * The stage that gives every named party its entity: one id for all names of a person or body in the
 * bulletin. The same names in another bulletin give the same id. Unnamed parties have none.
 */
export function link(): Stage<'linked', 'extracted'> {
  return { adds: 'linked', needs: ['extracted'], run: linked }
}

function linked({ extracted }: Reading<'extracted'>): (Exchange | null)[] {
  const { exchanges, mentions, home } = extracted
  const told = exchanges.filter((exchange) => exchange !== null)
  const people = told
    .flatMap((exchange) => exchange.people)
    .flatMap((party) => nodeOf(party, []).map((node) => ({ ...node, isBrief: isBrief(party) })))
  const bodies = told
    .flatMap((exchange) => exchange.organisations)
    .flatMap((party: OrganisationParty) => nodeOf(party, bodyKeys(party, { mentions, home })))
  const ids = new Map([...idsOf('person', people), ...idsOf('organisation', bodies)])
  return exchanges.map((exchange) => exchange && withEntities(exchange, ids))
}

function nodeOf(party: Party, keys: readonly string[]): Node[] {
  return party.name && !party.group ? [{ party, name: party.name, keys, isBrief: false }] : []
}

/** Alvarez, 陈: one word, or one character; what stands beside it in the other language may be fuller. */
function isBrief({ name }: Party): boolean {
  const { en, zh } = name ?? {}
  return (
    (en === undefined || !/\s/.test(en)) &&
    (zh === undefined || zh.length === 1 || en !== undefined)
  )
}

function idsOf(type: EntityType, nodes: readonly Node[]): [Party, string][] {
  return clusters(nodes).flatMap((cluster) => {
    const side = cluster.find(({ party }) => party.side !== undefined)?.party.side
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
  }
}
