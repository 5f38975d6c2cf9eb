import { listed, table } from '../data/table.ts'

const stops = new Set(
  table('stop-words').flatMap((row) => (row['lang'] === 'zh' ? listed(row['words']) : [])),
)
const longestWord = 8

/** Tells whether a Simplified Chinese word is too common to count as evidence. */
export function isChineseStop(word: string): boolean {
  return stops.has(word)
}

/** How often each word stands in running text, read without cutting the word out. */
export interface WordCounts {
  readonly total: number
  /**
   * Calls `visit` with the end and the count of every word that begins at `start`, shortest first, and ends at
   * `end` at the latest.
   */
  eachFrom(
    text: string,
    [start, end]: readonly [number, number],
    visit: (end: number, count: number) => void,
  ): void
}

/**
 * Cuts a run of Simplified Chinese into words: the cut whose words together are most frequent (a
 * unigram model, solved from the end). Characters that begin no known word stand alone.
 */
export function chineseWords(run: string, counts: WordCounts): string[] {
  const size = run.length
  const cuts = {
    counts,
    all: Math.log(counts.total),
    scores: new Float64Array(size + 1),
    ends: new Uint32Array(size),
  }
  for (let start = size - 1; start >= 0; start--) likeliest(run, start, cuts)
  const { ends } = cuts
  const words: string[] = []
  for (let at = 0; at < size; at = ends[at] ?? size) words.push(run.slice(at, ends[at]))
  return words
}

interface Cuts {
  readonly counts: WordCounts
  /** The log of the count of all words. */
  readonly all: number
  /** For each place, the score of the best cut from there on, and where its first word ends. */
  readonly scores: Float64Array
  readonly ends: Uint32Array
}

/** Enters the likeliest word to begin at `start`, given the scores of what may follow. */
function likeliest(run: string, start: number, { counts, all, scores, ends }: Cuts): void {
  // A character that is no word stands for one seen once.
  let most = (scores[start + 1] ?? 0) - all
  ends[start] = start + 1
  counts.eachFrom(run, [start, Math.min(run.length, start + longestWord)], (end, count) => {
    const score = Math.log(Math.max(count, 1)) - all + (scores[end] ?? 0)
    if (score <= most) return
    most = score
    ends[start] = end
  })
  scores[start] = most
}
