import { corpusFigures } from './corpora.ts'
import { endingsIn } from './corpus.ts'
import { type Claim, reliabilityTable } from './reliability.ts'

/**
 * Prints a table for each folder, and one of what the scores of all of them are worth.
 *
 * @param langs the endings of the two texts, the source's first, as `de,fr`
 */
export async function printCorpora(
  folders: readonly string[],
  langs: string | undefined,
): Promise<void> {
  const [source, target, ...more] = langs?.split(',') ?? []
  if (langs !== undefined && (!source || !target || more.length > 0)) {
    throw new RangeError(`Cannot read languages "${langs}": expected two, as zh,en`)
  }
  const all: Claim[] = []
  for (const folder of folders) {
    const endings = source && target ? ([source, target] as const) : endingsIn(folder)
    const { table, claims } = await corpusFigures(folder, endings)
    console.log(table)
    for (const claim of claims) all.push(claim)
  }
  console.log(reliabilityTable(all))
}
