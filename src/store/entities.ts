import type { Database } from 'libsql'
import { decide, undo } from './entity-decisions.ts'
import { entityOfAnyType } from './entity-ids.ts'
import type { EntityStore } from './entity-store.ts'
import { entityView, proposals } from './entity-views.ts'

/** The entities kept in a database; `ask` runs work and tells its trouble in the store's words. */
export function entityStore(
  database: Database,
  ask: <T>(work: () => T) => Promise<T>,
): EntityStore {
  return {
    get: (id) =>
      ask(() => {
        const entity = entityOfAnyType(database, id)
        return entity === undefined ? undefined : entityView(database, entity)
      }),
    proposals: (most = 100) => ask(() => proposals(database, most)),
    decide: (decision) => ask(() => decide(database, decision, new Date())),
    undo: (decision) => ask(() => undo(database, decision)),
  }
}
