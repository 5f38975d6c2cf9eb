import { DragomanError } from '../error.ts'
import { tbx } from '../export/tbx.ts'
import { termsCsv } from '../export/terms-csv.ts'
import { loadedLexicon } from '../lexicon/loaded.ts'
import type { Proposal } from '../proposal.ts'
import { keptRecord, openRecord } from '../store/embedded.ts'
import type { Store } from '../store/store.ts'
import type { Term } from '../term.ts'
import { type Acceptance, accepted } from '../terms/accepted.ts'
import { type AlignedItem, alignedItems } from '../terms/aligned-item.ts'
import { attestations } from '../terms/attestations.ts'
import { proposals } from '../terms/proposals.ts'
import { counted } from './doubts.ts'
import { unharmed } from './printable.ts'
import { recordBulletins } from './record-bulletins.ts'
import { termsIn } from './terms-at.ts'
import { pair, proposalText, termLine, termText } from './terms-text.ts'
import { writeWhole } from './whole-file.ts'

export interface TermsOptions {
  readonly record: string
  readonly json?: boolean
}

export interface AcceptOptions extends TermsOptions, Omit<Acceptance, 'sources'> {
  readonly into?: string
  readonly source?: string
}

export interface ExportOptions extends TermsOptions {
  readonly tbx?: boolean
  readonly tbxV2?: boolean
  readonly csv?: boolean
}

/** Proposes from all bulletins of the record, and prints the first of what is open. */
export async function propose({
  record,
  json,
  limit,
}: TermsOptions & { limit: number }): Promise<void> {
  await using store = await keptRecord(record)
  const items = await itemsOf(store)
  const { counts } = await loadedLexicon()
  await store.terms.propose(proposals(items, { terms: await store.terms.all(), counts }))
  const open = await store.terms.proposals()
  for (const proposal of open.slice(0, limit)) {
    print(json ? JSON.stringify(proposal) : proposalText(proposal))
  }
  if (json) return
  const shown = open.length > limit ? `, ${limit} shown` : ''
  print(`${counted(open.length, 'proposal')} from ${counted(items.length, 'item')}${shown}`)
}

export async function accept(
  ids: readonly string[],
  { record, into, source, ...said }: AcceptOptions,
): Promise<void> {
  if (ids.length > 1 && (said.en !== undefined || said.zh !== undefined)) {
    throw new RangeError('Cannot give several proposals the same words: accept them one by one')
  }
  await using store = await keptRecord(record)
  const found = await Promise.all(ids.map(async (id) => await proposalOf(store, id)))
  for (const proposal of found) {
    const known = into ?? proposal.term
    const term = known === undefined ? undefined : await termOf(store, known)
    const sources = source === undefined ? await sourcesOf(store, proposal) : [source]
    const made = accepted(proposal, { ...said, sources, ...(term && { into: term }) })
    await store.terms.accept(proposal.id, made)
    print(`${made.id}  ${pair(made)}${term ? `  + ${proposal.en} · ${proposal.zh}` : ''}`)
  }
}

export async function reject(
  ids: readonly string[],
  { record, reason }: TermsOptions & { reason: string },
): Promise<void> {
  await using store = await keptRecord(record)
  for (const id of ids) await proposalOf(store, id)
  const at = new Date().toISOString()
  for (const id of ids) await store.terms.reject(id, { reason, at })
}

export async function list(
  words: string | undefined,
  { record, json }: TermsOptions,
): Promise<void> {
  await using store = await keptRecord(record)
  const asked = words?.toLowerCase() ?? ''
  const found = (await store.terms.all()).filter((term) =>
    term.renderings.some((rendering) => rendering.words.toLowerCase().includes(asked)),
  )
  for (const term of found) print(json ? JSON.stringify(term) : termLine(term))
}

export async function show(id: string, { record, json }: TermsOptions): Promise<void> {
  await using store = await keptRecord(record)
  const term = await termOf(store, id)
  const history = attestations(id, { terms: await store.terms.all(), items: await itemsOf(store) })
  print(json ? JSON.stringify({ ...term, history }) : termText(term, history))
}

export async function remove(ids: readonly string[], { record }: TermsOptions): Promise<void> {
  await using store = await keptRecord(record)
  for (const id of ids) await termOf(store, id)
  for (const id of ids) await store.terms.remove(id)
}

/** Takes all terms of a file, and says what of it a termbase has no room for. */
export async function take(path: string, { record }: TermsOptions): Promise<void> {
  const { terms, leftOut } = await termsIn(path)
  await using store = await openRecord(record)
  const { added, changed, unchanged } = await store.terms.put(terms)
  print(
    `${counted(terms.length, 'term')} in ${path}: ${added} added, ${changed} changed, ${unchanged} unchanged`,
  )
  if (leftOut.length > 0)
    process.stderr.write(`dragoman: ${path}: left out: ${leftOut.join(', ')}\n`)
}

/** Writes the whole termbase, by the flag given or the ending of the file's name; TBX when neither tells. */
export async function give(
  path: string | undefined,
  { record, tbxV2, csv, tbx: isTbx }: ExportOptions,
): Promise<void> {
  await using store = await keptRecord(record)
  const terms = await store.terms.all()
  const isCsv = csv || (!isTbx && !tbxV2 && /\.csv$/i.test(path ?? ''))
  const text = isCsv ? termsCsv(terms) : tbx(terms, { edition: tbxV2 ? 2008 : 2019 })
  if (path !== undefined && path !== '-') return await writeWhole(path, text)
  for await (const piece of text) process.stdout.write(piece)
}

async function itemsOf(store: Store): Promise<AlignedItem[]> {
  const items: AlignedItem[] = []
  for await (const bulletin of recordBulletins(store)) items.push(...alignedItems(bulletin))
  return items
}

async function sourcesOf(store: Store, { evidence: [first] }: Proposal): Promise<string[]> {
  const bulletin = first && (await store.get(first.bulletin))
  return bulletin ? [bulletin.source.url ?? bulletin.source.name] : []
}

async function proposalOf(store: Store, id: string): Promise<Proposal> {
  const found = await store.terms.proposal(id)
  if (found) return found
  const why = 'ids are those that "dragoman terms propose" prints, and an accepted one is gone'
  throw new DragomanError('not-found', `Cannot find the proposal "${id}": ${why}`)
}

async function termOf(store: Store, id: string): Promise<Term> {
  const found = await store.terms.get(id)
  if (found) return found
  const why = '"dragoman terms list" prints the ids'
  throw new DragomanError('not-found', `Cannot find the term "${id}": ${why}`)
}

function print(lines: string): void {
  process.stdout.write(`${lines.split('\n').map(unharmed).join('\n')}\n`)
}
