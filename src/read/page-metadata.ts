import { listed, table } from '../data/table.ts'
import { englishDates } from '../english/dates.ts'

/** A page's tree, as far as its metadata goes. */
interface Document {
  readonly title?: string | null
  querySelectorAll(selector: string): Iterable<Element>
  readonly body?: { readonly textContent: string | null } | null
}
interface Element {
  readonly textContent: string | null
  getAttribute(name: string): string | null
}

const wordsOf = (kind: string) =>
  table('page-dates').flatMap((row) => (row['kind'] === kind ? listed(row['words']) : []))
const metaNames = new Set(wordsOf('meta'))
const labelled = new RegExp(
  `(?:${wordsOf('label').join('|')})\\s{0,3}[:：]?\\s{0,5}(?=\\p{L}|\\d)`,
  'giu',
)
const stamped = /\b((?:19|20)\d\d[-/]\d{1,2}[-/]\d{1,2})\s{1,3}\d{1,2}:\d\d/

/** What a page says of itself: title, main heading, date in EDTF, and its own address. */
export function pageMetadata(document: Document): {
  title?: string
  heading?: string
  date?: string
  url?: string
} {
  const title = clean(document.title)
  const headings = Array.from(document.querySelectorAll('h1'), (one) => clean(one.textContent))
  const heading = headings.length === 1 ? headings[0] : undefined
  const date = pageDate(document)
  const url = pageUrl(document)
  return {
    ...(title !== undefined && { title }),
    ...(heading !== undefined && { heading }),
    ...(date !== undefined && { date }),
    ...(url !== undefined && { url }),
  }
}

function clean(text: string | null | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ').trim() || undefined
}

function pageDate(document: Document): string | undefined {
  for (const meta of document.querySelectorAll('meta')) {
    const name =
      meta.getAttribute('name') ?? meta.getAttribute('property') ?? meta.getAttribute('itemprop')
    const date = metaNames.has(name?.toLowerCase() ?? '')
      ? edtf(meta.getAttribute('content'))
      : undefined
    if (date !== undefined) return date
  }
  for (const time of document.querySelectorAll('time')) {
    const date = edtf(time.getAttribute('datetime'))
    if (date !== undefined) return date
  }
  return printedDate(document.body?.textContent ?? '')
}

/** The first date behind a label, else the first with an hour. */
function printedDate(text: string): string | undefined {
  for (const { index, 0: label } of text.matchAll(labelled)) {
    const rest = text.slice(index + label.length, index + label.length + 40)
    const date = /^(?:19|20)\d\d\D/.test(rest) ? edtf(rest) : englishDate(rest)
    if (date !== undefined) return date
  }
  return edtf(stamped.exec(text)?.[1])
}

function englishDate(text: string): string | undefined {
  const { year, month, day } = englishDates(text).find(({ start }) => start === 0)?.from ?? {}
  return year === undefined || month === undefined || day === undefined
    ? undefined
    : edtf(`${year}-${month}-${day}`)
}

function edtf(printed: string | null | undefined): string | undefined {
  const [, year, month = '', day = ''] =
    /\b((?:19|20)\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})/.exec(printed ?? '') ?? []
  if (year === undefined || Number(month) > 12 || Number(day) > 31) return undefined
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

function pageUrl(document: Document): string | undefined {
  const links = Array.from(document.querySelectorAll('link[rel="canonical"]'), (one) =>
    one.getAttribute('href'),
  )
  const metas = Array.from(document.querySelectorAll('meta[property="og:url"]'), (one) =>
    one.getAttribute('content'),
  )
  return [...links, ...metas].find((url): url is string => /^https?:\/\/\S+$/.test(url ?? ''))
}
