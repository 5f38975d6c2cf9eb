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
  const before =
    text
      .slice(Math.max(0, at - 120), at)
      .split('\n')
      .at(-1) ?? ''
  const line = before + (text.slice(at, at + 120).split('\n', 1)[0] ?? '')
  return /\t| {4}/.test(line) || (line.match(/\S {2,3}(?=\S)/g)?.length ?? 0) > 2
}
