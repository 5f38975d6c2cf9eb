import { parseHTML } from 'linkedom'
import mammoth from 'mammoth'
import { allowance } from './allowance.ts'
import { archiveOf } from './archive.ts'
import { partLimit } from './limits.ts'
import { linesOf } from './page-lines.ts'

/** The parts of a Word file, as mammoth asks for them. */
interface Parts {
  readonly exists: (path: string) => boolean
  readonly read: (path: string, encoding?: string) => Promise<string | Uint8Array>
}

/**
 * The text of a Word file, a paragraph a line; every space as it stands.
 *
 * @throws {DragomanError} `unreadable` when a part of it is broken or larger than allowed
 * @throws {RangeError} when its elements nest too deep, or its paragraphs are too many, for mammoth
 * @throws {Error} when its XML is none, or uses entities: they are not expanded
 */
export async function readDocx(bytes: Uint8Array, { name }: { name: string }): Promise<string> {
  // A cast: mammoth takes an opened file as well, which its types do not say. Its own way of opening
  // one believes what the file says of its sizes.
  const input = { file: await partsOf(bytes, name) } as unknown as { buffer: Buffer }
  const { value: html } = await mammoth.convertToHtml(input, {
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
  })
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  return linesOf(document, 'kept')
}

async function partsOf(bytes: Uint8Array, name: string): Promise<Parts> {
  const archive = await archiveOf(bytes, name)
  const members = new Map(archive.members.map((member) => [member.name, member]))
  const left = allowance()
  return {
    exists: (path) => members.has(path),
    async read(path, encoding) {
      const member = members.get(path)
      if (!member) throw new Error(`Cannot find the part "${path}"`)
      const options = { name: `${name}/${path}`, limit: partLimit, allowance: left }
      const part = await archive.bytes(member, options)
      return encoding === undefined ? part : new TextDecoder(encoding).decode(part)
    },
  }
}
