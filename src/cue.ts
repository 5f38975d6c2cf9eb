import type { CueMention } from './mention.ts'
import { type NeedleIndex, needleIndex, needlesIn } from './needles.ts'
import { remembered } from './remembered.ts'
import { type Lang, overlaps, type Span } from './span.ts'

/**
 * A pattern of one cue. Its capture groups are by turns the words and what stands between them, so that
 * together they are the whole match: only the words are the cue's own.
 */
export interface CuePattern {
  readonly id: string
  /** Made when a sentence first may hold it: most of the tables' forms never come up. */
  readonly words: () => RegExp
  /** In small letters: a sentence that holds none of these (in English, at the head of a word) cannot match. */
  readonly needles: readonly string[]
}

interface Sighting extends CueMention {
  readonly pieces: readonly Span[]
  readonly length: number
}

/** Patterns of one table, and where they stand among those of all tables of the language. */
export interface CueIndex {
  readonly lang: Lang
  readonly patterns: readonly CuePattern[]
  readonly from: number
}

/** The needles of all tables of a language, so that a sentence is looked through once for all. */
interface Shelf {
  readonly lists: (readonly string[])[]
  /** Made when a sentence is first looked through, since tables come one after another. */
  looked: ((sentence: string) => readonly number[]) | undefined
}

const shelves: Readonly<Record<Lang, Shelf>> = {
  en: { lists: [], looked: undefined },
  zh: { lists: [], looked: undefined },
}

export function cueIndex(lang: Lang, patterns: readonly CuePattern[]): CueIndex {
  const shelf = shelves[lang]
  const from = shelf.lists.length
  shelf.lists.push(...patterns.map(({ needles }) => needles))
  shelf.looked = undefined
  return { lang, patterns, from }
}

/** The patterns of an index that a sentence may hold. */
function possible(sentence: string, { lang, patterns, from }: CueIndex): CuePattern[] {
  const shelf = shelves[lang]
  shelf.looked ??= lookedThrough(needleIndex(shelf.lists, { atHeads: lang === 'en' }))
  const found: CuePattern[] = []
  for (const list of shelf.looked(sentence)) {
    // Beyond either end there is none, and to ask for it once makes every look slow.
    if (list < from || list - from >= patterns.length) continue
    const pattern = patterns[list - from]
    if (pattern) found.push(pattern)
  }
  return found
}

function lookedThrough(index: NeedleIndex): (sentence: string) => readonly number[] {
  return remembered((sentence) => needlesIn(sentence, index))
}

/**
 * The cues of a sentence, in order of start. Of one family (`kind` of `kind:visit`) the longest words
 * at a spot win; `FAMILY:none` wins over what it holds and is left out.
 */
export function cuesIn(sentence: string, index: CueIndex): CueMention[] {
  const sightings = possible(sentence, index).flatMap((pattern) => sightingsOf(pattern, sentence))
  if (sightings.length === 0) return []
  const kept = new Map<string, Sighting[]>()
  for (const found of sightings.sort((a, b) => b.length - a.length || a.start - b.start)) {
    const family = familyOf(found.id)
    const same = kept.get(family)
    if (!same) kept.set(family, [found])
    else if (!same.some((other) => shareWords(other, found))) same.push(found)
  }
  return [...kept.values()]
    .flat()
    .filter(({ id }) => !id.endsWith(':none'))
    .map(({ type, id, start, end }) => ({ type, id, start, end }))
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

/** The expression of a form, made once. */
export function whenNeeded(form: string, sourceOf: (form: string) => string): () => RegExp {
  let made: RegExp | undefined
  return () => {
    made ??= new RegExp(sourceOf(form), 'g')
    return made
  }
}

/** `kind` of `kind:visit`; an id without a value is its own family. */
export function familyOf(id: string): string {
  const colon = id.indexOf(':')
  return colon === -1 ? id : id.slice(0, colon)
}

function sightingsOf({ id, words }: CuePattern, sentence: string): Sighting[] {
  const found: Sighting[] = []
  const shape = words()
  shape.lastIndex = 0
  for (let match = shape.exec(sentence); match; match = shape.exec(sentence)) {
    found.push(sighting(id, match))
  }
  return found
}

function sighting(id: string, match: RegExpExecArray): Sighting {
  const pieces: Span[] = []
  let start = match.index
  let length = 0
  for (let group = 1; group < match.length; group++) {
    const end = start + (match[group]?.length ?? 0)
    if (group % 2 === 1) {
      pieces.push({ start, end })
      length += end - start
    }
    start = end
  }
  return { type: 'cue', id, start: match.index, end: match.index + match[0].length, pieces, length }
}

function shareWords(a: Sighting, b: Sighting): boolean {
  return a.pieces.some((piece) => b.pieces.some((other) => overlaps(piece, other)))
}
