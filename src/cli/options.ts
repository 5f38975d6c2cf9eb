import { InvalidArgumentError, Option } from 'commander'
import { isCalendarDate } from '../calendar-date.ts'

/** Every option, once: commands take what they need from here; docs/reference/cli.md is held to it by a test. */
export const options = {
  json: () => new Option('--json', 'Print JSON, one object a line'),
  sarif: () =>
    new Option('--sarif', 'Print a SARIF 2.1.0 log, for editors and CI').conflicts('json'),
  edits: () => new Option('--edits', 'Print the edits instead of the text, one a line'),
  undo: () => new Option('--undo', 'Print the originals of what --json printed'),
  issued: () =>
    new Option('--issued <date>', 'When the bulletin was issued: 2023, 2023-02 or 2023-02-11'),
  home: () =>
    new Option('--home <city>', 'Whose city "the city" and 市 are: Chongqing, 重庆').argParser(
      told,
    ),
  url: () => new Option('--url <address>', 'Where the bulletin was published'),
  timeLimit: () =>
    new Option(
      '--time-limit <seconds>',
      'The time one file may take to read; by its size when not given',
    ).argParser(seconds),
  record: () => new Option('--record <folder>', 'Where the record is kept').default('record'),
  failOn: () =>
    new Option('--fail-on <severity>', 'Exit with 1 on a finding this severe').choices([
      'error',
      'warning',
      'note',
    ]),
  quiet: () => new Option('-q, --quiet', 'Print nothing but the result and what went wrong'),
  port: () => new Option('--port <number>', 'The port to serve at').default(4100).argParser(port),
  host: () => new Option('--host <address>', 'The address to serve at').default('127.0.0.1'),
  allowHost: () =>
    new Option(
      '--allow-host <name...>',
      'Answer to this name too, such as that of a proxy; addresses and localhost are known',
    ),
  lines: () =>
    new Option('--lines', 'Take each line for one sentence, instead of telling them apart'),
  langs: () =>
    new Option(
      '--langs <source,target>',
      'The languages of the two versions, as in zh,en; told by their scripts when not given',
    ).argParser(langPair),
  format: () =>
    new Option(
      '--format <format>',
      'What to print: beads, JSON, TSV or TMX; by the ending of --out, else beads',
    ).choices(['beads', 'json', 'tsv', 'tmx']),
  out: () =>
    new Option(
      '--out <path>',
      'Write to this file, or into this folder a file for every text, instead of printing',
    ),
  minScore: () =>
    new Option('--min-score <score>', 'Leave beads scored lower, from 0 to 1, out of TSV and TMX')
      .default(0)
      .argParser(score),
  english: () => new Option('--en <name>', 'The name in English'),
  chinese: () => new Option('--zh <name>', 'The name in Chinese'),
  limit: () =>
    new Option('--limit <number>', 'Print so many, and no more').default(50).argParser(count),
  en: () => new Option('--en <words>', 'Keep these English words instead of those proposed'),
  zh: () => new Option('--zh <words>', 'Keep these Chinese words instead of those proposed'),
  into: () => new Option('--into <term>', 'Add the renderings to this term'),
  status: () =>
    new Option('--status <status>', 'What the new renderings are').choices([
      'preferred',
      'admitted',
      'superseded',
    ]),
  from: () =>
    new Option('--from <date>', 'In use since: 2018, 2018-11 or 2018-11-30').argParser(date),
  until: () =>
    new Option('--until <date>', 'In use until the end of: 2018, 2018-10 or 2018-10-31').argParser(
      date,
    ),
  source: () =>
    new Option('--source <words>', 'Where it is said; the bulletin it was found in when not given'),
  reason: () => new Option('--reason <words>', 'Why, in a few words').argParser(told),
  all: () => new Option('--all', 'Print what is dismissed and silenced too'),
  term: () => new Option('--term <term>', 'Only what is found about this term'),
  bulletin: () => new Option('--bulletin <id>', 'Only what is found in this bulletin'),
  everywhere: () =>
    new Option('--everywhere', 'All that the rule finds').conflicts(['term', 'bulletin']),
  terms: () =>
    new Option(
      '--terms <path>',
      'Check against this termbase: a TBX or CSV file, or the folder of a record',
    ),
  tbx: () => new Option('--tbx', 'Write TBX-Basic (ISO 30042:2019)'),
  tbxV2: () =>
    new Option(
      '--tbx-v2',
      'Write TBX-Basic of 2008 (martif), for OmegaT and older tools',
    ).conflicts('tbx'),
  csv: () => new Option('--csv', 'Write a table, a rendering a row').conflicts(['tbx', 'tbxV2']),
} satisfies Record<string, () => Option>

function told(value: string): string {
  if (value.trim() !== '') return value
  throw new InvalidArgumentError('Expected words, found none')
}

function port(value: string): number {
  const number = Number(value)
  if (Number.isInteger(number) && number >= 0 && number < 65536) return number
  throw new InvalidArgumentError('Expected a port from 0 to 65535 (0 takes any free one)')
}

function seconds(value: string): number {
  const number = Number(value)
  if (number > 0 && number <= 86_400) return number
  throw new InvalidArgumentError('Expected seconds, from 0.1 to 86400 (a day)')
}

function score(value: string): number {
  const number = Number(value)
  if (value.trim() !== '' && number >= 0 && number <= 1) return number
  throw new InvalidArgumentError('Expected a score from 0 to 1')
}

function count(value: string): number {
  const number = Number(value)
  if (Number.isInteger(number) && number > 0) return number
  throw new InvalidArgumentError('Expected a whole number from 1')
}

function date(value: string): string {
  if (isCalendarDate(value)) return value
  throw new InvalidArgumentError('Expected a date such as 2018, 2018-11 or 2018-11-30')
}

function langPair(value: string): [string, string] {
  const [source, target, ...others] = value.split(',').map(canonical)
  if (source !== undefined && target !== undefined && others.length === 0) return [source, target]
  throw new InvalidArgumentError('Expected two language codes parted by a comma, as in zh,en')
}

function canonical(code: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(code.trim())[0]
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
