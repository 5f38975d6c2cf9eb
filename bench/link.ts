import { spawnSync } from 'node:child_process'
import { type Row, row } from './measure.ts'

/** Sizes of the growth curve, in entities. */
const sizes = [1000, 10_000, 100_000, 1_000_000]

/** What processor time it takes to link one more person with a record of so many. */
export function linkRows(): Row[] {
  const args = ['bench/linking.js', ...sizes.map(String)]
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  if (status !== 0) throw new RangeError(`Cannot time linking: it ended with ${status}\n${stderr}`)
  return stdout
    .trim()
    .split('\n')
    .map((line) => {
      const { entities, nodes, times, megabytes, disk } = JSON.parse(line) as Measured
      const work = `${entities} entities of ${nodes} nodes, ${disk} MB on disk, ${megabytes} MB resident`
      return row('link: one of the twenty people of a bulletin', times, work)
    })
}

interface Measured {
  readonly entities: number
  readonly nodes: number
  readonly times: readonly number[]
  readonly megabytes: number
  /** MB of the record */
  readonly disk: number
}
