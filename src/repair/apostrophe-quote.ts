import { type Apostrophe, apostrophes } from './apostrophe.ts'
import { bitsOf } from './codes.ts'
import { isContraction } from './contractions.ts'
import { lineAround } from './lines.ts'
import { change, type RepairKind } from './repair-kind.ts'
import { wordAfter, wordBefore } from './surroundings.ts'

const marks = ['"', '”', '“', '‘', '`', '´', '＇', '′'] as const
const endings = /^(?:s|t|ll|re|ve|d|m)(?![\p{L}\d])/u
const firstOfEnding = bitsOf('stlrvdm')

export const apostropheQuote: RepairKind<Apostrophe> = {
  levels: ['sure', 'likely'],
  about: 'A quotation mark or accent printed where an apostrophe belongs.',
  examples: [
    ['the People"s Government of Xi\'an', "the People's Government of Xi'an"],
    ['the city’s and the country`s', 'the city’s and the country’s'],
  ],
  witness: apostrophes,
  find({ text, codes, landmarks }, apostrophe) {
    const spots = marks.flatMap((mark) =>
      landmarks
        .placesOf(mark)
        .filter((at) => firstOfEnding[codes[at + 1] ?? 0] === 1 && isEnding(text, at))
        .map((index) => ({ index, mark })),
    )
    return spots
      .filter((spot) => !isQuote(text, spot))
      .toSorted((a, b) => a.index - b.index)
      .map(({ index, mark }) =>
        change(mark === '"' ? 'likely' : 'sure', index, { before: mark, after: apostrophe }),
      )
  },
}

/** Tells whether an ending that has an apostrophe stands behind a mark, and the letters it ends before it. */
function isEnding(text: string, at: number): boolean {
  if (!/\p{L}/u.test(text.charAt(at - 1)) || !endings.test(text.slice(at + 1, at + 4))) return false
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
