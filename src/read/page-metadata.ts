import { pageDate } from './page-day.ts'
import type { PageLine } from './page-lines.ts'
import { jsonText, scriptText } from './page-scripts.ts'

/** A page's tree, as far as its metadata goes. */
export interface PageDocument {
  readonly title?: string | null
  querySelectorAll(selector: string): Iterable<PageElement>
}
interface PageElement {
  readonly textContent: string | null
  getAttribute(name: string): string | null
}

/** What a page says of itself. */
interface Metadata {
  readonly title?: string
  /** Its main heading, when it has just one. */
  readonly heading?: string
  /** EDTF */
  readonly date?: string
  readonly url?: string
  /** Every way in which its title may be printed. */
  readonly titles: ReadonlySet<string>
}

/**
 * What a page says of itself, as hints: title, main heading, date of publication, and its own address.
 * The title is without the site's name where the page tells the two apart: by a heading, by a name for
 * either, or by a line that says only the one.
 */
export function pageMetadata(document: PageDocument, lines: readonly PageLine[]): Metadata {
  const titles = titlesOf(document)
  const printed = new Set(lines.map(({ text }) => text))
  const title =
    titles.find((one) => one.length >= 6 && printed.has(one)) ?? withoutSite(document, titles[0])
  const headings = textsOf(document, 'h1')
  const heading = headings.length === 1 && printed.has(headings[0] ?? '') ? headings[0] : undefined
  const date = pageDate(document, lines)
  const url = pageUrl(document)
  return {
    ...(title !== undefined && { title }),
    ...(heading !== undefined && { heading }),
    ...(date !== undefined && { date }),
    ...(url !== undefined && { url }),
    titles: new Set([...titles, ...headings].filter((one) => one.length >= 4)),
  }
}

/** The title by everything that names it, the surest first; last the parts of the window's title. */
function titlesOf(document: PageDocument): string[] {
  const [window] = textsOf(document, 'title')
  return [
    ...contentsOf(document, 'meta[name="ArticleTitle" i]'),
    jsonText(document, 'headline'),
    ...contentsOf(document, '[itemprop="headline"]'),
    ...contentsOf(document, 'meta[property="og:title"]'),
    scriptText(document, 'title'),
    window,
    ...partsOf(window ?? ''),
  ].flatMap((title) => (title === undefined ? [] : (clean(title) ?? [])))
}

/** `Title-Site`, `Site Column Title`: what stands before, or after, each mark between them. */
function partsOf(title: string): string[] {
  const marks = Array.from(title.slice(0, 500).matchAll(/ ?[-_|—–:：]+ ?| /g))
  return marks.flatMap(({ index, 0: mark }) => [
    title.slice(0, index),
    title.slice(index + mark.length),
  ])
}

function withoutSite(document: PageDocument, title: string | undefined): string | undefined {
  const sites = [
    ...contentsOf(document, 'meta[name="SiteName" i]'),
    ...contentsOf(document, 'meta[property="og:site_name"]'),
  ]
  return sites.reduce((left, site) => {
    const rest = left?.endsWith(site) ? left.slice(0, -site.length) : left
    return rest?.replace(/\s*[-_|—–]+\s*$/, '') || left
  }, title)
}

function pageUrl(document: PageDocument): string | undefined {
  const attributes = (selector: string, name: string) =>
    Array.from(document.querySelectorAll(selector), (one) => one.getAttribute(name)?.trim() ?? '')
  const [base] = attributes('base[href]', 'href').filter((url) => /^https?:\/\//i.test(url))
  const urls = [
    ...attributes('link[rel="canonical" i]', 'href'),
    ...attributes('meta[property="og:url"]', 'content'),
    ...attributes('meta[name="Url" i]', 'content'),
  ]
  return urls.filter(Boolean).flatMap((url) => resolved(url, base))[0]
}

/** A web address; one that is relative only where the page gives what it is relative to. */
function resolved(url: string, base: string | undefined): string[] {
  if (/\s/.test(url) || !URL.canParse(url, base)) return []
  const { protocol, href } = new URL(url, base)
  return protocol === 'http:' || protocol === 'https:'
    ? [base && !/^https?:/i.test(url) ? href : url]
    : []
}

function textsOf(document: PageDocument, selector: string): string[] {
  return Array.from(document.querySelectorAll(selector), ({ textContent }) =>
    clean(textContent),
  ).flatMap((text) => text ?? [])
}

function contentsOf(document: PageDocument, selector: string): string[] {
  return Array.from(document.querySelectorAll(selector), (one) =>
    clean(one.getAttribute('content') ?? one.textContent),
  ).flatMap((text) => text ?? [])
}

function clean(text: string | null | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ').trim().slice(0, 1000) || undefined
}
