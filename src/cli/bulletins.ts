import type { Bulletin } from '../bulletin.ts'
import { doubtOf } from './doubts.ts'
import { type Batch, eachFile, type ReadingOptions } from './files.ts'

/** Reads every file that the paths name as a bulletin and hands each to `take`: see {@link eachFile}. */
export async function eachBulletin(
  paths: readonly string[],
  {
    take,
    ...options
  }: ReadingOptions & { take: (bulletin: Bulletin, isWorthKeeping: boolean) => Promise<void> },
): Promise<Batch> {
  return await eachFile(paths, {
    ...options,
    work: (pool, reading) => pool.read(reading),
    async take(bulletin) {
      const doubt = doubtOf(bulletin)
      await take(bulletin, doubt?.isWorthKeeping ?? true)
      return doubt?.message
    },
  })
}
