import { type Alignment, alignment, type Pairing } from './alignment.ts'
import { type Answer, answered } from './answer.ts'

/** Reads and aligns two files, in a worker thread: see {@link readers}. */
export async function alignFiles(pairing: Pairing): Promise<Answer<Alignment>> {
  return await answered(() => alignment(pairing))
}
