import { spawnSync } from 'node:child_process'

/** Times of one subject, in milliseconds. */
export interface Row {
  readonly subject: string
  readonly runs: number
  readonly medianMs: number
  readonly minimumMs: number
  /** What proves that the work was done. */
  readonly work: string
}

/** A subject's row: median and minimum, as a mean would say more of the machine than of the code. */
export function row(subject: string, times: readonly number[], work: string): Row {
  const sorted = times.toSorted((a, b) => a - b)
  const medianMs = sorted[Math.floor(sorted.length / 2)] ?? 0
  return { subject, runs: times.length, medianMs, minimumMs: sorted[0] ?? 0, work }
}

/** What a subject took, run after run, what it made, and the memory of its process in MB. */
export interface Timing {
  readonly times: readonly number[]
  readonly medianMs: number
  readonly proof: number
  readonly megabytes: number
}

/** Times a subject on files in a process of its own: see `bench/subject.js`. */
export function timing(
  subject: 'read' | 'repair' | 'extract' | 'bulletin' | 'check',
  paths: readonly string[],
  runs: number,
): Timing {
  const args = ['bench/subject.js', subject, String(runs), ...paths]
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0)
    throw new RangeError(`Cannot time "${subject}": it ended with ${status}\n${stderr}`)
  const result = JSON.parse(stdout) as Omit<Timing, 'medianMs'>
  return { ...result, medianMs: row(subject, result.times, '').medianMs }
}

/** The rows as a Markdown table. */
export function table(rows: readonly Row[]): string {
  return [
    '| subject | runs | median ms | minimum ms | work done |',
    '|---|---|---|---|---|',
    ...rows.map(
      ({ subject, runs, medianMs, minimumMs, work }) =>
        `| ${subject} | ${runs} | ${shown(medianMs)} | ${shown(minimumMs)} | ${work} |`,
    ),
  ].join('\n')
}

function shown(ms: number): string {
  return ms < 10 ? ms.toFixed(1) : ms.toFixed(0)
}
