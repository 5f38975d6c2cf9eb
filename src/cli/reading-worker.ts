import { type Answer, answered } from '../answered.ts'
import type { Bulletin, Origin } from '../bulletin.ts'
import type { Edit } from '../edit.ts'
import { type ReadOptions, read } from '../read/read.ts'
import { reader } from '../reader.ts'
import { repair } from '../repair/repair.ts'
import type { Term } from '../term.ts'

/** What a worker is asked: one file's bytes, and what is said of them. */
export interface Reading {
  readonly bytes: Uint8Array
  readonly options: ReadOptions
  /** The termbase that it should keep to: one for all files of a batch. */
  readonly terms?: readonly Term[]
}

/** A file's text as it came and mended, with the edits between the two. */
export interface Mended {
  readonly source: Origin
  readonly original: string
  readonly edits: readonly Edit[]
  readonly text: string
}

// A worker reads many files, and the word evidence is the same for all; so is the termbase.
let toBulletin: ReturnType<typeof reader> | undefined

/** Reads one bulletin, in a worker thread: see {@link readers}. */
export async function readBulletin({
  bytes,
  options,
  terms = [],
}: Reading): Promise<Answer<Bulletin>> {
  return await answered(async () => {
    toBulletin ??= reader({ terms })
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
