import { Command } from 'commander'
import type { Severity } from '../finding.ts'
import type { ReadingOptions } from './files.ts'
import { options } from './options.ts'
import { isReached } from './severity.ts'
import { summary } from './summary.ts'

interface ReadOptions extends ReadingOptions {
  readonly json?: boolean
  readonly failOn?: Severity
}

/** `dragoman read`: prints bulletins, and keeps nothing. */
export function readCommand(finish: (status: 0 | 1 | 2) => void): Command {
  return new Command('read')
    .summary('read bulletins and print what they say')
    .description(
      'Reads bulletins (txt, md, html, docx, pdf, epub; a folder, a zip or web archive of these; - for standard input), repairs, pairs, aligns, extracts and checks them, and prints the result.',
    )
    .argument('<files...>', 'files or folders')
    .addOption(options.json())
    .addOption(options.issued())
    .addOption(options.home())
    .addOption(options.url())
    .addOption(options.timeLimit())
    .addOption(options.failOn())
    .addOption(options.quiet())
    .addHelpText(
      'after',
      '\nExample:\n  $ dragoman read bulletin.html --issued 2023-02\n  $ dragoman read bulletins/ --json > bulletins.jsonl',
    )
    .action(async (paths: string[], { json, failOn, ...reading }: ReadOptions) => {
      // Loaded when it is needed: `--help` and `schema` should not wait for the stages.
      const { eachBulletin } = await import('./bulletins.ts')
      let isFound = false
      const { failed } = await eachBulletin(paths, {
        ...reading,
        async take(bulletin) {
          isFound ||= bulletin.items.some(({ findings }) => isReached(failOn, findings))
          process.stdout.write(json ? `${JSON.stringify(bulletin)}\n` : `${summary(bulletin)}\n`)
        },
      })
      finish(failed > 0 ? 2 : isFound ? 1 : 0)
    })
}
