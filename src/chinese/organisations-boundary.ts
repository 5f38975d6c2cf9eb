import { remembered } from '../remembered.ts'
import type { Span } from '../span.ts'
import { keptWords, stopWords } from './organisations-words.ts'
import { everyIn } from './places-index.ts'
import { located } from './places-located.ts'

const longest = 32
const longestStop = 4
const nameChar = /[\p{Script=Han}\p{Script=Latin}\d·・•\-&—]/u

/** Tells where a name that ends at `end` begins, in one sentence. */
export type Boundary = (end: number) => number

/**
 * Reads a sentence for name boundaries: going left from a name's end, it begins after the
 * first mark or stop word (与, 参观), but not inside a place's name or a word such as 对外.
 */
export const boundaries = remembered((sentence): Boundary => {
  const { plain, cities, countries } = located(sentence)
  const kept = [...everyIn(plain, keptWords), ...cities, ...countries]
  const isOpen = goingOn(
    (at) => nameChar.test(plain.charAt(at - 1)) && !stopEndsAt(plain, at, kept),
  )
  return (end) => {
    let at = end
    while (at > 0 && end - at < longest) {
      const closed = openingBracket(plain, at)
      if (closed !== undefined) {
        at = closed
        continue
      }
      if (!isOpen(at)) break
      at--
    }
    return afterLooseChars(plain, at, end)
  }
})

/** Whether a name may go on to the left of an offset: the same for every name, so asked once of each. */
function goingOn(asked: (at: number) => boolean): (at: number) => boolean {
  const known: boolean[] = []
  return (at) => {
    known[at] ??= asked(at)
    return known[at]
  }
}

function stopEndsAt(plain: string, at: number, kept: readonly Span[]): boolean {
  for (let size = longestStop; size > 0; size--) {
    const start = at - size
    if (start < 0 || !stopWords.has(plain.slice(start, at))) continue
    if (!kept.some((word) => word.start <= start && at <= word.end && word.end - word.start > size))
      return true
  }
  return false
}

/** `中国（重庆）` : a short bracket inside a name is stepped over. */
function openingBracket(plain: string, at: number): number | undefined {
  if (!/[)）]/.test(plain.charAt(at - 1))) return undefined
  const open = Math.max(plain.lastIndexOf('(', at - 1), plain.lastIndexOf('（', at - 1))
  const inside = open < 0 ? '' : plain.slice(open + 1, at - 1)
  return /^\p{Script=Han}{1,8}$/u.test(inside) ? open : undefined
}

/** A name begins with no dash, dot or bare number of a date or count. */
function afterLooseChars(plain: string, at: number, end: number): number {
  const loose = /^[·・•\-—&]+|^\d+(?=[年月日个位名家])./u.exec(plain.slice(at, end))
  return at + (loose?.[0].length ?? 0)
}
