import { DragomanError } from '../error.ts'
import { type Allowance, allowance, isSpent, spend } from './allowance.ts'
import { type Archive, archiveOf, type Member } from './archive.ts'
import { inflated } from './inflated.ts'
import { joined } from './joined.ts'
import { containerOf, isWarc } from './kind.ts'
import { archiveLimit, fileLimit, nestingLimit } from './limits.ts'
import { isEscape, isHidden, plainPath } from './member-path.ts'
import type { ReadableFile, Unpacked } from './readable-file.ts'
import { unreadable } from './unreadable.ts'

interface Within {
  readonly depth: number
  readonly allowance: Allowance
}

/**
 * The files to read one by one that a file holds: of a zip each file inside, in order of name; of a web
 * archive (WARC) each page and document that was answered with 200; of a gzip its file, or the web archive
 * in it; archives in archives too, to `nestingLimit`. Any other file is itself. Hidden files are left
 * out. What cannot be unpacked is given as an error in its place, and the others go on.
 */
export function unpacked(file: ReadableFile): AsyncGenerator<Unpacked> {
  return opened(file, { depth: 0, allowance: allowance() })
}

async function* opened(file: ReadableFile, within: Within): AsyncGenerator<Unpacked> {
  try {
    const container = await containerOf(file.bytes)
    if (container === undefined) yield file
    else if (within.depth === nestingLimit) throw tooDeep(file.name)
    else yield* openers[container](file, { ...within, depth: within.depth + 1 })
  } catch (error) {
    if (!(error instanceof DragomanError)) throw error
    yield { name: file.name, error }
  }
}

const openers = {
  zip: zipFiles,
  gzip: gzipFiles,
  warc: (file: ReadableFile, within: Within) => warcFiles(pieces(file.bytes), { ...within, file }),
}

async function* zipFiles(file: ReadableFile, within: Within): AsyncGenerator<Unpacked> {
  const archive = await archiveOf(file.bytes, file.name)
  const members = archive.members.filter((member) => !isHidden(member.name))
  for (const member of members.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (isSpent(within.allowance)) return
    yield* memberFiles(member, { ...within, archive, file })
  }
  if (archive.trouble) throw archive.trouble
  if (members.length === 0)
    throw unreadable(file.name, 'the archive holds no files; give a bulletin')
}

async function* memberFiles(
  member: Member,
  { archive, file, ...within }: Within & { archive: Archive; file: ReadableFile },
): AsyncGenerator<Unpacked> {
  const name = `${file.name}/${plainPath(member.name)}`
  try {
    if (isEscape(member.name)) {
      throw unreadable(name, 'its path leads out of the archive; pack it anew with plain names')
    }
    spend(within.allowance, { files: 1, name })
    const bytes = await archive.bytes(member, { name, allowance: within.allowance })
    const { url } = file
    yield* opened({ name, bytes, ...(url !== undefined && { url }) }, within)
  } catch (error) {
    if (!(error instanceof DragomanError)) throw error
    yield { name, error }
  }
}

/** A gzip holds one file, which is named as it is without the ending; a web archive may be packed so record by record. */
async function* gzipFiles(file: ReadableFile, within: Within): AsyncGenerator<Unpacked> {
  const { allowance } = within
  const options = { name: file.name, packing: 'gzip', limit: archiveLimit, allowance } as const
  const chunks = inflated(file.bytes, options)
  const { value: head = new Uint8Array() } = await chunks.next()
  const whole = followed(head, chunks)
  if (isWarc(head)) {
    yield* warcFiles(whole, { ...within, file })
    return
  }
  const name = file.name.replace(/(?<=.)\.gz$/i, '').replace(/(?<=.)\.tgz$/i, '.tar')
  spend(allowance, { files: 1, name })
  yield* opened({ ...file, name, bytes: await joined(whole, { name, limit: fileLimit }) }, within)
}

async function* warcFiles(
  chunks: AsyncIterable<Uint8Array>,
  { file, ...within }: Within & { file: ReadableFile },
): AsyncGenerator<Unpacked> {
  const { webFiles } = await import('./web-files.ts')
  const { allowance } = within
  let count = 0
  for await (const found of webFiles(chunks, { name: file.name, allowance })) {
    count++
    if ('error' in found) yield found
    else {
      spend(allowance, { files: 1, name: found.name })
      yield* opened(found, within)
    }
    if (isSpent(allowance)) return
  }
  if (count === 0) {
    throw unreadable(file.name, 'the web archive holds no page or document answered with 200')
  }
}

/** warcio copies what is left of a piece at every line, so pieces are small. */
async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const size = 64 * 1024
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function* followed(first: Uint8Array, rest: AsyncIterable<Uint8Array>) {
  yield first
  yield* rest
}

function tooDeep(name: string): DragomanError {
  const why = `it is an archive in ${nestingLimit} others, and no more than that are opened; unpack it first`
  return unreadable(name, why)
}
