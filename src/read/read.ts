import { createHash } from 'node:crypto'
import { DragomanError } from '../error.ts'
import type { Source } from '../pipeline.ts'
import { declaredCharset } from './declared-charset.ts'
import { decoded } from './encoding.ts'
import { givenDate } from './given.ts'
import { type Kind, kindOf, refusal } from './kind.ts'
import { fileLimit, textLimit } from './limits.ts'
import { readMarkdown } from './text.ts'
import { tooLarge, unreadable } from './unreadable.ts'

/** What is said of a bulletin besides its bytes. */
export interface ReadOptions {
  /** Its file name: it shows in messages, and its ending tells Markdown from plain text. */
  readonly name: string
  /** Where it came from; a page's own word for it is taken otherwise. */
  readonly url?: string
  /** When it was issued: a year, month or day in EDTF. */
  readonly issued?: string
  /** Whose city "the city" is, in either language. */
  readonly home?: string
}

interface Contents {
  readonly text: string
  readonly encoding: string
  readonly title?: string
  readonly date?: string
  readonly url?: string
}

/**
 * Reads a bulletin's bytes: text, Markdown, a web page, a Word file, a PDF or an EPUB, whatever its encoding.
 * Nothing is normalised: `original` is the text as decoded, of a page its main text, of a Word file its
 * paragraphs, of a book its chapters. A file that holds others is opened by `unpacked`.
 *
 * @throws {DragomanError} `unreadable` when there is no English or Chinese text to read, with what
 *   was found and what would work
 * @throws {RangeError} when `issued` is no date
 */
export async function read(bytes: Uint8Array, options: ReadOptions): Promise<Source> {
  const { name, issued, home } = options
  const given = {
    ...(issued !== undefined && { issued: givenDate(issued) }),
    ...(home !== undefined && { home }),
  }
  if (bytes.length === 0) throw unreadable(name, 'it is empty; give a file that holds text')
  // First: a parser may take the bytes for its own.
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const { mediaType, text, encoding, title, date, url: ownUrl } = await contents(bytes, name)
  if (!/[A-Za-z\p{Script=Han}]/u.test(text)) {
    throw unreadable(name, 'it holds no letters in English or Chinese; give a bulletin in either')
  }
  const url = options.url ?? ownUrl
  return {
    source: {
      name,
      sha256,
      mediaType,
      encoding,
      ...(url !== undefined && { url }),
      ...(title !== undefined && { title }),
      ...(date !== undefined && { date }),
    },
    original: text,
    given,
  }
}

/**
 * The text of a file of any kind that {@link read} takes, in whatever language; of an empty file none.
 *
 * @throws {DragomanError} `unreadable` when it holds something other than text, or too much of it
 */
export async function textOf(bytes: Uint8Array, name: string): Promise<string> {
  return bytes.length === 0 ? '' : (await contents(bytes, name)).text
}

async function contents(
  bytes: Uint8Array,
  name: string,
): Promise<Contents & { readonly mediaType: Kind }> {
  if (bytes.length > fileLimit) throw tooLarge(name, { found: bytes.length, limit: fileLimit })
  const mediaType = await kindOf(bytes, name)
  const found = await contentsOf(bytes, { mediaType, name })
  if (found.text.length > textLimit) throw tooLong(name, found.text.length)
  return { ...found, mediaType }
}

/** A parser is loaded when its format comes: most bulletins are plain text, and a cold start is felt. */
async function contentsOf(
  bytes: Uint8Array,
  { mediaType, name }: { mediaType: Kind; name: string },
): Promise<Contents> {
  switch (mediaType) {
    case 'application/pdf': {
      const { readPdf } = await import('./pdf.ts')
      const pdf = await parsed(() => readPdf(bytes, { name }), { name, what: 'PDF' })
      return { ...pdf, encoding: 'utf-8' }
    }
    case 'application/epub+zip': {
      const { readEpub } = await import('./epub.ts')
      const book = await parsed(() => readEpub(bytes, { name }), { name, what: 'EPUB' })
      return { ...book, encoding: 'utf-8' }
    }
    case 'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
      const { readDocx } = await import('./docx.ts')
      const text = await parsed(() => readDocx(bytes, { name }), { name, what: 'Word document' })
      return { text, encoding: 'utf-8' }
    }
    default:
      return await plain(bytes, { mediaType, name })
  }
}

async function plain(
  bytes: Uint8Array,
  { mediaType, name }: { mediaType: Kind; name: string },
): Promise<Contents> {
  const hint = mediaType === 'text/html' ? declaredCharset(bytes) : undefined
  const { text, encoding } = decoded(bytes, hint)
  if (text.length > textLimit) throw tooLong(name, text.length)
  if (isBinary(text)) throw refusal(name, 'no text but binary data')
  if (mediaType === 'text/html') {
    const { readPage } = await import('./html.ts')
    return { ...(await parsed(() => readPage(text), { name, what: 'web page' })), encoding }
  }
  return mediaType === 'text/markdown' ? { ...readMarkdown(text), encoding } : { text, encoding }
}

/** What a parser gives. What it throws at a broken or extreme file becomes an error that names the file. */
async function parsed<T>(
  parse: () => T | Promise<T>,
  { name, what }: { name: string; what: string },
): Promise<T> {
  try {
    return await parse()
  } catch (cause) {
    if (cause instanceof DragomanError) throw cause
    // So ends recursion, and a list handed on as arguments.
    const isExtreme = cause instanceof RangeError
    const why = isExtreme
      ? `it is a ${what} nested too deep, or of too many parts; split it`
      : `its ${what} is broken; open it where it was made and save it anew`
    throw unreadable(name, why, { cause })
  }
}

/** Control characters that no text holds, at more than one in a thousand. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 64 * 1024)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]/g)?.length ?? 0
  return controls > sample.length / 1000
}

function tooLong(name: string, found: number): DragomanError {
  const why = `it holds ${found.toLocaleString('en')} letters, above the limit of ${textLimit.toLocaleString('en')}; split it`
  return unreadable(name, why)
}
