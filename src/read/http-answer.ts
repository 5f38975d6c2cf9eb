import { AsyncIterReader, type LimitReader } from 'warcio'
import { DragomanError } from '../error.ts'
import type { Allowance } from './allowance.ts'
import { inflated, type Packing } from './inflated.ts'
import { joined } from './joined.ts'
import { containerOf, kindOf } from './kind.ts'
import { fileLimit } from './limits.ts'
import { unreadable } from './unreadable.ts'

/** Header fields by their name in lower case. */
export type Fields = ReadonlyMap<string, string>

const documents =
  /^(?:text\/(?:html|plain|(?:x-)?markdown)|application\/(?:xhtml\+xml|pdf|epub\+zip|msword|vnd\.openxmlformats-officedocument\.wordprocessingml\.\w+|(?:x-)?(?:zip|gzip)(?:-compressed)?))\b/i
/** What servers say of downloads they know nothing of. */
const downloads = /^(?:(?:application|binary)\/(?:octet-stream|(?:x-|force-)?download))?(?:;|$)/i

/** Whether an answer may hold a bulletin, by its media type: robots.txt, though text, is for machines. */
export function isDocument(fields: Fields, url: string): boolean {
  const type = fields.get('content-type') ?? ''
  if (/^https?:\/\/[^/]+\/robots\.txt$/i.test(url)) return false
  return documents.test(type) || downloads.test(type)
}

/**
 * The file in an HTTP answer, its chunks joined and its packing undone; undefined for a download that is no
 * document.
 *
 * @throws {DragomanError} `unreadable` when it is broken, cut off, or above a limit
 */
export async function answeredBytes(
  body: LimitReader,
  { name, fields, allowance }: { name: string; fields: Fields; allowance: Allowance },
): Promise<Uint8Array | undefined> {
  const isChunked = /\bchunked\b/i.test(fields.get('transfer-encoding') ?? '')
  // Some archives keep the field though the chunks are joined already: warcio sees that.
  const chunks = isChunked ? new AsyncIterReader(body, null, true) : body
  let bytes = await joined(chunks, { name, limit: fileLimit })
  if (chunks instanceof AsyncIterReader && chunks.errored) {
    throw unreadable(name, 'its answer is cut off; fetch it again')
  }
  for (const coding of (fields.get('content-encoding') ?? '').split(',').reverse()) {
    const packing = packingOf(coding.trim().toLowerCase(), { bytes, name })
    if (packing === undefined) continue
    const options = { name, packing, limit: fileLimit, allowance }
    bytes = await joined(inflated(bytes, options), { name, limit: fileLimit })
  }
  const isKnown = !downloads.test(fields.get('content-type') ?? '')
  return isKnown || (await isMarkedDocument(bytes)) ? bytes : undefined
}

/** How bytes are packed: many archives keep the field though they have undone it. */
function packingOf(
  coding: string,
  { bytes, name }: { bytes: Uint8Array; name: string },
): Packing | undefined {
  const [first = 0, second = 0] = bytes
  const isPage = /^\s{0,20}<[!?a-z]/i.test(Buffer.from(bytes.subarray(0, 40)).toString('latin1'))
  if (coding === '' || coding === 'identity' || bytes.length === 0 || isPage) return undefined
  if (coding === 'gzip' || coding === 'x-gzip') {
    return first === 0x1f && second === 0x8b ? 'gzip' : undefined
  }
  if (coding === 'br') return 'br'
  if (coding !== 'deflate') {
    throw unreadable(name, `it is packed as "${coding}", which is not undone; give the page itself`)
  }
  // By the standard "deflate" has zlib's two bytes before it (RFC 1950); not all servers send them.
  const hasHead = (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0
  return hasHead ? 'deflate' : 'deflate-raw'
}

async function isMarkedDocument(bytes: Uint8Array): Promise<boolean> {
  if (bytes.length === 0) return false
  if (await containerOf(bytes)) return true
  try {
    return (await kindOf(bytes, '')) !== 'text/plain'
  } catch (error) {
    if (error instanceof DragomanError) return false
    throw error
  }
}
