import { lineAround } from './lines.ts'
import { change, type RepairKind } from './repair-kind.ts'

const wide = / {2,3}(?=[A-Za-z\d(“"‘])/g

/** Two spaces after a full stop are a typist's custom, and many wide gaps on a line are a table. */
export const doubleSpace: RepairKind = {
  levels: ['likely'],
  about: 'Two or three spaces between English words.',
  examples: [['from May 8 to 9,  2018', 'from May 8 to 9, 2018']],
  find({ text, isProse }) {
    return Array.from(text.matchAll(wide))
      .filter(({ index }) => /[A-Za-z\d,;)”’"]/.test(text.charAt(index - 1)))
      .filter(({ index }) => isProse(index) && !isInTable(text, index))
      .map(({ index, 0: before }) => change('likely', index, { before, after: ' ' }))
  },
}

function isInTable(text: string, at: number): boolean {
  const { start, end } = lineAround(text, at)
  const line = text.slice(Math.max(start, at - 120), Math.min(end, at + 120))
  // Most lines have this one wide gap and no tab.
  if (line.split('  ', 3).length < 3 && !line.includes('\t')) return false
  return /\t| {4}/.test(line) || (line.match(/\S {2,3}(?=\S)/g)?.length ?? 0) > 2
}
