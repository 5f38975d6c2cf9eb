import { spawnSync } from 'node:child_process'
import { basename } from 'node:path'
import { bulletins, examples } from './bulletins.ts'
import { type Row, row, timing } from './measure.ts'

interface Subject {
  readonly name: string
  readonly files: readonly string[]
  readonly runs: number
}

const ownSubjects: readonly Subject[] = [
  { name: 'all examples', files: examples, runs: 20 },
  { name: `${bulletins.length} bulletins`, files: bulletins, runs: 5 },
]

/** Cold start, the speed of reading a file alone, and that of the whole way of the text. */
export function readingRows(paths: readonly string[]): Row[] {
  const cold = [...paths, 'examples/ningbo-2019.txt'].map(coldStart)
  const alone = paths.map((path) => {
    const { times, proof } = timing('read', [path], 10)
    return row(`read() alone: ${basename(path)}`, times, `${proof} letters`)
  })
  const given = paths.map((path): Subject => ({ name: basename(path), files: [path], runs: 10 }))
  return [
    ...cold,
    ...alone,
    ...ownSubjects.map(extractionRow),
    ...[...given, ...ownSubjects].map(warmRow),
  ]
}

/** The whole way of the text. */
function warmRow({ name, files, runs }: Subject): Row {
  const { times, medianMs, proof: items, megabytes } = timing('bulletin', files, runs)
  const work = `${items} items, ${perSecond(items, medianMs)}, ${megabytes} MB resident`
  return row(`warm: ${name}`, times, work)
}

/** Extraction and linking alone, when the texts are aligned. */
function extractionRow({ name, files, runs }: Subject): Row {
  const { times, medianMs, proof: items } = timing('extract', files, runs)
  const work = `${items} items, ${perSecond(items, medianMs)}`
  return row(`extraction and linking: ${name}`, times, work)
}

function perSecond(items: number, ms: number): string {
  return `${Math.round((items / ms) * 1000)} items/s on one core`
}

function coldStart(path: string): Row {
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
