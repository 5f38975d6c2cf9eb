import { pair } from '../../src/aligner.ts'
import { drawing } from '../../test/stories.ts'
import { aligned } from '../table.ts'
import type { Corpus } from './corpus.ts'
import { items } from './pools.ts'

const sizes = [20, 200, 2000]

/** How long one call of `pair` takes, and the memory after it; items of all corpora together, cut anew until they do. */
export async function speedTable(corpora: readonly Corpus[]): Promise<string> {
  const lines: string[][] = []
  await pair({ source: ['到'], target: ['to'] }, { langs: ['zh', 'en'] })
  for (const size of sizes) {
    const chosen = cutAnew(corpora, size)
    const texts = { source: chosen.map(({ zh }) => zh), target: chosen.map(({ en }) => en) }
    const start = performance.now()
    const pairs = await pair(texts, { langs: ['zh', 'en'] })
    const seconds = (performance.now() - start) / 1000
    const megabytes = process.memoryUsage().rss / 2 ** 20
    lines.push([String(size), seconds.toFixed(2), megabytes.toFixed(0), String(pairs.length)])
  }
  return aligned([['pool', 'seconds', 'MB', 'pairs'], ...lines], 0)
}

function cutAnew(corpora: readonly Corpus[], size: number) {
  const documents = corpora.filter(({ isWhole }) => !isWhole).flatMap((one) => one.documents)
  const draw = drawing(size)
  const found: { zh: string; en: string }[] = []
  while (documents.length > 0 && found.length < size) {
    found.push(...documents.flatMap((document) => items(document, draw)))
  }
  return found.slice(0, size)
}
