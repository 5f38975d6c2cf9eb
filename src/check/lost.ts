import type { Edit } from '../edit.ts'
import type { CheckedFinding } from '../finding.ts'
import { langs, type Span } from '../span.ts'
import type { Checked } from './rule.ts'

/** What could not be restored in a repaired text, in order. */
export interface Lost {
  /** All of it: 2**人, Andr?s. */
  readonly all: readonly Span[]
  /** What may have said more than a letter of its word. */
  readonly words: readonly Span[]
}

export function lostIn(edits: readonly Edit[]): Lost {
  const [all, words]: [Span[], Span[]] = [[], []]
  let shift = 0
  for (const { level, start, end, before, after } of edits) {
    const lost = { start: start + shift, end: end + shift }
    shift += after.length - before.length
    if (level !== 'lossy') continue
    all.push(lost)
    if (!/\p{Script=Latin}/u.test(before)) words.push(lost)
  }
  return { all, words }
}

/**
 * Tells whether a finding is about what is lost, which differs from nothing and lacks nothing: its own words are, or it misses
 * something in a version that has lost words of that sentence; of a whole sentence, of any.
 */
export function isOfLost({ en, zh, bead }: CheckedFinding, item: Checked): boolean {
  const { lost, beads, segments } = item
  if (!lost || lost.all.length === 0) return false
  if ([en, zh].some((span) => span !== null && touches(lost.all, span))) return true
  return langs.some((lang) => {
    if ((lang === 'en' ? en : zh) !== null) return false
    const own = beads[bead ?? -1]?.[lang] ?? []
    const asked = own.length > 0 ? own : beads.flatMap((sides) => sides[lang])
    return asked.some((segment) => {
      const span = segments[segment]?.span
      return span !== undefined && touches(lost.words, span)
    })
  })
}

/** Tells whether one of spans that stand in order, apart, touches another. */
function touches(spans: readonly Span[], { start, end }: Span): boolean {
  let [from, to] = [0, spans.length]
  // A damaged text may have lost as much as it has findings.
  while (from < to) {
    const middle = (from + to) >> 1
    if ((spans[middle]?.end ?? 0) < start) from = middle + 1
    else to = middle
  }
  const next = spans[from]
  return next !== undefined && next.start <= end
}
