import { createReadStream, type Stats } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { DragomanError } from '../error.ts'
import { joined } from '../read/joined.ts'
import { fileLimit } from '../read/limits.ts'
import type { ReadableFile, Unpacked } from '../read/readable-file.ts'
import { unpacked } from '../read/unpacked.ts'
import { tooLarge, unreadable } from '../read/unreadable.ts'

/** A path to read; its bytes are fetched only when its turn comes. */
export interface Input {
  /** How messages name it: its path as given, or `standard input`. */
  readonly path: string
  /**
   * The files to read that it gives: one, or those of an archive. What cannot be opened or unpacked is
   * given as an error in its place; nothing is thrown for it.
   */
  readonly files: () => AsyncGenerator<Unpacked>
}

type Bytes = () => Promise<Uint8Array>

/**
 * The files that the paths name: a folder gives every file below it but hidden ones, in order of name, links
 * followed, a folder once; `-` is standard input. A path that is not there gives an input that says so.
 */
export async function inputs(paths: readonly string[]): Promise<Input[]> {
  const found: Input[] = []
  for (const path of paths) {
    if (path === '-') {
      const bytes = () => joined(process.stdin, { name: '-', limit: fileLimit })
      found.push(input({ path: 'standard input', name: '-', bytes }))
      continue
    }
    for await (const one of inputsBelow(path, { seen: new Set(), isGiven: true })) found.push(one)
  }
  return found
}

async function* inputsBelow(
  path: string,
  { seen, isGiven }: { seen: Set<string>; isGiven: boolean },
): AsyncGenerator<Input> {
  const name = basename(path)
  const failing = (error: DragomanError) =>
    input({ path, name, bytes: () => Promise.reject(error) })
  try {
    const stats = await stat(path)
    if (!stats.isDirectory()) {
      // A pipe that is given is meant, as in `dragoman read <(…)`; in a folder it would keep all waiting.
      const isMeant = stats.isFile() || isGiven
      yield isMeant
        ? input({ path, name, bytes: () => fileBytes(path) })
        : failing(noFile(name, stats))
      return
    }
    const folder = await realpath(path)
    // Links may lead back to a folder above.
    if (seen.has(folder)) return
    seen.add(folder)
    for (const entry of (await readdir(path)).sort()) {
      if (!entry.startsWith('.')) yield* inputsBelow(join(path, entry), { seen, isGiven: false })
    }
  } catch (cause) {
    yield failing(notFound(path, cause))
  }
}

function input({ path, name, bytes }: { path: string; name: string; bytes: Bytes }): Input {
  return {
    path,
    async *files() {
      let file: ReadableFile
      try {
        file = { name, bytes: await bytes() }
      } catch (error) {
        if (!(error instanceof DragomanError)) throw error
        yield { name, error }
        return
      }
      yield* unpacked(file)
    },
  }
}

/** The size is asked first, so that what is too large is never read; a pipe is read up to the limit. */
async function fileBytes(path: string): Promise<Uint8Array> {
  const name = basename(path)
  try {
    const { size } = await stat(path)
    if (size > fileLimit) throw tooLarge(name, { found: size, limit: fileLimit })
    const chunks = createReadStream(path, { highWaterMark: 1024 * 1024 })
    return await joined(chunks, { name, limit: fileLimit })
  } catch (cause) {
    throw cause instanceof DragomanError ? cause : notFound(path, cause)
  }
}

function noFile(name: string, stats: Stats): DragomanError {
  const what = stats.isFIFO() ? 'a pipe' : stats.isSocket() ? 'a socket' : 'a device'
  return unreadable(name, `it is ${what}, no file; give it by name if it is meant`)
}

/** The error for what the system refuses; anything else is thrown on. */
function notFound(path: string, cause: unknown): DragomanError {
  if (!(cause instanceof Error && 'code' in cause)) throw cause
  const what = cause.code === 'ENOENT' ? 'there is no such file or folder' : cause.code
  return new DragomanError('not-found', `Cannot open "${path}": ${what}`, { cause })
}
