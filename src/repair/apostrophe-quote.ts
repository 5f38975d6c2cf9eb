import { type Apostrophe, apostrophes } from './apostrophe.ts'
import { isContraction } from './contractions.ts'
import { lineAround } from './lines.ts'
import { change, type RepairKind } from './repair-kind.ts'
import { wordAfter, wordBefore } from './surroundings.ts'

const marked = /["”“‘`´＇′](?:s|t|ll|re|ve|d|m)(?![\p{L}\d])/gu

export const apostropheQuote: RepairKind<Apostrophe> = {
  levels: ['sure', 'likely'],
  about: 'A quotation mark or accent printed where an apostrophe belongs.',
  examples: [
    ['the People"s Government of Xi\'an', "the People's Government of Xi'an"],
    ['the city’s and the country`s', 'the city’s and the country’s'],
  ],
  witness: apostrophes,
  find({ text }, apostrophe) {
    const spots = Array.from(text.matchAll(marked), ({ index, 0: [mark = ''] }) => ({
      index,
      mark,
    }))
      .filter(({ index }) => /\p{L}/u.test(text.charAt(index - 1)) && isEnding(text, index))
      .filter((spot) => !isQuote(text, spot))
    return spots.map(({ index, mark }) =>
      change(mark === '"' ? 'likely' : 'sure', index, { before: mark, after: apostrophe }),
    )
  },
}

function isEnding(text: string, at: number): boolean {
  const ending = wordAfter(text, at + 1)
  return ending === 's' || isContraction(wordBefore(text, at), ending)
}

/** Tells whether the mark closes a quotation that is open on its line; of straight marks one that has no other does not. */
function isQuote(text: string, { index, mark }: { index: number; mark: string }): boolean {
  const start = Math.max(text.lastIndexOf('\n', index - 1) + 1, index - 500)
  const line = text.slice(start, index)
  if (mark === '"') return (line.split('"').length - 1) % 2 === 1 && !isOneTooMany(text, index)
  const open = { '”': '“', '`': '`', '´': '´' }[mark]
  if (open === undefined) return false
  return open === mark
    ? (line.split(mark).length - 1) % 2 === 1
    : line.lastIndexOf(open) > line.lastIndexOf(mark)
}

/** Tells whether the straight quotes of a line are odd in number, and words go on behind this one. */
function isOneTooMany(text: string, at: number): boolean {
  const { start, end } = lineAround(text, at)
  const isOdd = (text.slice(start, end).split('"').length - 1) % 2 === 1
  return isOdd && /^"[a-z]{1,2} [a-z]/.test(text.slice(at, at + 6))
}
