import type { Bulletin, Origin } from '../bulletin.ts'
import type { Edit } from '../edit.ts'
import { DragomanError, type ErrorCode } from '../error.ts'
import { type ReadOptions, read } from '../read/read.ts'
import { reader } from '../reader.ts'
import { repair } from '../repair/repair.ts'

/** What a worker is asked: one file's bytes, and what is said of them. */
export interface Reading {
  readonly bytes: Uint8Array
  readonly options: ReadOptions
}

/** What it answers: between threads an error keeps its message, but no class and no code. */
export type Answer<T> =
  | { readonly result: T }
  | { readonly error: { readonly code: ErrorCode; readonly message: string } }

/** A file's text as it came and mended, with the edits between the two. */
export interface Mended {
  readonly source: Origin
  readonly original: string
  readonly edits: readonly Edit[]
  readonly text: string
}

// A worker reads many files, and the word evidence is the same for all.
let toBulletin: ReturnType<typeof reader> | undefined

/** Reads one bulletin, in a worker thread: see {@link readers}. */
export async function readBulletin({ bytes, options }: Reading): Promise<Answer<Bulletin>> {
  return await answered(async () => {
    toBulletin ??= reader()
    return await (await toBulletin)(await read(bytes, options))
  })
}

/** Reads and mends one file's text, in a worker thread. */
export async function mend({ bytes, options }: Reading): Promise<Answer<Mended>> {
  return await answered(async () => {
    const { source, original } = await read(bytes, options)
    return { source, original, ...repair(original) }
  })
}

async function answered<T>(work: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { result: await work() }
  } catch (error) {
    if (!(error instanceof DragomanError)) throw error
    return { error: { code: error.code, message: error.message } }
  }
}
