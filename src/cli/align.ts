import { Command } from 'commander'
import type { Format } from './aligned-output.ts'
import { options } from './options.ts'

interface AlignOptions {
  readonly lines?: boolean
  readonly langs?: readonly [string, string]
  readonly format?: Format
  readonly out?: string
  readonly minScore: number
  readonly timeLimit?: number
  readonly quiet?: boolean
}

/** `dragoman align`: prints which sentences of two versions say the same, and keeps nothing. */
export function alignCommand(finish: (status: 0 | 2) => void): Command {
  return new Command('align')
    .summary('align the sentences of translations, for a parallel corpus')
    .description(
      'Aligns the sentences of two files that are versions of one text; of two folders, whose files are paired by name; or of a list, TSV, with a source path and a target path a line. Prints beads, or writes JSON, TSV or a translation memory (TMX).',
    )
    .argument('<source>', 'a file or a folder, or a list of pairs when it stands alone')
    .argument('[target]', 'the other version: a file, or a folder')
    .addOption(options.lines())
    .addOption(options.langs())
    .addOption(options.format())
    .addOption(options.out())
    .addOption(options.minScore())
    .addOption(options.timeLimit())
    .addOption(options.quiet())
    .addHelpText(
      'after',
      '\nExample:\n  $ dragoman align speech.zh.txt speech.en.txt\n  $ dragoman align zh/ en/ --out corpus.tmx\n  $ dragoman align pairs.tsv --lines --format tsv --out aligned/',
    )
    .action(async (source: string, target: string | undefined, given: AlignOptions) => {
      // Loaded when it is needed: `--help` should not wait for it.
      const { getReady } = await import('./readers.ts')
      getReady('align')
      const { alignBatch } = await import('./align-batch.ts')
      const { lines = false, ...rest } = given
      finish((await alignBatch([source, target], { ...rest, isByLine: lines })) ? 0 : 2)
    })
}
