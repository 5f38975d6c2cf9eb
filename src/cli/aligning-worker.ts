import { type Answer, answered } from '../answered.ts'
import { type Alignment, alignment, type Pairing } from './alignment.ts'

/** Reads and aligns two files, in a worker thread: see {@link readers}. */
export async function alignFiles(pairing: Pairing): Promise<Answer<Alignment>> {
  return await answered(() => alignment(pairing))
}
