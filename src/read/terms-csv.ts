import { CsvError, parse } from 'csv-parse/sync'
import { renderingCountLimit, termRenderingLimit } from './limits.ts'
import type { GivenRow } from './terms-rows.ts'
import { unreadable } from './unreadable.ts'

/** The columns that {@link termRows} knows, by the names they may have. */
const names: ReadonlyMap<string, string> = new Map([
  ['term', 'term'],
  ['id', 'term'],
  ['lang', 'lang'],
  ['language', 'lang'],
  ['rendering', 'words'],
  ['status', 'status'],
  ['from', 'from'],
  ['until', 'until'],
  ['sources', 'sources'],
  ['source', 'sources'],
  ['note', 'note'],
  ['subject', 'subject'],
  ['definition', 'definition'],
  ['term_note', 'term note'],
  ['en', 'en'],
  ['english', 'en'],
  ['英文', 'en'],
  ['英语', 'en'],
  ['zh', 'zh'],
  ['chinese', 'zh'],
  ['中文', 'zh'],
  ['汉语', 'zh'],
])

type Cells = Readonly<Record<string, string>>

/**
 * The rows of a table: a rendering a row, as `dragoman terms export --csv` writes it; or a plain glossary with the
 * columns `en` and `zh`, a term a row. The first row names the columns; they are parted by commas, semicolons or
 * tabs (RFC 4180).
 *
 * @throws {DragomanError} `unreadable` when it is no such table, with the line
 */
export function termRows(
  text: string,
  name: string,
): { rows: readonly GivenRow[]; leftOut: readonly string[] } {
  const [head, ...body] = records(text, name)
  if (!head) throw unreadable(name, 'it is empty; give a termbase in TBX or CSV')
  const columns = head.record.map((cell) => names.get(cell.trim().toLowerCase()))
  const has = (column: string) => columns.includes(column)
  const isGlossary = has('en') && has('zh')
  if (!isGlossary && !(has('lang') && has('words'))) {
    const why = 'its first row names no columns "en" and "zh", or "lang" and "rendering"'
    throw unreadable(name, `${why}; add them, or give TBX`)
  }
  const unknown = head.record.filter((_, at) => columns[at] === undefined)
  const rows = body.flatMap(({ record, line }) => {
    if (record.length > columns.length) {
      const why = `line ${line}: it has ${record.length} cells, and the first row ${columns.length}`
      throw unreadable(name, `${why}; put cells that hold commas in quotes`)
    }
    const cells = Object.fromEntries(
      record.flatMap((cell, at) => (columns[at] ? [[columns[at], unguarded(cell)]] : [])),
    )
    return isGlossary ? pairRows(cells, line) : [renderingRow(cells, line)]
  })
  return { rows, leftOut: unknown.filter((cell) => cell.trim()).map((cell) => `column "${cell}"`) }
}

interface CsvRecord {
  readonly record: readonly string[]
  readonly line: number
}

function records(text: string, name: string): CsvRecord[] {
  const [first = ''] = text.split(/\r?\n/, 1)
  const count = (delimiter: string) => first.split(delimiter).length
  const [delimiter = ','] = [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))
  try {
    const options = { delimiter, info: true, relax_column_count: true, max_record_size: 1_000_000 }
    // A cast: with `info` the parser gives more than its types say.
    // One kind of line break: the parser would count the two letters of a break in a cell as two lines.
    const found = parse(text.replace(/\r\n?/g, '\n'), {
      ...options,
      // One more than is allowed, so that too many are told.
      to: renderingCountLimit + 2,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    }) as unknown as { readonly record: readonly string[]; readonly info: { lines: number } }[]
    return found.map(({ record, info: { lines } }) => ({
      record,
      // The parser counts to the end of a row, whose cells may hold line breaks.
      line: lines - (record.join('').split('\n').length - 1),
    }))
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause
    throw unreadable(name, `it is no whole table: ${cause.message}; save it as CSV anew`, { cause })
  }
}

function renderingRow(cells: Cells, line: number): GivenRow {
  const { term, lang = '', words = '', status, from, until, sources, note } = cells
  return {
    line,
    // Without an id a row is a term of its own.
    term: term?.trim() || `${line} `,
    lang,
    words,
    ...(status !== undefined && { status }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    ...(sources !== undefined && { sources: sourcesIn(sources) }),
    ...(note !== undefined && { note }),
    about: aboutOf(cells, cells['term note']),
  }
}

/** The renderings of a glossary's row: a cell may list several, the preferred one first. */
function pairRows(cells: Cells, line: number): GivenRow[] {
  const { term, sources } = cells
  return (['en', 'zh'] as const).flatMap((lang) =>
    (cells[lang] ?? '').split(' | ', termRenderingLimit + 1).map((words) => ({
      line,
      term: term?.trim() || `${line} `,
      lang,
      words,
      ...(sources !== undefined && { sources: sourcesIn(sources) }),
      about: aboutOf(cells, cells['term note'] ?? cells['note']),
    })),
  )
}

/** What a row says of its term; of a blank cell nothing, for another row may say it. */
function aboutOf(
  { subject = '', definition = '' }: Cells,
  note = '',
): NonNullable<GivenRow['about']> {
  const said = Object.entries({ subject, definition, note })
  return Object.fromEntries(said.filter(([, text]) => text.trim() !== ''))
}

/** A cell without the apostrophe that keeps a spreadsheet from taking it for a formula: see the export. */
function unguarded(cell: string): string {
  return /^'+[=+\-@\t\r＝＋－＠]/.test(cell) ? cell.slice(1) : cell
}

/** The sources of a cell, parted by ` | `; a stroke inside one is written `\\|`. */
function sourcesIn(cell: string): string[] {
  return cell.split(' | ').map((source) => source.replaceAll('\\|', '|'))
}
