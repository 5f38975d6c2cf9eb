import { drawing, shuffled } from '../../test/stories.ts'
import type { Corpus, Couple } from './corpus.ts'

/** `apart`: every item of another document; `together`: as few documents as will do, so that items look alike. */
export const mixes = ['apart', 'together'] as const
export type Mix = (typeof mixes)[number]

/** Items out of order, some in one language alone, and which belong together. */
export interface Pool {
  readonly zh: readonly string[]
  readonly en: readonly string[]
  /** For each Chinese text the index of its English version; -1 for none. */
  readonly partners: readonly number[]
}

export interface Wanted {
  readonly mix: Mix
  readonly size: number
  readonly seed: number
}

/** Of all items so many lack the one version, and as many the other. */
const missing = 0.08
const longestRun = 4
// A stray quotation mark or a cry is no news.
const fewestLetters = 10

/** A pool of so many items; undefined when the corpus has too few. The same seed gives the same pool. */
export function pool(corpus: Corpus, { mix, size, seed }: Wanted): Pool | undefined {
  const draw = drawing(seed * 7919 + size)
  const documents = shuffled(corpus.documents, draw).map((document) =>
    corpus.isWhole ? document : items(document, draw),
  )
  const chosen =
    mix === 'together'
      ? documents.flat().slice(0, size)
      : documents.flatMap((own) => shuffled(own, draw).slice(0, 1)).slice(0, size)
  return chosen.length < size ? undefined : mixed(chosen, draw)
}

/** A document cut in runs of one to four beads; the first is its lead. */
export function items(document: readonly Couple[], draw: () => number): Couple[] {
  const found: Couple[] = []
  for (let at = 0; at < document.length; ) {
    const run = document.slice(at, at + 1 + Math.floor(draw() * longestRun))
    at += run.length
    const zh = run.map((bead) => bead.zh).join('')
    const en = run
      .map((bead) => bead.en)
      .filter(Boolean)
      .join(' ')
    if (lettersIn(zh) >= fewestLetters && lettersIn(en) >= fewestLetters) found.push({ zh, en })
  }
  return found
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0
}

function mixed(chosen: readonly Couple[], draw: () => number): Pool {
  const told = chosen.map((couple, id) => ({ ...couple, id, fate: draw() }))
  const zh = shuffled(
    told.filter(({ fate }) => fate >= missing),
    draw,
  )
  const en = shuffled(
    told.filter(({ fate }) => fate < missing || fate >= 2 * missing),
    draw,
  )
  return {
    zh: zh.map((one) => one.zh),
    en: en.map((one) => one.en),
    partners: zh.map(({ id }) => en.findIndex((one) => one.id === id)),
  }
}
