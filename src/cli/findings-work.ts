import type { Bulletin } from '../bulletin.ts'
import { type Decisions, type Dismissal, type JudgedFinding, judged } from '../decision.ts'
import { DragomanError } from '../error.ts'
import { bulletinId } from '../record.ts'
import { keptRecord } from '../store/embedded.ts'
import type { Store } from '../store/store.ts'
import { counted } from './doubts.ts'
import { printable } from './printable.ts'
import { recordBulletins } from './record-bulletins.ts'

export interface FindingsOptions {
  readonly record: string
  readonly json?: boolean
  readonly all?: boolean
}

/** Prints the findings of one bulletin or all, open ones only unless all are asked for, and how many of each there are. */
export async function list(
  id: string | undefined,
  { record, json, all }: FindingsOptions,
): Promise<void> {
  await using store = await keptRecord(record)
  const decisions = await store.decisions.all()
  const found: JudgedFinding[] = []
  for await (const bulletin of bulletinsOf(store, id)) {
    const here = judged(bulletin, decisions)
    found.push(...here)
    const shown = here.filter(({ state }) => all || state === 'open')
    for (const one of shown) {
      print(json ? JSON.stringify(asData(one, bulletin)) : findingText(one, bulletin))
    }
  }
  if (json) return
  for (const line of countLines(found, decisions)) print(line)
}

export async function dismiss(
  ids: readonly string[],
  { record, reason }: FindingsOptions & { reason: string },
): Promise<void> {
  await using store = await keptRecord(record)
  const at = new Date().toISOString()
  const made = new Map<string, Dismissal>()
  for await (const bulletin of recordBulletins(store)) {
    for (const { id, identity } of judged(bulletin, { dismissals: [], silences: [] })) {
      if (ids.includes(id)) made.set(id, { ...identity, id, reason, at })
    }
  }
  for (const id of ids) if (!made.has(id)) throw missing('finding', id)
  for (const dismissal of made.values()) await store.decisions.dismiss(dismissal)
}

export async function reopen(ids: readonly string[], { record }: FindingsOptions): Promise<void> {
  await using store = await keptRecord(record)
  const { dismissals, silences } = await store.decisions.all()
  const known = new Set([...dismissals, ...silences].map(({ id }) => id))
  for (const id of ids) if (!known.has(id)) throw missing('dismissal or silence', id)
  for (const id of ids) await store.decisions.reopen(id)
}

async function* bulletinsOf(store: Store, id: string | undefined): AsyncGenerator<Bulletin> {
  if (id === undefined) return yield* recordBulletins(store)
  const bulletin = await store.get(id)
  if (!bulletin) throw missing('bulletin', id)
  yield bulletin
}

function asData({ id, finding, item, state, by }: JudgedFinding, bulletin: Bulletin) {
  const place = { bulletin: bulletinId(bulletin), item: item.id }
  return { id, ...finding, ...place, state, ...(by && { reason: by.reason, at: by.at }) }
}

function findingText({ id, finding, item, state, by }: JudgedFinding, bulletin: Bulletin): string {
  const { severity, rule, message, suggestion, bead } = finding
  const hint = suggestion === undefined ? '' : ` (suggested: ${printable(suggestion)})`
  const place = `${printable(bulletin.source.name)}, item ${item.id}`
  const since = by && `${by.at.slice(0, 10)}: ${printable(by.reason)}`
  return [
    `${id}  ${severity} ${rule} ${printable(message)}${hint}`,
    `    ${place}${bead === null ? '' : ` bead ${bead}`}`,
    ...(since
      ? [`    ${state === 'open' ? 'its words changed since it was dismissed' : state} ${since}`]
      : []),
  ].join('\n')
}

/** How many findings are in which state; and every silence, with its reason and how many it holds back. */
function countLines(found: readonly JudgedFinding[], { silences }: Decisions): string[] {
  const states = (['open', 'dismissed', 'silenced'] as const).map(
    (state) => `${found.filter((one) => one.state === state).length} ${state}`,
  )
  return [
    `${counted(found.length, 'finding')}: ${states.join(', ')}`,
    ...silences.map(({ id, rule, term, bulletin, reason, at }) => {
      const where = term ? `for ${term}` : bulletin ? `in ${bulletin}` : 'everywhere'
      const count = found.filter(({ by }) => by?.id === id).length
      return `${id}  ${rule} silent ${where} since ${at.slice(0, 10)}, ${counted(count, 'finding')}: ${printable(reason)}`
    }),
  ]
}

function missing(what: string, id: string): DragomanError {
  const why = '"dragoman findings --all" prints the ids'
  return new DragomanError('not-found', `Cannot find the ${what} "${id}": ${why}`)
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
