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
  const all = [head, ...lines]
  const widths = head.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0)))
  const printed = all.map((line) =>
    line
      .map((cell, column) =>
        column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  )
  return `${set}\n${printed.join('\n')}\n`
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
