import type { Bitext } from '../lexicon/bitext.ts'
import type { Stretch } from './cost.ts'
import type { Translations } from './learned.ts'

/** For each number of Chinese texts passed, the least and most English ones a path may have passed. */
export interface Band {
  readonly least: Int32Array
  readonly most: Int32Array
}

// Below this many cells the whole grid is cheap.
const small = 400
const margin = 4
const skip = -0.5
const perWord = 0.25
const noise = 0.7
const cap = 4

/** Where a path may run: everywhere in a small grid, else round the best path of single matches. */
export function band(bitext: Bitext, translations: Translations): Band {
  const n = bitext.zh.texts.length
  const m = bitext.en.texts.length
  if (n * m > small) return bandRound(coarsePath(bitext, translations), m)
  return { least: new Int32Array(n + 1), most: new Int32Array(n + 1).fill(m) }
}

/** Where a better path may run, once one is known. */
export function bandOf(path: readonly Stretch[]): Band {
  const last = path.at(-1)
  const n = last ? last.zh + last.zhCount : 0
  const passed = new Int32Array(n + 1)
  for (const { zh, en, zhCount, enCount } of path) passed.fill(en + enCount, zh + zhCount)
  return bandRound(passed, last ? last.en + last.enCount : 0)
}

function bandRound(passed: Int32Array, m: number): Band {
  const n = passed.length - 1
  const least = new Int32Array(n + 1)
  const most = new Int32Array(n + 1)
  for (let i = 0; i <= n; i++) {
    least[i] = Math.max(0, (passed[Math.max(0, i - margin)] ?? 0) - margin)
    most[i] = Math.min(m, (passed[Math.min(n, i + margin)] ?? m) + margin)
  }
  least[0] = 0
  most[n] = m
  return { least, most }
}

/** One row of the coarse search: the columns it may use, and what each match is worth. */
interface Row {
  readonly first: number
  readonly last: number
  readonly gains: Float32Array
}

/** The English texts passed when each Chinese one is, on the best path of 1-1, 1-0 and 0-1 steps. */
function coarsePath(bitext: Bitext, translations: Translations): Int32Array {
  const n = bitext.zh.texts.length
  const m = bitext.en.texts.length
  const width = Math.max(30, Math.ceil(0.12 * Math.max(n, m)))
  const gains = rowGains(bitext, translations)
  const firsts = new Int32Array(n + 1)
  const steps: Uint8Array[] = []
  let above = Float64Array.from({ length: m + 1 }, (_, j) => j * skip)
  for (let i = 1; i <= n; i++) {
    const middle = Math.round((i * m) / n)
    const first = Math.max(0, middle - width)
    const last = Math.min(m, middle + width)
    firsts[i] = first
    const { reached, taken } = advanced(above, { first, last, gains: gains(i - 1) })
    above = reached
    steps.push(taken)
  }
  return traced(steps, firsts, m)
}

const matched = 1
const skipped = 2

function advanced(above: Float64Array, { first, last, gains }: Row) {
  const reached = new Float64Array(above.length).fill(-Infinity)
  const taken = new Uint8Array(last - first + 1)
  for (let j = first; j <= last; j++) {
    const onward = at(above, j) + skip
    const match = at(above, j - 1) + (gains[j - 1] ?? 0)
    const aside = at(reached, j - 1) + skip
    reached[j] = Math.max(onward, match, aside)
    if (onward < Math.max(match, aside)) taken[j - first] = match >= aside ? matched : skipped
  }
  return { reached, taken }
}

function at(row: Float64Array, place: number): number {
  return row[place] ?? -Infinity
}

function traced(steps: readonly Uint8Array[], firsts: Int32Array, m: number): Int32Array {
  const passed = new Int32Array(steps.length + 1)
  let j = m
  for (let i = steps.length; i > 0; i--) {
    passed[i] = j
    const taken = steps[i - 1]
    const first = firsts[i] ?? 0
    while (taken?.[j - first] === skipped && j > first) j--
    if (taken?.[j - first] === matched) j--
  }
  return passed
}

/** For a Chinese text, what matching it with each English one is worth: the evidence of its words. */
function rowGains(bitext: Bitext, translations: Translations): (zh: number) => Float32Array {
  const { en, zh } = bitext
  const holders: number[][] = en.words.map(() => [])
  en.texts.forEach((text, j) => {
    for (const word of new Set(text)) holders[word]?.push(j)
  })
  const common = Math.max(8, 0.1 * en.texts.length)
  return (i) => {
    const size = zh.texts[i]?.length ?? 0
    const row = Float32Array.from(en.texts, (text) => -perWord * (size + text.length))
    for (const [word, sum] of sumsOf(bitext, translations, i)) {
      const texts = holders[word] ?? []
      if (texts.length > common) continue
      const chance = ((1 - noise) * sum) / (Math.max(3, size) * (en.shares[word] ?? 1))
      const gain = Math.min(Math.log(noise + chance), cap) - Math.log(noise)
      for (const j of texts) row[j] = (row[j] ?? 0) + gain
    }
    return row
  }
}

/** For each English word, how strongly a Chinese text speaks of it. */
function sumsOf({ zh, heard }: Bitext, translations: Translations, i: number): Map<number, number> {
  const sums = new Map<number, number>()
  for (const word of zh.texts[i] ?? []) {
    for (const { to, strength } of translations.of(word)) {
      sums.set(to, (sums.get(to) ?? 0) + strength)
    }
  }
  for (const { to, strength } of heard[i] ?? []) {
    sums.set(to, Math.max(sums.get(to) ?? 0, strength))
  }
  return sums
}
