import { type Bitext, type Side, sizeOf, termsOf } from '../bitext/bitext.ts'
import { type Holders, holdersOf } from '../bitext/holders.ts'
import { eachLink, type Links } from '../bitext/links.ts'
import { spokenOf } from '../bitext/spoken.ts'
import { model } from './model.ts'

const skip = -0.5
const perWord = 0.25
const noise = 0.7
// However unlike the lengths, they never tell more than this (log).
const misfit = 3
// So many cells are searched in a moment; of more, only those that a path from corner to corner strays to:
// by this share of the longer side.
const cheap = 1_000_000
const strayed = 0.12

/** The target texts passed when each source one is, on the best path of 1-1, 1-0 and 0-1 steps. */
export function coarsePath(bitext: Bitext): Int32Array {
  const n = sizeOf(bitext.source)
  const m = sizeOf(bitext.target)
  const width = n * m > cheap ? Math.ceil(strayed * Math.max(n, m)) : m
  const gains = rowGains(bitext)
  const firsts = new Int32Array(n + 1)
  const steps: Uint8Array[] = []
  let above = Float64Array.from({ length: m + 1 }, (_, j) => j * skip)
  let row = new Float64Array(m + 1)
  for (let i = 1; i <= n; i++) {
    const middle = Math.round((i * m) / n)
    const first = Math.max(0, middle - width)
    firsts[i] = first
    row.fill(-Infinity)
    steps.push(advanced({ above, row, first, last: Math.min(m, middle + width) }, gains(i - 1)))
    ;[above, row] = [row, above]
  }
  return traced(steps, firsts, m)
}

/** What each point of two rows is worth, and the columns of the second that a path may use. */
interface Rows {
  readonly above: Float64Array
  readonly row: Float64Array
  readonly first: number
  readonly last: number
}

const matched = 1
const skipped = 2

/** Enters what each point of a row is worth, and gives the step that was taken to it. */
function advanced({ above, row, first, last }: Rows, gains: Float32Array): Uint8Array {
  const taken = new Uint8Array(last - first + 1)
  for (let j = first; j <= last; j++) {
    // Before the first column there is nothing, and nothing is no number: never the greater.
    const match = at(above, j - 1) + at(gains, j - 1)
    const aside = at(row, j - 1) + skip
    row[j] = at(above, j) + skip
    if (match > at(row, j)) {
      row[j] = match
      taken[j - first] = matched
    }
    if (aside > at(row, j)) {
      row[j] = aside
      taken[j - first] = skipped
    }
  }
  return taken
}

function at(numbers: Float32Array | Float64Array | Int32Array, place: number): number {
  return numbers[place] ?? Number.NaN
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

/** For a source text, what matching it with each target one is worth: the evidence of its words and length. */
function rowGains(bitext: Bitext): (text: number) => Float32Array {
  const { source, target } = bitext
  const size = sizeOf(target)
  const holders = holdersOf(target, Math.max(8, 0.1 * size))
  const spoken = spokenOf(bitext)
  const row = new Float32Array(size)
  const { from, to } = telling(bitext, holders)
  const fits = lengthFits(bitext)
  return (text) => {
    for (let j = 0; j < size; j++) row[j] = fits(text, j) - perWord * (at(from, text) + at(to, j))
    const told = spoken(text)
    const words = Math.max(3, termsOf(source, text).length)
    for (const word of told.words) {
      const expected = words * at(target.shares, word)
      const chance = ((1 - noise) * told.strength(word)) / expected
      const gain = Math.min(Math.log(noise + chance), model.cap) - Math.log(noise)
      for (const j of holders.of(word)) row[j] = at(row, j) + gain
    }
    return row
  }
}

/** How many words of each text could be matched by some of the other side: no others are missed. */
function telling({ source, target, links, heard }: Bitext, holders: Holders) {
  const isTold = new Uint8Array(target.words.length)
  // Of each source word: 1 when it tells nothing, 2 when it does. A part has the words of the whole, and
  // only its own are looked at.
  const asked = new Uint8Array(source.words.length)
  const tells = (known: Links, row: number): boolean => {
    let is = false
    eachLink(known, row, (word) => {
      if (holders.of(word).length === 0) return
      isTold[word] = 1
      is = true
    })
    return is
  }
  const from = counted(source, (word) => {
    if (asked[word] === 0) asked[word] = tells(links, word) ? 2 : 1
    return asked[word] === 2
  })
  for (let text = 0; text < sizeOf(source); text++) tells(heard, text)
  return { from, to: counted(target, (word) => isTold[word] === 1) }
}

/** How many of each text's words are such. */
function counted(side: Side, isSuch: (word: number) => boolean): Int32Array {
  return Int32Array.from({ length: sizeOf(side) }, (_, text) =>
    termsOf(side, text).reduce((sum, word) => sum + Number(isSuch(word)), 0),
  )
}

/** How well the lengths of a source and a target text fit (log), as far as a step may care. */
function lengthFits({ source, target }: Bitext): (text: number, other: number) => number {
  const total = (lengths: Float64Array) => lengths.reduce((sum, length) => sum + length, 0)
  const scale = total(target.lengths) / Math.max(1, total(source.lengths))
  return (text, other) => {
    const expected = scale * at(source.lengths, text)
    const found = at(target.lengths, other)
    const variance = (model.spread * (expected + found)) / 2 + model.leastSpread
    return -Math.min((0.5 * (expected - found) ** 2) / variance, misfit)
  }
}
