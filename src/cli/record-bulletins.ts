import type { Bulletin } from '../bulletin.ts'
import type { Store } from '../store/store.ts'

/** Every bulletin of a record, one at a time: all of them may be more than memory holds. */
export async function* recordBulletins(store: Store): AsyncGenerator<Bulletin> {
  for (const { id } of await store.list('bulletins')) {
    const bulletin = await store.get(id)
    // Another process may have taken it away since.
    if (bulletin) yield bulletin
  }
}
