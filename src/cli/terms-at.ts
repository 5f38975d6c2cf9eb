import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { DragomanError } from '../error.ts'
import type { GivenTerms } from '../read/terms-rows.ts'
import type { Term } from '../term.ts'
import { inputs } from './inputs.ts'
import { onlyFile } from './only-file.ts'

/**
 * The terms in a TBX or CSV file, or in the record kept in a folder.
 *
 * @throws {DragomanError} `not-found` for a folder that holds no record, and what {@link termsIn} throws
 */
export async function termsAt(path: string): Promise<readonly Term[]> {
  if (!(await isThere(path, 'isDirectory'))) return (await termsIn(path)).terms
  if (!(await isThere(join(path, 'record.db'), 'isFile'))) {
    const why = 'the folder holds no record; give that of a record, or a TBX or CSV file'
    throw new DragomanError('not-found', `Cannot read terms in "${path}": ${why}`)
  }
  const { openRecord } = await import('../store/embedded.ts')
  await using store = await openRecord(path)
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

async function isThere(path: string, what: 'isDirectory' | 'isFile'): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.[what]() ?? false
}
