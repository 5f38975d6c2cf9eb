import { readFileSync } from 'node:fs'
import type { Lang } from '../src/span.ts'

/** Two versions that say the same, each in pieces: piece i of one answers piece i of the other. */
type Paragraph = Readonly<Record<Lang, readonly string[]>>

/** One invented piece of news: its headings, and its paragraphs. */
export interface Story {
  readonly city: string
  readonly heading: Readonly<Record<Lang, string>>
  readonly paragraphs: readonly Paragraph[]
}

const fixture = new URL('golden/pair/stories.txt', import.meta.url)

/**
 * The stories of test/golden/pair/stories.txt: `= city` begins a city, `* … ‖ …` a story by its
 * headings; any other line is a paragraph, English ‖ Chinese, with ` ¦ ` between pieces.
 */
export function stories(): Story[] {
  const found: (Story & { paragraphs: Paragraph[] })[] = []
  let city = ''
  for (const line of readFileSync(fixture, 'utf8').split('\n')) {
    const [en = '', zh = ''] = line.replace('* ', '').split(' ‖ ')
    if (line.startsWith('= ')) city = line.slice(2)
    else if (line.startsWith('* ')) found.push({ city, heading: { en, zh }, paragraphs: [] })
    else if (zh !== '') found.at(-1)?.paragraphs.push({ en: en.split(' ¦ '), zh: zh.split(' ¦ ') })
  }
  return found
}

/** Numbers from 0 to 1 that are the same for the same seed (Mulberry32). */
export function drawing(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** The same things in another order. */
export function shuffled<T>(things: readonly T[], draw: () => number): T[] {
  return things
    .map((thing) => ({ thing, at: draw() }))
    .sort((a, b) => a.at - b.at)
    .map(({ thing }) => thing)
}
