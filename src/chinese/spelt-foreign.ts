import { matches } from '../matches.ts'
import { remembered } from '../remembered.ts'
import type { Span } from '../span.ts'
import { endsBefore } from './people-ends.ts'
import { dot, honoured, isForeignLetter } from './people-foreign.ts'
import { isPlace } from './people-names.ts'
import { chinesePosts } from './titles.ts'
import { transliterates } from './transliteration.ts'

/** So far must the characters spell the whole name, and those before the first dot its first or last word. */
const wholeFloor = 0.75
const headFloor = 0.5
/** What it tells besides that a name may end at a spot by what stands behind it, or begin by what stands before. */
const edgeBonus = 0.06
/** So well must a family name alone be spelt, and so many letters must it have. */
const familyFloor = 0.75
const shortestFamily = 4
const familyAlone = /^\p{Script=Han}{2,8}(?:-\p{Script=Han}{1,8})?$/u
const dotted = /[·・•‧∙⋅．][\p{Script=Han}A-Z·・•‧∙⋅．—-]{1,24}/gu
const farthest = 8
const longestTail = 12

/** Where a foreign name in parts (奥尔加·彼得罗夫斯卡娅) stands in a sentence in Simplified that is spelt `latin`. */
export function foreignSpelt(plain: string, latin: string): Span[] {
  const words = wordsOf(latin)
  const [first = '', last] = [words[0], words.at(-1)]
  if (last === undefined || words.length < 2 || !/[·・•‧∙⋅．]/.test(plain)) return []
  return matches(plain, dotted).flatMap(({ index, 0: tail }) => {
    const from = index + Math.max(...Array.from('·・•‧∙⋅．', (mark) => tail.lastIndexOf(mark))) + 1
    const ends = Array.from({ length: longestTail }, (_, at) => from + 1 + at).filter(
      (end) => end <= index + tail.length && !honoured.test(plain.slice(from, end)),
    )
    const spans = headsOf(plain, index, [first, last]).flatMap((start) =>
      ends.map((end) => ({ start, end })),
    )
    return bestOf(plain, spans, latin)
  })
}

/** Where the family name of `latin` stands alone before an office: 霍林沃思市长 of Andrea Hollingworth. */
export function officeSpelt(plain: string, latin: string): Span[] {
  const family = wordsOf(latin).at(-1) ?? ''
  if (family.length < shortestFamily || !/\p{Ll}/u.test(family)) return []
  return familiesIn(plain).filter(
    ({ start, end }) => transliterates(plain.slice(start, end), family) >= familyFloor,
  )
}

/** The letters of foreign names that alone stand before an office, and may be a family name. */
const familiesIn = remembered((plain): Span[] =>
  chinesePosts(plain).flatMap(({ start, end, rank }) => {
    const han = plain.slice(start, rank.start)
    const isFamily =
      rank.side !== 'person' &&
      familyAlone.test(han) &&
      !dot.test(plain.charAt(start - 1)) &&
      [...han].filter((char) => !isForeignLetter(char) && char !== '-').length < 2 &&
      endsBefore(plain, end) &&
      !isPlace(han)
    return isFamily ? [{ start, end: rank.start }] : []
  }),
)

/** How far characters spell a foreign name of several words, 0 to 1, the family name first or last. */
export function spellsForeign(han: string, latin: string): number {
  const words = wordsOf(latin)
  const turned = [...words.slice(-1), ...words.slice(0, -1)]
  return Math.max(transliterates(han, words.join(' ')), transliterates(han, turned.join(' ')))
}

function wordsOf(latin: string): string[] {
  return latin.split(/[\s.]+/).filter(Boolean)
}

/** Where the part before a dot may begin, that spells one of the words. */
function headsOf(plain: string, dotAt: number, words: readonly string[]): number[] {
  const size = /\p{Script=Han}{0,8}$/u.exec(plain.slice(Math.max(0, dotAt - farthest), dotAt))?.[0]
  return Array.from({ length: size?.length ?? 0 }, (_, by) => dotAt - 1 - by).filter((start) =>
    words.some((word) => transliterates(plain.slice(start, dotAt), word) >= headFloor),
  )
}

/** The span that spells the name best, where that is well enough. */
function bestOf(plain: string, spans: readonly Span[], latin: string): Span[] {
  let best: { span: Span; score: number } | undefined
  for (const span of spans) {
    const likeness = spellsForeign(plain.slice(span.start, span.end), latin)
    const edges = [endsBefore(plain, span.end), !isForeignLetter(plain[span.start - 1])]
    const score = likeness + edgeBonus * edges.filter(Boolean).length
    if (likeness >= wholeFloor && score > (best?.score ?? 0)) best = { span, score }
  }
  return best ? [best.span] : []
}
