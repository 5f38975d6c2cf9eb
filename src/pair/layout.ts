import type { Block } from '../bead.ts'
import { isParted, type Passage } from './passage.ts'

/** What a bulletin's layout says of a new story, in log odds, for each language that shows it. */
export interface Layout {
  /** At a passage that the other language stands before. */
  readonly apart: number
  /** At a passage right after another one of its language. */
  readonly together: number
}

const open: Layout = { apart: 0, together: 0 }
const hint: Layout = { apart: 1.2, together: -0.8 }
const versions: Layout = { apart: 2.5, together: -2.5 }

/**
 * Reads the layout off the order of the languages. Where runs of several paragraphs answer one another
 * time and again, each run is a version, so stories change where the language does. All English first
 * and all Chinese then, or one paragraph against one, tell nothing.
 */
export function layoutOf(en: readonly Passage[], zh: readonly Passage[]): Layout {
  const runs = runsOf(
    [...en, ...zh].filter(({ kind }) => kind === 'text').toSorted((a, b) => a.block - b.block),
  )
  if (runs.length < 3) return open
  const isLong = (size = 0) => size > 1
  if (runs.some((size, at) => isLong(size) && isLong(runs[at + 1]))) return versions
  return runs.some(isLong) ? hint : open
}

/**
 * Tells whether empty lines part a text into groups: some of its paragraphs have one before them, and a
 * good part of them, a story's next or the other version, has none.
 */
export function isInGroups(text: string, blocks: readonly Block[]): boolean {
  const told = blocks.filter(({ kind }) => kind === 'text')
  const parted = told.slice(1).map(({ span }, at) => isParted(text, told[at]?.span ?? span, span))
  const close = parted.filter((isFar) => !isFar).length
  return close < parted.length && close * 3 >= parted.length
}

/** How many passages of one language follow one another, run by run. */
function runsOf(passages: readonly Passage[]): number[] {
  const runs: number[] = []
  passages.forEach(({ lang }, at) => {
    if (lang === passages[at - 1]?.lang) runs.push((runs.pop() ?? 0) + 1)
    else runs.push(1)
  })
  return runs
}
