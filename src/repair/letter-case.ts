import { isPinyin } from '../chinese/pinyin.ts'
import { rankOf } from './english-words.ts'
import { placeWords } from './place-names.ts'
import { change, type RepairKind } from './repair-kind.ts'
import { isMachineText, standsAlone } from './surroundings.ts'

const doubled = /[A-Z]{2}[a-z]{3,20}/g
const shortest = 5

/** "NGOs" and "PCs" are written so; a place's name or a common word with two capitals is a slip of the key. */
export const letterCase: RepairKind = {
  levels: ['likely'],
  about: 'A second capital at the start of a place’s name or of a common word.',
  examples: [['one of CHongqing’s friends', 'one of Chongqing’s friends']],
  find({ text, isEnglish }) {
    return Array.from(text.matchAll(doubled)).flatMap(({ index, 0: before }) => {
      const after = before.charAt(0) + before.slice(1).toLowerCase()
      if (!isKnown(after) || !isAlone(text, index, index + before.length)) return []
      return isEnglish(index) && !isMachineText(text, index)
        ? [change('likely', index, { before, after })]
        : []
    })
  },
}

/** `DEco` may be a firm's; `CHina`, `GOvernment` and `ZHang` are nobody's. */
function isKnown(word: string): boolean {
  const isWord = word.length >= shortest && rankOf(word) > 0
  return placeWords.has(word) || isWord || (word.length >= shortest && isPinyin(word))
}

/** A possessive may follow. */
function isAlone(text: string, start: number, end: number): boolean {
  const isPossessive = /^[’'"]s(?!\p{L})/u.test(text.slice(end, end + 3))
  return standsAlone(text, start, isPossessive ? text.length : end)
}
