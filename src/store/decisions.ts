import type { Database } from 'libsql'
import type { Dismissal, Silence } from '../decision.ts'
import type { DecisionStore } from './decision-store.ts'

/** The decisions kept in a database; `ask` runs work and tells its trouble in the store's words. */
export function decisionStore(
  database: Database,
  ask: <T>(work: () => T) => Promise<T>,
): DecisionStore {
  const keep = (type: 'dismissal' | 'silence', decision: Dismissal | Silence) =>
    ask(() => {
      database
        .prepare('INSERT OR REPLACE INTO decision (id, type, content) VALUES (?, ?, ?)')
        .run(decision.id, type, JSON.stringify(decision))
    })
  return {
    all: () =>
      ask(() => ({
        dismissals: contents<Dismissal>(database, 'dismissal'),
        silences: contents<Silence>(database, 'silence'),
      })),
    dismiss: (dismissal) => keep('dismissal', dismissal),
    silence: (silence) => keep('silence', silence),
    reopen: (id) =>
      ask(() => database.prepare('DELETE FROM decision WHERE id = ?').run(id).changes > 0),
  }
}

function contents<T>(database: Database, type: string): T[] {
  const rows = database
    .prepare('SELECT content FROM decision WHERE type = ? ORDER BY rowid')
    .all(type) as { content: string }[]
  // A cast: what is kept was written from it.
  return rows.map(({ content }) => JSON.parse(content) as T)
}
