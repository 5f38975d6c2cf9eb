import type { Survey } from './survey.ts'

/** What a kind counts in a text: numbers that add up over its lines. */
export type Counts = ReadonlyMap<string, number>

/** What a kind asks of the text as a whole: evidence is the same when its JSON is. */
export interface Witness<Evidence> {
  /** What is counted for it in a text, or in some lines of one. */
  counts(survey: Survey): Counts
  /**
   * What the counts of the whole text say: while it stays as it is, what the kind finds in a line is told by that
   * line and what stands close by. {@link everywhere} when counts cannot say it.
   */
  evidence(counts: Counts, survey: Survey): Evidence
}

/** Evidence that is not told by counts: the kind searches the whole text again, round by round. */
export const everywhere = 'everywhere'

/** How often each thing comes. */
export function counted(things: Iterable<string>): Counts {
  const counts = new Map<string, number>()
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1)
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
