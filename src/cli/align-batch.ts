import { version } from '../version.ts'
import { type Format, outputOf, writeAligned } from './aligned-output.ts'
import { type AligningOptions, alignedPairs } from './aligned-pairs.ts'
import { assertNoInput } from './no-input.ts'
import { pairsOf } from './pairs.ts'

interface BatchOptions extends Omit<AligningOptions, 'failed' | 'doubted'> {
  readonly format?: Format
  readonly out?: string
  readonly minScore: number
}

/**
 * Aligns all that is given and writes it where it goes. What cannot be aligned, and what is doubtful, is
 * named on standard error. Gives whether all could be aligned.
 *
 * @throws {DragomanError} when the list of pairs cannot be read, or the output not be written
 * @throws {RangeError} when a file and a folder are given, or an output is an input
 */
export async function alignBatch(
  [source, target]: readonly [source: string, target: string | undefined],
  { format, out, minScore, ...aligning }: BatchOptions,
): Promise<boolean> {
  const { pairs, isBatch, lists, troubles } = await pairsOf(source, target)
  const output = await outputOf({ out, format, isBatch })
  const { file, fileOf } = output
  const outputs = fileOf ? pairs.map(({ name }) => fileOf(name)) : file === undefined ? [] : [file]
  const given = pairs.flatMap((pair) => [pair.source.path, pair.target.path])
  await assertNoInput(outputs, [...lists, ...given])
  let isWhole = true
  const failed = (message: string) => {
    isWhole = false
    say(message)
  }
  troubles.forEach(failed)
  if (pairs.length + troubles.length === 0) failed(`Cannot find files to align in "${source}"`)
  const texts = alignedPairs(pairs, { ...aligning, failed, doubted: say })
  await writeAligned(texts, { output, version: version(), minScore, hasNames: isBatch })
  return isWhole
}

/** Paths come from lists that others wrote, and a terminal would obey their control characters. */
function say(message: string): void {
  process.stderr.write(`dragoman: ${message.replace(/\p{Cc}/gu, '\ufffd')}\n`)
}
