import type { Unpacked } from '../read/readable-file.ts'
import { ahead } from './ahead.ts'
import { type Input, inputs } from './inputs.ts'
import { progress } from './progress.ts'
import { type Readers, readers } from './readers.ts'
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
}

/** How a batch went: how many were read, and whether something could not be done. */
export interface Batch {
  readonly done: number
  readonly failed: number
}

/**
 * Reads every file that the paths name, several at a time, and hands what `work` makes of each to `take`
 * in their order. What `take` gives back is trouble with the file, in words. A file that cannot be read
 * is named on standard error with what would work, and the others go on.
 */
export async function eachFile<T>(
  paths: readonly string[],
  {
    work,
    take,
    ...options
  }: ReadingOptions & {
    work: (pool: Readers, reading: Reading) => Promise<T>
    take: (result: T) => Promise<string | undefined>
  },
): Promise<Batch> {
  const given = await inputs(paths)
  const bar = progress(given.length, options)
  const { timeLimit } = options
  await using pool = readers(timeLimit === undefined ? {} : { timeoutMs: timeLimit * 1000 })
  const count = { done: 0, failed: 0 }
  const turns = ahead(filesOf(given, bar), {
    count: pool.count,
    work: ({ input, file }) => turn(input, async () => await work(pool, readingOf(file, options))),
  })
  for await (const { thing: input, outcome } of turns) {
    bar.clear()
    const trouble = 'error' in outcome ? outcome.error.message : await take(outcome.result)
    if (trouble) process.stderr.write(`dragoman: ${input.path}: ${trouble}\n`)
    count[trouble ? 'failed' : 'done']++
  }
  bar.clear()
  return count
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
function readingOf(file: Unpacked, { issued, home, url }: ReadingOptions): Reading {
  if ('error' in file) throw file.error
  const address = url ?? file.url
  const options = {
    name: file.name,
    ...(issued !== undefined && { issued }),
    ...(home !== undefined && { home }),
    ...(address !== undefined && { url: address }),
  }
  return { bytes: file.bytes, options }
}
