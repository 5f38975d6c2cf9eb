import { align } from '../../src/aligner.ts'
import { stories } from '../../test/stories.ts'
import { goodItems } from '../disagreements/good-items.ts'
import { aligned } from '../table.ts'
import { score, type Tally } from '../tally.ts'
import type { Version } from './corpus.ts'
import { withSwaps } from './harder.ts'
import { acrossed, strict, together } from './strict.ts'

/** The same texts in the same order, and with neighbours swapped from several seeds. */
const ways: readonly (readonly [string, (version: Version, seed: number) => Version[]])[] = [
  ['as they are', (version) => [version]],
  ['neighbours swapped', (version, seed) => seeds.map((one) => withSwaps(version, seed + one))],
]
const seeds = [0, 1000, 2000, 3000]

/** How beads that cross are found in one way: these beads, and all beads. */
export interface CrossingRow {
  readonly texts: string
  readonly way: string
  readonly across: Tally
  readonly beads: Tally
}

/** Beads that cross, in texts of the project whose sentences answer one another. */
export async function crossingRows(): Promise<CrossingRow[]> {
  const rows: CrossingRow[] = []
  for (const [texts, versions] of [
    ['invented news', newsVersions()],
    ['items of the check', itemVersions()],
  ] as const) {
    for (const [way, drawn] of ways) {
      const judged: { across: Tally; beads: Tally }[] = []
      for (const version of versions.flatMap(drawn)) {
        const beads = await align(version, { langs: ['zh', 'en'] })
        judged.push({
          across: acrossed(version.gold, beads),
          beads: strict(version.gold, beads),
        })
      }
      const total = (of: 'across' | 'beads') => together(judged.map((one) => one[of]))
      rows.push({ texts, way, across: total('across'), beads: total('beads') })
    }
  }
  return rows
}

export function crossingTable(rows: readonly CrossingRow[]): string {
  const shown = (tally: Tally) => {
    const { precision, recall, f1 } = score(tally)
    return [tally.gold, tally.guessed, ...[precision, recall, f1].map((one) => one.toFixed(3))]
  }
  const head = [
    'texts',
    'order',
    'across',
    'found',
    'P',
    'R',
    'F1',
    'beads',
    'found',
    'P',
    'R',
    'F1',
  ]
  const lines = rows.map(({ texts, way, across, beads }) =>
    [texts, way, ...shown(across), ...shown(beads)].map(String),
  )
  return `crossing\n${aligned([head, ...lines], 2)}\n`
}

export function crossingFigures(rows: readonly CrossingRow[]): Record<string, unknown> {
  return Object.fromEntries(
    rows.map(({ texts, way, across }) => [`${texts}, ${way}`, { ...across, ...score(across) }]),
  )
}

function newsVersions(): Version[] {
  return stories().map(({ city, paragraphs }) =>
    answering(
      city,
      paragraphs.flatMap(({ en, zh }) => en.map((one, at) => ({ en: one, zh: zh[at] ?? '' }))),
    ),
  )
}

function itemVersions(): Version[] {
  return [...goodItems('dev'), ...goodItems('fresh')].map(({ name, beads }) =>
    answering(name, beads),
  )
}

function answering(
  name: string,
  beads: readonly { readonly en: string; readonly zh: string }[],
): Version {
  return {
    name,
    source: beads.map(({ zh }) => zh),
    target: beads.map(({ en }) => en),
    gold: beads.map((_, at) => ({ source: [at], target: [at] })),
  }
}
