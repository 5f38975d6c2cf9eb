import { readFileSync } from 'node:fs'
import wordListPath from 'word-list'

let list: string | undefined

/**
 * Tells whether a word, in small letters, is one of the 274,000 of a large list of English words with all
 * their forms, British and American (word-list 4.1.0, MIT). The list is read when it is first asked for,
 * and is in order: the word is looked for by halves.
 */
export function isListedWord(word: string): boolean {
  list ??= readFileSync(wordListPath, 'latin1')
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const start = list.lastIndexOf('\n', middle - 1) + 1
    const end = list.indexOf('\n', start)
    const found = list.slice(start, end === -1 ? list.length : end)
    if (found === word) return true
    if (found < word) low = end === -1 ? list.length : end + 1
    else high = start
  }
  return false
}
