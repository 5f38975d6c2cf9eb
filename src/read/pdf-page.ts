import type { PdfDocument, TextContent } from './pdf-document.ts'
import type { PagePieces } from './pdf-furniture.ts'
import { pdfPieceLimit } from './pdf-limits.ts'
import { piecesOf, type TextItem } from './pdf-pieces.ts'
import { crowded, slowRefusal } from './pdf-refusal.ts'

/** The file asked, and until when, in milliseconds of `performance.now()`. */
export interface Asked {
  readonly name: string
  readonly deadline: number
}

/**
 * The text of a page, by its number from 1, piece by piece.
 *
 * @throws {DragomanError} `unreadable` when there are more than `pdfPieceLimit`, or the time is over
 */
export async function pagePieces(
  pdf: PdfDocument,
  number: number,
  { name, deadline }: Asked,
): Promise<PagePieces> {
  const page = await pdf.getPage(number)
  const { transform, width, height } = page.getViewport({ scale: 1 })
  const vertical = new Set<string>()
  const items: TextItem[] = []
  let count = 0
  // By and by: forms that draw one another many times over would never end.
  for await (const part of partsOf(page.streamTextContent({ disableNormalization: true }))) {
    count += part.items.length
    if (count > pdfPieceLimit) throw crowded(number, name)
    if (performance.now() > deadline) throw slowRefusal(name)
    items.push(...part.items.filter((item) => 'str' in item))
    for (const font of verticalFonts(part)) vertical.add(font)
  }
  page.cleanup()
  const isVertical = (font: string) => vertical.has(font)
  return { pieces: piecesOf(items, { transform, width, height, isVertical }), height }
}

function verticalFonts({ styles }: TextContent): string[] {
  return Object.keys(styles).filter((font) => styles[font]?.vertical === true)
}

/** What a stream gives; it is cancelled when nobody wants the rest. */
async function* partsOf(stream: ReadableStream): AsyncGenerator<TextContent> {
  const reader = stream.getReader()
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value
  } finally {
    // pdf.js insists on an error.
    await reader.cancel(new Error('Expected no more text'))
  }
}
