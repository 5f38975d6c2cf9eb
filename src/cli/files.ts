import { dirname, join } from 'node:path'
import type { Unpacked } from '../read/readable-file.ts'
import type { Term } from '../term.ts'
import { ahead } from './ahead.ts'
import { type Input, inputs } from './inputs.ts'
import { progress } from './progress.ts'
import { ownReaders, type Readers } from './readers.ts'
import type { Reading } from './reading-worker.ts'
import { turn } from './turn.ts'

/** What is said of a bulletin besides its bytes, how long it may take, and how loudly work goes on. */
export interface ReadingOptions {
  readonly issued?: string
  readonly home?: string
  readonly url?: string
  /** Seconds for one file. */
  readonly timeLimit?: number
  readonly quiet?: boolean
  /** The termbase that texts should keep to. */
  readonly terms?: readonly Term[]
}

/** How a batch went: how many were read, how many had trouble, and what. */
export interface Batch {
  readonly done: number
  readonly failed: number
  readonly troubles: readonly string[]
}

/**
 * Reads every file that the paths name, several at a time, and hands what `work` makes of each to `take`
 * in their order, with the path of the file: below an archive's when it came out of one. What `take` gives back is
 * trouble with the file, in words. A file that cannot be read is named on standard error with what would work, and
 * the others go on.
 */
export async function eachFile<T>(
  paths: readonly string[],
  {
    work,
    take,
    ...options
  }: ReadingOptions & {
    work: (pool: Readers, reading: Reading) => Promise<T>
    take: (result: T, path: string) => Promise<string | undefined>
  },
): Promise<Batch> {
  const given = await inputs(paths)
  const bar = progress(given.length, options)
  const pool = ownReaders(options.timeLimit)
  const troubles: string[] = []
  let done = 0
  const turns = ahead(filesOf(given, bar), {
    count: pool.count,
    work: (one) => turn(one, async () => await work(pool, readingOf(one.file, options))),
  })
  for await (const { thing, outcome } of turns) {
    const { input, file } = thing
    bar.clear()
    const path = join(dirname(input.path), file.name)
    const trouble = 'error' in outcome ? outcome.error.message : await take(outcome.result, path)
    if (trouble) {
      process.stderr.write(`dragoman: ${input.path}: ${trouble}\n`)
      troubles.push(`${input.path}: ${trouble}`)
    } else done++
  }
  bar.clear()
  return { done, failed: troubles.length, troubles }
}

/** The files of the inputs, an archive's one by one. */
async function* filesOf(given: readonly Input[], bar: ReturnType<typeof progress>) {
  for (const input of given) {
    bar.at(input.path)
    for await (const file of input.files()) yield { input, file }
    bar.step()
  }
}

/** @throws {DragomanError} what the file could not be had for */
export function readingOf(file: Unpacked, { issued, home, url, terms }: ReadingOptions): Reading {
  if ('error' in file) throw file.error
  const address = url ?? file.url
  const options = {
    name: file.name,
    ...(issued !== undefined && { issued }),
    ...(home !== undefined && { home }),
    ...(address !== undefined && { url: address }),
  }
  return { bytes: file.bytes, options, ...(terms && { terms }) }
}
