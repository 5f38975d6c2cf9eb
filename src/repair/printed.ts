import { isLetter } from './odd-words.ts'

/** Where letters stand in a text. */
export function placesIn(text: string, letters: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(letters); at !== -1; at = text.indexOf(letters, at + letters.length))
    places.push(at)
  return places
}

/** Tells whether a text prints a word of letters A to Z by itself, so many times at least. */
export function isPrinted(text: string, word: string, least = 1): boolean {
  let times = 0
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
    if (!isPart(text.charCodeAt(at - 1)) && !isPart(text.charCodeAt(at + word.length))) times++
    if (times === least) return true
  }
  return false
}

/** A letter A to Z, a figure or what joins them: a_word is no word by itself. */
function isPart(code: number): boolean {
  return isLetter(code) || (code >= 0x30 && code <= 0x39) || code === 0x5f
}
