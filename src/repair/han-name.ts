import { simplified } from '../chinese/script.ts'
import { listed, table } from '../data/table.ts'
import { wordsOf } from './han-words.ts'

const surnames = new Set(table('surnames').map(({ han = '' }) => han))
const titles = new Set(table('titles').flatMap(({ zh }) => listed(zh)))
const longestTitle = 4

/**
 * Tells whether a gap between two runs of a sentence stands inside a name: after a title and a surname
 * (市长张 伟会见), after the first letter of a given name (副市长张国 智会见), or in what the text prints
 * whole elsewhere. Behind a title alone a space is one way to write.
 */
export function isInName(text: string, left: string, right: string): boolean {
  const before = simplified(left)
  if (endsInTitle(before)) return false
  return isTitled(before, simplified(right)) || isPrinted(text, left, right)
}

/** Tells whether a gap stands between a title and a name: 副市长 王明会见. */
export function isBeforeName(left: string, right: string): boolean {
  return endsInTitle(simplified(left)) && surnames.has(simplified(right.charAt(0)))
}

const spelling = new Set(
  table('foreign-name-characters').flatMap(({ characters = '' }) => [...characters]),
)
const dotted = /^(\p{Script=Han}{1,4})[·•‧]/u
const behindDot = /[·•‧](\p{Script=Han}{1,3})$/u

/**
 * Tells whether a gap stands inside a foreign name that has a dot: where letters on both sides spell one, or one letter
 * alone stands between the gap and the dot.
 */
export function isInForeignName(text: string, start: number, end: number): boolean {
  const spells = (letters: string) => [...simplified(letters)].every((one) => spelling.has(one))
  const first = dotted.exec(text.slice(end, end + 6))?.[1]
  if (first !== undefined)
    return spells(first) && (first.length === 1 || spells(text.slice(start - 2, start)))
  const last = behindDot.exec(text.slice(Math.max(0, start - 5), start))?.[1]
  return (
    last !== undefined && spells(last) && spells(text.slice(end, end + (last.length === 1 ? 1 : 2)))
  )
}

function isTitled(left: string, right: string): boolean {
  if (right.length < 2) return false
  if (surnames.has(left.slice(-1)) && endsInTitle(left.slice(0, -1))) return true
  const isNameBegun = surnames.has(left.slice(-2, -1)) && endsInTitle(left.slice(0, -2))
  // 市长张国 会见: the name ends at the gap when a word begins behind it.
  return isNameBegun && (wordsOf(right)[0]?.length ?? 0) === 1
}

function endsInTitle(letters: string): boolean {
  for (let size = 2; size <= longestTitle; size++) {
    if (titles.has(letters.slice(-size))) return true
  }
  return false
}

/** A name of two or three letters around the gap, as it stands elsewhere without one. */
function isPrinted(text: string, left: string, right: string): boolean {
  const cuts: readonly [number, number][] = [
    [1, 2],
    [2, 1],
    [1, 1],
  ]
  return cuts.some(([head, tail]) => {
    const name = left.slice(-head) + right.slice(0, tail)
    const isName = left.length >= head && right.length >= tail
    return isName && surnames.has(simplified(name.charAt(0))) && text.includes(name)
  })
}
