import { parseHTML } from 'linkedom'
import mammoth from 'mammoth'
import { linesOf } from './page-lines.ts'

/** The text of a Word file, a paragraph a line; every space as it stands. */
export async function readDocx(bytes: Uint8Array): Promise<string> {
  const { value: html } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
    { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
  )
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  return linesOf(document, 'kept')
}
