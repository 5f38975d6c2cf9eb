import type { Bitext, TermSide } from '../lexicon/bitext.ts'
import type { Grid, Matches } from './grid.ts'

/** A stretch of texts on each side, from an index on, so many. */
export interface Stretch {
  readonly zh: number
  readonly en: number
  readonly zhCount: number
  readonly enCount: number
}

/** What makes a bead likely. Figures were set on development corpora; see the docs on alignment. */
const model = {
  /** Share of a sentence's words that its translation need not explain. */
  noise: 0.7,
  /** The most one word may tell: a rare word matched by accident must not decide alone. */
  cap: 4,
  /** Weights of the words' and of the lengths' evidence. */
  words: 0.6,
  lengths: 1,
  /** Variance of lengths, per English character, and what it never falls below (Gale & Church 1993). */
  spread: 10,
  leastSpread: 60,
  /** English characters for a Chinese one where the texts are too short to tell, and how firmly. */
  ratio: 3.3,
  ratioWeight: 200,
  /** Sentences with fewer words than this are compared as if they had so many. */
  fewest: 10,
  /** How little of a sentence may be explained before its place in a larger bead is doubted. */
  explained: 0.3,
  doubt: 0.6,
  /** Log odds of a bead over the end of a paragraph, of a heading joined to text, of one opposite text. */
  crossing: -1,
  joinedHeading: -Infinity,
  mixedHeading: -6,
  /** A larger bead whose lengths fit worse than this (log) is not looked at. */
  leastFit: -6,
}

/** Where texts stand: the number of the paragraph, and whether it is a heading. */
export interface Stand {
  readonly block: number
  readonly isHeading: boolean
}

/** Where the texts of both sides stand; empty where nothing is known of it. */
export interface Stands {
  readonly en: readonly Stand[]
  readonly zh: readonly Stand[]
}

/** The log score of a bead with texts on both sides: words, lengths, and the layout. */
export function beadScore(
  bitext: Bitext,
  cells: Grid,
  stands: Stands,
): (stretch: Stretch) => number {
  const words = wordScore(bitext, cells)
  const lengths = lengthScore(bitext)
  return (stretch) => {
    const fit = lengths(stretch) + layoutScore(stands, stretch)
    // Words are dear to weigh, and no larger bead of such unlike lengths was ever right.
    const isHopeless = fit < model.leastFit && stretch.zhCount + stretch.enCount > 2
    return isHopeless ? -Infinity : words(stretch) + fit
  }
}

/** A bead seldom runs over the end of a paragraph, and a heading translates a heading. */
function layoutScore({ en, zh }: Stands, stretch: Stretch): number {
  const mixed = en[stretch.en]?.isHeading !== zh[stretch.zh]?.isHeading ? model.mixedHeading : 0
  return (
    (en.length > 0 && zh.length > 0 ? mixed : 0) +
    crossings(en, stretch.en, stretch.enCount) +
    crossings(zh, stretch.zh, stretch.zhCount)
  )
}

function crossings(stands: readonly Stand[], from: number, count: number): number {
  let sum = 0
  for (let at = from + 1; at < from + count; at++) {
    const before = stands[at - 1]
    const here = stands[at]
    if (before?.block === here?.block) continue
    sum += before?.isHeading || here?.isHeading ? model.joinedHeading : model.crossing
  }
  return sum
}

/** Gale and Church's length evidence, with the ratio of lengths that these very texts have. */
function lengthScore({ en, zh }: Bitext): (stretch: Stretch) => number {
  const enSums = sums(en.lengths)
  const zhSums = sums(zh.lengths)
  const { ratio, ratioWeight, spread, leastSpread } = model
  const total = (all: Float64Array) => all.at(-1) ?? 0
  const scale = (total(enSums) + ratio * ratioWeight) / (total(zhSums) + ratioWeight)
  return (stretch) => {
    const expected = scale * between(zhSums, stretch.zh, stretch.zhCount)
    const found = between(enSums, stretch.en, stretch.enCount)
    const variance = (spread * (expected + found)) / 2 + leastSpread
    return -0.5 * Math.min((expected - found) ** 2 / variance, 30) * model.lengths
  }
}

function sums(lengths: readonly number[]): Float64Array {
  const all = new Float64Array(lengths.length + 1)
  lengths.forEach((length, at) => {
    all[at + 1] = (all[at] ?? 0) + length
  })
  return all
}

function between(all: Float64Array, from: number, count: number): number {
  return (all[from + count] ?? 0) - (all[from] ?? 0)
}

/** One side of a bead while its words are weighed: what each word is matched with, and how singly. */
interface Weighed {
  readonly starts: number[]
  sums: Float64Array
  fits: Float64Array
  touched: number[]
  /** What the words of each text tell, while a bead is weighed. */
  readonly gains: Float64Array
}

/**
 * The words' evidence: for every word, how much likelier the bead's other side makes it than chance
 * does. Words compete: one that is claimed by several counts for each only in part.
 */
