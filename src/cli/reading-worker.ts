import type { Bulletin } from '../bulletin.ts'
import { DragomanError, type ErrorCode } from '../error.ts'
import { type ReadOptions, read } from '../read/read.ts'
import { reader } from '../reader.ts'

/** What a worker is asked: one file's bytes, and what is said of them. */
export interface Reading {
  readonly bytes: Uint8Array
  readonly options: ReadOptions
}

/** What it answers: between threads an error keeps its message, but no class and no code. */
export type Answer =
  | { readonly bulletin: Bulletin }
  | { readonly error: { readonly code: ErrorCode; readonly message: string } }

// A worker reads many files, and the word evidence is the same for all.
const toBulletin = reader()
// Its failure is each file's answer; before the first file nobody is there to hear it.
toBulletin.catch(() => undefined)

/** Reads one bulletin, in a worker thread: see {@link readers}. */
export async function readBulletin({ bytes, options }: Reading): Promise<Answer> {
  try {
    const source = await read(bytes, options)
    return { bulletin: await (await toBulletin)(source) }
  } catch (error) {
    if (!(error instanceof DragomanError)) throw error
    return { error: { code: error.code, message: error.message } }
  }
}
