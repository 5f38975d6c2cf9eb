import { drawing } from '../../test/stories.ts'
import type { Version } from './corpus.ts'
import { isWhole, type LineBead } from './line-bead.ts'

// So many beads in a hundred lose their source, and as many others their target.
const lost = 0.04

/** The same text with sentences left out: what is drawn is the same for the same seed. */
export function withOmissions({ name, source, target, gold }: Version, seed: number): Version {
  const draw = drawing(seed)
  const kept: LineBead[] = gold.map((bead) => {
    const drawn = draw()
    if (!isWhole(bead) || drawn >= 2 * lost) return bead
    return drawn < lost ? { ...bead, source: [] } : { ...bead, target: [] }
  })
  const from = remaining(source, new Set(kept.flatMap((bead) => bead.source)))
  const to = remaining(target, new Set(kept.flatMap((bead) => bead.target)))
  return {
    name,
    source: from.lines,
    target: to.lines,
    gold: kept.map((bead) => ({
      source: bead.source.map((line) => from.places[line] ?? 0),
      target: bead.target.map((line) => to.places[line] ?? 0),
    })),
  }
}

/** The lines that are in a bead, and what has become of each line's number. */
function remaining(
  lines: readonly string[],
  used: ReadonlySet<number>,
): { lines: string[]; places: number[] } {
  let place = 0
  return {
    lines: lines.filter((_, line) => used.has(line)),
    places: lines.map((_, line) => (used.has(line) ? place++ : -1)),
  }
}

/** Texts one after another as one, as if chapters were never parted. */
export function joined(name: string, versions: readonly Version[]): Version {
  const source: string[] = []
  const target: string[] = []
  const gold: LineBead[] = []
  for (const version of versions) {
    const [before, beside] = [source.length, target.length]
    for (const line of version.source) source.push(line)
    for (const line of version.target) target.push(line)
    for (const bead of version.gold) {
      gold.push({
        source: bead.source.map((line) => line + before),
        target: bead.target.map((line) => line + beside),
      })
    }
  }
  return { name, source, target, gold }
}
