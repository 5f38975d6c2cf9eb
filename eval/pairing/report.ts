import { existsSync } from 'node:fs'
import { loadLexicon } from '../../src/lexicon/load.ts'
import { pairingRows, pairingTable, reliabilityTable } from './bench.ts'
import { type Corpus, corpora, goldCorpus, storyCorpus } from './corpus.ts'
import { examples, fitted } from './fit.ts'
import { mixes, type Pool, pool } from './pools.ts'
import { speedTable } from './speed.ts'

/** Prints how well shuffled items are paired: of the corpora in a folder, where it is there, and of the project's own. */
export async function printPairing(folder: string): Promise<void> {
  if (!existsSync(folder))
    console.log(`No corpora at ${folder}: the project's own bulletins only\n`)
  const given = existsSync(folder) ? corpora(folder) : []
  for (const corpus of [...given, await goldCorpus(), storyCorpus()]) {
    const rows = await pairingRows(corpus)
    console.log(`${pairingTable(rows)}\n\n${reliabilityTable(rows)}\n`)
  }
  if (given.length > 0) console.log(await speedTable(given))
}

const fittingSizes = [2, 6, 12, 24, 60, 200]
const itemsEach = 600
const mostPools = 75
const fewestPools = 3
const unfitted = [0, 1, 0, 0, 0, 0]

/** Prints the weights for `src/pair/odds.ts` that fit the corpora named. */
export async function printWeights(folder: string, names: readonly string[]): Promise<void> {
  const chosen = corpora(folder).filter(({ name }) => names.includes(name))
  if (chosen.length < names.length) {
    throw new RangeError(`Cannot find every corpus of "${names.join(',')}" in ${folder}`)
  }
  const pools = chosen.flatMap(poolsOf)
  const weights = fitted(examples(pools, await loadLexicon()), unfitted)
  console.log(`${pools.length} pools: ${weights.map((weight) => weight.toFixed(2)).join(', ')}`)
}

function poolsOf(corpus: Corpus): Pool[] {
  return mixes.flatMap((mix) =>
    fittingSizes.flatMap((size) => {
      const count = Math.max(fewestPools, Math.min(mostPools, Math.round(itemsEach / size)))
      // Odd seeds: the bench reports on even ones too.
      const seeds = Array.from({ length: count }, (_, at) => 2 * at + 1)
      return seeds.flatMap((seed) => pool(corpus, { mix, size, seed }) ?? [])
    }),
  )
}
