import type { Bulletin } from '../bulletin.ts'
import { DragomanError } from '../error.ts'
import { read } from '../read/read.ts'
import { reader } from '../reader.ts'
import { doubtOf } from './doubts.ts'
import { type Input, inputs } from './inputs.ts'
import { progress } from './progress.ts'

/** What is said of a bulletin besides its bytes, and how loudly work goes on. */
export interface ReadingOptions {
  readonly issued?: string
  readonly home?: string
  readonly url?: string
  readonly quiet?: boolean
}

/** How a batch went: how many were read, and whether something could not be done. */
export interface Batch {
  readonly done: number
  readonly failed: number
}

/**
 * Reads every file that the paths name and hands each bulletin to `take`. A file that cannot be read
 * is named on standard error with what would work, and the others go on.
 */
export async function eachBulletin(
  paths: readonly string[],
  {
    take,
    ...options
  }: ReadingOptions & { take: (bulletin: Bulletin, isWorthKeeping: boolean) => Promise<void> },
): Promise<Batch> {
  const files = await inputs(paths)
  const bar = progress(files.length, options)
  const toBulletin = await reader()
  let done = 0
  let failed = 0
  for (const file of files) {
    bar.at(file.path)
    try {
      const bulletin = await toBulletin(
        await read(await file.bytes(), sourceOptions(file, options)),
      )
      const doubt = doubtOf(bulletin)
      bar.clear()
      if (doubt) complain(file, doubt.message)
      if (doubt) failed++
      else done++
      await take(bulletin, doubt?.isWorthKeeping ?? true)
    } catch (error) {
      if (!(error instanceof DragomanError) || !isOfOneFile(error)) throw error
      bar.clear()
      complain(file, error.message)
      failed++
    }
    bar.step()
  }
  bar.clear()
  return { done, failed }
}

function sourceOptions({ name }: Input, { issued, home, url }: ReadingOptions) {
  return {
    name,
    ...(issued !== undefined && { issued }),
    ...(home !== undefined && { home }),
    ...(url !== undefined && { url }),
  }
}

/** A store or a port that fails, fails for every file: that ends the batch. */
function isOfOneFile(error: DragomanError): boolean {
  return error.code === 'unreadable' || error.code === 'not-found'
}

function complain(file: Input, message: string): void {
  process.stderr.write(`dragoman: ${file.path}: ${message}\n`)
}
