import type { AlignedText } from '../aligned-text.ts'
import { ahead } from './ahead.ts'
import type { Pairing } from './alignment.ts'
import { onlyFile } from './only-file.ts'
import type { Pair } from './pairs.ts'
import { progress } from './progress.ts'
import { ownReaders } from './readers.ts'
import { turn } from './turn.ts'

/** How a batch of pairs is aligned, and who is told of trouble. */
export interface AligningOptions extends Pick<Pairing, 'isByLine' | 'langs'> {
  /** Seconds for one pair; by its size when left out. */
  readonly timeLimit?: number
  readonly quiet?: boolean
  /** Told of a pair that cannot be aligned; the others go on. */
  readonly failed: (message: string) => void
  /** Told of a pair that was aligned, but hardly can be right. */
  readonly doubted: (message: string) => void
}

/** Aligns pairs, several at a time, and gives the texts in their order. */
export async function* alignedPairs(
  pairs: readonly Pair[],
  { timeLimit, quiet = false, failed, doubted, ...asked }: AligningOptions,
): AsyncGenerator<AlignedText> {
  const bar = progress(pairs.length, { quiet })
  const pool = ownReaders(timeLimit)
  const work =
    ({ name, source, target }: Pair) =>
    async () =>
      await pool.align({
        ...asked,
        name,
        source: await onlyFile(source),
        target: await onlyFile(target),
      })
  const turns = ahead(each(pairs, bar), {
    count: pool.count,
    work: (pair) => turn(pair, work(pair)),
  })
  for await (const { thing: pair, outcome } of turns) {
    bar.clear()
    bar.step()
    if ('error' in outcome) {
      failed(`${pair.name}: ${outcome.error.message}`)
      continue
    }
    const { text, doubt } = outcome.result
    if (doubt !== undefined) doubted(`${pair.name}: ${doubt}`)
    yield text
  }
  bar.clear()
}

async function* each(pairs: readonly Pair[], bar: ReturnType<typeof progress>) {
  for (const pair of pairs) {
    bar.at(pair.name)
    yield pair
  }
}
