import type { Row, Total } from './score.ts'
import { score } from './tally.ts'

/** The figures of a set as an aligned table; a field with nothing to find and nothing guessed is left out. */
export function table(set: string, rows: readonly Total[]): string {
  const lines = rows
    .filter(({ outcome }) => outcome.gold + outcome.guessed > 0)
    .map(({ stage, field, outcome, interval, baseline }) => {
      const { precision, recall, f1 } = score(outcome)
      return [
        stage,
        field,
        String(outcome.gold),
        String(outcome.guessed),
        ...[precision, recall, f1].map((value) => value.toFixed(3)),
        interval.map((end) => end.toFixed(2)).join('–'),
        baseline ? score(baseline).f1.toFixed(3) : '',
      ]
    })
  const head = ['stage', 'field', 'gold', 'guessed', 'P', 'R', 'F1', '95 %', 'baseline']
  return `${set}\n${aligned([head, ...lines], 2)}\n`
}

/** Rows of cells in columns: the first so many to the left, the others to the right. */
export function aligned(rows: readonly (readonly string[])[], names: number): string {
  const columns = rows[0]?.length ?? 0
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  )
  const printed = rows.map((cells) =>
    cells
      .map((cell, column) =>
        column < names ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  )
  return printed.join('\n')
}

/** What was missed (−) and what was made up (+) of one field, where. */
export function shownRows(set: string, rows: readonly Row[], field: string): string {
  const lines = rows
    .filter((row) => row.field === field || `${row.stage} ${row.field}` === field)
    .flatMap(({ where, outcome }) => {
      const { missed, extra } = outcome
      if (missed.length + extra.length === 0) return []
      return [
        where,
        ...missed.map((value) => `  − ${value}`),
        ...extra.map((value) => `  + ${value}`),
      ]
    })
  return `${set}: ${field}\n${lines.join('\n')}\n`
}
