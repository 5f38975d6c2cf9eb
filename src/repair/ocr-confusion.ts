import { isEnglishWord } from './english-words.ts'
import type { Word } from './odd-words.ts'
import { type Change, change, type RepairKind } from './repair-kind.ts'
import { isMachineText, standsAlone } from './surroundings.ts'

const withDigit = /[01][a-z]{4,16}(?![a-zA-Z])/g
const withM = /^[A-Z]?[a-z]{0,12}m[a-z]{1,12}$/
const looks: Readonly<Record<string, readonly string[]>> = {
  l: ['I'],
  I: ['l'],
  1: ['I', 'l'],
  0: ['O', 'o'],
}

/** A small l or a one for I, a capital I or a one for l, a nought for o, at the start; m for rn inside. */
export const ocrConfusion: RepairKind = {
  levels: ['likely'],
  about: 'A letter read as another of the same shape: lslamic, 0ffice, govemment.',
  examples: [
    ['the lslamic Republic', 'the Islamic Republic'],
    ['the Ningbo Municipal Govemment', 'the Ningbo Municipal Government'],
  ],
  find({ text, oddWords }) {
    const digits = Array.from(text.matchAll(withDigit), ({ index, 0: letters }) => ({
      start: index,
      letters,
    }))
    return [...oddWords.filter(isSuspect), ...digits]
      .flatMap(({ start, letters: before }): Change[] => {
        const after = meant(before)
        if (after === undefined || !standsAlone(text, start, start + before.length)) return []
        return isMachineText(text, start) ? [] : [change('likely', start, { before, after })]
      })
      .toSorted((a, b) => a.start - b.start)
  },
}

function isSuspect({ letters }: Word): boolean {
  if (letters.length < 5) return false
  const first = letters.charAt(0)
  return first === 'l' || first === 'I' || (letters.length > 6 && withM.test(letters))
}

function meant(word: string): string | undefined {
  const rest = word.slice(1)
  const first = (looks[word.charAt(0)] ?? []).find((letter) => isPrinted(letter + rest))
  if (first !== undefined) return first + rest
  if (word.length < 7) return undefined
  return Array.from(
    word.matchAll(/m/g),
    ({ index }) => `${word.slice(0, index)}rn${word.slice(index + 1)}`,
  ).find(isEnglishWord)
}

/** "lsland" is "Island", but short words are left alone: "lt" is a rank, "Ian" a name. */
function isPrinted(word: string): boolean {
  return word.length > 4 && /^.[a-z]+$/.test(word) && isEnglishWord(word)
}
