import { spawnSync } from 'node:child_process'

/** What a whole process took, from its start to its end. */
export interface Cost {
  readonly seconds: number
  readonly cpuSeconds: number
  /** At its peak. */
  readonly megabytes: number
}

/** The median of some runs of a command, by time; Debian's `time` tells the processor's time and the memory. */
export function costOf(command: readonly string[], runs: number): Cost {
  const costs = Array.from({ length: runs }, () => measured(command))
  const sorted = costs.sort((a, b) => a.seconds - b.seconds)
  return sorted[Math.floor(runs / 2)] ?? { seconds: 0, cpuSeconds: 0, megabytes: 0 }
}

function measured(command: readonly string[]): Cost {
  const start = performance.now()
  const { status, stderr, error } = spawnSync('/usr/bin/time', ['-f', '%U %S %M', ...command], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const seconds = (performance.now() - start) / 1000
  if (status !== 0) {
    throw new RangeError(`Cannot run ${command.join(' ')}: ${error?.message ?? stderr}`)
  }
  const [user = 0, system = 0, kilobytes = 0] = (stderr.trim().split('\n').at(-1) ?? '')
    .split(' ')
    .map(Number)
  return { seconds, cpuSeconds: user + system, megabytes: Math.round(kilobytes / 1000) }
}
