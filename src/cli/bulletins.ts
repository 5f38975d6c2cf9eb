import type { Bulletin } from '../bulletin.ts'
import { DragomanError } from '../error.ts'
import type { Unpacked } from '../read/readable-file.ts'
import { ahead } from './ahead.ts'
import { doubtOf } from './doubts.ts'
import { type Input, inputs } from './inputs.ts'
import { progress } from './progress.ts'
import { type Readers, readers } from './readers.ts'

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

/** A file's turn: its input, and the bulletin or why there is none. */
interface Turn {
  readonly input: Input
  readonly outcome: Bulletin | DragomanError
}

/**
 * Reads every file that the paths name, several at a time, and hands each bulletin to `take` in their
 * order. A file that cannot be read is named on standard error with what would work, and the others go on.
 */
export async function eachBulletin(
  paths: readonly string[],
  {
    take,
    ...options
  }: ReadingOptions & { take: (bulletin: Bulletin, isWorthKeeping: boolean) => Promise<void> },
): Promise<Batch> {
  const given = await inputs(paths)
  const bar = progress(given.length, options)
  const { timeLimit } = options
  await using pool = readers(timeLimit === undefined ? {} : { timeoutMs: timeLimit * 1000 })
  const count = { done: 0, failed: 0 }
  const work = ({ input, file }: { input: Input; file: Unpacked }) =>
    turn(pool, { input, file, options })
  for await (const { input, outcome } of ahead(filesOf(given, bar), { count: pool.count, work })) {
    bar.clear()
    const trouble = outcome instanceof DragomanError ? outcome : doubtOf(outcome)
    if (trouble) process.stderr.write(`dragoman: ${input.path}: ${trouble.message}\n`)
    count[trouble ? 'failed' : 'done']++
    if (outcome instanceof DragomanError) continue
    await take(outcome, doubtOf(outcome)?.isWorthKeeping ?? true)
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

async function turn(
  pool: Readers,
  { input, file, options }: { input: Input; file: Unpacked; options: ReadingOptions },
): Promise<Turn> {
  try {
    if ('error' in file) throw file.error
    const { issued, home, url = file.url } = options
    const said = {
      name: file.name,
      ...(issued !== undefined && { issued }),
      ...(home !== undefined && { home }),
      ...(url !== undefined && { url }),
    }
    return { input, outcome: await pool.read({ bytes: file.bytes, options: said }) }
  } catch (error) {
    if (!(error instanceof DragomanError) || !isOfOneFile(error)) throw error
    return { input, outcome: error }
  }
}

/** A store or a port that fails, fails for every file: that ends the batch. */
function isOfOneFile(error: DragomanError): boolean {
  return error.code === 'unreadable' || error.code === 'not-found'
}
