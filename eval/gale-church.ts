interface Step {
  readonly en: number
  readonly zh: number
  readonly prior: number
}

/** Priors of Gale & Church (1993), table 5. */
const steps: readonly Step[] = [
  { en: 1, zh: 1, prior: 0.89 },
  { en: 1, zh: 0, prior: 0.0099 / 2 },
  { en: 0, zh: 1, prior: 0.0099 / 2 },
  { en: 2, zh: 1, prior: 0.089 / 2 },
  { en: 1, zh: 2, prior: 0.089 / 2 },
  { en: 2, zh: 2, prior: 0.011 },
]
/** Variance of length per character. */
const variance = 6.8

interface Cell {
  readonly cost: number
  readonly step?: Step
}

/** Aligns two lists of sentence lengths by length alone; the mean ratio is taken from the lists. */
export function galeChurch(
  en: readonly number[],
  zh: readonly number[],
): { en: number[]; zh: number[] }[] {
  const total = (lengths: readonly number[]) => lengths.reduce((a, b) => a + b, 0)
  const ratio = total(en) > 0 ? total(zh) / total(en) : 1
  const table: Cell[][] = []
  for (let i = 0; i <= en.length; i++) {
    const row: Cell[] = []
    table.push(row)
    for (let j = 0; j <= zh.length; j++) {
      row.push(i + j === 0 ? { cost: 0 } : cheapest(i, j))
    }
  }
  return path()

  function cheapest(i: number, j: number): Cell {
    let best: Cell = { cost: Number.POSITIVE_INFINITY }
    for (const step of steps) {
      const before = table[i - step.en]?.[j - step.zh]
      if (!before) continue
      const lengths = [total(en.slice(i - step.en, i)), total(zh.slice(j - step.zh, j))] as const
      const cost = before.cost + mismatch(...lengths, ratio) - Math.log(step.prior)
      if (cost < best.cost) best = { cost, step }
    }
    return best
  }

  function path() {
    const beads: { en: number[]; zh: number[] }[] = []
    let [i, j] = [en.length, zh.length]
    for (;;) {
      const step = table[i]?.[j]?.step
      if (!step) return beads.reverse()
      beads.push({ en: upTo(i, step.en), zh: upTo(j, step.zh) })
      ;[i, j] = [i - step.en, j - step.zh]
    }
  }
}

function upTo(end: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => end - count + index)
}

/** −log of the chance that two lengths differ so much by accident (normal, two-sided). */
function mismatch(en: number, zh: number, ratio: number): number {
  const mean = Math.max(1, (en + zh / ratio) / 2)
  const delta = Math.abs((zh - en * ratio) / Math.sqrt(mean * variance * ratio))
  const tail = 2 * (1 - normal(delta))
  return -Math.log(Math.max(tail, 1e-12))
}

/** The normal distribution function for z ≥ 0: Abramowitz & Stegun 26.2.17. */
function normal(z: number): number {
  const t = 1 / (1 + 0.2316419 * z)
  const sum =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return 1 - (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * sum
}
