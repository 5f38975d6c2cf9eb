import { isListedWord } from '../data/word-list.ts'
import { englishLemma } from '../english/words.ts'
import { isEnglishWord } from './english-words.ts'

const endings = [
  [/s$/, ''],
  [/(?<=[sxzh])es$/, ''],
  [/ies$/, 'y'],
  [/(?:ed|ing|er|est)$/, ''],
  [/(?:ed|ing|er|est)$/, 'e'],
  [/i(?:ed|er|est)$/, 'y'],
  [/(?<=([b-df-hj-np-tvz]))\1(?:ed|ing|er|est)$/, ''],
] as const

/** What small letters may be another form of, words or not: for "stopped", stopp, stoppe and stop. */
export function stemsOf(letters: string): string[] {
  return endings.flatMap(([ending, stem]) =>
    ending.test(letters) ? [letters.replace(ending, stem)] : [],
  )
}

/** Tells whether small letters are a form of an English word that is itself none of the common ones: beams. */
export function isEnglishForm(letters: string): boolean {
  if (!isListedWord(letters)) return false
  return isEnglishWord(englishLemma(letters)) || stemsOf(letters).some(isEnglishWord)
}
