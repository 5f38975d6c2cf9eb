import { readFileSync } from 'node:fs'

/** A row of a reviewed table: its cells by column name, empty cells left out. */
export type Row = Readonly<Record<string, string>>

// A table is asked for by all who know something by it, and read once.
const known = new Map<string, readonly Row[]>()

/**
 * The rows of `src/data/NAME.tsv`: tab-separated UTF-8 whose first line that is not a `#` comment
 * names the columns. A cell that lists several values separates them with ` | `.
 *
 * @throws {RangeError} when a row has more cells than the table has columns
 */
export function table(name: string): readonly Row[] {
  const rows = known.get(name) ?? readTable(name)
  known.set(name, rows)
  return rows
}

function readTable(name: string): readonly Row[] {
  const lines = readFileSync(new URL(`../data/${name}.tsv`, import.meta.url), 'utf8').split('\n')
  const [head, ...body] = lines.filter((line) => line.trim() !== '' && !line.startsWith('#'))
  const columns = (head ?? '').split('\t')
  return body.map((line) => {
    const cells = line.split('\t')
    if (cells.length > columns.length) {
      throw new RangeError(`Cannot read table "${name}": ${cells.length} cells in "${line}"`)
    }
    const row: Record<string, string> = {}
    columns.forEach((column, index) => {
      const cell = cells[index]?.trim() ?? ''
      if (cell !== '') row[column] = cell
    })
    return row
  })
}

/** The values of a cell that lists several. */
export function listed(cell: string | undefined): string[] {
  if (cell === undefined) return []
  // Most cells have one value, and a table is asked for by several.
  return cell.includes('|') ? cell.split(' | ').map((value) => value.trim()) : [cell]
}
