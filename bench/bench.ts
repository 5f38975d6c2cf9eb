// `npm run bench [-- read|repair] [FILE...] [--keep]`: speed, memory and growth on the project's own texts
// and on the files given. `-- align` does so for alignment, `-- link` for linking over the record, and
// `-- rivals FOLDER... [--langs zh,en]` sets other aligners beside it on corpora. Prints a table; with --keep
// also writes it to bench/runs/.
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { alignRows } from './align.ts'
import { linkRows } from './link.ts'
import { table } from './measure.ts'
import { readingRows } from './reading.ts'
import { repairRows } from './repair.ts'
import { contestTable } from './rivals/contest.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { keep: { type: 'boolean' }, langs: { type: 'string' } },
})
const all = ['read', 'repair', 'align', 'link', 'rivals']
const subjects = all.filter((subject) => positionals.includes(subject))
// Alignment grows to a million sentences, linking to a million people, and rivals need corpora: only when asked for.
const wanted = subjects.length > 0 ? subjects : ['read', 'repair']
const paths = positionals.filter((one) => !subjects.includes(one))

const rows = [
  ...(wanted.includes('read') ? readingRows(paths) : []),
  ...(wanted.includes('repair') ? repairRows(paths) : []),
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
