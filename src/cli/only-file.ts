import { dirname, join } from 'node:path'
import type { ReadableFile } from '../read/readable-file.ts'
import { unreadable } from '../read/unreadable.ts'
import type { Input } from './inputs.ts'

/**
 * The one file that an input holds, named by its path.
 *
 * @throws {DragomanError} when it cannot be had, or is an archive of several
 */
export async function onlyFile({ path, files }: Input): Promise<ReadableFile> {
  const found: ReadableFile[] = []
  for await (const file of files()) {
    if ('error' in file) throw file.error
    found.push({ ...file, name: join(dirname(path), file.name) })
    if (found.length > 1) break
  }
  const [file] = found
  if (file && found.length === 1) return file
  throw unreadable(path, 'it holds several files; unpack it, and give the folder')
}
