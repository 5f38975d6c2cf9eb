import type { Database } from 'libsql'
import type { Proposal, Rejection } from '../proposal.ts'
import { isAkin, joined, type Term, termId } from '../term.ts'
import { digest } from './canonical.ts'
import type { TermStore } from './term-store.ts'

/** The termbase kept in a database; `ask` runs work and tells its trouble in the store's words. */
export function termStore(database: Database, ask: <T>(work: () => T) => Promise<T>): TermStore {
  const all = () => contents<Term>(database, 'SELECT content FROM term ORDER BY id')
  return {
    all: () => ask(all),
    get: (id) =>
      ask(() => contents<Term>(database, 'SELECT content FROM term WHERE id = ?', id)[0]),
    put: (terms) => ask(() => database.transaction(() => put(database, terms)).immediate()),
    remove: (id) =>
      ask(() => database.prepare('DELETE FROM term WHERE id = ?').run(id).changes > 0),
    proposals: () =>
      ask(() =>
        contents<Proposal>(
          database,
          'SELECT content FROM proposal WHERE rejected IS NULL ORDER BY rowid',
        ),
      ),
    proposal: (id) =>
      ask(() => contents<Proposal>(database, 'SELECT content FROM proposal WHERE id = ?', id)[0]),
    propose: (proposals) =>
      ask(() => database.transaction(() => propose(database, proposals)).immediate()),
    accept: (id, term) =>
      ask(() =>
        database
          .transaction(() => {
            put(database, [term])
            database.prepare('DELETE FROM proposal WHERE id = ?').run(id)
          })
          .immediate(),
      ),
    reject: (id, rejection) => ask(() => reject(database, id, rejection)),
  }
}

function contents<T>(database: Database, sql: string, ...values: readonly string[]): T[] {
  const rows = database.prepare(sql).all(...values) as { content: string }[]
  // A cast: what is kept was written from it.
  return rows.map(({ content }) => JSON.parse(content) as T)
}

function put(database: Database, terms: readonly Term[]) {
  const count = { added: 0, changed: 0, unchanged: 0 }
  const kept = new Map<string, Term>()
  const byPair = new Map<string, Term>()
  const note = (term: Term) => {
    kept.set(term.id, term)
    for (const pair of pairsOf(term)) byPair.set(pair, term)
  }
  contents<Term>(database, 'SELECT content FROM term ORDER BY id').forEach(note)
  const write = database.prepare('INSERT OR REPLACE INTO term (id, content) VALUES (?, ?)')
  for (const given of terms) {
    const term = settled(given, { kept, byPair })
    const before = kept.get(term.id)
    const change = !before ? 'added' : digest(before) === digest(term) ? 'unchanged' : 'changed'
    count[change]++
    if (change === 'unchanged') continue
    note(term)
    write.run(term.id, JSON.stringify(term))
  }
  return count
}

type Terms = ReadonlyMap<string, Term>

/** The term as it is kept: other files have ids of their own, and one id may mean two concepts. */
function settled(
  given: Term,
  { kept, byPair }: { readonly kept: Terms; readonly byPair: Terms },
): Term {
  const named = kept.get(given.id)
  if (named && isAkin(named, given)) return given
  const same = pairsOf(given).flatMap((pair) => byPair.get(pair) ?? [])[0]
  if (same) return joined(same, given)
  return named ? { ...given, id: termId(given.renderings) } : given
}

/** Every English rendering of a term with every Chinese one: two terms that share one are one. */
function pairsOf({ renderings }: Term): string[] {
  const [en, zh] = (['en', 'zh'] as const).map((lang) =>
    renderings.filter((rendering) => rendering.lang === lang).map(({ words }) => words),
  )
  return (en ?? []).flatMap((english) => (zh ?? []).map((chinese) => `${english}\n${chinese}`))
}

function propose(database: Database, proposals: readonly Proposal[]): void {
  database.prepare('DELETE FROM proposal WHERE rejected IS NULL').run()
  const write = database.prepare(
    'INSERT INTO proposal (id, content) VALUES (?, ?) ON CONFLICT DO NOTHING',
  )
  for (const proposal of proposals) write.run(proposal.id, JSON.stringify(proposal))
}

function reject(database: Database, id: string, rejection: Rejection): boolean {
  const { changes } = database
    .prepare('UPDATE proposal SET rejected = ? WHERE id = ?')
    .run(JSON.stringify(rejection), id)
  return changes > 0
}
