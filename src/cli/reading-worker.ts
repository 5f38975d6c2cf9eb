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
  /** The termbase that it should keep to. */
  readonly terms?: readonly Term[]
}

/** A file's text as it came and mended, with the edits between the two. */
export interface Mended {
  readonly source: Origin
  readonly original: string
  readonly edits: readonly Edit[]
  readonly text: string
}

// The files of a batch share a termbase, and a large one takes longer to make ready than a file to read.
let last: { readonly termbase: string; readonly toBulletin: ReturnType<typeof reader> } | undefined

/** Reads one bulletin, in a worker thread: see {@link readers}. */
export async function readBulletin({
  bytes,
  options,
  terms = [],
}: Reading): Promise<Answer<Bulletin>> {
  return await answered(async () => {
    const termbase = JSON.stringify(terms)
    if (last?.termbase !== termbase) last = { termbase, toBulletin: reader({ terms }) }
    const toBulletin = await last.toBulletin
    return await toBulletin(await read(bytes, options))
  })
}

/** Reads and mends one file's text, in a worker thread. */
export async function mend({ bytes, options }: Reading): Promise<Answer<Mended>> {
  return await answered(async () => {
    const { source, original } = await read(bytes, options)
    return { source, original, ...repair(original) }
  })
}
