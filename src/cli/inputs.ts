import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { DragomanError } from '../error.ts'

/** One file to read; its bytes are fetched only when their turn comes. */
export interface Input {
  /** How messages name it: its path as given, or `standard input`. */
  readonly path: string
  /** How the bulletin names it: the file's own name. */
  readonly name: string
  readonly bytes: () => Promise<Uint8Array>
}

/**
 * The files that the paths name: a folder gives every file below it but hidden ones, in order of name;
 * `-` is standard input. A path that is not there gives an input whose `bytes` says so.
 */
export async function inputs(paths: readonly string[]): Promise<Input[]> {
  const found: Input[] = []
  for (const path of paths) {
    if (path === '-') found.push({ path: 'standard input', name: '-', bytes: standardInput })
    else for await (const file of filesBelow(path)) found.push(fileInput(file))
  }
  return found
}

async function* filesBelow(path: string): AsyncGenerator<string> {
  const isFolder = await stat(path).then(
    (stats) => stats.isDirectory(),
    // A missing file stays an input, so that reading it names it and the others go on.
    () => false,
  )
  if (!isFolder) {
    yield path
    return
  }
  const entries = await readdir(path, { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory()) yield* filesBelow(join(path, entry.name))
    else if (entry.isFile()) yield join(path, entry.name)
  }
}

function fileInput(path: string): Input {
  return {
    path,
    name: basename(path),
    async bytes() {
      try {
        return await readFile(path)
      } catch (cause) {
        const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown'
        const what = reason === 'ENOENT' ? 'there is no such file or folder' : reason
        throw new DragomanError('not-found', `Cannot open "${path}": ${what}`, { cause })
      }
    },
  }
}

async function standardInput(): Promise<Uint8Array> {
  return await buffer(process.stdin)
}
