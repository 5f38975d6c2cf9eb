import { applied, type Edit } from '../edit.ts'

/** An edit, and where it stands in the text between the two rounds: one of the first by what it put there. */
interface Placed {
  readonly edit: Edit
  readonly isOfFirst: boolean
  readonly start: number
  readonly end: number
}

/**
 * One list of edits that does to `original` what `first` and then `second` do. Edits of the second
 * round that overlap one of the first become one edit with it, of the first one's kind.
 */
export function composed(
  original: string,
  first: readonly Edit[],
  second: readonly Edit[],
): readonly Edit[] {
  if (second.length === 0) return first
  const made: Edit[] = []
  // How much longer the text has grown before the group.
  let shift = 0
  for (const group of groups(first, second)) {
    made.push(merged(original, group, shift))
    for (const { edit, isOfFirst } of group) if (isOfFirst) shift += growth(edit)
  }
  return made
}

/** Edits that overlap, together. */
function* groups(first: readonly Edit[], second: readonly Edit[]): Generator<Placed[]> {
  let group: Placed[] = []
  let reach = 0
  for (const placed of inOrder(first, second)) {
    if (group.length > 0 && placed.start >= reach) {
      yield group
      group = []
      reach = 0
    }
    group.push(placed)
    reach = Math.max(reach, placed.end)
  }
  if (group.length > 0) yield group
}

/** The edits of both rounds by where they stand, those of the first before those of the second. */
function* inOrder(first: readonly Edit[], second: readonly Edit[]): Generator<Placed> {
  let shift = 0
  let next = 0
  for (const edit of first) {
    const start = edit.start + shift
    const end = start + edit.after.length
    for (let other = second[next]; other && isBefore(other, start, end); other = second[next]) {
      yield { edit: other, isOfFirst: false, start: other.start, end: other.end }
      next++
    }
    yield { edit, isOfFirst: true, start, end }
    shift += growth(edit)
  }
  for (const edit of second.slice(next)) {
    yield { edit, isOfFirst: false, start: edit.start, end: edit.end }
  }
}

function isBefore(edit: Edit, start: number, end: number): boolean {
  return edit.start < start || (edit.start === start && edit.end < end)
}

function growth({ before, after }: Edit): number {
  return after.length - before.length
}

function merged(original: string, group: readonly Placed[], shift: number): Edit {
  const [lead] = group
  if (group.length === 1 && lead) return lead.isOfFirst ? lead.edit : moved(lead.edit, -shift)
  const firsts = group.filter(({ isOfFirst }) => isOfFirst).map(({ edit }) => edit)
  const seconds = group.filter(({ isOfFirst }) => !isOfFirst).map(({ edit }) => edit)
  const start = Math.min(...group.map((placed) => placed.start))
  const end = Math.max(...group.map((placed) => placed.end))
  const from = start - shift
  const to = end - shift - firsts.reduce((sum, edit) => sum + growth(edit), 0)
  const before = original.slice(from, to)
  const between = applied(
    before,
    firsts.map((edit) => moved(edit, -from)),
  )
  const after = applied(
    between,
    seconds.map((edit) => moved(edit, -start)),
  )
  const { kind, level } = firsts[0] ?? { kind: 'mojibake', level: 'likely' }
  return { kind, level, start: from, end: to, before, after }
}

function moved(edit: Edit, by: number): Edit {
  return { ...edit, start: edit.start + by, end: edit.end + by }
}
