import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { type Row, row, timing } from './measure.ts'

/** The project's own example bulletins, in order of name, so that nobody needs a download. */
const examples = readdirSync('examples')
  .filter((name) => /\.(txt|html|docx)$/.test(name))
  .map((name) => `examples/${name}`)

/** Cold start, the speed of reading a file alone, and that of the whole way of the text. */
export function readingRows(paths: readonly string[]): Row[] {
  const cold = [...paths, 'examples/ningbo-2019.txt'].map(coldStart)
  const alone = paths.map((path) => {
    const { times, proof } = timing('read', [path], 10)
    return row(`read() alone: ${basename(path)}`, times, `${proof} letters`)
  })
  const sets = [
    ...paths.map((path) => ({ subject: basename(path), files: [path] })),
    { subject: 'all examples', files: examples },
  ]
  const warm = sets.map(({ subject, files }) => {
    const { times, medianMs, proof: items, megabytes } = timing('bulletin', files, 10)
    const perSecond = Math.round((items / medianMs) * 1000)
    const work = `${items} items, ${perSecond} items/s on one core, ${megabytes} MB resident`
    return row(`warm: ${subject}`, times, work)
  })
  return [...cold, ...alone, extraction(), ...warm]
}

/** Extraction and linking alone, of the examples when they are aligned. */
function extraction(): Row {
  const { times, medianMs, proof: items } = timing('extract', examples, 20)
  const perSecond = Math.round((items / medianMs) * 1000)
  return row(
    'extraction and linking: all examples',
    times,
    `${items} items, ${perSecond} items/s on one core`,
  )
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
