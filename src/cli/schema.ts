import { Command } from 'commander'

/** `dragoman schema`: the contract of what `read --json` prints. */
export function schemaCommand(): Command {
  return new Command('schema')
    .summary('print the JSON Schema of a bulletin')
    .description('Prints the JSON Schema (2020-12) of the bulletins that `read --json` prints.')
    .addHelpText('after', '\nExample:\n  $ dragoman schema > bulletin.schema.json')
    .action(async () => {
      const { z } = await import('zod')
      const { Bulletin } = await import('../bulletin.ts')
      process.stdout.write(`${JSON.stringify(z.toJSONSchema(Bulletin), null, 2)}\n`)
    })
}
