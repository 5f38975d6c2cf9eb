import type { CueMention } from './mention.ts'
import type { Span } from './span.ts'
import { overlaps } from './span.ts'

/** A pattern of one cue. Its words are capture groups, so that what stands between them is not its own. */
export interface CuePattern {
  readonly id: string
  /** Made when a sentence first may hold it: most of the tables' forms never come up. */
  readonly words: () => RegExp
  /** In small letters: a sentence that holds none of these cannot match, which is cheap to see. */
  readonly needles: readonly string[]
}

interface Sighting extends CueMention {
  readonly pieces: readonly Span[]
  readonly length: number
}

/** Patterns ordered by how their needles begin, so that a sentence is looked through once for all. */
export interface CueIndex {
  readonly patterns: readonly CuePattern[]
  /** By the first two characters of a needle, or its only one, as one number. */
  readonly heads: ReadonlyMap<number, readonly (readonly [needle: string, pattern: number])[]>
}

export function cueIndex(patterns: readonly CuePattern[]): CueIndex {
  const heads = new Map<number, (readonly [string, number])[]>()
  for (const [at, { needles }] of patterns.entries()) {
    for (const needle of needles) {
      const head = needle.length > 1 ? headAt(needle, 0) : needle.charCodeAt(0)
      const same = heads.get(head)
      if (same) same.push([needle, at])
      else heads.set(head, [[needle, at]])
    }
  }
  return { patterns, heads }
}

/** Two characters as one number, above those of single ones. */
function headAt(text: string, at: number): number {
  return (text.charCodeAt(at) + 1) * 0x10000 + text.charCodeAt(at + 1)
}

/**
 * The cues of a sentence, in order of start. Of one family (`kind` of `kind:visit`) the longest words
 * at a spot win; `FAMILY:none` wins over what it holds and is left out.
 */
export function cuesIn(sentence: string, index: CueIndex): CueMention[] {
  const sightings = possible(sentence.toLowerCase(), index).flatMap(({ id, words }) =>
    Array.from(sentence.matchAll(words()), (match) => sighting(id, match)),
  )
  const kept = new Map<string, Sighting[]>()
  for (const found of sightings.toSorted((a, b) => b.length - a.length || a.start - b.start)) {
    const family = kept.get(familyOf(found.id)) ?? []
    if (!family.some((other) => shareWords(other, found))) {
      kept.set(familyOf(found.id), [...family, found])
    }
  }
  return [...kept.values()]
    .flat()
    .filter(({ id }) => !id.endsWith(':none'))
    .map(({ type, id, start, end }) => ({ type, id, start, end }))
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
}

/** The patterns of which the sentence, in small letters, holds a needle; in their own order. */
function possible(small: string, { patterns, heads }: CueIndex): CuePattern[] {
  const found = new Set<number>()
  const look = (head: number, at: number): void => {
    for (const [needle, pattern] of heads.get(head) ?? []) {
      if (small.startsWith(needle, at)) found.add(pattern)
    }
  }
  for (let at = 0; at < small.length; at++) {
    look(small.charCodeAt(at), at)
    look(headAt(small, at), at)
  }
  return [...found].sort((a, b) => a - b).flatMap((at) => patterns[at] ?? [])
}

/** The pattern's expression, made once, with the flags that `cuesIn` needs. */
export function whenNeeded(source: string): () => RegExp {
  let made: RegExp | undefined
  return () => {
    made ??= new RegExp(source, 'dg')
    return made
  }
}

/** `kind` of `kind:visit`; an id without a value is its own family. */
export function familyOf(id: string): string {
  return id.split(':')[0] ?? id
}

function sighting(id: string, match: RegExpExecArray): Sighting {
  const pieces = (match.indices ?? [])
    .slice(1)
    .filter((piece) => piece !== undefined)
    .map(([start, end]) => ({ start, end }))
  const length = pieces.reduce((sum, piece) => sum + piece.end - piece.start, 0)
  return { type: 'cue', id, start: match.index, end: match.index + match[0].length, pieces, length }
}

function shareWords(a: Sighting, b: Sighting): boolean {
  return a.pieces.some((piece) => b.pieces.some((other) => overlaps(piece, other)))
}
