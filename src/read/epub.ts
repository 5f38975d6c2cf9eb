import { posix } from 'node:path'
import { parseHTML } from 'linkedom'
import { allowance } from './allowance.ts'
import { archiveOf } from './archive.ts'
import { decoded } from './encoding.ts'
import { type EpubPackage, epubPackage } from './epub-package.ts'
import { elementDepthLimit, partLimit } from './limits.ts'
import { linesOf } from './page-lines.ts'
import { unreadable } from './unreadable.ts'
import { elementsOf, isTooDeep, targets } from './xml.ts'

/** The text of an EPUB, a block a line, and what it says of itself. */
export interface Book {
  readonly text: string
  readonly title?: string
  /** EDTF */
  readonly date?: string
  readonly url?: string
}

/** The text of a part by its path; undefined when there is no such part. */
type Part = (path: string) => Promise<string | undefined>

/**
 * Reads an EPUB: its chapters in the order of its spine (EPUB 3.3, 5.6), without its table of contents.
 * Entities that a file declares itself are not expanded.
 *
 * @throws {DragomanError} `unreadable` when it is locked, or a part of it is missing, broken or too large
 */
export async function readEpub(bytes: Uint8Array, { name }: { name: string }): Promise<Book> {
  const part = await partsOf(bytes, name)
  const container = await part('META-INF/container.xml')
  const [path] = elementsOf(container ?? '')('rootfile').map((file) =>
    file.getAttribute('full-path'),
  )
  const opf = path ? await part(path) : undefined
  if (!path || opf === undefined) throw broken(name, 'it does not say which chapters it has')
  const { chapters, ...about } = epubPackage(opf, posix.dirname(path))
  await refuseLocked(part, { chapters, name })
  const texts: string[] = []
  for (const chapter of chapters) {
    const page = await part(chapter)
    if (page === undefined) throw broken(name, `its chapter "${chapter}" is missing`)
    texts.push(chapterText(page))
  }
  return { ...about, text: texts.filter((text) => text !== '').join('\n') }
}

async function partsOf(bytes: Uint8Array, name: string): Promise<Part> {
  const archive = await archiveOf(bytes, name)
  const members = new Map(archive.members.map((member) => [member.name, member]))
  const left = allowance()
  return async (path) => {
    const member = members.get(path)
    if (!member) return undefined
    const options = { name: `${name}/${path}`, limit: partLimit, allowance: left }
    const found = await archive.bytes(member, options)
    const head = Buffer.from(found.subarray(0, 200)).toString('latin1')
    const text = decoded(found, /^<\?xml[^>]*encoding=["']([\w-]+)/.exec(head)?.[1]).text
    if (isTooDeep(text, elementDepthLimit)) {
      throw broken(`${name}/${path}`, `its elements nest deeper than ${elementDepthLimit}`)
    }
    return text
  }
}

/** Fonts may be scrambled; a locked chapter cannot be read. */
async function refuseLocked(
  part: Part,
  { chapters, name }: { chapters: EpubPackage['chapters']; name: string },
): Promise<void> {
  const list = await part('META-INF/encryption.xml')
  const locked = elementsOf(list ?? '')('CipherReference').flatMap((one) => targets(one, 'URI'))
  if (chapters.some((chapter) => locked.includes(chapter))) {
    throw unreadable(name, 'it is an EPUB locked against copying; give one without a lock')
  }
}

function chapterText(page: string): string {
  // To an HTML parser, which knows the named characters, `<title/>` opens a title that never ends.
  const html = page.replace(
    /<(?!(?:br|hr|img|meta|link|input|col|area|wbr)\b)([a-z][\w:-]{0,30})((?:\s[^<>]{0,2000})?)\/>/gi,
    '<$1$2></$1>',
  )
  const { document } = parseHTML(html)
  // A page without any element has no root.
  return document.documentElement ? linesOf(document) : ''
}

function broken(name: string, why: string) {
  return unreadable(name, `${why}; open it in an EPUB reader and save it anew`)
}
