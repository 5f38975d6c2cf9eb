import { table } from '../data/table.ts'

const ranks = ranksByWord()

function ranksByWord(): Map<string, number> {
  const found = new Map<string, number>()
  for (const { rank, words = '' } of table('english-words')) {
    for (const word of words.split(' | ')) found.set(word.toLowerCase(), Number(rank))
  }
  return found
}

/** Tells whether letters are an English word, whatever their capitals. */
export function isEnglishWord(letters: string): boolean {
  return ranks.has(letters) || ranks.has(letters.toLowerCase())
}

/** How common a word in small letters is: 1 for "the", to 6; each about a fifth as common as the one before. */
export function rankOf(word: string): number | undefined {
  return ranks.get(word)
}

/** The capitals of `word` put on `letters`: all, the first, or none. */
export function inCaseOf(word: string, letters: string): string {
  if (word.length > 1 && word === word.toUpperCase()) return letters.toUpperCase()
  return word.charAt(0) === word.charAt(0).toLowerCase()
    ? letters
    : letters.charAt(0).toUpperCase() + letters.slice(1)
}
