// Speed, memory and growth: see `usage` below.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { alignRows } from './align.ts'
import { checkRows } from './check.ts'
import { linkRows } from './link.ts'
import { table } from './measure.ts'
import { readingRows } from './reading.ts'
import { repairRows } from './repair.ts'
import { contestTable } from './rivals/contest.ts'

const usage = `npm run bench [-- SUBJECT...] [FILE...] [--keep]

  read      start-up and speed of reading, on the examples and the files given
  repair    speed and growth of mending, on damaged texts and the files given
  check     a draft of 600 words, warm and cold; growth to 10,000 sentence pairs
  align     start-up, speed, growth to a million sentences, bad inputs
  link      cost of a link while the record grows to a million people
  rivals    other aligners beside this one, on folders of corpora: FOLDER...

Without a subject: read and repair. Prints a table. Texts are read, checked and aligned as the command does it, with
expressions compiled as it has them compiled.

  --keep         also writes it to bench/runs/DATE/
  --langs A,B    of rivals: the languages of the corpora
  --help

Example:
  $ npm run bench -- check --keep
`
const subjectNames = ['read', 'repair', 'check', 'align', 'link', 'rivals']

const { values, subjects, paths } = asked()
// The others take minutes, and rivals need corpora: only when asked for.
const wanted = subjects.length > 0 ? subjects : ['read', 'repair']

const rows = [
  ...(wanted.includes('read') ? readingRows(paths) : []),
  ...(wanted.includes('repair') ? repairRows(paths) : []),
  ...(wanted.includes('check') ? checkRows() : []),
  ...(wanted.includes('align') ? alignRows() : []),
  ...(wanted.includes('link') ? linkRows() : []),
]
const [from, to] = values.langs?.split(',') ?? []
const tables = [
  ...(rows.length > 0 ? [table(rows)] : []),
  ...(wanted.includes('rivals')
    ? [await contestTable(paths, from && to ? [from, to] : undefined)]
    : []),
]
const text = tables.join('\n\n')
console.log(text)
if (values.keep) keep(text)

function keep(shown: string): void {
  const day = new Date().toISOString().slice(0, 10)
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  const [cpu] = cpus()
  const folder = `bench/runs/${day}`
  mkdirSync(folder, { recursive: true })
  const machine = `Node ${process.version}, ${cpus().length} × ${cpu?.model ?? 'unknown CPU'}, commit ${commit}`
  const command = [
    'npm run bench --',
    ...subjects,
    ...(paths.length > 0 ? ['FILE...'] : []),
    '--keep',
  ]
  writeFileSync(
    `${folder}/${subjects.join('-') || 'summary'}.md`,
    `# ${day}\n\n\`${command.join(' ')}\`; ${machine}.\n\n${shown}\n`,
  )
}

/** What the command line asks for; prints the usage, or what is wrong with it, and ends the program. */
function asked() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        keep: { type: 'boolean' },
        langs: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    if (values.help) end(usage, 0)
    const subjects = subjectNames.filter((subject) => positionals.includes(subject))
    const paths = positionals.filter((one) => !subjectNames.includes(one))
    const unknown = paths.find((path) => !existsSync(path))
    if (unknown !== undefined)
      end(
        `Cannot measure "${unknown}": it is neither a file nor a subject (${subjectNames.join(', ')})\n`,
        2,
      )
    return { values, subjects, paths }
  } catch (error) {
    // What parseArgs says of a flag that there is not.
    if (!(error instanceof TypeError)) throw error
    return end(`${error.message}\n\n${usage}`, 2)
  }
}

function end(words: string, status: 0 | 2): never {
  ;(status === 0 ? process.stdout : process.stderr).write(words)
  process.exit(status)
}
