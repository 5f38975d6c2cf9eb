import type { Survey } from './survey.ts'

/** What a kind counts in a text: numbers that add up over its lines. */
export type Counts = ReadonlyMap<string, number>

/** What a kind asks of the text as a whole. */
export interface Witness<Evidence> {
  /** What is counted for it in a text, or in some lines of one. */
  counts(survey: Survey): Counts
  /**
   * What the counts of the whole text say: while it stays as it is ({@link isSame}), what the kind finds in a line is told by that
   * line and what stands close by. {@link everywhere} when counts cannot say it.
   */
  evidence(counts: Counts, survey: Survey): Evidence
}

/** Evidence that is not told by counts: the kind searches the whole text again, round by round. */
export const everywhere = 'everywhere'

/**
 * Tells whether evidence is what it was: every part of it in JSON, and of a map what it says of the things that both know.
 * Where one alone knows a thing, it stands in lines that have changed, and in no others.
 */
export function isSame(now: unknown, before: unknown): boolean {
  if (now instanceof Map && before instanceof Map)
    return [...now].every(([thing, said]) => !before.has(thing) || isSame(said, before.get(thing)))
  if (!hasParts(now) || !hasParts(before)) return JSON.stringify(now) === JSON.stringify(before)
  return Object.entries(now).every(([part, said]) => isSame(said, before[part]))
}

function hasParts(evidence: unknown): evidence is Readonly<Record<string, unknown>> {
  return typeof evidence === 'object' && evidence !== null && !Array.isArray(evidence)
}

/** Counts a thing once more. */
export function count(counts: Map<string, number>, thing: string): void {
  counts.set(thing, (counts.get(thing) ?? 0) + 1)
}

/** How often each thing comes. */
export function counted(things: Iterable<string>): Counts {
  const counts = new Map<string, number>()
  for (const thing of things) count(counts, thing)
  return counts
}

/** The counts of a whole of which some lines, counted `before` and `after`, have changed. */
export function recounted(whole: Counts, before: Counts, after: Counts): Counts {
  const counts = new Map(whole)
  for (const [thing, times] of after) counts.set(thing, (counts.get(thing) ?? 0) + times)
  for (const [thing, times] of before) {
    const left = (counts.get(thing) ?? 0) - times
    if (left === 0) counts.delete(thing)
    else counts.set(thing, left)
  }
  return counts
}
