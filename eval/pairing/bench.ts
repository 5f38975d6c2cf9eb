import { pair } from '../../src/aligner.ts'
import { aligned } from '../table.ts'
import type { Corpus } from './corpus.ts'
import { type Count, counted, summed } from './outcome.ts'
import { type Mix, mixes, pool } from './pools.ts'

const sizes = [2, 6, 12, 24, 60, 200]
// So many items of each corpus, mix and size, in as many pools as they make.
const itemsEach = 1200
const mostPools = 150
const fewestPools = 3

/** What was found in the pools of one corpus, mix and size. */
export interface PairingRow {
  readonly corpus: string
  readonly mix: Mix
  readonly size: number
  readonly count: Count
}

/** Pairs the items of shuffled pools of every size that the corpus has items for. */
export async function pairingRows(corpus: Corpus): Promise<PairingRow[]> {
  const rows: PairingRow[] = []
  for (const mix of mixes) {
    for (const size of sizes) {
      const counts = await countsOf(corpus, mix, size)
      if (counts.length > 0) rows.push({ corpus: corpus.name, mix, size, count: summed(counts) })
    }
  }
  return rows
}

async function countsOf(corpus: Corpus, mix: Mix, size: number): Promise<Count[]> {
  const pools = Math.max(fewestPools, Math.min(mostPools, Math.round(itemsEach / size)))
  const counts: Count[] = []
  for (let seed = 1; seed <= pools; seed++) {
    const items = pool(corpus, { mix, size, seed })
    if (!items) continue
    const start = performance.now()
    const pairs = await pair({ source: items.zh, target: items.en }, { langs: ['zh', 'en'] })
    counts.push(counted(items, pairs, (performance.now() - start) / 1000))
  }
  return counts
}

/** Precision and recall by corpus, mix and size. */
export function pairingTable(rows: readonly PairingRow[]): string {
  const lines = rows.map(({ corpus, mix, size, count }) => [
    corpus,
    mix,
    String(size),
    String(count.gold),
    String(count.found),
    share(count.right, count.found),
    share(count.right, count.gold),
    share(count.perfect, count.pools),
    ((count.seconds / count.pools) * 1000).toFixed(0),
  ])
  const head = ['corpus', 'items', 'pool', 'gold', 'found', 'P', 'R', 'perfect', 'ms']
  return aligned([head, ...lines], 2)
}

/** How far the scores can be believed: for pairs of about one score, the mean score and the share right. */
export function reliabilityTable(rows: readonly PairingRow[]): string {
  const { bins } = summed(rows.map(({ count }) => count))
  const lines = bins.flatMap(({ pairs, score, right }, at) =>
    pairs > 0
      ? [[`${at / 10}–${(at + 1) / 10}`, String(pairs), share(score, pairs), share(right, pairs)]]
      : [],
  )
  return aligned([['score', 'pairs', 'mean', 'right'], ...lines], 1)
}

function share(part: number, whole: number): string {
  return whole > 0 ? (part / whole).toFixed(4) : '–'
}
