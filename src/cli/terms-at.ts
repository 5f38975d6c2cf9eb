import { stat } from 'node:fs/promises'
import { DragomanError } from '../error.ts'
import type { GivenTerms } from '../read/terms-rows.ts'
import type { Term } from '../term.ts'
import { inputs } from './inputs.ts'
import { onlyFile } from './only-file.ts'

/**
 * The terms in a TBX or CSV file, or in the record kept in a folder.
 *
 * @throws {DragomanError} `not-found` for a folder without a record, and what {@link termsIn} throws
 */
export async function termsAt(path: string): Promise<readonly Term[]> {
  const isFolder = (await stat(path).catch(() => undefined))?.isDirectory() ?? false
  if (!isFolder) return (await termsIn(path)).terms
  const { keptRecord } = await import('../store/embedded.ts')
  await using store = await keptRecord(path)
  return await store.terms.all()
}

/** What the one file that a path names holds; `-` is standard input. */
export async function termsIn(path: string): Promise<GivenTerms> {
  const [input] = await inputs([path])
  if (!input) throw new DragomanError('not-found', `Cannot read "${path}": the folder is empty`)
  const { bytes, name } = await onlyFile(input)
  const { readTerms } = await import('../read/terms.ts')
  return readTerms(bytes, { name })
}
