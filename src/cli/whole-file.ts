import { randomUUID } from 'node:crypto'
import { mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { DragomanError } from '../error.ts'

/**
 * Writes a file whole or not at all, and the folders it lies in: it is written aside and then takes its
 * name. A link is followed.
 *
 * @throws {DragomanError} `unwritable` when the system refuses, or the path is no ordinary file
 */
export async function writeWhole(path: string, chunks: AsyncIterable<string>): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    const place = await placeOf(path)
    const aside = join(dirname(place), `.dragoman-${randomUUID()}.part`)
    try {
      await writeFile(aside, batched(chunks), { flag: 'wx' })
      await rename(aside, place)
    } catch (error) {
      await rm(aside, { force: true })
      throw error
    }
  } catch (cause) {
    // What the chunks are made of may fail too, and is thrown as it is.
    if (!(cause instanceof Error && 'syscall' in cause && 'code' in cause)) throw cause
    const why = reasons.get(String(cause.code)) ?? cause.code
    throw new DragomanError('unwritable', `Cannot write "${path}": ${why}`, { cause })
  }
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'the system does not allow it; give a path of yours'],
  ['EPERM', 'the system does not allow it; give a path of yours'],
  ['EROFS', 'the disk can only be read; give a path on another'],
  ['EEXIST', 'a file stands where a folder is needed; give another path'],
  ['ENOTDIR', 'a file stands where a folder is needed; give another path'],
  ['ENAMETOOLONG', 'its name is too long'],
  ['ENOSPC', 'the disk is full'],
])

/** Strings joined into larger ones: each that is written costs a call to the system. */
export async function* batched(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let batch = ''
  for await (const chunk of chunks) {
    batch += chunk
    if (batch.length < 64 * 1024) continue
    yield batch
    batch = ''
  }
  if (batch !== '') yield batch
}

/** Where a path leads. A device or a folder would be lost if a file took its name. */
async function placeOf(path: string): Promise<string> {
  const stats = await stat(path).catch(() => undefined)
  if (!stats) return path
  if (!stats.isFile()) {
    const why = 'it is no ordinary file; give the path of one'
    throw new DragomanError('unwritable', `Cannot write "${path}": ${why}`)
  }
  return await realpath(path)
}
