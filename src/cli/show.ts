import { Command } from 'commander'
import { DragomanError } from '../error.ts'
import type { Store } from '../store/store.ts'
import { options } from './options.ts'
import { itemSummary, summary } from './summary.ts'

/** `dragoman show`: one thing of the record, by its id. */
export function showCommand(): Command {
  return new Command('show')
    .summary('print one bulletin or item of the record')
    .description('Prints a bulletin or an item of the record by its id, as `read` prints it.')
    .argument('<id>', 'the id of a bulletin or an item, as in the addresses of the site')
    .addOption(options.json())
    .addOption(options.record())
    .addHelpText('after', '\nExample:\n  $ dragoman show 5f2c9a41d07b --json')
    .action(async (id: string, { json, record }: { json?: boolean; record: string }) => {
      const { keptRecord } = await import('../store/embedded.ts')
      await using store = await keptRecord(record)
      const found = await kept(store, id)
      process.stdout.write(`${json ? JSON.stringify(found.value) : found.text}\n`)
    })
}

async function kept(store: Store, id: string): Promise<{ value: unknown; text: string }> {
  const bulletin = await store.get(id)
  if (bulletin) return { value: bulletin, text: summary(bulletin) }
  const held = await store.item(id)
  const item = held?.bulletin.items[held.index]
  if (held && item) return { value: item, text: itemSummary(item, held.bulletin) }
  throw new DragomanError(
    'not-found',
    `Cannot find "${id}" in the record: ids are those that "dragoman read" prints and the site's addresses end with`,
  )
}
