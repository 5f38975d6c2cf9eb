import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Home } from '../../src/bulletin.ts'
import { bulletinId } from '../../src/record.ts'
import { openRecord } from '../../src/store/embedded.ts'
import type { Store } from '../../src/store/store.ts'
import { localId, type Telling, toldBulletin } from '../../test/told-bulletin.ts'
import { seeded, seedOf } from '../damage/random.ts'
import { goldOf, type SetName } from '../sets.ts'
import type { Outcome } from '../tally.ts'
import { type GoldEntity, goldEntities } from './gold-entities.ts'
import { strangers, type Variant, type Varied, variants } from './variants.ts'

/** One person or body told of in a second bulletin, and what the record linked it with. */
export interface LinkRow {
  readonly stage: 'link'
  /** The kind of entity and of variant, or all of a kind; `, or asked` where proposals count as links. */
  readonly field: string
  readonly where: string
  readonly outcome: Outcome
}

interface Case {
  readonly field: string
  readonly entity: GoldEntity
  readonly varied: Varied
}

const elsewhere: Home = { en: 'Hami', zh: '哈密', country: 'CN', basis: 'given' }

/**
 * Links every person and body of a set's gold, told of otherwise in a second bulletin, with a record of them all.
 *
 * @param every of the cases one in so many is asked, in turn
 */
export async function linkRows(set: SetName, every = 1): Promise<LinkRow[]> {
  const entities = goldEntities(goldOf(set))
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-link-'))
  try {
    await using store = await openRecord(folder)
    const truths = await putAll(store, entities)
    const rows: LinkRow[] = []
    const asked = cases(entities).filter((_, at) => at % every === 0)
    for (const one of asked) rows.push(...(await judge(store, truths, one)))
    return rows
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function cases(entities: readonly GoldEntity[]): Case[] {
  const all: [string, Variant][] = [...Object.entries(variants), ...Object.entries(strangers)]
  return all.flatMap(([name, variant]) =>
    entities.flatMap((entity) => {
      const varied = variant(entity, seeded(seedOf(`${name} ${entity.truth}`)))
      return varied ? [{ field: `${entity.told.type}: ${name}`, entity, varied }] : []
    }),
  )
}

/** Keeps the gold's bulletins; gives the truth of every party by bulletin and id. */
async function putAll(
  store: Store,
  entities: readonly GoldEntity[],
): Promise<ReadonlyMap<string, string>> {
  const truths = new Map<string, string>()
  for (const where of new Set(entities.map((one) => one.where))) {
    const own = entities.filter((one) => one.where === where)
    const { home, date = '' } = own[0] ?? {}
    const exchanges = own.map(({ told }) => [told])
    const bulletin = toldBulletin({ name: where, date, ...(home && { home }), exchanges })
    await store.put(bulletin)
    for (const { told, truth } of own) truths.set(`${bulletinId(bulletin)} ${localId(told)}`, truth)
  }
  return truths
}

async function judge(
  store: Store,
  truths: ReadonlyMap<string, string>,
  one: Case,
): Promise<LinkRow[]> {
  // In the place of the one before, so that it meets the gold alone.
  const bulletin = toldBulletin(tellingOf(one))
  await store.put(bulletin)
  const local = localId(one.varied.told)
  const held = await store.item(bulletin.items[0]?.id ?? '')
  const view = await store.entities.get(held?.entities[local] ?? local)
  const linked = truthsOf(truths, view?.links ?? [])
  const asked = new Set(linked)
  for (const { a, b } of view?.proposals ?? []) {
    const other = await store.entities.get(a.id === view?.id ? b.id : a.id)
    for (const truth of truthsOf(truths, other?.links ?? [])) asked.add(truth)
  }
  return rowsOf(one, outcome(linked, one), outcome(asked, one))
}

/** A row for the kind of variant, and for all of them together; strangers are counted by themselves. */
function rowsOf({ field, entity, varied }: Case, linked: Outcome, asked: Outcome): LinkRow[] {
  const row = { stage: 'link', where: entity.where } as const
  const all = varied.isOther
    ? 'strangers'
    : entity.told.type === 'person'
      ? 'people'
      : 'organisations'
  return [
    { ...row, field, outcome: linked },
    { ...row, field: all, outcome: linked },
    ...(varied.isOther ? [] : [{ ...row, field: `${all}, or asked`, outcome: asked }]),
  ]
}

function tellingOf({ entity: { home: own, date }, varied }: Case): Telling {
  const home = varied.elsewhere ? elsewhere : own
  const year = Number(date.slice(0, 4)) + (varied.later ?? 0)
  return {
    name: 'another bulletin',
    date: year + date.slice(4),
    ...(home && { home }),
    exchanges: [[varied.told]],
  }
}

function truthsOf(
  truths: ReadonlyMap<string, string>,
  links: readonly { readonly bulletin: string; readonly local: string }[],
): Set<string> {
  return new Set(links.flatMap((link) => truths.get(`${link.bulletin} ${link.local}`) ?? []))
}

/** What is right of a stranger is that nothing is linked with it. */
function outcome(found: ReadonlySet<string>, { entity, varied }: Case): Outcome {
  const said = JSON.stringify(varied.told)
  const isRight = varied.isOther ? found.size === 0 : found.has(entity.truth)
  const wrong = [...found].filter((truth) => varied.isOther || truth !== entity.truth)
  const right = isRight ? 1 : 0
  return {
    gold: 1,
    found: right,
    right,
    guessed: right + wrong.length,
    missed: isRight ? [] : [said],
    extra: wrong.map((truth) => `${truth} for ${said}`),
  }
}
