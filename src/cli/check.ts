import { Command } from 'commander'
import type { Severity } from '../finding.ts'
import type { ReadingOptions } from './files.ts'
import { options } from './options.ts'

interface CheckOptions extends Omit<ReadingOptions, 'terms'> {
  readonly terms?: string
  readonly json?: boolean
  readonly sarif?: boolean
  readonly failOn?: Severity
}

/** `dragoman check`: prints where two versions disagree, and keeps nothing. */
export function checkCommand(finish: (status: 0 | 1 | 2) => void): Command {
  return new Command('check')
    .summary('find where two versions of a draft disagree')
    .description(
      'Checks two files that are the English and the Chinese of one draft, in either order; one file, several or a folder are checked one by one as texts that hold both. Prints what differs by value, with the words of both versions.',
    )
    .argument('<files...>', 'two versions, or bilingual files and folders; - for standard input')
    .addOption(options.json())
    .addOption(options.sarif())
    .addOption(options.issued())
    .addOption(options.home())
    .addOption(options.terms())
    .addOption(options.timeLimit())
    .addOption(options.failOn())
    .addOption(options.quiet())
    .addHelpText(
      'after',
      '\nExample:\n  $ dragoman check draft.en.docx draft.zh.docx --fail-on error\n  $ dragoman check bulletins/ --sarif > dragoman.sarif\n  $ dragoman check en.docx zh.docx --terms terms.tbx',
    )
    .action(
      async (paths: string[], { json, sarif, failOn, terms: at, ...reading }: CheckOptions) => {
        // Loaded when it is needed: `--help` should not wait for it.
        const { getReady } = await import('./readers.ts')
        getReady('check')
        const { checkBatch } = await import('./check-batch.ts')
        const form = sarif ? 'sarif' : json ? 'json' : 'text'
        const { termsAt } = await import('./terms-at.ts')
        const terms = at === undefined ? [] : await termsAt(at)
        finish(await checkBatch(paths, { ...reading, terms, form, failOn }))
      },
    )
}
