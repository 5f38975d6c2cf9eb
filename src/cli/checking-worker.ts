import { type Answer, answered } from '../answered.ts'
import { check } from '../checker.ts'
import type { DraftFinding } from '../draft/checked-draft.ts'
import { type Versions, versionsIn } from '../draft/versions.ts'
import type { Source } from '../pipeline.ts'
import { read } from '../read/read.ts'
import type { Reading } from './reading-worker.ts'

/** What was found, and which of the files given, by their index, each version stands in. */
export interface Checking extends Pick<Versions, 'fileOf'> {
  readonly findings: readonly DraftFinding[]
  /** Of each file, whether its text is what stands in it. */
  readonly arePlain: readonly boolean[]
}

/** Reads and checks a draft, in a worker thread: see {@link readers}. */
export async function checkFiles(readings: readonly Reading[]): Promise<Answer<Checking>> {
  return await answered(async () => {
    const sources: Source[] = []
    for (const { bytes, options } of readings) sources.push(await read(bytes, options))
    const { draft, fileOf } = versionsIn(sources)
    const arePlain = sources.map(({ source }) => source.mediaType === 'text/plain')
    const terms = readings[0]?.terms ?? []
    return { findings: await check(draft, { terms }), fileOf, arePlain }
  })
}
