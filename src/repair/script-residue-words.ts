import { simplifiedCode } from '../chinese/script.ts'
import { listed, table } from '../data/table.ts'

/** One Traditional letter that a Simplified one may stand for, and the words that tell. */
interface Whole {
  readonly whole: string
  /** None: everywhere. */
  readonly words: readonly Word[]
  readonly except: readonly Word[]
}

/** A word, and how many letters of it stand before the residue. */
interface Word {
  readonly letters: string
  readonly before: number
}

const wholes = new Map<number, readonly Whole[]>()
for (const { residue = '', whole = '', words, except } of table('script-residue')) {
  const placed = (cell: string | undefined) => listed(cell).flatMap((word) => places(word, residue))
  const row = { whole, words: placed(words), except: placed(except) }
  const code = residue.charCodeAt(0)
  wholes.set(code, [...(wholes.get(code) ?? []), row])
}

function places(letters: string, residue: string): Word[] {
  return Array.from(letters.matchAll(new RegExp(residue, 'g')), ({ index }) => ({
    letters,
    before: index,
  }))
}

const suspects = new Uint8Array(0x10000)
for (const code of wholes.keys()) suspects[code] = 1

/** Tells whether a letter is residue in some words: {@link wholeLetter} knows which. */
export function mayBeResidue(code: number): boolean {
  return suspects[code] === 1
}

/** The Traditional letter that the one at `at` stands for in its word, or undefined where it is right. */
export function wholeLetter(codes: Uint16Array, at: number): string | undefined {
  for (const { whole, words, except } of wholes.get(codes[at] ?? 0) ?? []) {
    if (except.some((word) => stands(codes, at, word))) return undefined
    if (words.length === 0 || words.some((word) => stands(codes, at, word))) return whole
  }
  return undefined
}

function stands(codes: Uint16Array, at: number, { letters, before }: Word): boolean {
  for (let index = 0; index < letters.length; index++) {
    const code = codes[at - before + index] ?? 0
    const wanted = letters.charCodeAt(index)
    if (simplifiedCode[code] !== wanted && !(wanted === figure && isFigure(code))) return false
  }
  return true
}

const figure = 0x23
const figures = new Set(
  Array.from('0123456789〇零一二三四五六七八九十百千万亿幾几', (one) => one.charCodeAt(0)),
)

function isFigure(code: number): boolean {
  return figures.has(simplifiedCode[code] ?? code)
}
