// `npm run bench [-- read|repair] [FILE...] [--keep]`: speed, memory and growth on the project's own texts
// and on the files given. Prints a table; with --keep also writes it to bench/runs/.
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { table } from './measure.ts'
import { readingRows } from './reading.ts'
import { repairRows } from './repair.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { keep: { type: 'boolean' } },
})
const subjects = ['read', 'repair'].filter((subject) => positionals.includes(subject))
const wanted = subjects.length > 0 ? subjects : ['read', 'repair']
const paths = positionals.filter((one) => !subjects.includes(one))

const text = table([
  ...(wanted.includes('read') ? readingRows(paths) : []),
  ...(wanted.includes('repair') ? repairRows(paths) : []),
])
console.log(text)
if (values.keep) keep(text)

function keep(shown: string): void {
  const day = new Date().toISOString().slice(0, 10)
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  const [cpu] = cpus()
  const folder = `bench/runs/${day}`
  mkdirSync(folder, { recursive: true })
  const machine = `Node ${process.version}, ${cpus().length} × ${cpu?.model ?? 'unknown CPU'}, commit ${commit}`
  writeFileSync(
    `${folder}/summary.md`,
    `# ${day}\n\n\`npm run bench -- FILE... --keep\`; ${machine}.\n\n${shown}\n`,
  )
}
