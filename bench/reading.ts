import { spawnSync } from 'node:child_process'
import { basename } from 'node:path'
import { read } from '../src/read/read.ts'
import { reader } from '../src/reader.ts'
import { corpus, type Timed } from './corpus.ts'
import { type Row, row, timed } from './measure.ts'

/** Cold start, warm speed of the whole way of the text, and of reading a file alone. */
export async function readingRows(
  paths: readonly string[],
  given: readonly Timed[],
): Promise<Row[]> {
  const rows = [...paths, 'examples/ningbo-2019.txt'].map(cold)
  const toBulletin = await reader()
  for (const one of given) {
    const { times, result } = await timed(() => read(one.bytes, { name: one.name }))
    rows.push(row(`read() alone: ${one.name}`, times, `${result.original.length} letters`))
  }
  const sets = [
    ...given.map((one) => ({ subject: one.name, files: [one] })),
    { subject: 'all examples', files: corpus() },
  ]
  for (const { subject, files } of sets) {
    const { times, result: items } = await timed(async () => {
      let count = 0
      for (const { name, bytes } of files)
        count += (await toBulletin(await read(bytes, { name }))).items.length
      return count
    })
    const { medianMs } = row(subject, times, '')
    rows.push(
      row(
        `warm: ${subject}`,
        times,
        `${items} items, ${Math.round((items / medianMs) * 1000)} items/s on one core`,
      ),
    )
  }
  return rows
}

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
