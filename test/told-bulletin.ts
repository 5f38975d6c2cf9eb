import { createHash } from 'node:crypto'
import type { Bulletin, Home } from '../src/bulletin.ts'
import type { EntityType } from '../src/entity.ts'
import type { Exchange, Names, OrganisationParty, PersonParty } from '../src/exchange.ts'
import { entityId } from '../src/link/id.ts'
import { exchange } from './exchange.ts'

/** A person or a body as a bulletin tells of it. */
export interface Told {
  readonly type: EntityType
  readonly name: Names
  readonly title?: Names
  readonly side?: string
}

/** A bulletin that is nothing but what it tells: an exchange an item, each with its parties. */
export interface Telling {
  readonly name: string
  readonly home?: Home
  /** EDTF */
  readonly date: string
  readonly exchanges: readonly (readonly Told[])[]
}

/** The bulletin as the record takes it, every party with the id that its names and side give it. */
export function toldBulletin({ name, home, date, exchanges }: Telling): Bulletin {
  const sha256 = createHash('sha256').update(name).digest('hex')
  return {
    format: 'dragoman/1',
    source: { name, sha256, mediaType: 'text/plain', encoding: 'utf-8' },
    original: '',
    issued: { edtf: date, basis: 'given', evidence: [] },
    home: home ?? null,
    edits: [],
    text: '',
    blocks: [],
    segments: [],
    items: exchanges.map((told, index) => ({
      id: `${sha256.slice(0, 10)}${index}`,
      segments: { en: [], zh: [] },
      score: 1,
      beads: [],
      exchange: exchangeOf(told, date),
      findings: [],
    })),
  }
}

/** What `toldBulletin` calls a party. */
export function localId({ type, name, side }: Told): string {
  return entityId({ type, name, ...(side !== undefined && { side }) })
}

function exchangeOf(told: readonly Told[], date: string): Exchange {
  return exchange({
    when: { edtf: date, basis: 'printed', evidence: [] },
    people: told.filter(({ type }) => type === 'person').map(personOf),
    organisations: told.filter(({ type }) => type === 'organisation').map(bodyOf),
  })
}

function personOf(told: Told): PersonParty {
  const { name, title, side } = told
  return {
    name,
    entity: localId(told),
    ...(title && { title }),
    ...(side !== undefined && { side }),
    role: 'guest',
    evidence: [],
  }
}

function bodyOf(told: Told): OrganisationParty {
  const { name, side } = told
  return {
    name,
    entity: localId(told),
    ...(side !== undefined && { side }),
    role: 'host',
    evidence: [],
  }
}
