import { AsyncIterReader, type BaseAsyncIterReader, LimitReader } from 'warcio'
import { DragomanError } from '../error.ts'
import type { Allowance } from './allowance.ts'
import { answeredBytes, type Fields, isDocument } from './http-answer.ts'
import { headLimit } from './limits.ts'
import type { ReadableFile, Unpacked } from './readable-file.ts'
import { unreadable } from './unreadable.ts'

interface Options {
  /** The web archive's name. */
  readonly name: string
  readonly allowance: Allowance
}

/**
 * The pages and documents of a web archive (WARC, ISO 28500), in its order: of each `response` record that
 * was answered with 200 the file as it was sent, packing undone. Other records, and answers that are
 * pictures, scripts, styles and the like, are left out. What is broken is given as an error; the next
 * record is then looked for.
 *
 * warcio's line and length readers are used, not its parser: that waits for ever where a record is cut
 * off, and unpacks whatever comes without a limit.
 */
export async function* webFiles(
  chunks: AsyncIterable<Uint8Array>,
  options: Options,
): AsyncGenerator<Unpacked> {
  const { name } = options
  const reader = new AsyncIterReader(chunks, null)
  while (await isAtRecord(reader)) {
    const fields = await headOf(reader, name)
    const length = Number(fields.get('content-length') ?? Number.NaN)
    if (!Number.isSafeInteger(length) || length < 0) {
      yield {
        name,
        error: unreadable(name, 'a record does not say how long it is; fetch it again'),
      }
      continue
    }
    const block = new LimitReader(reader, length)
    const url = fields.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? ''
    if (fields.get('warc-type') === 'response' && /^https?:/i.test(url)) {
      yield* answer(block, { ...options, url })
    }
    const left = block.limit
    if (left > 0 && (await reader.skipSize(left)) < left) {
      throw unreadable(
        name,
        `its last record is cut off ${left} bytes before its end; fetch it again`,
      )
    }
  }
}

/** Looks for the next record: past the empty lines between records, and past what is none. */
async function isAtRecord(reader: AsyncIterReader): Promise<boolean> {
  for (let line = await reader.readline(headLimit); line !== ''; ) {
    if (/^WARC\/\d\.\d\r?\n$/.test(line)) return true
    line = await reader.readline(headLimit)
  }
  return false
}

/** The header fields up to an empty line. A line that begins with white space goes on with the one before. */
async function headOf(reader: BaseAsyncIterReader, name: string): Promise<Fields> {
  const fields = new Map<string, string>()
  let last = ''
  let size = 0
  for (;;) {
    const line = await reader.readline(headLimit)
    size += line.length
    if (size > headLimit) {
      throw unreadable(
        name,
        `a record has headers above the limit of ${headLimit} bytes; leave it out`,
      )
    }
    if (line.trim() === '') return fields
    const [, field, value = ''] = /^([^\s:]+):(.*)$/s.exec(line) ?? []
    if (field !== undefined) last = field.toLowerCase()
    const text = field === undefined ? `${fields.get(last) ?? ''} ${line}` : value
    fields.set(last, text.trim())
  }
}

async function* answer(
  block: LimitReader,
  { name: archive, url, allowance }: Options & { url: string },
): AsyncGenerator<Unpacked> {
  const name = `${archive}/${fileName(url)}`
  try {
    const status = await block.readline(headLimit)
    if (!/^HTTP\/\d(?:\.\d)? 200\b/.test(status)) return
    const fields = await headOf(block, name)
    if (!isDocument(fields, url)) return
    const bytes = await answeredBytes(block, { name, fields, allowance })
    // One that the archive's end cuts off is no page to read; that is said once the record is left.
    if (bytes && block.limit <= 0) yield { name, bytes, url } satisfies ReadableFile
  } catch (error) {
    if (!(error instanceof DragomanError)) throw error
    yield { name, error }
  }
}

/** The last part of an address, query and all, as a file may be named. */
function fileName(url: string): string {
  const [path = '', query] = url
    .replace(/#.*$/s, '')
    .replace(/^https?:\/\/[^/]*\/?/i, '')
    .split('?')
  const last = path.split('/').at(-1) || 'index.html'
  return unescaped(query ? `${last}-${query}` : last)
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^\.+/, '-')
    .slice(0, 120)
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch (error) {
    // Chinese sites escape GBK as well, which this does not undo: the name then shows the escapes.
    if (error instanceof URIError) return text
    throw error
  }
}
