import { isPinyin } from '../chinese/pinyin.ts'
import { table } from '../data/table.ts'
import { isListedWord } from '../data/word-list.ts'
import { rankOf } from './english-words.ts'
import { nations } from './nations.ts'
import { placeWords } from './place-names.ts'
import { change, type RepairKind } from './repair-kind.ts'
import { isMachineText, standsAlone } from './surroundings.ts'

const doubled = /[A-Z]{2}[a-z]{3,20}/g
const shortest = 5
const shortestRare = 7
const months = new Set(table('months').flatMap(({ en = '' }) => en))

/** "NGOs" and "PCs" are written so; a place's name or a common word with two capitals is a slip of the key. */
export const letterCase: RepairKind = {
  levels: ['likely'],
  about: 'A second capital at the start of a name or a common word.',
  examples: [['one of CHongqing’s friends', 'one of Chongqing’s friends']],
  find({ text, isEnglish }) {
    return Array.from(text.matchAll(doubled)).flatMap(({ index, 0: before }) => {
      const after = before.charAt(0) + before.slice(1).toLowerCase()
      const end = index + before.length
      // SEptember15 has lost its space too.
      const isDated = months.has(after) && /\d/.test(text.charAt(end))
      if (!isKnown(after) && !isNamed(text, index, after)) return []
      if (!isAlone(text, index, isDated ? text.length : end)) return []
      return isEnglish(index) && !isMachineText(text, index)
        ? [change('likely', index, { before, after })]
        : []
    })
  },
}

/** `DEco` may be a firm's; `CHina`, `GOvernment` and `ZHang` are nobody's. */
function isKnown(word: string): boolean {
  const isWord = word.length >= shortest && rankOf(word) > 0
  const isLong = word.length >= shortestRare && isListedWord(word.toLowerCase())
  if (placeWords.has(word) || nations.has(word)) return true
  return isWord || isLong || (word.length >= shortest && isPinyin(word))
}

/** A person's name behind a title, or one that the text prints elsewhere. */
function isNamed(text: string, start: number, word: string): boolean {
  const hasTitle = /\b(?:Mr|Ms|Mrs|Dr|Prof)\.? ?$/.test(text.slice(Math.max(0, start - 6), start))
  return hasTitle || (text.includes(word) && new RegExp(`\\b${word}\\b`).test(text))
}

/** A possessive may follow. */
function isAlone(text: string, start: number, end: number): boolean {
  const isPossessive = /^[’'"]s(?!\p{L})/u.test(text.slice(end, end + 3))
  return standsAlone(text, start, isPossessive ? text.length : end)
}
