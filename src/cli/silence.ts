import { Command } from 'commander'
import { options } from './options.ts'
import type { SilenceOptions } from './silence-work.ts'

/** `dragoman silence`: a rule's findings are no longer open, everywhere or somewhere. */
export function silenceCommand(): Command {
  return new Command('silence')
    .summary('keep a rule quiet, everywhere or somewhere')
    .description(
      'Silences a rule for a term, a bulletin or everywhere, with a reason. Its findings are kept, counted in `findings` and no longer open; `findings reopen` takes the silence back.',
    )
    .argument('<rule>', 'the id of a rule, as findings have it')
    .addOption(options.term())
    .addOption(options.bulletin())
    .addOption(options.everywhere())
    .addOption(options.reason().makeOptionMandatory())
    .addOption(options.record())
    .addHelpText(
      'after',
      '\nExample:\n  $ dragoman silence date-omitted --everywhere --reason "dates stand in the headline"\n  $ dragoman silence names-vary --bulletin 5f2c9a41d07b1e3d --reason "a reprint"',
    )
    .action(async (rule: string, given: SilenceOptions) => {
      // Loaded when it is needed: the rules bring their tables with them.
      const { silence } = await import('./silence-work.ts')
      await silence(rule, given)
    })
}
