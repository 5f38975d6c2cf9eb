import { lineAround } from './lines.ts'
import { type Change, change, type RepairKind } from './repair-kind.ts'
import { isProse } from './survey.ts'

const mostWide = 3
const wide = / {2,3}(?=[A-Za-z\d(“"‘])/y

/** Two spaces after a full stop are a typist's custom, and many wide gaps on a line are a table. */
export const doubleSpace: RepairKind = {
  levels: ['likely'],
  about: 'Two or three spaces between English words.',
  examples: [['from May 8 to 9,  2018', 'from May 8 to 9, 2018']],
  find(survey) {
    const { text, landmarks } = survey
    const changes: Change[] = []
    for (const second of landmarks.repeats) {
      const at = second - 1
      if (!/[A-Za-z\d,;)”’"]/.test(text.charAt(at - 1))) continue
      wide.lastIndex = at
      const before = wide.exec(text)?.[0]
      if (before === undefined || !isProse(survey, at)) continue
      if (!isInTable(text, at) && !isInMasthead(text, at))
        changes.push(change('likely', at, { before, after: ' ' }))
    }
    return changes
  },
}

const issue = /^ +(?:(?:No|Issue|Vol|Volume)\b\.? ?\d|[A-Z][a-z]{2,8} (?:\d{1,2}, )?\d{4}(?:\n|$))/

/** FOREIGN AFFAIRS NEWS  No. 4, 2015: a gap parts a paper's name, in capitals or not, from its number, or its month. */
function isInMasthead(text: string, at: number): boolean {
  return (
    /[A-Z]{3,} [A-Z]{3,}$/.test(text.slice(Math.max(0, at - 30), at)) ||
    issue.test(text.slice(at, at + 26))
  )
}

function isInTable(text: string, at: number): boolean {
  const { start, end } = lineAround(text, at)
  const line = text.slice(Math.max(start, at - 120), Math.min(end, at + 120))
  // Most lines have this one wide gap and no tab.
  if (line.split('  ', 3).length < 3 && !line.includes('\t')) return false
  const gaps = (width: RegExp) => line.match(width)?.length ?? 0
  const wide = gaps(/\S {2,3}(?=\S)/g)
  // In a row of a table most gaps between words are wide.
  return /\t| {4}/.test(line) || (wide > 2 && wide * mostWide > gaps(/\S (?=\S)/g))
}
