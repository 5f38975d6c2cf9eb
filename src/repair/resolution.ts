import { applied, type Edit } from '../edit.ts'

/**
 * Edits that do not overlap, in order. Of two that do, the one whose kind stands earlier in `order`
 * stays; of the same kind, the one that starts first.
 */
export function resolved(edits: readonly Edit[], order: readonly string[]): Edit[] {
  const rank = new Map(order.map((kind, index) => [kind, index]))
  const rankOf = (edit: Edit) => rank.get(edit.kind) ?? order.length
  const sorted = edits.toSorted(
    (a, b) => a.start - b.start || a.end - b.end || rankOf(a) - rankOf(b),
  )
  const kept: Edit[] = []
  for (const edit of sorted) {
    while (isBeaten(kept.at(-1), edit, rankOf)) kept.pop()
    const last = kept.at(-1)
    if (!last || !conflicts(last, edit)) kept.push(edit)
  }
  return kept
}

function isBeaten(last: Edit | undefined, edit: Edit, rankOf: (edit: Edit) => number): boolean {
  return last !== undefined && conflicts(last, edit) && rankOf(edit) < rankOf(last)
}

/** `a` starts no later than `b`. Two insertions at one place conflict: their order would be a guess. */
function conflicts(a: Edit, b: Edit): boolean {
  return b.start < a.end || (a.start === b.start && a.end === b.end)
}

interface Placed {
  readonly edit: Edit
  /** Where it stands in the text between the two rounds. */
  readonly start: number
  readonly end: number
  readonly round: 1 | 2
}

/**
 * One list of edits that does to `original` what `first` and then `second` do. Edits of the second
 * round that overlap one of the first become one edit with it, of the first one's kind.
 */
export function composed(
  original: string,
  first: readonly Edit[],
  second: readonly Edit[],
): Edit[] {
  const between = applied(original, first)
  const made: Edit[] = []
  let shift = 0
  for (const group of groups(first, second)) {
    made.push(...merged(group, { original, between, shift }))
    for (const { edit, round } of group) {
      if (round === 1) shift += edit.after.length - edit.before.length
    }
  }
  return made
}

function groups(first: readonly Edit[], second: readonly Edit[]): Placed[][] {
  let shift = 0
  const placed: Placed[] = second.map((edit) => ({
    edit,
    start: edit.start,
    end: edit.end,
    round: 2,
  }))
  for (const edit of first) {
    const start = edit.start + shift
    placed.push({ edit, start, end: start + edit.after.length, round: 1 })
    shift += edit.after.length - edit.before.length
  }
  placed.sort((a, b) => a.start - b.start || a.end - b.end || a.round - b.round)
  const found: Placed[][] = []
  let reach = -1
  for (const entry of placed) {
    const group = found.at(-1)
    if (group && entry.start < reach) group.push(entry)
    else found.push([entry])
    reach = Math.max(reach, entry.end)
  }
  return found
}

function merged(
  group: readonly Placed[],
  { original, between, shift }: { original: string; between: string; shift: number },
): Edit[] {
  const firsts = group.filter(({ round }) => round === 1)
  const seconds = group.filter(({ round }) => round === 2)
  if (seconds.length === 0) return firsts.map(({ edit }) => edit)
  if (firsts.length === 0) {
    return seconds.map(({ edit }) => ({
      ...edit,
      start: edit.start - shift,
      end: edit.end - shift,
    }))
  }
  const start = Math.min(...group.map((entry) => entry.start))
  const end = Math.max(...group.map((entry) => entry.end))
  const grown = firsts.reduce((sum, { edit }) => sum + edit.after.length - edit.before.length, 0)
  const from = start - shift
  const to = end - shift - grown
  const inside = seconds.map(({ edit }) => ({
    ...edit,
    start: edit.start - start,
    end: edit.end - start,
  }))
  const { kind, level } = firsts[0]?.edit ?? { kind: 'mojibake', level: 'likely' }
  const before = original.slice(from, to)
  const after = applied(between.slice(start, end), inside)
  return [{ kind, level, start: from, end: to, before, after }]
}
