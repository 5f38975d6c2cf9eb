import { matches } from '../matches.ts'
import type { Span } from '../span.ts'
import { endsBefore } from './people-ends.ts'
import { isForeignLetter } from './people-foreign.ts'
import { transliterates } from './transliteration.ts'

/** So far must the characters spell the whole name, and those before the first dot its first or last word. */
const wholeFloor = 0.75
const headFloor = 0.5
/** What it tells besides that a name may end at a spot by what stands behind it, or begin by what stands before. */
const edgeBonus = 0.06
const dotted = /[·・•‧∙⋅．][\p{Script=Han}A-Z·・•‧∙⋅．—-]{1,24}/gu
const farthest = 8
const longestTail = 12

/** Where a foreign name in parts (奥尔加·彼得罗夫斯卡娅) stands in a sentence in Simplified that is spelt `latin`. */
export function foreignSpelt(plain: string, latin: string): Span[] {
  const words = latin.split(/[\s.]+/).filter(Boolean)
  const [first = '', ...rest] = words
  const last = rest.at(-1)
  if (last === undefined || !/[·・•‧∙⋅．]/.test(plain)) return []
  const orders = [words.join(' '), [last, first, ...rest.slice(0, -1)].join(' ')]
  return matches(plain, dotted).flatMap(({ index, 0: tail }) => {
    const from = index + Math.max(...Array.from('·・•‧∙⋅．', (mark) => tail.lastIndexOf(mark))) + 1
    const ends = Array.from({ length: longestTail }, (_, at) => from + 1 + at).filter(
      (end) => end <= index + tail.length,
    )
    const spans = headsOf(plain, index, [first, last]).flatMap((start) =>
      ends.map((end) => ({ start, end })),
    )
    return bestOf(plain, spans, orders)
  })
}

/** Where the part before a dot may begin, that spells one of the words. */
function headsOf(plain: string, dotAt: number, words: readonly string[]): number[] {
  const size = /\p{Script=Han}{0,8}$/u.exec(plain.slice(Math.max(0, dotAt - farthest), dotAt))?.[0]
  return Array.from({ length: size?.length ?? 0 }, (_, by) => dotAt - 1 - by).filter((start) =>
    words.some((word) => transliterates(plain.slice(start, dotAt), word) >= headFloor),
  )
}

/** The span that spells the name best, where that is well enough. */
function bestOf(plain: string, spans: readonly Span[], orders: readonly string[]): Span[] {
  let best: { span: Span; score: number } | undefined
  for (const span of spans) {
    const name = plain.slice(span.start, span.end)
    const likeness = Math.max(...orders.map((order) => transliterates(name, order)))
    const edges = [endsBefore(plain, span.end), !isForeignLetter(plain[span.start - 1])]
    const score = likeness + edgeBonus * edges.filter(Boolean).length
    if (likeness >= wholeFloor && score > (best?.score ?? 0)) best = { span, score }
  }
  return best ? [best.span] : []
}
