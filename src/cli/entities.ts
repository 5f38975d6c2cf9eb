import { Command, InvalidArgumentError } from 'commander'
import type { EntityDecision, EntityProposal, EntityView, KeptEntityDecision } from '../entity.ts'
import { DragomanError } from '../error.ts'
import type { Store } from '../store/store.ts'
import { decisionText, entityText, proposalText } from './entity-text.ts'
import { options } from './options.ts'

interface Given {
  readonly json?: boolean
  readonly record: string
}

/** `dragoman entities`: who and what the record takes for one, and what a person says to it. */
export function entitiesCommand(): Command {
  const command = new Command('entities')
    .enablePositionalOptions()
    .summary('settle who is who in the record')
    .description(
      'Lists the people, bodies and places of the record that may be one, the likeliest first, for a person to settle.',
    )
    .addOption(options.json())
    .addOption(options.record())
    .addOption(options.limit())
    .addHelpText('after', examples)
    .action(async (given: Given & { limit: number }) => {
      await using store = await opened(given)
      const found = await store.entities.proposals(given.limit)
      for (const proposal of found) print(given, proposal, proposalText(proposal))
      if (found.length === 0 && !given.json) process.stdout.write('Nothing is in doubt\n')
    })
  for (const sub of [
    showCommand(),
    ...pairCommands(),
    splitCommand(),
    renameCommand(),
    undoCommand(),
  ]) {
    const named = sub.addOption(options.json()).addOption(options.record())
    command.addCommand(named.exitOverride().helpOption('-h, --help', 'Print this help'))
  }
  return command
}

const examples = `
Examples:
  $ dragoman entities
  $ dragoman entities show zhang-guozhi-5f2c
  $ dragoman entities merge zhang-guozhi-5f2c zhang-guozhi-01a7
  $ dragoman entities apart wang-wei-31d0 wang-wei-77be
  $ dragoman entities undo`

function showCommand(): Command {
  return new Command('show')
    .argument('<id>', 'the id of a person, a body or a place')
    .description('Prints all names and titles of an entity, why it is one, and what is in doubt')
    .action(async (id: string, given: Given) => {
      await using store = await opened(given)
      const view = await store.entities.get(id)
      if (!view) {
        throw new DragomanError(
          'not-found',
          `Cannot find entity "${id}" in the record: ids are those that "dragoman entities" prints and the site's addresses end with`,
        )
      }
      print(given, view, entityText(view))
    })
}

const about = {
  merge: 'Says that two are one: the second id leads to the first from now on',
  apart: 'Says that two are not one, whatever they are called',
}

function pairCommands(): Command[] {
  return (['merge', 'apart'] as const).map((kind) =>
    new Command(kind)
      .argument('<a>', 'an id')
      .argument('<b>', 'another')
      .description(about[kind])
      .action((a: string, b: string, given: Given) => settle(given, { kind, a, b })),
  )
}

function splitCommand(): Command {
  return new Command('split')
    .argument('<id>', 'an id')
    .argument('<bulletin>', 'the id of a bulletin')
    .description('Says that the one that a bulletin tells of is another')
    .action((a: string, bulletin: string, given: Given) =>
      settle(given, { kind: 'split', a, bulletin }),
    )
}

function renameCommand(): Command {
  return new Command('rename')
    .argument('<id>', 'an id')
    .addOption(options.english())
    .addOption(options.chinese())
    .description('Gives the name that is shown first')
    .action((a: string, { en, zh, ...given }: Given & { en?: string; zh?: string }) => {
      if (en === undefined && zh === undefined) {
        throw new RangeError(`Cannot rename "${a}" without a name: give --en, --zh or both`)
      }
      const name = { ...(en !== undefined && { en }), ...(zh !== undefined && { zh }) }
      return settle(given, { kind: 'rename', a, name })
    })
}

function undoCommand(): Command {
  return new Command('undo')
    .argument('[decision]', 'the number of a decision; the last one when not given', decisionNumber)
    .description('Takes a decision back')
    .action(async (decision: number | undefined, given: Given) => {
      await using store = await opened(given)
      const taken = await store.entities.undo(decision)
      print(given, taken, decisionText(taken))
    })
}

async function settle(given: Given, decision: EntityDecision): Promise<void> {
  await using store = await opened(given)
  const kept = await store.entities.decide(decision)
  print(given, kept, decisionText(kept))
}

async function opened({ record }: Given): Promise<Store> {
  const { keptRecord } = await import('../store/embedded.ts')
  return await keptRecord(record)
}

function print(
  given: Given,
  value: EntityProposal | EntityView | KeptEntityDecision,
  text: string,
): void {
  process.stdout.write(`${given.json ? JSON.stringify(value) : text}\n`)
}

function decisionNumber(value: string): number {
  const number = Number(value)
  if (Number.isInteger(number) && number > 0) return number
  throw new InvalidArgumentError('Expected the number of a decision, as "entities show" prints it')
}
