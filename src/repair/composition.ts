import { applied, type Edit } from '../edit.ts'

/** An edit, and where it stands in the text between the two rounds: one of the first by what it put there. */
interface Placed {
  readonly edit: Edit
  readonly isOfFirst: boolean
  readonly start: number
  readonly end: number
}

/** Two rounds of edits, and how far they have been gone through. */
interface Progress {
  readonly first: readonly Edit[]
  readonly second: readonly Edit[]
  next: number
  nextOfSecond: number
  /** How much longer the text has grown before the next edit of the first round. */
  shift: number
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
  if (first.length === 0) return second
  const made: Edit[] = []
  const rounds: Progress = { first, second, next: 0, nextOfSecond: 0, shift: 0 }
  while (rounds.next < first.length || rounds.nextOfSecond < second.length) {
    const { shift } = rounds
    made.push(nextAlone(rounds) ?? merged(original, nextGroup(rounds), shift))
  }
  return made
}

/** The next edit, in the original, where none of the other round overlaps it: most are such. */
function nextAlone(rounds: Progress): Edit | undefined {
  const { first, second, next, nextOfSecond, shift } = rounds
  const [one, other] = [first[next], second[nextOfSecond]]
  if (one && (!other || other.start >= one.start + shift + one.after.length)) {
    rounds.next++
    rounds.shift += growth(one)
    return one
  }
  if (!other || (one && other.end > one.start + shift)) return undefined
  rounds.nextOfSecond++
  return moved(other, -shift)
}

/** The next edits, which overlap, by where they stand, those of the first round before those of the second. */
function nextGroup(rounds: Progress): Placed[] {
  const { first, second } = rounds
  const group: Placed[] = []
  let reach = 0
  for (;;) {
    const placed = nextPlaced(first[rounds.next], second[rounds.nextOfSecond], rounds.shift)
    if (!placed || (group.length > 0 && placed.start >= reach)) return group
    group.push(placed)
    reach = Math.max(reach, placed.end)
    if (placed.isOfFirst) {
      rounds.next++
      rounds.shift += growth(placed.edit)
    } else rounds.nextOfSecond++
  }
}

function nextPlaced(
  one: Edit | undefined,
  other: Edit | undefined,
  shift: number,
): Placed | undefined {
  const start = (one?.start ?? Number.POSITIVE_INFINITY) + shift
  const end = start + (one?.after.length ?? 0)
  if (other && isBefore(other, start, end))
    return { edit: other, isOfFirst: false, start: other.start, end: other.end }
  return one && { edit: one, isOfFirst: true, start, end }
}

function isBefore(edit: Edit, start: number, end: number): boolean {
  return edit.start < start || (edit.start === start && edit.end < end)
}

/** How much longer an edit makes a text. */
export function growth({ before, after }: Edit): number {
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

function moved({ kind, level, start, end, before, after }: Edit, by: number): Edit {
  return { kind, level, start: start + by, end: end + by, before, after }
}
