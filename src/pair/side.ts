import { sizeOf, type Side as Terms, termsOf } from '../bitext/bitext.ts'
import { habitsOf } from './habits.ts'
import { isForeign } from './names.ts'
import type { Passage } from './passage.ts'
import { cluesOf, opens } from './story.ts'

/** One language's passages, in order, and what each shows of whether a story begins there. */
export interface Side {
  readonly passages: readonly Passage[]
  /** Log odds that a passage opens a story, for each; layout apart. */
  readonly odds: readonly number[]
  /** Whether something of the other language stands between a passage and the one before. */
  readonly isApart: readonly boolean[]
}

/** What the passages of one language are made of: the names in each, and its words. */
export interface Contents {
  readonly names: readonly ReadonlySet<string>[]
  readonly terms: Terms
}

const reach = 3

/** The passages of one language with the odds that each opens a story; `inGroups` as for `habitsOf`. */
export function sideOf(
  passages: readonly Passage[],
  { names, terms }: Contents,
  inGroups: boolean,
): Side {
  const holders = new Map<string, number>()
  for (const set of names) for (const name of set) holders.set(name, (holders.get(name) ?? 0) + 1)
  const told = (some: readonly string[]) =>
    some.reduce((sum, name) => sum + tells(holders.get(name) ?? 1, names.length), 0)
  const cohesions = cohesion(terms)
  const clues = passages.map((passage, at) => {
    const from = Math.max(0, at - reach)
    const before = names.slice(from, at)
    const shared = [...(names[at] ?? [])].filter((name) => before.some((set) => set.has(name)))
    return cluesOf(passage, {
      before: passages.slice(from, at),
      shared: told(shared),
      guests: told(shared.filter(isForeign)),
      cohesion: cohesions[at] ?? 0,
    })
  })
  const habits = habitsOf(passages, { clues, inGroups })
  return {
    passages,
    odds: clues.map((clue, at) => {
      const gap = passages[at]?.isParted ? habits.parted : habits.close
      return at === 0 ? 0 : opens(clue, habits) + gap
    }),
    isApart: passages.map(({ block }, at) => block - (passages[at - 1]?.block ?? block) > 1),
  }
}

/** For each passage, the share of its words' weight that the passages just before it hold too. */
function cohesion(terms: Terms): number[] {
  const size = sizeOf(terms)
  const sets = Array.from({ length: size }, (_, text) => new Set(termsOf(terms, text)))
  const holders = new Float64Array(terms.words.length)
  for (const set of sets) for (const word of set) holders[word] = (holders[word] ?? 0) + 1
  const weights = terms.shares.map(
    (share, word) => -Math.log(share) * tells(Math.max(2, holders[word] ?? 0), size),
  )
  return sets.map((set, at) => shareHeld(set, sets.slice(Math.max(0, at - reach), at), weights))
}

/** The share of a set's weight that some of the others hold too. */
function shareHeld(
  set: ReadonlySet<number>,
  others: readonly ReadonlySet<number>[],
  weights: Float64Array,
): number {
  let held = 0
  let all = 1
  for (const word of set) {
    const weight = weights[word] ?? 0
    all += weight
    if (others.some((other) => other.has(word))) held += weight
  }
  return held / all
}

/** A name tells the more, the fewer of all passages hold it (two hold it at least): 0 to 1. */
function tells(holders: number, all: number): number {
  return Math.log((all + 2) / holders) / Math.log((all + 2) / 2)
}
