import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { mainLines } from './main-lines.ts'
import { withoutHidden } from './page-hidden.ts'
import { type PageLine, type PageNode, pageLines } from './page-lines.ts'
import { pageMetadata } from './page-metadata.ts'
import { isAround, isProse } from './page-prose.ts'
import { parsable } from './parsable.ts'
import { shallow } from './shallow.ts'

/** The main text of a page, a block a line, and what the page says of itself. */
export interface Page {
  readonly text: string
  readonly title?: string
  /** EDTF */
  readonly date?: string
  readonly url?: string
}

/**
 * The largest tree that Readability is asked about: its time grows with the square of the nodes, the cube
 * of the depth, and every letter's depth. A long page of the kind has 5,000 nodes at depths up to 40.
 */
const largest = { nodes: 20_000, depth: 100, work: 30_000_000 }

/**
 * Reads a page: the main text in every language it is in, without what the page hides and what stands
 * around the news. When no main text stands out, all of the body is it.
 */
export function readPage(html: string): Page {
  const { document } = parseHTML(
    `<!doctype html><html><body>${shallow(parsable(html))}</body></html>`,
  )
  // A cast: linkedom's nodes have these fields, but its types need a browser's.
  const body = document.body as unknown as PageNode
  const hidden = pageLines(body, { isAround })
  const styles = Array.from(document.querySelectorAll('style'), ({ textContent }) => textContent)
  withoutHidden(
    body,
    styles.map((css) => css?.slice(0, 200_000) ?? ''),
  )
  const shown = pageLines(body, { isAround })
  // A page that hides all of its text has a script that shows it.
  const lines = shown.some(isProse) ? shown : hidden
  const { heading, titles, ...metadata } = pageMetadata(document, lines)
  // Readability drops a heading that says what the title says.
  for (const title of document.querySelectorAll('title')) title.remove()
  const chosen = isReadable(body) ? mainText(document) : []
  const text = mainLines(lines, { chosen: new Set(chosen.map(({ text }) => text)), titles })
    .map(({ text }) => text)
    .join('\n')
  return { ...metadata, text: withHeading(text, heading) }
}

function mainText(document: unknown): PageLine[] {
  // Casts: linkedom's document is what Readability needs of a DOM, under another type's name.
  const article = new Readability<unknown>(
    document as ConstructorParameters<typeof Readability>[0],
    { charThreshold: 80, serializer: (node) => node },
  ).parse()
  return article?.content ? pageLines(article.content as PageNode) : []
}

function isReadable(body: PageNode): boolean {
  let nodes = 0
  let work = 0
  const waiting = [{ node: body, depth: 0 }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next
    work += depth * (1 + (node.firstChild ? 0 : (node.textContent?.length ?? 0)))
    for (let child = node.firstChild; child; child = child.nextSibling) {
      nodes++
      waiting.push({ node: child, depth: depth + 1 })
    }
    if (nodes > largest.nodes || depth > largest.depth || work > largest.work) return false
  }
  return true
}

/** The main heading of a page may stand far from its text. */
function withHeading(text: string, heading: string | undefined): string {
  return heading === undefined || text.includes(heading) ? text : `${heading}\n${text}`
}
