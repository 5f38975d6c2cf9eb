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
// A small table is searched whole; in a large one the path stays this near the diagonal: a share of the
// longer side.
const small = 1_000_000
const strayed = 0.1
const none = 255

/** Aligns two lists of sentence lengths by length alone; the mean ratio is taken from the lists. */
export function galeChurch(
  en: readonly number[],
  zh: readonly number[],
): { en: number[]; zh: number[] }[] {
  const [enSums, zhSums] = [sums(en), sums(zh)]
  const [n, m] = [en.length, zh.length]
  const [enTotal, zhTotal] = [enSums[n] ?? 0, zhSums[m] ?? 0]
  const ratio = enTotal > 0 && zhTotal > 0 ? zhTotal / enTotal : 1
  const width = n * m > small ? Math.ceil(strayed * Math.max(n, m)) : m
  // Three rows of costs, as a step takes two texts at most, and for every point the step that led to it.
  const costs = [0, 1, 2].map(() => new Float64Array(m + 1))
  const firsts = Array.from({ length: n + 1 }, (_, i) =>
    Math.max(0, Math.round((i * m) / Math.max(1, n)) - width),
  )
  const taken = firsts.map((first, i) => filledRow(i, first))
  return path()

  function filledRow(i: number, first: number): Uint8Array {
    const last = n === 0 ? m : Math.min(m, Math.round((i * m) / n) + width)
    const row = costs[i % 3]?.fill(Number.POSITIVE_INFINITY) ?? new Float64Array()
    const led = new Uint8Array(last - first + 1).fill(none)
    for (let j = first; j <= last; j++) {
      const [cost, step] = i + j === 0 ? [0, none] : cheapest(i, j)
      row[j] = cost
      led[j - first] = step
    }
    return led
  }

  function cheapest(i: number, j: number): readonly [cost: number, step: number] {
    let best = Number.POSITIVE_INFINITY
    let by = none
    steps.forEach((step, at) => {
      if (step.en > i || step.zh > j) return
      const before = costs[(i - step.en) % 3]?.[j - step.zh] ?? Number.POSITIVE_INFINITY
      if (before === Number.POSITIVE_INFINITY) return
      const lengths = [between(enSums, i, step.en), between(zhSums, j, step.zh)] as const
      const cost = before + mismatch(...lengths, ratio) - Math.log(step.prior)
      if (cost < best) [best, by] = [cost, at]
    })
    return [best, by]
  }

  function path() {
    const beads: { en: number[]; zh: number[] }[] = []
    let [i, j] = [n, m]
    for (;;) {
      const step = steps[taken[i]?.[j - (firsts[i] ?? 0)] ?? none]
      if (!step) return beads.reverse()
      beads.push({ en: upTo(i, step.en), zh: upTo(j, step.zh) })
      ;[i, j] = [i - step.en, j - step.zh]
    }
  }
}

function sums(lengths: readonly number[]): Float64Array {
  const all = new Float64Array(lengths.length + 1)
  lengths.forEach((length, at) => {
    all[at + 1] = (all[at] ?? 0) + length
  })
  return all
}

function between(all: Float64Array, end: number, count: number): number {
  return (all[end] ?? 0) - (all[end - count] ?? 0)
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
