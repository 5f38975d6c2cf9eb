import type { Edit } from '../edit.ts'
import type { Span } from '../span.ts'
import { growth } from './composition.ts'
import { lineAround } from './lines.ts'
import type { Change } from './repair-kind.ts'
import { type Survey, survey } from './survey.ts'

// So many code units on either side of a line bear upon what a local repair finds there; fewer do.
const reach = 100
// Of a text that has changed nearly everywhere an excerpt saves nothing.
const mostShare = 0.5

/** The lines of a text that edits have changed, in a text of their own with the lines around. */
export interface Excerpt {
  readonly surveyed: Survey
  /** The same lines as they were before the edits. */
  readonly earlier: Survey
  readonly pieces: readonly Piece[]
  /** The spots outside these lines that edits have marked and left as they were: they are there still. */
  readonly marked: readonly Edit[]
}

interface Piece {
  /** The lines to be searched again: what is found in those around them is not to be trusted. */
  readonly lines: Span
  /** Where it ends in the excerpt, and how far its letters stood behind that in the text. */
  readonly end: number
  readonly shift: number
}

/** An excerpt of the lines that edits of a text have changed and those within reach; undefined when it saves little. */
export function excerptOf(
  { before, after: text }: { readonly before: string; readonly after: string },
  edits: readonly Edit[],
): Excerpt | undefined {
  const changed = changedLines(text, edits, mostShare * text.length)
  if (!changed) return undefined
  const pieces: Piece[] = []
  const letters: string[] = []
  const earlier: string[] = []
  const growthBefore = growing(edits)
  let size = 0
  for (const lines of changed) {
    const { start, end } = widened(text, lines)
    letters.push(text.slice(start, end), '\n')
    earlier.push(before.slice(start - growthBefore(start), end - growthBefore(end)), '\n')
    pieces.push({ lines, end: size + end - start, shift: start - size })
    size += end - start + 1
  }
  return {
    surveyed: survey(letters.join('')),
    earlier: survey(earlier.join('')),
    pieces,
    marked: outside(changed, edits),
  }
}

/** Gives, for offsets in order in the text that edits left, how much longer it has grown before them. */
function growing(edits: readonly Edit[]): (at: number) => number {
  let grown = 0
  let next = 0
  return (at) => {
    for (let edit = edits[next]; edit && edit.start + grown < at; edit = edits[++next]) {
      grown += growth(edit)
    }
    return grown
  }
}

/** The edits that changed nothing and stand in none of the lines, with their offsets in the text that edits left. */
function outside(lines: readonly Span[], edits: readonly Edit[]): Edit[] {
  let index = 0
  let shift = 0
  return edits.flatMap((edit): Edit[] => {
    const [start, end] = [edit.start + shift, edit.end + shift]
    shift += growth(edit)
    if (edit.before !== edit.after) return []
    while ((lines[index]?.end ?? end) < start) index++
    return end <= (lines[index]?.start ?? end) ? [{ ...edit, start, end }] : []
  })
}

/** The lines that edits have changed and those within reach, in the text they left; undefined when they are more than `most`. */
function changedLines(text: string, edits: readonly Edit[], most: number): Span[] | undefined {
  const found: Span[] = []
  let size = 0
  let done = -1
  let shift = 0
  for (const edit of edits) {
    const start = edit.start + shift
    const end = start + edit.after.length
    shift += growth(edit)
    if (edit.before === edit.after || end + reach <= done) continue
    const lines = widened(text, { start, end })
    const last = lines.start <= done ? found.pop() : undefined
    found.push({ start: last?.start ?? lines.start, end: lines.end })
    size += lines.end - Math.max(done, lines.start)
    done = lines.end
    if (size > most) return undefined
  }
  return found
}

/** The span with the lines that it touches and those within reach. */
function widened(text: string, { start, end }: Span): Span {
  return {
    start: lineAround(text, Math.max(0, start - reach)).start,
    end: lineAround(text, Math.min(text.length, end + reach)).end,
  }
}

/** What a repair has found in an excerpt (`changes`), at its offsets in the whole text. */
export function placedInText({ pieces }: Excerpt, changes: readonly Change[]): Change[] {
  const found: Change[] = []
  let index = 0
  for (const change of changes) {
    while (change.start > (pieces[index]?.end ?? 0) && index < pieces.length) index++
    const { lines, shift } = pieces[index] ?? { lines: { start: 0, end: -1 }, shift: 0 }
    const start = change.start + shift
    if (start < lines.start || start > lines.end) continue
    found.push({ ...change, start, end: change.end + shift })
  }
  return found
}
