import { Command } from 'commander'
import { options } from './options.ts'
import type { AcceptOptions, ExportOptions, TermsOptions } from './terms-work.ts'

// Loaded when it is needed: `--help` should not wait for the record.
const work = () => import('./terms-work.ts')

/** `dragoman terms`: the record's termbase, each of its uses a command below. */
export function termsCommand(): Command {
  const terms = new Command('terms')
    .summary('keep a termbase: propose, accept, show, import, export')
    .description(
      'Keeps a termbase in the record: concepts with their preferred, admitted and superseded renderings in both languages, each with dates and sources. It grows from what the record’s texts suggest and a person accepts.',
    )
    .addHelpText(
      'after',
      '\nExample:\n  $ dragoman terms propose\n  $ dragoman terms accept 0a1b2c3d\n  $ dragoman terms export terms.tbx',
    )
  for (const command of [propose(), accept(), reject(), list(), show(), remove(), take(), give()]) {
    terms.addCommand(
      command
        .addOption(options.record())
        .exitOverride()
        .helpOption('-h, --help', 'Print this help'),
    )
  }
  return terms.helpCommand(false)
}

function propose(): Command {
  return new Command('propose')
    .summary('print what the texts suggest')
    .description(
      'Prints what the record’s aligned texts suggest: names that an exchange links in both languages, then phrases that stand in the same beads more than chance has it. Nothing becomes a term before it is accepted.',
    )
    .addOption(options.json())
    .addOption(options.limit())
    .addHelpText('after', '\nExample:\n  $ dragoman terms propose --limit 20')
    .action(async (given: TermsOptions & { limit: number }) => (await work()).propose(given))
}

function accept(): Command {
  return new Command('accept')
    .summary('make proposals terms')
    .description(
      'Makes proposals terms. What a term has in one language already becomes another rendering of that term.',
    )
    .argument('<ids...>', 'ids that `terms propose` printed')
    .addOption(options.en())
    .addOption(options.zh())
    .addOption(options.into())
    .addOption(options.status())
    .addOption(options.from())
    .addOption(options.until())
    .addOption(options.source())
    .addHelpText(
      'after',
      '\nExample:\n  $ dragoman terms accept 0a1b2c3d 4e5f6a7b\n  $ dragoman terms accept 8c9d0e1f --into foreign-affairs-office-1b2c3d --status superseded --until 2018-10',
    )
    .action(async (ids: string[], given: AcceptOptions) => (await work()).accept(ids, given))
}

function reject(): Command {
  return new Command('reject')
    .summary('reject proposals for good')
    .description('Rejects proposals: they are not made again.')
    .argument('<ids...>', 'ids that `terms propose` printed')
    .addOption(options.reason().makeOptionMandatory())
    .addHelpText('after', '\nExample:\n  $ dragoman terms reject 0a1b2c3d --reason "no term"')
    .action(async (ids: string[], given: TermsOptions & { reason: string }) =>
      (await work()).reject(ids, given),
    )
}

function list(): Command {
  return new Command('list')
    .summary('list the terms')
    .description('Lists the terms, all or those with some words in a rendering.')
    .argument('[words]', 'words of a rendering, in either language')
    .addOption(options.json())
    .addHelpText('after', '\nExample:\n  $ dragoman terms list 外办')
    .action(async (words: string | undefined, given: TermsOptions) =>
      (await work()).list(words, given),
    )
}

function show(): Command {
  return new Command('show')
    .summary('print a term with its history')
    .description(
      'Prints a term: every rendering with its dates and sources, and when the record’s texts use it.',
    )
    .argument('<id>', 'the id of a term')
    .addOption(options.json())
    .addHelpText('after', '\nExample:\n  $ dragoman terms show foreign-affairs-office-1b2c3d')
    .action(async (id: string, given: TermsOptions) => (await work()).show(id, given))
}

function remove(): Command {
  return new Command('remove')
    .summary('remove terms')
    .description('Removes terms from the termbase.')
    .argument('<ids...>', 'ids of terms')
    .addHelpText('after', '\nExample:\n  $ dragoman terms remove foreign-affairs-office-1b2c3d')
    .action(async (ids: string[], given: TermsOptions) => (await work()).remove(ids, given))
}

function take(): Command {
  return new Command('import')
    .summary('read terms from TBX or CSV')
    .description(
      'Reads terms from TBX (of 2019 or 2008) or a table (CSV, TSV): a rendering a row, or a glossary with columns en and zh. All of a file is taken, or nothing when a row is wrong.',
    )
    .argument('<file>', 'a TBX or CSV file; - for standard input')
    .addHelpText('after', '\nExample:\n  $ dragoman terms import glossary.csv')
    .action(async (file: string, given: TermsOptions) => (await work()).take(file, given))
}

function give(): Command {
  return new Command('export')
    .summary('write the termbase as TBX or CSV')
    .description('Writes the termbase to a file or prints it, as TBX or CSV; by the file’s ending.')
    .argument('[file]', 'where to write: terms.tbx, terms.csv; - prints it, as no name does')
    .addOption(options.tbx())
    .addOption(options.tbxV2())
    .addOption(options.csv())
    .addHelpText(
      'after',
      '\nExample:\n  $ dragoman terms export terms.csv\n  $ dragoman terms export glossary/terms.tbx --tbx-v2',
    )
    .action(async (file: string | undefined, given: ExportOptions) =>
      (await work()).give(file, given),
    )
}
