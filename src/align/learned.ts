import type { Bitext, Link } from '../lexicon/bitext.ts'

/** For a Chinese word, by its index, the English words it may stand for. */
export interface Translations {
  of(zh: number): readonly Link[]
}

/** Two texts that say the same, as indexes into a bitext's texts. */
export interface Joined {
  readonly en: readonly number[]
  readonly zh: readonly number[]
}

const rounds = 4
const weight = 0.5
// Below this a learned translation is noise, and costs time in every later step.
const least = 0.05
const mostTerms = 120

/** What the dictionary gives, as it is. */
export function given({ links }: Bitext): Translations {
  return { of: (zh) => links[zh] ?? [] }
}

/**
 * What the dictionary gives, mixed half and half with what the beads found so far teach: IBM model 1
 * (Brown et al. 1993), the chance of an English word given a Chinese one, by expectation–maximisation.
 */
export function learned(bitext: Bitext, beads: readonly Joined[]): Translations {
  const { sources, targets, chances } = trained(bitext, beads)
  const taught = new Map<number, Link[]>()
  chances.forEach((strength, pair) => {
    if (strength < least) return
    const zh = sources[pair] ?? 0
    const known = taught.get(zh)
    const link = { to: targets[pair] ?? 0, strength }
    if (known) known.push(link)
    else taught.set(zh, [link])
  })
  const mixed = new Map([...taught].map(([zh, links]) => [zh, mix(bitext.links[zh] ?? [], links)]))
  return { of: (zh) => mixed.get(zh) ?? bitext.links[zh] ?? [] }
}

/** A word the beads teach is never weaker than the dictionary has it. */
function mix(known: readonly Link[], taught: readonly Link[]): Link[] {
  const strengths = new Map(known.map(({ to, strength }) => [to, strength]))
  for (const { to, strength } of taught) {
    const before = strengths.get(to) ?? 0
    strengths.set(to, Math.max(before, before * (1 - weight) + strength * weight))
  }
  return Array.from(strengths, ([to, strength]) => ({ to, strength }))
}

interface Model {
  readonly sources: readonly number[]
  readonly targets: readonly number[]
  readonly chances: Float64Array
}

function trained({ en, zh }: Bitext, beads: readonly Joined[]): Model {
  const pairs = new Map<number, number>()
  const sources: number[] = []
  const targets: number[] = []
  const pairOf = (source: number, target: number) => {
    const key = source * en.words.length + target
    const known = pairs.get(key)
    if (known !== undefined) return known
    pairs.set(key, sources.length)
    sources.push(source)
    targets.push(target)
    return sources.length - 1
  }
  // For each English word of each bead: the pairs it makes with the bead's Chinese words.
  const groups = beads.flatMap((bead) => {
    const words = bead.zh.flatMap((text) => [...(zh.texts[text] ?? [])]).slice(0, mostTerms)
    const others = bead.en.flatMap((text) => [...(en.texts[text] ?? [])]).slice(0, mostTerms)
    return others.map((target) => Uint32Array.from(words, (source) => pairOf(source, target)))
  })
  let chances: Float64Array = new Float64Array(sources.length).fill(1)
  for (let round = 0; round < rounds; round++) {
    chances = maximised({ groups, sources, chances, words: zh.words.length })
  }
  return { sources, targets, chances }
}

interface Round {
  readonly groups: readonly Uint32Array[]
  readonly sources: readonly number[]
  readonly chances: Float64Array
  readonly words: number
}

function maximised({ groups, sources, chances, words }: Round): Float64Array {
  const counts = new Float64Array(chances.length)
  const totals = new Float64Array(words)
  for (const group of groups) {
    let sum = 0
    for (const pair of group) sum += chances[pair] ?? 0
    for (const pair of group) counts[pair] = (counts[pair] ?? 0) + (chances[pair] ?? 0) / sum
  }
  counts.forEach((count, pair) => {
    const source = sources[pair] ?? 0
    totals[source] = (totals[source] ?? 0) + count
  })
  return counts.map((count, pair) => count / (totals[sources[pair] ?? 0] || 1))
}
