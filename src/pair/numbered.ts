import type { Candidate } from './chances.ts'
import type { Match } from './matches.ts'
import type { Passage } from './passage.ts'

// Log odds against two passages under different numbers, where the numbers of the two versions go together.
const otherNumber = -4
/** Numbers go together when at least this share of sure matches has the same one, of a few at least. */
const together = 0.7
const few = 2
const sure = 0.9

/**
 * The candidates with what their numbers tell. Each version may be numbered for itself, as when one lacks some of the
 * news: whether it is shown by the matches found without the numbers.
 */
export function byNumber(
  candidates: readonly Candidate[],
  matches: readonly Match[],
  { en, zh }: { readonly en: readonly Passage[]; readonly zh: readonly Passage[] },
): readonly Candidate[] {
  const numbers = { en: rowNumbers(en), zh: rowNumbers(zh) }
  const isOther = ({ source, target }: Pick<Match, 'source' | 'target'>): boolean | undefined => {
    const [a, b] = [numbers.zh[source], numbers.en[target]]
    return a === undefined || b === undefined ? undefined : a !== b
  }
  const told = matches.filter(({ chance }) => chance >= sure).map(isOther)
  const known = told.filter((other) => other !== undefined)
  const same = known.filter((other) => !other).length
  if (known.length < few || same / known.length < together) return candidates
  return candidates.map((one) => (isOther(one) ? { ...one, odds: one.odds + otherNumber } : one))
}

/** For each passage the number that it stands under. */
function rowNumbers(side: readonly Passage[]): (number | undefined)[] {
  let last: number | undefined
  return side.map(({ number }) => {
    last = number ?? last
    return last
  })
}
