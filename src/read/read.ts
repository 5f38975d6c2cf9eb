import { createHash } from 'node:crypto'
import { DragomanError } from '../error.ts'
import type { Source } from '../pipeline.ts'
import { declaredCharset } from './declared-charset.ts'
import { decoded } from './encoding.ts'
import { givenDate } from './given.ts'
import { type Kind, kindOf, refusal } from './kind.ts'
import { plainMarkdown } from './text.ts'

/** The longest text that is read, in UTF-16 code units; no bulletin comes near it. */
export const textLimit = 32 * 1024 * 1024

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
 * Reads a bulletin's bytes: text, Markdown, a web page or a Word file, whatever its encoding. Nothing
 * is normalised: `original` is the text as decoded, of a page its main text, of a Word file its
 * paragraphs.
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
  if (bytes.length > 4 * textLimit) throw tooLong(name, bytes.length)
  const mediaType = kindOf(bytes, name)
  const { text, encoding, title, date, url: ownUrl } = await contents(bytes, { mediaType, name })
  if (text.length > textLimit) throw tooLong(name, text.length)
  if (!/[A-Za-z\p{Script=Han}]/u.test(text)) {
    throw unreadable(name, 'it holds no letters in English or Chinese; give a bulletin in either')
  }
  const url = options.url ?? ownUrl
  return {
    source: {
      name,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      mediaType,
      encoding,
      ...(url !== undefined && { url }),
    },
    original: text,
    metadata: { ...(title !== undefined && { title }), ...(date !== undefined && { date }) },
    given,
  }
}

async function contents(
  bytes: Uint8Array,
  { mediaType, name }: { mediaType: Kind; name: string },
): Promise<Contents> {
  if (mediaType.startsWith('application/'))
    return { text: await word(bytes, name), encoding: 'utf-8' }
  const hint = mediaType === 'text/html' ? declaredCharset(bytes) : undefined
  const { text, encoding } = decoded(bytes, hint)
  if (text.length > textLimit) throw tooLong(name, text.length)
  if (isBinary(text)) throw refusal(name, 'no text but binary data')
  if (mediaType === 'text/html') {
    // A parser is loaded when its format comes: most bulletins are plain text, and a cold start is felt.
    const { readPage } = await import('./html.ts')
    return { ...readPage(text), encoding }
  }
  return { text: mediaType === 'text/markdown' ? plainMarkdown(text) : text, encoding }
}

async function word(bytes: Uint8Array, name: string): Promise<string> {
  const { readDocx } = await import('./docx.ts')
  try {
    return await readDocx(bytes)
  } catch (cause) {
    throw new DragomanError(
      'unreadable',
      `Cannot read "${name}": its Word document is broken; open it in Word and save it anew`,
      { cause },
    )
  }
}

/** Control characters that no text holds, at more than one in a thousand. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 64 * 1024)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]/g)?.length ?? 0
  return controls > sample.length / 1000
}

function tooLong(name: string, size: number): DragomanError {
  return unreadable(
    name,
    `it holds ${size} letters or bytes, above the limit of ${textLimit}; split it`,
  )
}

function unreadable(name: string, why: string): DragomanError {
  return new DragomanError('unreadable', `Cannot read "${name}": ${why}`)
}