function wordScore(bitext: Bitext, cells: Grid): (stretch: Stretch) => number {
  const en = weighed()
  const zh = weighed()
  const empty = Math.log(model.noise)
  return (stretch) => {
    place(en, bitext.en, stretch.en, stretch.enCount)
    place(zh, bitext.zh, stretch.zh, stretch.zhCount)
    gather({ stretch, cells, en, zh })
    compete({ stretch, cells, en, zh })
    const enSize = en.starts[stretch.enCount] ?? 0
    const zhSize = zh.starts[stretch.zhCount] ?? 0
    const enGain = gain(en, bitext.en, {
      first: stretch.en,
      count: stretch.enCount,
      others: zhSize,
    })
    const zhGain = gain(zh, bitext.zh, {
      first: stretch.zh,
      count: stretch.zhCount,
      others: enSize,
    })
    return model.words * (enGain + zhGain + empty * (enSize + zhSize))
  }
}

// No bead joins more texts of one side.
const mostTexts = 5

function weighed(): Weighed {
  return {
    starts: [],
    sums: new Float64Array(512),
    fits: new Float64Array(512),
    touched: [],
    gains: new Float64Array(mostTexts),
  }
}

function place(side: Weighed, { texts }: TermSide, first: number, count: number): void {
  for (const at of side.touched) {
    side.sums[at] = 0
    side.fits[at] = 0
  }
  side.touched.length = 0
  let start = 0
  for (let text = 0; text <= count; text++) {
    side.starts[text] = start
    start += texts[first + text]?.length ?? 0
  }
  const size = side.starts[count] ?? 0
  if (size > side.sums.length) {
    side.sums = new Float64Array(size * 2)
    side.fits = new Float64Array(size * 2)
  }
}

/** Calls `visit` for every match of a bead's texts, with places counted over the whole bead. */
function eachMatch(
  { stretch, cells, en, zh }: Weighing,
  visit: (zhPlace: number | undefined, enPlace: number, strength: number) => void,
): void {
  for (let i = 0; i < stretch.zhCount; i++) {
    for (let j = 0; j < stretch.enCount; j++) {
      const matches = cells.at(stretch.zh + i, stretch.en + j)
      if (matches) visitCell(matches, { zh, en, i, j }, visit)
    }
  }
}

function visitCell(
  matches: Matches,
  { zh, en, i, j }: { zh: Weighed; en: Weighed; i: number; j: number },
  visit: (zhPlace: number | undefined, enPlace: number, strength: number) => void,
): void {
  const zhStart = zh.starts[i] ?? 0
  const zhEnd = zh.starts[i + 1] ?? 0
  const enStart = en.starts[j] ?? 0
  for (let at = 0; at < matches.strength.length; at++) {
    const zhPlace = zhStart + (matches.zh[at] ?? 0)
    // A name heard stands on no word of the Chinese side.
    const place = zhPlace < zhEnd ? zhPlace : undefined
    visit(place, enStart + (matches.en[at] ?? 0), matches.strength[at] ?? 0)
  }
}

interface Weighing {
  readonly stretch: Stretch
  readonly cells: Grid
  readonly en: Weighed
  readonly zh: Weighed
}

function gather(weighing: Weighing): void {
  eachMatch(weighing, (zhPlace, enPlace, strength) => {
    raise(weighing.en, enPlace, strength)
    if (zhPlace !== undefined) raise(weighing.zh, zhPlace, strength)
  })
}

function raise(side: Weighed, at: number, by: number): void {
  const before = side.sums[at] ?? 0
  if (before === 0) side.touched.push(at)
  side.sums[at] = before + by
}

function compete(weighing: Weighing): void {
  const { en, zh } = weighing
  eachMatch(weighing, (zhPlace, enPlace, strength) => {
    if (zhPlace === undefined) {
      en.fits[enPlace] = 1
      return
    }
    en.fits[enPlace] = (en.fits[enPlace] ?? 0) + strength / (zh.sums[zhPlace] || 1)
    zh.fits[zhPlace] = (zh.fits[zhPlace] ?? 0) + strength / (en.sums[enPlace] || 1)
  })
}

interface Part {
  readonly first: number
  readonly count: number
  /** How many words the other side has. */
  readonly others: number
}

function gain(side: Weighed, terms: TermSide, part: Part): number {
  const empty = Math.log(model.noise)
  weighWords(side, terms, part)
  let sum = 0
  for (let text = 0; text < part.count; text++) {
    const gained = side.gains[text] ?? 0
    const size = (side.starts[text + 1] ?? 0) - (side.starts[text] ?? 0)
    sum += gained
    if (part.count > 1) sum -= doubt(gained / Math.max(2, size) + empty)
  }
  return sum
}

/** Enters for each text of a side what its matched words tell. */
function weighWords(
  side: Weighed,
  { texts, shares }: TermSide,
  { first, count, others }: Part,
): void {
  const { noise, cap, fewest } = model
  const empty = Math.log(noise)
  const rest = (1 - noise) / Math.max(fewest, others)
  const { gains, starts, sums, fits } = side
  gains.fill(0)
  for (const at of side.touched) {
    let text = 0
    while (text + 1 < count && at >= (starts[text + 1] ?? 0)) text++
    const word = texts[first + text]?.[at - (starts[text] ?? 0)] ?? 0
    const told = Math.log(noise + (rest * (sums[at] ?? 0)) / (shares[word] ?? 1))
    gains[text] = (gains[text] ?? 0) + (Math.min(told, cap) - empty) * Math.min(1, fits[at] ?? 0)
  }
}

/** A sentence that the other side hardly explains was likelier left out than merged. */
function doubt(mean: number): number {
  return mean < model.explained ? model.doubt * Math.min(1, (model.explained - mean) / 0.5) : 0
}
