import { type Bitext, sizeOf, termsOf } from '../bitext/bitext.ts'
import { grown } from '../bitext/grown.ts'
import { eachLink, type Links } from '../bitext/links.ts'
import type { Band } from './band.ts'
import { mostTexts } from './model.ts'

/**
 * How the words of source texts match those of target texts, cell by cell of a band: a cell is a source
 * and a target text that a bead could join. An entry is a source word's place, a target word's place
 * (both in the sides' `terms`) and a strength; a name heard in a text stands at no place, -1.
 */
export interface Matches {
  readonly source: Int32Array
  readonly target: Int32Array
  readonly strengths: Float32Array
  /** The place in `firsts` of a cell's first entry; its last is before the next cell's first. */
  cell(source: number, target: number): number
  readonly firsts: Int32Array
}

/** Looks up all matches in a band once. `links` are the words' own or what they were learned to be. */
export function matches(bitext: Bitext, links: Links, { least, most }: Band): Matches {
  const size = sizeOf(bitext.source)
  const columns = new Int32Array(size)
  const rows = new Int32Array(size)
  const entries = noEntries()
  const firsts: number[] = []
  const row = rowMatcher(bitext, links)
  for (let text = 0; text < size; text++) {
    const from = least[Math.max(0, text - mostTexts + 1)] ?? 0
    const to = most[Math.min(size, text + mostTexts)] ?? 0
    columns[text] = from
    rows[text] = firsts.length
    row(text, { from, to, entries, firsts })
  }
  firsts.push(entries.size)
  return {
    source: entries.source.slice(0, entries.size),
    target: entries.target.slice(0, entries.size),
    strengths: entries.strengths.slice(0, entries.size),
    firsts: Int32Array.from(firsts),
    cell: (source, target) => (rows[source] ?? 0) + target - (columns[source] ?? 0),
  }
}

/** Entries being made: so many, in arrays with room for more. */
interface Entries {
  size: number
  source: Int32Array
  target: Int32Array
  strengths: Float32Array
}

function noEntries(): Entries {
  const room = 1024
  return {
    size: 0,
    source: new Int32Array(room),
    target: new Int32Array(room),
    strengths: new Float32Array(room),
  }
}

function addEntry(entries: Entries, source: number, target: number, strength: number): void {
  const at = entries.size++
  if (at === entries.source.length) {
    entries.source = grown(entries.source)
    entries.target = grown(entries.target)
    entries.strengths = grown(entries.strengths)
  }
  entries.source[at] = source
  entries.target[at] = target
  entries.strengths[at] = strength
}

interface Row {
  readonly from: number
  readonly to: number
  readonly entries: Entries
  readonly firsts: number[]
}

/** Enters the matches of one source text with a row of target texts. */
function rowMatcher({ source, target, heard }: Bitext, links: Links) {
  const spoken = spokenOf(target.words.length)
  return (text: number, { from, to, entries, firsts }: Row) => {
    spoken.clear()
    const begin = source.starts[text] ?? 0
    termsOf(source, text).forEach((word, at) => {
      spoken.addRow(links, word, begin + at)
    })
    spoken.addRow(heard, text, -1)
    for (let other = from; other < to; other++) {
      firsts.push(entries.size)
      const first = target.starts[other] ?? 0
      termsOf(target, other).forEach((word, at) => {
        spoken.enter(word, first + at, entries)
      })
    }
  }
}

/** The target words that one source text speaks of, each with the places and strengths: chains in arrays. */
function spokenOf(words: number) {
  const heads = new Int32Array(words).fill(-1)
  const touched: number[] = []
  const nexts: number[] = []
  const places: number[] = []
  const strengths: number[] = []
  return {
    clear() {
      for (const word of touched) heads[word] = -1
      touched.length = nexts.length = places.length = strengths.length = 0
    },
    addRow(links: Links, row: number, place: number) {
      eachLink(links, row, (word, strength) => {
        const head = heads[word] ?? -1
        if (head < 0) touched.push(word)
        heads[word] = nexts.length
        nexts.push(head)
        places.push(place)
        strengths.push(strength)
      })
    },
    enter(word: number, place: number, entries: Entries) {
      for (let at = heads[word] ?? -1; at >= 0; at = nexts[at] ?? -1) {
        addEntry(entries, places[at] ?? -1, place, strengths[at] ?? 0)
      }
    },
  }
}
