import { DragomanError } from '../error.ts'
import type { PagePieces } from './pdf-furniture.ts'
import { pdfPageLimit, pdfPieceLimit, pdfSecondsLimit } from './pdf-limits.ts'
import { unreadable } from './unreadable.ts'

/** A page with fewer letters has a picture's label, or a number, and no text. */
const fewestLetters = 20
/** The least share of pages with text: magazines have pages of pictures alone, but not this many. */
const leastTextPages = 0.2
/** The largest share of letters whose meaning the fonts do not tell. */
const mostUnknown = 0.05

/** The error for a PDF whose pages hold no text, or hardly any; undefined when they do. */
export function scanRefusal(pages: readonly PagePieces[], name: string): DragomanError | undefined {
  if (pages.length === 0) return unreadable(name, 'it is a PDF without pages; save it anew')
  const hasText = ({ pieces }: PagePieces) =>
    pieces.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0) >= fewestLetters
  const textless = pages.filter((page) => !hasText(page)).length
  if (pages.length - textless >= pages.length * leastTextPages && textless < pages.length)
    return undefined
  const count = `${textless.toLocaleString('en')} of its ${pages.length.toLocaleString('en')} pages`
  const verb = textless === 1 ? 'has' : 'have'
  return unreadable(
    name,
    `${count} ${verb} no text, as scanned pages do; recognise them first (OCR)`,
  )
}

/** The error for text in letters that only the PDF's own fonts know; undefined when there are few. */
export function unknownRefusal(
  pages: readonly PagePieces[],
  name: string,
): DragomanError | undefined {
  const text = pages.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join('')
  const letters = text.match(/\S/gu)?.length ?? 0
  const unknown = text.match(/[\p{Co}\ufffd]/gu)?.length ?? 0
  if (unknown <= letters * mostUnknown) return undefined
  const why =
    'its fonts do not say which letters they show; save it anew with its fonts embedded, or recognise its pages (OCR)'
  return unreadable(name, why)
}

/** The error for a PDF that takes longer than allowed. */
export function slowRefusal(name: string): DragomanError {
  return unreadable(name, `it takes longer than ${pdfSecondsLimit} seconds; split it`)
}

/** The error for a PDF of more pages than allowed. */
export function tooManyPages(found: number, name: string): DragomanError {
  const why = `it has ${found.toLocaleString('en')} pages, above the limit of ${pdfPageLimit.toLocaleString('en')}; split it`
  return unreadable(name, why)
}

/** The error for a page with more pieces of text than allowed. */
export function crowded(page: number, name: string): DragomanError {
  const why = `its page ${page} has more than ${pdfPieceLimit.toLocaleString('en')} pieces of text, which no page has; save it anew`
  return unreadable(name, why)
}

/** The error for what pdf.js threw. */
export function pdfRefusal(cause: unknown, name: string): DragomanError {
  if (cause instanceof DragomanError) return cause
  if (cause instanceof Error && cause.name === 'PasswordException') {
    return unreadable(name, 'it is a PDF locked with a password; give one without', { cause })
  }
  const why = 'its PDF is broken; open it where it was made and save it anew'
  return unreadable(name, why, { cause })
}
