import { table } from '../data/table.ts'
import { DragomanError } from '../error.ts'
import { contentsOf } from './archive.ts'

/** The kinds of file that are read, by media type. */
export type Kind = 'text/plain' | 'text/markdown' | 'text/html' | typeof docx
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The most bytes a Word file may unpack to. */
const unpackedLimit = 256 * 1024 * 1024
const signatures = table('file-signatures')

/**
 * What a file is, by its content first and its name second.
 *
 * @throws {DragomanError} `unreadable` when it is of a kind that is not read
 */
export function kindOf(bytes: Uint8Array, name: string): Kind {
  const archive = contentsOf(bytes)
  if (archive) return archiveKind(archive, name)
  if (isZipHead(bytes)) throw refusal(name, 'a zip archive that is cut off')
  const head = Buffer.from(bytes.subarray(0, 16)).toString('hex')
  const found = signatures.find(({ bytes: first = '?' }) => head.startsWith(first))
  // "BM" and "MZ" also begin words: only what is no text is told by so few bytes.
  if (found && ((found['bytes'] ?? '').length > 4 || bytes.includes(0))) {
    throw refusal(name, found['what'] ?? 'another format')
  }
  if (looksHtml(bytes)) return 'text/html'
  return /\.(?:md|markdown)$/i.test(name) ? 'text/markdown' : 'text/plain'
}

/** A zip begins with a local file header (APPNOTE 4.3.7). */
function isZipHead([p, k, three, four]: Uint8Array): boolean {
  return p === 0x50 && k === 0x4b && three === 3 && four === 4
}

/** The error for a file of a kind that is not read. */
export function refusal(name: string, what: string): DragomanError {
  return new DragomanError(
    'unreadable',
    `Cannot read "${name}": it is ${what}, which is not read yet; give txt, md, html or docx`,
  )
}

function archiveKind(
  { names, size }: { names: readonly string[]; size: number },
  name: string,
): Kind {
  if (!names.includes('word/document.xml')) {
    throw refusal(
      name,
      names.includes('mimetype') ? 'an EPUB or OpenDocument file' : 'a zip archive',
    )
  }
  if (size > unpackedLimit) {
    throw new DragomanError(
      'unreadable',
      `Cannot read "${name}": it unpacks to ${size} bytes, above the limit of ${unpackedLimit}; split it`,
    )
  }
  return docx
}

/** Looks past a byte order mark, comments and the NULs of UTF-16. */
function looksHtml(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).replaceAll('\0', '')
  return /^[^<\w]{0,10}(?:<!--[^>]{0,2000}>\s{0,50}|<\?xml[^>]{0,200}>\s{0,50}){0,3}<(?:!doctype\s{1,5}html|html|head|body)\b/i.test(
    head,
  )
}
