import { read } from '../src/read/read.ts'
import { reader } from '../src/reader.ts'
import type { Row } from './score.ts'
import { type Judged, judged } from './sets.ts'

/** The lines of a masthead and of a foot, and how long they are at most. */
const [masthead, foot, longest] = [6, 6, 90]
const year = /(?:19|20)\d\d|二[〇○零]/u

/**
 * Which years the items of `practice` are given when nothing prints when their bulletin came out: a row a bulletin, `gold` the items
 * that have a date, `guessed` those whose year is not left open, `right` those of a year that the gold has. Of `of` bulletins every
 * `of`-th from `first` on; bulletins that lose no line are left out.
 */
export async function undatedRows({ first = 0, of = 1 } = {}): Promise<Row[]> {
  const toBulletin = await reader()
  const undated = judged('practice').flatMap((one) => {
    const text = withoutIssue(new TextDecoder().decode(one.bytes))
    return text === undefined ? [] : [{ one, text }]
  })
  const rows: Row[] = []
  for (const { one, text } of undated.filter((_, at) => at % of === first)) {
    const bulletin = await toBulletin(
      await read(new TextEncoder().encode(text), { name: 'bulletin.txt' }),
    )
    const told = bulletin.items.flatMap(({ exchange }) => exchange?.when?.edtf.slice(0, 4) ?? [])
    const given = told.filter((year) => year !== 'XXXX')
    const own = yearsOf(one)
    const right = given.filter((year) => own.has(year)).length
    const extra = given.filter((year) => !own.has(year))
    const missed = told.filter((year) => year === 'XXXX')
    rows.push({
      stage: 'extract',
      field: 'year',
      where: one.name,
      outcome: { right, guessed: given.length, found: right, gold: told.length, missed, extra },
    })
  }
  return rows
}

/** The text without the short lines at its head and foot that print a year; undefined where there are none. */
function withoutIssue(text: string): string | undefined {
  const lines = text.split('\n')
  const kept = lines.filter((line, at) => {
    const isOutside = at < masthead || at >= lines.length - foot
    return !(isOutside && year.test(line) && line.length < longest && !/[。.!]\s*$/u.test(line))
  })
  return kept.length < lines.length ? kept.join('\n') : undefined
}

function yearsOf({ gold }: Judged): ReadonlySet<string> {
  return new Set(
    gold.items.flatMap(({ record }) => {
      const start = record?.start
      return start ? [String(start).slice(0, 4)] : []
    }),
  )
}
