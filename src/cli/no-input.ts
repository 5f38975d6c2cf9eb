import { stat } from 'node:fs/promises'

/**
 * Makes sure that nothing is written over what is read, links followed.
 *
 * @throws {RangeError} when a path of `outputs` is a file of `given`
 */
export async function assertNoInput(
  outputs: readonly string[],
  given: readonly string[],
): Promise<void> {
  const inputs = new Set<string>()
  for (const path of given) {
    const file = await fileAt(path)
    if (file !== undefined) inputs.add(file)
  }
  for (const path of outputs) {
    const file = await fileAt(path)
    if (file === undefined || !inputs.has(file)) continue
    throw new RangeError(`Cannot write "${path}": it is read; give --out another path`)
  }
}

/** Which file stands there, whatever it is called; undefined when none does. */
async function fileAt(path: string): Promise<string | undefined> {
  const stats = await stat(path, { bigint: true }).catch(() => undefined)
  return stats && `${stats.dev}:${stats.ino}`
}
