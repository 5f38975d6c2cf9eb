import { Command } from 'commander'
import { counted } from './doubts.ts'
import type { ReadingOptions } from './files.ts'
import { options } from './options.ts'

/** `dragoman add`: reads bulletins into the record. */
export function addCommand(finish: (status: 0 | 2) => void): Command {
  return new Command('add')
    .summary('read bulletins into the record')
    .description(
      'Reads bulletins as `read` does and keeps them in the record. They are checked against the record’s termbase. A bulletin already there with the same content is left as it is.',
    )
    .argument('<files...>', 'files or folders')
    .addOption(options.issued())
    .addOption(options.home())
    .addOption(options.url())
    .addOption(options.timeLimit())
    .addOption(options.record())
    .addOption(options.quiet())
    .addHelpText('after', '\nExample:\n  $ dragoman add bulletins/ --home Chongqing')
    .action(async (paths: string[], given: ReadingOptions & { record: string }) => {
      const { record, ...reading } = given
      const { eachBulletin } = await import('./bulletins.ts')
      const { openRecord } = await import('../store/embedded.ts')
      await using store = await openRecord(record)
      const count = { added: 0, replaced: 0, unchanged: 0 }
      let items = 0
      const { failed } = await eachBulletin(paths, {
        ...reading,
        terms: await store.terms.all(),
        async take(bulletin, isWorthKeeping) {
          if (!isWorthKeeping) return
          count[await store.put(bulletin)]++
          items += bulletin.items.length
        },
      })
      if (!reading.quiet) {
        const kept = `${count.added} added, ${count.replaced} replaced, ${count.unchanged} unchanged`
        process.stdout.write(
          `${counted(items, 'item')} of ${counted(count.added + count.replaced + count.unchanged, 'bulletin')} in ${record}: ${kept}${failed > 0 ? `; ${counted(failed, 'file')} with trouble, named above` : ''}\n`,
        )
      }
      finish(failed > 0 ? 2 : 0)
    })
}
