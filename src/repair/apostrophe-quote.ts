import { change, type RepairKind } from './repair-kind.ts'
import { wordAfter, wordBefore } from './surroundings.ts'

const marked = /["”“‘`´＇′](?:s|t|ll|re|ve|d|m)(?![\p{L}\d])/gu

export const apostropheQuote: RepairKind = {
  levels: ['sure', 'likely'],
  about: 'A quotation mark or accent printed where an apostrophe belongs.',
  examples: [
    ['the People"s Government of Xi\'an', "the People's Government of Xi'an"],
    ['the city’s and the country`s', 'the city’s and the country’s'],
  ],
  find(survey) {
    const { text } = survey
    const spots = Array.from(text.matchAll(marked), ({ index, 0: [mark = ''] }) => ({
      index,
      mark,
    }))
      .filter(({ index }) => /\p{L}/u.test(text.charAt(index - 1)) && isEnding(text, index))
      .filter((spot) => !isQuote(text, spot))
    return spots.map(({ index, mark }) =>
      change(mark === '"' ? 'likely' : 'sure', index, { before: mark, after: survey.apostrophe }),
    )
  },
}

/** The ending of a contraction goes with its word: don`t, we`re. */
function isEnding(text: string, at: number): boolean {
  const word = wordBefore(text, at).toLowerCase()
  const ending = wordAfter(text, at + 1)
  return ending === 's' || (endings[ending]?.test(word) ?? false)
}

const endings: Readonly<Record<string, RegExp>> = {
  t: /^(?:is|are|was|were|do|does|did|ca|could|would|should|wo|has|have|had|must|need)n?$/,
  ll: /^(?:i|you|we|they|he|she|it|that|who|there)$/,
  re: /^(?:you|we|they|who)$/,
  ve: /^(?:i|you|we|they|could|would|should|who)$/,
  d: /^(?:i|you|we|they|he|she|it|who)$/,
  m: /^i$/,
}

/** Tells whether the mark closes a quotation that is open on its line. */
function isQuote(text: string, { index, mark }: { index: number; mark: string }): boolean {
  const start = Math.max(text.lastIndexOf('\n', index - 1) + 1, index - 500)
  const line = text.slice(start, index)
  if (mark === '"') return (line.split('"').length - 1) % 2 === 1
  const open = { '”': '“', '`': '`', '´': '´' }[mark]
  if (open === undefined) return false
  return open === mark
    ? (line.split(mark).length - 1) % 2 === 1
    : line.lastIndexOf(open) > line.lastIndexOf(mark)
}
