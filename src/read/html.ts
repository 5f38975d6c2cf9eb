import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { linesOf } from './page-lines.ts'
import { pageMetadata } from './page-metadata.ts'

/** The main text of a page, a block a line, and what the page says of itself. */
export interface Page {
  readonly text: string
  readonly title?: string
  /** EDTF */
  readonly date?: string
  readonly url?: string
}

/** Deeper trees than any real page has would take minutes to walk. */
const deepest = 512
const around =
  'script,style,noscript,template,nav,header nav,footer,aside,form,iframe,svg,select,button'

/** Reads a page. When no main text stands out, or it lacks one of the page's languages, all of the body is it. */
export function readPage(html: string): Page {
  const { document } = parseHTML(isTooDeep(html) ? flattened(html) : html)
  const metadata = pageMetadata(document)
  // Readability drops a heading that says what the title says.
  for (const title of document.querySelectorAll('title')) title.remove()
  const body = bodyText(html)
  const main = mainText(document)
  const whole = main !== '' && languages(main) >= languages(body) ? main : body
  const { heading = headingIn(body, metadata.title), ...rest } = metadata
  return { ...rest, text: withHeading(whole, heading) }
}

function mainText(document: unknown): string {
  // A cast: linkedom's document is what Readability needs of a DOM, under another type's name.
  const article = new Readability(document as ConstructorParameters<typeof Readability>[0], {
    charThreshold: 80,
  }).parse()
  return article?.content ? textOf(article.content) : ''
}

function bodyText(html: string): string {
  return textOf(isTooDeep(html) ? flattened(html) : html)
}

function textOf(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  for (const element of document.querySelectorAll(around)) element.remove()
  return linesOf(document)
}

/** How many of the two languages a text holds at some length. */
function languages(text: string): number {
  const hasChinese = (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= 40
  const hasEnglish = (text.match(/[A-Za-z]{3,}/g)?.length ?? 0) >= 30
  return Number(hasChinese) + Number(hasEnglish)
}

/** The line of the body that the page's title repeats, alone or before the site's name. */
function headingIn(body: string, title: string | undefined): string | undefined {
  if (title === undefined) return undefined
  const heads = new Set([
    title,
    ...Array.from(title.matchAll(/ ?[-_|—–]/g), ({ index }) => title.slice(0, index)),
  ])
  return body.split('\n').find((line) => line.length >= 6 && heads.has(line))
}

/** Readability takes the page's main heading for its title and leaves it out. */
function withHeading(text: string, heading: string | undefined): string {
  return heading === undefined || text.includes(heading) ? text : `${heading}\n${text}`
}

const void_ = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i

function isTooDeep(html: string): boolean {
  let depth = 0
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]{0,15})/gi)) {
    if (void_.test(name)) continue
    depth += slash === '' ? 1 : -1
    if (depth > deepest) return true
  }
  return false
}

/** A page without its tags, for trees that cannot be walked: blocks become lines. */
function flattened(html: string): string {
  const bare = html
    .replace(/<(script|style|title)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(
      /<(?:\/?(?:p|div|h[1-6]|li|tr|td|th|section|article|ul|ol|table|blockquote)\b|br\b)[^<>]{0,2000}>/gi,
      '\n',
    )
    .replace(/<[^<>]{0,2000}>/g, '')
  return bare
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${line}</p>`)
    .join('')
}
