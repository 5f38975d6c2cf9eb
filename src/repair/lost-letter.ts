import { inCaseOf, isEnglishWord } from './english-words.ts'
import type { Word } from './odd-words.ts'
import { type Change, change } from './repair-kind.ts'
import { standsAlone } from './surroundings.ts'

const alphabet = Array.from('abcdefghijklmnopqrstuvwxyz')

/**
 * Words that lost one letter: in the middle, where a space stands for it (ende vors), or in front, where
 * a page set the first letter of its text as a picture. Only where one letter alone makes a word.
 */
export function lostLetters(text: string, words: readonly Word[]): Change[] {
  return words.flatMap(
    (word, index) => inMiddle(text, word, words[index + 1]) ?? inFront(text, word),
  )
}

function inMiddle(text: string, left: Word, right: Word | undefined): Change[] | undefined {
  const end = left.start + left.letters.length
  if (right?.start !== end + 1 || text.charAt(end) !== ' ') return undefined
  const size = left.letters.length + right.letters.length
  if (size < 7 || left.letters.length < 3 || right.letters.length < 3) return undefined
  if (!/^[A-Za-z][a-z]+$/.test(left.letters) || !/^[a-z]+$/.test(right.letters)) return undefined
  if (!standsAlone(text, left.start, right.start + right.letters.length)) return undefined
  // A break without a loss is another repair's.
  if (isEnglishWord(left.letters + right.letters)) return undefined
  const after = only((letter) => left.letters + letter + right.letters)
  const before = `${left.letters} ${right.letters}`
  return after === undefined ? undefined : [change('likely', left.start, { before, after })]
}

function inFront(text: string, { start, letters }: Word): Change[] {
  if (letters.length < 5 || !/^[a-z]+$/.test(letters)) return []
  if (!opensParagraph(text, start) || !standsAlone(text, start, start + letters.length)) return []
  const word = only((letter) => letter + letters)
  if (word === undefined) return []
  return [change('likely', start, { before: letters, after: inCaseOf('A', word) })]
}

/** Tells whether a line starts here, after one that ended a sentence or was empty, and words go on. */
function opensParagraph(text: string, at: number): boolean {
  if (at > 0 && text.charAt(at - 1) !== '\n') return false
  const before = text.slice(Math.max(0, at - 4), at).trimEnd()
  return (before === '' || /[.!?。！？”"]$/.test(before)) && / [a-z]/.test(text.slice(at, at + 40))
}

function only(make: (letter: string) => string): string | undefined {
  const made = alphabet.map(make).filter(isEnglishWord)
  return made.length === 1 ? made[0] : undefined
}
