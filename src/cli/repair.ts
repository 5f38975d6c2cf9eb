import { Command } from 'commander'
import { options } from './options.ts'
import type { RepairOptions } from './repair-batch.ts'

/** `dragoman repair`: prints texts mended, and keeps nothing. */
export function repairCommand(finish: (status: 0 | 2) => void): Command {
  return new Command('repair')
    .summary('print texts with their damage mended')
    .description(
      'Reads files as `read` does and prints their text mended: the text alone, the edits alone, or with --json both and the original. With --undo, what --json printed is turned back.',
    )
    .argument('<files...>', 'files or folders')
    .addOption(options.json())
    .addOption(options.edits())
    .addOption(options.undo())
    .addOption(options.timeLimit())
    .addOption(options.quiet())
    .addHelpText(
      'after',
      '\nExample:\n  $ dragoman repair page.html > page.txt\n  $ dragoman repair page.html --edits\n  $ dragoman repair page.html --json > page.json && dragoman repair --undo page.json',
    )
    .action(async (paths: string[], given: RepairOptions) => {
      // Loaded when it is needed: `--help` and other commands should not wait for it.
      const { repairBatch } = await import('./repair-batch.ts')
      finish((await repairBatch(paths, given)) ? 0 : 2)
    })
}
