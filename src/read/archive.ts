import { crc32 } from 'node:zlib'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import type { DragomanError } from '../error.ts'
import { type Allowance, spend } from './allowance.ts'
import { inflated } from './inflated.ts'
import { joined } from './joined.ts'
import { fileLimit, memberLimit } from './limits.ts'
import { memberNames } from './member-names.ts'
import { tooLarge, unreadable } from './unreadable.ts'

/** Of a Unix file's mode, the bits that say what it is, and those of a symbolic link. */
const [fileType, link] = [0o170000, 0o120000]

/** A file in a zip archive. */
export interface Member {
  /** Its path in the archive, parted by `/`. */
  readonly name: string
  readonly entry: Entry
}

/** A zip archive: its files, and what is wrong with its list of them when that breaks off. */
export interface Archive {
  readonly members: readonly Member[]
  readonly trouble?: DragomanError
  readonly bytes: (member: Member, options: MemberOptions) => Promise<Uint8Array>
}

/** What a member may come to. */
interface MemberOptions {
  /** How messages name it. */
  readonly name: string
  /** The most bytes it may unpack to; `fileLimit` unless said. */
  readonly limit?: number
  readonly allowance: Allowance
}

/**
 * Lists a zip archive by its central directory; folders are left out. `bytes` unpacks one member, and
 * throws a DragomanError `unreadable` when it is locked, broken, larger than allowed, or not of the
 * size and checksum that the list says.
 *
 * @throws {DragomanError} `unreadable` when the archive has no list, as when it is cut off
 */
export async function archiveOf(bytes: Uint8Array, name: string): Promise<Archive> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // Names stay bytes, and sizes unchecked: yauzl would end the whole list at the first bad one.
  const options = { decodeStrings: false, validateEntrySizes: false }
  const zip = await fromBufferPromise(buffer, options).catch((cause: unknown) => {
    const why = 'it is a zip archive (or a Word or EPUB file) that is cut off; fetch it again'
    throw unreadable(name, why, { cause })
  })
  const { entries, trouble } = await entriesOf(zip, name)
  const names = memberNames(entries)
  return {
    members: entries
      .map((entry, index) => ({ entry, name: names[index] ?? '' }))
      .filter((member) => !member.name.endsWith('/')),
    ...(trouble && { trouble }),
    bytes: (member, options) => memberBytes(member.entry, { ...options, zip, archive: bytes }),
  }
}

async function entriesOf(zip: ZipFile, name: string) {
  const entries: Entry[] = []
  try {
    for await (const entry of zip.eachEntry()) {
      if (entries.length === memberLimit) {
        const why = `it holds more files than the limit of ${memberLimit.toLocaleString('en')}; the rest is not read; split it`
        return { entries, trouble: unreadable(name, why) }
      }
      entries.push(entry)
    }
  } catch (cause) {
    const why = `its list of files breaks off after ${entries.length}; fetch it again`
    return { entries, trouble: unreadable(name, why, { cause }) }
  }
  return { entries }
}

async function memberBytes(
  entry: Entry,
  options: MemberOptions & { zip: ZipFile; archive: Uint8Array },
): Promise<Uint8Array> {
  const { name } = options
  if (entry.isEncrypted()) {
    throw unreadable(name, 'it is locked with a password; unpack it and give the files')
  }
  if (((entry.externalFileAttributes >>> 16) & fileType) === link) {
    throw unreadable(name, 'it is a link to another file; pack that file')
  }
  const packed = await packedBytes(entry, options)
  const found = await unpackedBytes(packed, { ...options, method: entry.compressionMethod })
  if (found.length !== entry.uncompressedSize) {
    const why = `it has ${found.length} bytes where the archive says ${entry.uncompressedSize}; pack it anew`
    throw unreadable(name, why)
  }
  if (crc32(found) !== entry.crc32) {
    throw unreadable(name, 'its checksum is not what the archive says; fetch it again')
  }
  return found
}

async function packedBytes(
  entry: Entry,
  { name, zip, archive }: MemberOptions & { zip: ZipFile; archive: Uint8Array },
): Promise<Uint8Array> {
  try {
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
    return archive.subarray(fileDataStart, fileDataStart + entry.compressedSize)
  } catch (cause) {
    throw unreadable(name, 'it is not where the archive says; fetch it again', { cause })
  }
}

async function unpackedBytes(
  packed: Uint8Array,
  { name, method, limit = fileLimit, allowance }: MemberOptions & { method: number },
): Promise<Uint8Array> {
  if (method === 8) {
    const chunks = inflated(packed, { name, packing: 'deflate-raw', limit, allowance })
    return await joined(chunks, { name, limit })
  }
  if (method !== 0) {
    const why = `it is packed by method ${method}; only deflate (8) is undone; pack it anew`
    throw unreadable(name, why)
  }
  if (packed.length > limit) throw tooLarge(name, { found: packed.length, limit })
  spend(allowance, { bytes: packed.length, name })
  // A copy: what is handed on may be moved to another thread, and the archive is still needed.
  return packed.slice()
}
