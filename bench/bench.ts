// `npm run bench [FILE]`: cold start, warm speed and memory of reading, on the examples and on FILE.
// Prints a table; with --keep also writes it to bench/runs/.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { basename } from 'node:path'
import { read } from '../src/read/read.ts'
import { reader } from '../src/reader.ts'
import { corpus, type Timed } from './corpus.ts'

interface Row {
  readonly subject: string
  readonly runs: number
  readonly medianMs: number
  readonly minimumMs: number
  /** What proves that the work was done. */
  readonly work: string
}

const args = process.argv.slice(2).filter((arg) => arg !== '--keep')
const given: Timed[] = args.map((path) => ({ name: basename(path), bytes: readFileSync(path) }))
const rows: Row[] = []

for (const path of [...args, 'examples/ningbo-2019.txt']) rows.push(cold(path))
const toBulletin = await reader()
for (const timed of given) rows.push(await warm(timed.name, [timed]))
rows.push(await warm('all examples', corpus()))
const memory = Math.round(process.memoryUsage().rss / 1e6)

const table = [
  '| subject | runs | median ms | minimum ms | work done |',
  '|---|---|---|---|---|',
  ...rows.map(
    (row) =>
      `| ${row.subject} | ${row.runs} | ${row.medianMs.toFixed(0)} | ${row.minimumMs.toFixed(0)} | ${row.work} |`,
  ),
  '',
  `Memory after it all: ${memory} MB resident, one process.`,
].join('\n')
console.log(table)
if (process.argv.includes('--keep')) keep(table)

function cold(path: string): Row {
  let work = ''
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now()
    const { stdout, status } = spawnSync(
      process.execPath,
      ['dist/cli/main.js', 'read', '--json', path],
      { encoding: 'utf8', maxBuffer: 1 << 28 },
    )
    const time = performance.now() - start
    if (status !== 0)
      throw new RangeError(`Cannot time "${path}": dragoman read ended with ${status}`)
    work = `${(JSON.parse(stdout) as { items: unknown[] }).items.length} items`
    return time
  })
  return row(`cold: dragoman read ${basename(path)}`, times, work)
}

async function warm(subject: string, bulletins: readonly Timed[]): Promise<Row> {
  const times: number[] = []
  let items = 0
  for (let run = 0; run < 12; run++) {
    const start = performance.now()
    items = 0
    for (const { name, bytes } of bulletins) {
      items += (await toBulletin(await read(bytes, { name }))).items.length
    }
    // The first two runs compile the code: they are no part of a warm figure.
    if (run >= 2) times.push(performance.now() - start)
  }
  const { medianMs } = row(subject, times, '')
  const perSecond = Math.round((items / medianMs) * 1000)
  return row(`warm: ${subject}`, times, `${items} items, ${perSecond} items/s on one core`)
}

function row(subject: string, times: number[], work: string): Row {
  const sorted = times.toSorted((a, b) => a - b)
  const medianMs = sorted[Math.floor(sorted.length / 2)] ?? 0
  return { subject, runs: times.length, medianMs, minimumMs: sorted[0] ?? 0, work }
}

function keep(text: string): void {
  const day = new Date().toISOString().slice(0, 10)
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  const [cpu] = cpus()
  const folder = `bench/runs/${day}`
  mkdirSync(folder, { recursive: true })
  const machine = `Node ${process.version}, ${cpus().length} × ${cpu?.model ?? 'unknown CPU'}, commit ${commit}`
  writeFileSync(
    `${folder}/summary.md`,
    `# ${day}\n\n\`npm run bench -- --keep\`; ${machine}.\n\n${text}\n`,
  )
}
