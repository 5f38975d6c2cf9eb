import { table } from '../data/table.ts'
import type { DragomanError } from '../error.ts'
import { unreadable } from './unreadable.ts'
import { zipKind } from './zip-kind.ts'

/** The kinds of document that are read, by media type. */
export type Kind =
  | 'text/plain'
  | 'text/markdown'
  | 'text/html'
  | 'application/pdf'
  | 'application/epub+zip'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The kinds of file that hold others. */
export type Container = 'zip' | 'gzip' | 'warc'

const signatures = table('file-signatures').map(({ bytes = '', at = '0', what = '' }) => ({
  bytes: Buffer.from(bytes, 'hex'),
  at: Number(at),
  what,
}))
const containers = { zip: 'a zip archive', gzip: 'a gzip archive', warc: 'a web archive' }

/** What holds other files, by its content; a Word or EPUB file is a document, though it is a zip. */
export async function containerOf(bytes: Uint8Array): Promise<Container | undefined> {
  if (isZip(bytes)) return (await zipKind(bytes)) === 'zip' ? 'zip' : undefined
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return 'gzip'
  return isWarc(bytes) ? 'warc' : undefined
}

/** Whether bytes begin as a web archive does (ISO 28500). */
export function isWarc(bytes: Uint8Array): boolean {
  return /^WARC\/\d\.\d\r?\n/.test(latin1(bytes, 16))
}

/**
 * What a document is, by its content first and its name second.
 *
 * @throws {DragomanError} `unreadable` when it is of a kind that is not read, or holds other files
 */
export async function kindOf(bytes: Uint8Array, name: string): Promise<Kind> {
  const container = await containerOf(bytes)
  if (container) {
    const why = `it is ${containers[container]}, which holds files of its own; unpack it and read those`
    throw unreadable(name, why)
  }
  if (isZip(bytes)) return await documentKind(bytes, name)
  if (/^[\s\u00ef\u00bb\u00bf]{0,16}%PDF-\d/.test(latin1(bytes, 32))) return 'application/pdf'
  const found = signatures.find(({ bytes: mark, at }) =>
    mark.equals(bytes.subarray(at, at + mark.length)),
  )
  // "BM" and "MZ" also begin words: only what is no text is told by so few bytes.
  if (found && (found.bytes.length > 2 || bytes.includes(0))) throw refusal(name, found.what)
  if (looksHtml(bytes)) return 'text/html'
  return /\.(?:md|markdown)$/i.test(name) ? 'text/markdown' : 'text/plain'
}

/** The error for a file of a kind that is not read. */
export function refusal(name: string, what: string): DragomanError {
  return unreadable(name, `it is ${what}, which is not read; give txt, md, html, docx, pdf or epub`)
}

/** A zip begins with a local file header (APPNOTE 4.3.7), an empty one with its end record (4.3.16). */
function isZip([p, k, three, four]: Uint8Array): boolean {
  if (p !== 0x50 || k !== 0x4b) return false
  return (three === 3 && four === 4) || (three === 5 && four === 6)
}

async function documentKind(bytes: Uint8Array, name: string): Promise<Kind> {
  const kind = await zipKind(bytes)
  switch (kind) {
    case 'epub':
      return 'application/epub+zip'
    case 'docx':
      return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
    case 'opendocument':
      throw refusal(name, 'an OpenDocument file')
    default:
      throw refusal(name, 'an Office file of another kind than Word')
  }
}

function latin1(bytes: Uint8Array, size: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(size, bytes.length)).toString(
    'latin1',
  )
}

/** Looks past a byte order mark, comments and the NULs of UTF-16. */
function looksHtml(bytes: Uint8Array): boolean {
  const head = latin1(bytes, 4096).replaceAll('\0', '')
  return /^[^<\w]{0,10}(?:<!--[^>]{0,2000}>\s{0,50}|<\?xml[^>]{0,200}>\s{0,50}){0,3}<(?:!doctype\s{1,5}html|html|head|body)\b/i.test(
    head,
  )
}
