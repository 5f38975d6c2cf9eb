import { Command, CommanderError } from 'commander'
import { DragomanError } from '../error.ts'
import { version } from '../version.ts'
import { addCommand } from './add.ts'
import { alignCommand } from './align.ts'
import { checkCommand } from './check.ts'
import { entitiesCommand } from './entities.ts'
import { findingsCommand } from './findings.ts'
import { readCommand } from './read.ts'
import { repairCommand } from './repair.ts'
import { schemaCommand } from './schema.ts'
import { serveCommand } from './serve.ts'
import { showCommand } from './show.ts'
import { silenceCommand } from './silence.ts'
import { termsCommand } from './terms.ts'

/**
 * Runs the command line. The only place that prints an error or picks an exit status: 0 done,
 * 1 findings where asked for, 2 something could not be done.
 */
export async function main(args: readonly string[]): Promise<0 | 1 | 2> {
  let status: 0 | 1 | 2 = 0
  const program = commandLine((ended) => {
    status = ended
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return status
  } catch (error) {
    if (isClosedPipe(error)) return status
    // Commander has printed its own message; its help and version are no failures.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (!(error instanceof DragomanError || error instanceof RangeError)) throw error
    process.stderr.write(`dragoman: ${error.message}\n`)
    return 2
  }
}

/** The commands, each with its options; `finish` is told the exit status of the one that ran. */
export function commandLine(finish: (status: 0 | 1 | 2) => void): Command {
  const program = new Command('dragoman')
    .description(
      'Reads bilingual news in brief of city foreign affairs offices and keeps the record.',
    )
    .version(version(), '-V, --version', 'Print the version')
    .helpOption('-h, --help', 'Print this help')
    .addHelpText('after', '\nExample:\n  $ dragoman read examples/ningbo-2019.txt')
    // Options belong to the command that they follow: `entities show ID --json`.
    .enablePositionalOptions()
    .exitOverride()
  for (const command of [
    readCommand(finish),
    checkCommand(finish),
    addCommand(finish),
    repairCommand(finish),
    alignCommand(finish),
    showCommand(),
    entitiesCommand(),
    termsCommand(),
    findingsCommand(),
    silenceCommand(),
    serveCommand(),
    schemaCommand(),
  ]) {
    program.addCommand(command.exitOverride().helpOption('-h, --help', 'Print this help'))
  }
  return program
}

function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE'
}
