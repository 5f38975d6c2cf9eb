import { Command } from 'commander'
import type { FindingsOptions } from './findings-work.ts'
import { options } from './options.ts'

// Loaded when it is needed: `--help` should not wait for the record.
const work = () => import('./findings-work.ts')

/** `dragoman findings`: what is found in the record, and what a person settles about it. */
export function findingsCommand(): Command {
  const findings = new Command('findings')
    .summary('list, dismiss and reopen the findings of the record')
    .description(
      'Lists the findings of the record’s bulletins, dismisses one with a reason, or opens it again. A dismissed finding stays so when its bulletin is read again, until the words of either version change.',
    )
    .addHelpText(
      'after',
      '\nExample:\n  $ dragoman findings\n  $ dragoman findings dismiss 5f2c9a41d07b --reason "rounded on purpose"',
    )
  for (const command of [dismiss(), reopen()]) findings.addCommand(common(command))
  return findings.addCommand(common(list()), { isDefault: true }).helpCommand(false)
}

function common(command: Command): Command {
  return command
    .addOption(options.record())
    .exitOverride()
    .helpOption('-h, --help', 'Print this help')
}

function list(): Command {
  return new Command('list')
    .summary('print what is found')
    .description('Prints the open findings, and how many are dismissed and silenced.')
    .argument('[bulletin]', 'the id of a bulletin; all of the record when not given')
    .addOption(options.json())
    .addOption(options.all())
    .addHelpText('after', '\nExample:\n  $ dragoman findings list --all')
    .action(async (bulletin: string | undefined, given: FindingsOptions) =>
      (await work()).list(bulletin, given),
    )
}

function dismiss(): Command {
  return new Command('dismiss')
    .summary('let findings stand, with a reason')
    .description('Dismisses findings: a person has looked, and the words may stay as they are.')
    .argument('<ids...>', 'ids that `findings` printed')
    .addOption(options.reason().makeOptionMandatory())
    .addHelpText(
      'after',
      '\nExample:\n  $ dragoman findings dismiss 5f2c9a41d07b --reason "rounded on purpose"',
    )
    .action(async (ids: string[], given: FindingsOptions & { reason: string }) =>
      (await work()).dismiss(ids, given),
    )
}

function reopen(): Command {
  return new Command('reopen')
    .summary('take back a dismissal or a silence')
    .description('Opens again what was dismissed or silenced.')
    .argument('<ids...>', 'ids of dismissed findings or of silences')
    .addHelpText('after', '\nExample:\n  $ dragoman findings reopen 5f2c9a41d07b')
    .action(async (ids: string[], given: FindingsOptions) => (await work()).reopen(ids, given))
}
