import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Home } from '../../src/bulletin.ts'
import { openRecord } from '../../src/store/embedded.ts'
import type { Store } from '../../src/store/store.ts'
import { localId, type Telling, toldBulletin } from '../../test/told-bulletin.ts'
import { seeded, seedOf } from '../damage/random.ts'
import type { Outcome } from '../tally.ts'
import type { GoldEntity } from './gold-entities.ts'
import { strangers, type Variant, type Varied, variants } from './variants.ts'

/** What became of one kind of variant: links right and wrong, and those left to a person. */
export interface LinkRow {
  readonly field: string
  readonly linked: Outcome
  /** The same with proposals counted as links. */
  readonly asked: Outcome
}

const elsewhere: Home = { en: 'Guiyang', zh: '贵阳', country: 'CN', basis: 'given' }

/** Links a second bulletin for every one of the gold, told otherwise, with a record of all of the first ones. */
export async function linkRows(entities: readonly GoldEntity[]): Promise<LinkRow[]> {
  const rows: LinkRow[] = []
  for (const [kinds, all] of [
    ['person', Object.entries(variants)],
    ['organisation', Object.entries(variants)],
    ['person', Object.entries(strangers)],
    ['organisation', Object.entries(strangers)],
  ] as const) {
    const chosen = entities.filter(({ told }) => told.type === kinds)
    for (const [name, variant] of all) {
      const row = await linkRow(entities, chosen, { name, variant })
      if (row) rows.push({ ...row, field: `${kinds}: ${name}` })
    }
  }
  return rows
}

interface Case {
  readonly entity: GoldEntity
  readonly varied: Varied
}

async function linkRow(
  entities: readonly GoldEntity[],
  chosen: readonly GoldEntity[],
  { name, variant }: { name: string; variant: Variant },
): Promise<LinkRow | undefined> {
  const cases = chosen.flatMap((entity): Case[] => {
    const varied = variant(entity, seeded(seedOf(`${name} ${entity.truth}`)))
    return varied ? [{ entity, varied }] : []
  })
  if (cases.length === 0) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-link-'))
  try {
    await using store = await openRecord(folder)
    const truths = await putAll(store, entities)
    const outcomes: { linked: Outcome; asked: Outcome }[] = []
    for (const one of cases) outcomes.push(await judge(store, truths, one))
    return { field: name, linked: sumOf(outcomes, 'linked'), asked: sumOf(outcomes, 'asked') }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Keeps the gold's bulletins; gives the truth of every party by bulletin and id. */
async function putAll(
  store: Store,
  entities: readonly GoldEntity[],
): Promise<ReadonlyMap<string, string>> {
  const truths = new Map<string, string>()
  for (const where of new Set(entities.map((one) => one.where))) {
    const own = entities.filter((one) => one.where === where)
    const [first] = own
    if (!first) continue
    const { home, date } = first
    const bulletin = toldBulletin({
      name: where,
      date,
      ...(home && { home }),
      exchanges: own.map(({ told }) => [told]),
    })
    await store.put(bulletin)
    const id = bulletin.source.sha256.slice(0, 16)
    for (const { told, truth } of own) truths.set(`${id} ${localId(told)}`, truth)
  }
  return truths
}

async function judge(
  store: Store,
  truths: ReadonlyMap<string, string>,
  one: Case,
): Promise<{ linked: Outcome; asked: Outcome }> {
  const bulletin = toldBulletin(tellingOf(one))
  await store.put(bulletin)
  const local = localId(one.varied.told)
  const held = await store.item(bulletin.items[0]?.id ?? '')
  const view = await store.entity(held?.entities[local] ?? local)
  const linked = truthsOf(truths, view?.links ?? [])
  const asked = new Set(linked)
  for (const { a, b } of view?.proposals ?? []) {
    const other = await store.entity(a.id === view?.id ? b.id : a.id)
    for (const truth of truthsOf(truths, other?.links ?? [])) asked.add(truth)
  }
  // So that the next one meets the gold alone.
  await store.put({ ...bulletin, items: [] })
  return { linked: outcome(linked, one), asked: outcome(asked, one) }
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

function outcome(found: ReadonlySet<string>, { entity, varied }: Case): Outcome {
  const { isOther = false, told } = varied
  const said = `${entity.where}: ${JSON.stringify(told)}`
  const gold = isOther ? 0 : 1
  const right = !isOther && found.has(entity.truth) ? 1 : 0
  return {
    gold,
    found: right,
    right,
    guessed: found.size,
    missed: right < gold ? [said] : [],
    extra: [...found]
      .filter((truth) => isOther || truth !== entity.truth)
      .map((truth) => `${truth} for ${said}`),
  }
}

function sumOf(
  outcomes: readonly { linked: Outcome; asked: Outcome }[],
  of: 'linked' | 'asked',
): Outcome {
  const all = outcomes.map((one) => one[of])
  const count = (field: 'gold' | 'found' | 'right' | 'guessed') =>
    all.reduce((sum, one) => sum + one[field], 0)
  return {
    gold: count('gold'),
    found: count('found'),
    right: count('right'),
    guessed: count('guessed'),
    missed: all.flatMap(({ missed }) => missed),
    extra: all.flatMap(({ extra }) => extra),
  }
}
