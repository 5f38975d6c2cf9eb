import type { Bulletin, Item } from '../src/bulletin.ts'
import { toText } from '../src/edit.ts'
import { type Lang, langs, type Span } from '../src/span.ts'
import type { GoldItem } from './gold.ts'
import { found, goldOffsets, trimmed } from './projection.ts'
import type { Judged } from './sets.ts'

/** Spans by language. */
interface Sided<T> {
  readonly en: T
  readonly zh: T
}

/** A gold item, where its sentences and lines stand in the bulletin's text, and the item read there. */
export interface TrialItem {
  readonly gold: GoldItem
  /** null where the reader lost the sentence */
  readonly sentences: Sided<readonly (Span | null)[]>
  readonly guess: Item | undefined
}

/** A bulletin as read, beside its gold. */
export interface Trial extends Judged {
  readonly bulletin: Bulletin
  readonly items: readonly TrialItem[]
  /** Gives the place of a gold line's code points in the bulletin's `original`. */
  readonly inOriginal: (line: number, start: number, end: number) => Span | null
}

/** Sets a bulletin beside its gold; an item is matched with the one it shares most text with. */
export function trial(judged: Judged, bulletin: Bulletin): Trial {
  const offset = goldOffsets(judged.text)
  const find = found(judged.text, bulletin.original)
  const inOriginal = (line: number, start: number, end: number) =>
    find({ start: offset(line, start), end: offset(line, end) })
  const inText = (sentence: { line: number; start: number; end: number }) => {
    const span = inOriginal(sentence.line, sentence.start, sentence.end)
    return span && trimmed(bulletin.text, toText(span, bulletin.edits))
  }
  const placed = judged.gold.items.map((gold) => ({
    gold,
    sentences: { en: gold.sentences.en.map(inText), zh: gold.sentences.zh.map(inText) },
  }))
  const taken = new Set<Item>()
  const items = placed.map((item) => {
    const guess = closest(item.sentences, bulletin, taken)
    if (guess) taken.add(guess)
    return { ...item, guess }
  })
  return { ...judged, bulletin, items, inOriginal }
}

function closest(
  sentences: TrialItem['sentences'],
  bulletin: Bulletin,
  taken: ReadonlySet<Item>,
): Item | undefined {
  let best: { item: Item; shared: number } | undefined
  for (const item of bulletin.items) {
    if (taken.has(item)) continue
    const shared = langs.reduce((total, lang) => {
      const spans = item.segments[lang].map((index) => bulletin.segments[index]?.span)
      // A Chinese character says about as much as three letters.
      return total + (lang === 'zh' ? 3 : 1) * sharedLength(sentences[lang], spans)
    }, 0)
    if (shared > (best?.shared ?? 0)) best = { item, shared }
  }
  return best?.item
}

function sharedLength(
  a: readonly (Span | null | undefined)[],
  b: readonly (Span | null | undefined)[],
): number {
  let total = 0
  for (const left of a) {
    for (const right of b) {
      if (!left || !right) continue
      total += Math.max(0, Math.min(left.end, right.end) - Math.max(left.start, right.start))
    }
  }
  return total
}

/** The spans of a bulletin's segments, without the spaces at their ends. */
export function segmentSpans({ bulletin }: Trial, indexes: readonly number[]): Span[] {
  return indexes.flatMap((index) => {
    const segment = bulletin.segments[index]
    return segment ? [trimmed(bulletin.text, segment.span)] : []
  })
}

/** The words of an item's gold sentences, as they stand in the bulletin's text. */
export function words({ bulletin }: Trial, item: TrialItem, lang: Lang): string {
  return item.sentences[lang]
    .map((span) => (span ? bulletin.text.slice(span.start, span.end) : ''))
    .join(lang === 'en' ? ' ' : '')
}
