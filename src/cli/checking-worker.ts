import { check } from '../checker.ts'
import { langIn } from '../draft/checkable.ts'
import type { DraftFinding } from '../draft/checked-draft.ts'
import type { Source } from '../pipeline.ts'
import { read } from '../read/read.ts'
import type { Lang } from '../span.ts'
import { type Answer, answered } from './answer.ts'
import type { Reading } from './reading-worker.ts'

/** What was found, and which of the files given, by their index, each version stands in. */
export interface Checking {
  readonly findings: readonly DraftFinding[]
  readonly fileOf: Readonly<Record<Lang, number>>
  /** Of each file, whether its text is what stands in it. */
  readonly arePlain: readonly boolean[]
}

/** Reads and checks a draft, in a worker thread: see {@link readers}. */
export async function checkFiles(readings: readonly Reading[]): Promise<Answer<Checking>> {
  return await answered(async () => {
    const sources: Source[] = []
    for (const { bytes, options } of readings) sources.push(await read(bytes, options))
    const [first, second] = sources
    if (!first) throw new RangeError('Expected a file to check, or two')
    const terms = readings[0]?.terms ?? []
    const arePlain = sources.map(({ source }) => source.mediaType === 'text/plain')
    if (!second)
      return { findings: await check(first, { terms }), fileOf: { en: 0, zh: 0 }, arePlain }
    const isTurned = langIn(first.original) === 'zh'
    const [en, zh] = isTurned ? [second, first] : [first, second]
    const fileOf = isTurned ? { en: 1, zh: 0 } : { en: 0, zh: 1 }
    return { findings: await check({ en, zh }, { terms }), fileOf, arePlain }
  })
}
