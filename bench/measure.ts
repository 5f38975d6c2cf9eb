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

/** Runs work `runs` times after `warmUp` runs that compile the code and are no part of the figure. */
export async function timed<T>(
  work: () => T | Promise<T>,
  { runs = 10, warmUp = 2 }: { runs?: number; warmUp?: number } = {},
): Promise<{ times: number[]; result: T }> {
  const times: number[] = []
  let result = await work()
  for (let run = 1; run < runs + warmUp; run++) {
    const start = performance.now()
    result = await work()
    if (run >= warmUp) times.push(performance.now() - start)
  }
  return { times, result }
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
