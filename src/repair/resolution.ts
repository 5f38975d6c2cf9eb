import type { Edit } from '../edit.ts'

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
