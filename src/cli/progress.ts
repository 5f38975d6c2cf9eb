const width = 24

/**
 * A bar on standard error while `total` things are done, when a person is looking and there is more
 * than one; nothing otherwise.
 */
export function progress(total: number, { quiet = false }: { quiet?: boolean } = {}) {
  const isSeen = process.stderr.isTTY === true && !quiet && total > 1
  let done = 0
  const draw = (label: string) => {
    const filled = Math.round((done / total) * width)
    const bar = '█'.repeat(filled).padEnd(width, '░')
    process.stderr.write(`\r\u001b[K${bar} ${done}/${total} ${label.slice(0, 40)}`)
  }
  return {
    /** Says what is being worked on. */
    at(label: string): void {
      if (isSeen) draw(label)
    },
    /** Counts one as done. */
    step(): void {
      done++
    },
    /** Takes the bar away, so that something else can be printed. */
    clear(): void {
      if (isSeen) process.stderr.write('\r\u001b[K')
    },
  }
}
