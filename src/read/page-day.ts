import { listed, table } from '../data/table.ts'
import { englishDates } from '../english/dates.ts'
import type { PageLine } from './page-lines.ts'
import type { PageDocument } from './page-metadata.ts'
import { jsonText, scriptText } from './page-scripts.ts'

const wordsOf = (kind: string) =>
  table('page-dates').flatMap((row) => (row['kind'] === kind ? listed(row['words']) : []))
const metaNames = new Set(wordsOf('meta'))
const labelled = new RegExp(
  `(?:${wordsOf('label').join('|')})\\s{0,3}[:：]?\\s{0,5}(?=\\p{L}|\\d)`,
  'giu',
)
const day = '(?:19|20)\\d\\d(?:[-/.]\\d{1,2}[-/.]\\d{1,2}|年\\d{1,2}月\\d{1,2}日)'
const stamped = new RegExp(`(?<!\\d)(${day})\\s{1,3}\\d{1,2}:\\d\\d`)
const beside = new RegExp(`(?:${wordsOf('beside').join('|')})\\s{0,3}[:：]`, 'iu')
const alone = new RegExp(`^[(（\\[]?\\s?(${day})\\s?[)）\\]]?$`)
/** WeChat counts seconds since 1970; China keeps one time, eight hours ahead of Greenwich. */
const ahead = 8 * 3600

/**
 * The day on which a page says it came out, in EDTF: by a name for it in its head, its JSON-LD, its
 * scripts, a `time`, a printed label, or else by a day with an hour or on a line of its own.
 */
export function pageDate(document: PageDocument, lines: readonly PageLine[]): string | undefined {
  const found = named(document) ?? edtf(jsonText(document, 'datePublished'))
  return found ?? timed(document) ?? counted(scriptText(document, 'date')) ?? printed(lines)
}

function named(document: PageDocument): string | undefined {
  for (const meta of document.querySelectorAll('meta')) {
    const name =
      meta.getAttribute('name') ?? meta.getAttribute('property') ?? meta.getAttribute('itemprop')
    const date = metaNames.has(name?.toLowerCase() ?? '')
      ? edtf(meta.getAttribute('content'))
      : undefined
    if (date !== undefined) return date
  }
  return undefined
}

function timed(document: PageDocument): string | undefined {
  for (const selector of ['[itemprop="datePublished"]', 'time']) {
    for (const time of document.querySelectorAll(selector)) {
      const date = edtf(time.getAttribute('datetime') ?? time.textContent)
      if (date !== undefined) return date
    }
  }
  return undefined
}

function counted(script: string | undefined): string | undefined {
  if (!/^1\d{9}$/.test(script ?? '')) return edtf(script)
  return edtf(new Date((Number(script) + ahead) * 1000).toISOString())
}

/** The first date behind a label, else the first with an hour, beside a source or author, or that is a line. */
function printed(lines: readonly PageLine[]): string | undefined {
  const short = lines.map(({ text }) => text).filter((text) => text.length <= 200)
  const finders = [
    labelledDate,
    (line: string) => edtf(stamped.exec(line)?.[1]),
    (line: string) => (beside.test(line) ? edtf(line) : undefined),
    (line: string) => edtf(alone.exec(line)?.[1]) ?? englishLine(line),
  ]
  for (const find of finders) {
    for (const line of short) {
      const date = find(line)
      if (date !== undefined) return date
    }
  }
  return undefined
}

function labelledDate(line: string): string | undefined {
  for (const { index, 0: label } of line.matchAll(labelled)) {
    const rest = line.slice(index + label.length, index + label.length + 40)
    const date = /^(?:19|20)\d\d\D/.test(rest) ? edtf(rest) : englishDate(rest)
    if (date !== undefined) return date
  }
  return undefined
}

/** (May 4, 2005) */
function englishLine(line: string): string | undefined {
  const bare = line.replace(/^[([（]\s?|\s?[)\]）]$/g, '')
  return bare.length < 20 && /^\w.*\d{4}$/.test(bare) ? englishDate(bare) : undefined
}

function englishDate(text: string): string | undefined {
  const { year, month, day } = englishDates(text).find(({ start }) => start === 0)?.from ?? {}
  return year === undefined || month === undefined || day === undefined
    ? undefined
    : edtf(`${year}-${month}-${day}`)
}

/** The first day in a text, if it is one. A day of 1970 is a clock that was never set. */
function edtf(text: string | null | undefined): string | undefined {
  const [, year, month = '', day = ''] =
    /(?<!\d)((?:19|20)\d\d)[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})(?!\d{3})/.exec(text ?? '') ?? []
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const isDay = year !== undefined && new Date(date).getUTCDate() === Number(day)
  return isDay && year !== '1970' ? date : undefined
}
