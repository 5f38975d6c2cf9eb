import { type PdfDocument, timedOut, withPdf } from './pdf-document.ts'
import { cleared, type PagePieces } from './pdf-furniture.ts'
import { pdfPageLimit, pdfSecondsLimit } from './pdf-limits.ts'
import { linesOf } from './pdf-lines.ts'
import { type Asked, pagePieces } from './pdf-page.ts'
import { paragraphsOf } from './pdf-paragraphs.ts'
import {
  pdfRefusal,
  scanRefusal,
  slowRefusal,
  tooManyPages,
  unknownRefusal,
} from './pdf-refusal.ts'
import { regionsOf } from './pdf-regions.ts'
import { pdfTitle } from './pdf-title.ts'

/** The text of a PDF, a paragraph a line, and the title it gives itself. */
export interface Pdf {
  readonly text: string
  readonly title?: string
}

/**
 * Reads a PDF: its columns in reading order, headings on lines of their own, paragraphs whole, a line
 * each. Running heads and page numbers are left out, but one that dates the issue comes first.
 *
 * @throws {DragomanError} `unreadable` when it is scanned, locked, broken, too large or takes too long
 */
export async function readPdf(bytes: Uint8Array, { name }: { name: string }): Promise<Pdf> {
  const deadline = performance.now() + pdfSecondsLimit * 1000
  const found = await opened(bytes, { name, deadline })
  const refusal = unknownRefusal(found.pages, name) ?? scanRefusal(found.pages, name)
  if (refusal) throw refusal
  const { pages, masthead } = cleared(found.pages)
  const columns = pages.flatMap((pieces) => regionsOf(pieces).map(linesOf))
  const paragraphs = paragraphsOf(columns)
  const text = [...(masthead === undefined ? [] : [masthead]), ...paragraphs].join('\n')
  return { text, ...(found.title !== undefined && { title: found.title }) }
}

interface Found {
  readonly pages: readonly PagePieces[]
  readonly title: string | undefined
}

async function opened(bytes: Uint8Array, asked: Asked): Promise<Found> {
  const { name } = asked
  const ask = async (pdf: PdfDocument): Promise<Found> => {
    const { numPages } = pdf
    if (numPages > pdfPageLimit) throw tooManyPages(numPages, name)
    const pages: PagePieces[] = []
    for (let number = 1; number <= numPages; number++) {
      pages.push(await pagePieces(pdf, number, asked))
    }
    return { pages, title: await pdfTitle(pdf) }
  }
  try {
    const found = await withPdf(bytes, { ask, timeoutMs: pdfSecondsLimit * 1000 })
    if (found === timedOut) throw slowRefusal(name)
    return found
  } catch (cause) {
    throw pdfRefusal(cause, name)
  }
}
