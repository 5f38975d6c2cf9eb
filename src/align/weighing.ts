import type { Side } from '../bitext/bitext.ts'
import { model, mostTexts } from './model.ts'

/** One side of a bead while its words are weighed. Places are those of the side's `terms`. */
export interface Weighing {
  /** Begins a bead with so many texts from one on; gives how many words they have. */
  begin(text: number, texts: number): number
  /** Notes that a word of the other side claims the word at a place, so strongly. */
  claim(place: number, strength: number): void
  /** How strongly a word is claimed by all. */
  claimed(place: number): number
  /** Notes what part of a word of the other side the word at a place has. */
  share(place: number, part: number): void
  /** What all words of the bead tell (log odds), given how many words the other side has. */
  told(others: number): number
}

/** Weighs the words of one side of one bead after another, in arrays made once. */
export function weighing(side: Side): Weighing {
  const { starts, terms, noise } = side
  const empties = noise.map(Math.log)
  const unmatched = unmatchedSums(side, empties)
  // By place, from the bead's first word on.
  let claims = new Float64Array(256)
  let fits = new Float64Array(256)
  let touched = new Int32Array(256)
  const gains = new Float64Array(mostTexts)
  let [touches, from, first, count] = [0, 0, 0, 0]

  /** What a word that is claimed tells, more than it would if it were not. */
  const gain = (at: number, size: number): number => {
    const word = terms[from + at] ?? 0
    const rarity = (side.shares[word] ?? 1) + model.floor
    const chance = ((1 - (noise[word] ?? 1)) * (claims[at] ?? 0)) / (size * rarity)
    const told = Math.min(Math.log((noise[word] ?? 1) + chance), model.cap)
    return (told - (empties[word] ?? 0)) * Math.min(1, fits[at] ?? 0)
  }
  const textOf = (place: number): number => {
    let text = 0
    while (text + 1 < count && place >= (starts[first + text + 1] ?? 0)) text++
    return text
  }
  const toldBy = (text: number): number => {
    const at = first + text
    const sum = (gains[text] ?? 0) + (unmatched[at + 1] ?? 0) - (unmatched[at] ?? 0)
    const words = (starts[at + 1] ?? 0) - (starts[at] ?? 0)
    return count > 1 ? sum - doubt(sum / Math.max(2, words)) : sum
  }
  return {
    begin(text, texts) {
      for (let at = 0; at < touches; at++) claims[touched[at] ?? 0] = fits[touched[at] ?? 0] = 0
      ;[touches, first, count] = [0, text, texts]
      from = starts[text] ?? 0
      const size = (starts[text + texts] ?? 0) - from
      if (size > claims.length) {
        claims = new Float64Array(size * 2)
        fits = new Float64Array(size * 2)
        touched = new Int32Array(size * 2)
      }
      return size
    },
    claim(place, strength) {
      const before = claims[place - from] ?? 0
      if (before === 0) touched[touches++] = place - from
      claims[place - from] = before + strength
    },
    claimed: (place) => claims[place - from] ?? 1,
    share(place, part) {
      fits[place - from] = (fits[place - from] ?? 0) + part
    },
    told(others) {
      const size = Math.max(model.fewest, others)
      gains.fill(0)
      for (let touch = 0; touch < touches; touch++) {
        const at = touched[touch] ?? 0
        const text = textOf(from + at)
        gains[text] = (gains[text] ?? 0) + gain(at, size)
      }
      let sum = 0
      for (let text = 0; text < count; text++) sum += toldBy(text)
      return sum
    },
  }
}

/** What the words of the texts so far tell when none is matched. */
function unmatchedSums({ starts, terms }: Side, empties: Float64Array): Float64Array {
  const sums = new Float64Array(starts.length)
  for (let text = 0; text + 1 < starts.length; text++) {
    let sum = sums[text] ?? 0
    for (let at = starts[text] ?? 0; at < (starts[text + 1] ?? 0); at++) {
      sum += empties[terms[at] ?? 0] ?? 0
    }
    sums[text + 1] = sum
  }
  return sums
}

/** A text that the other side hardly explains was likelier left out than merged. */
function doubt(mean: number): number {
  const { explained, doubt: most } = model
  return mean < explained ? most * Math.min(1, (explained - mean) / 0.5) : 0
}
