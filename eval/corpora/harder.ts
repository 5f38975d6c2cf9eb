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

// So many beads in a hundred change places with those behind them, of which there are at most so many.
const turned = 0.08
const furthest = 3

/** The same text with beads that stand elsewhere in the target: what is drawn is the same for the same seed. */
export function withSwaps({ name, source, target, gold }: Version, seed: number): Version {
  const draw = drawing(seed)
  const order = [...gold.keys()]
  for (let at = 0; at < order.length; at++) {
    const [isTurned, isForward] = [draw() < turned, draw() < 0.5]
    const moved = order.slice(at, at + 2 + Math.floor(draw() * furthest))
    const isFit = moved.length > 1 && moved.every((bead) => isWhole(gold[bead] ?? noBead))
    if (!isTurned || !isFit) continue
    const [first = 0, last = 0] = [moved[0], moved.at(-1)]
    const other = isForward ? [...moved.slice(1), first] : [last, ...moved.slice(0, -1)]
    order.splice(at, moved.length, ...other)
    at += moved.length - 1
  }
  const places = new Map(
    order.flatMap((bead) => gold[bead]?.target ?? []).map((line, to) => [line, to]),
  )
  return {
    name,
    source,
    target: [...places.keys()].map((line) => target[line] ?? ''),
    gold: gold.map((bead) => ({
      ...bead,
      target: bead.target.map((line) => places.get(line) ?? 0),
    })),
  }
}

const noBead: LineBead = { source: [], target: [] }

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
