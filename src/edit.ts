import * as z from 'zod'
import { Span } from './span.ts'

/** How sure a repair is. A `lossy` edit marks a spot that cannot be restored; it changes nothing. */
export const EditLevel = z.enum(['sure', 'likely', 'style', 'lossy'])
export type EditLevel = z.infer<typeof EditLevel>

export const EditKind = z.enum([
  'pinyin-glue',
  'missing-space',
  'dropped-hyphen',
  'hyphen-residue',
  'ligature-split',
  'lost-apostrophe',
  'apostrophe-quote',
  'lost-character',
  'mojibake',
  'stray-space',
  'double-space',
  'digit-split',
  'broken-word',
  'lost-line-break',
  'ocr-confusion',
  'halfwidth-punctuation',
  'punctuation-flood',
  'script-residue',
  'typo',
  'letter-case',
  'radical',
  'masked-digit',
])
export type EditKind = z.infer<typeof EditKind>

/** One repair: `before` stood at `start`–`end` of the original text, `after` stands there now. */
export const Edit = z.strictObject({
  kind: EditKind,
  level: EditLevel,
  ...Span.shape,
  before: z.string(),
  after: z.string(),
})
export type Edit = Readonly<z.infer<typeof Edit>>

/**
 * The text with the edits made. Edits stand in order and do not overlap; a lossy one changes nothing.
 *
 * @throws {RangeError} when an edit overlaps the one before it, or what it says stood there does not
 */
export function applied(original: string, edits: readonly Edit[]): string {
  const pieces: string[] = []
  let done = 0
  for (const edit of edits) {
    if (edit.start < done || !stands(edit, original)) {
      throw new RangeError(
        `Cannot apply edit "${edit.before}" → "${edit.after}" at ${edit.start}: found "${original.slice(edit.start, edit.end)}" there, and ${done} as the end of the edit before`,
      )
    }
    pieces.push(original.slice(done, edit.start), edit.after)
    done = edit.end
  }
  pieces.push(original.slice(done))
  return pieces.join('')
}

function stands({ start, end, before }: Edit, original: string): boolean {
  return end - start === before.length && original.startsWith(before, start)
}

/**
 * The original, from the repaired text and the edits that made it: the inverse of {@link applied}.
 *
 * @throws {RangeError} when the text is not what the edits left
 */
export function undone(text: string, edits: readonly Edit[]): string {
  return applied(text, inverse(edits))
}

/**
 * A span of the original as a span of the repaired text. A boundary inside words that an edit took out
 * takes in all that the edit put there; what is put in at the span's edge stays outside.
 */
export function toText(span: Span, edits: readonly Edit[]): Span {
  const start = carriedOffset(span.start, edits, 'start')
  return { start, end: Math.max(start, carriedOffset(span.end, edits, 'end')) }
}

/**
 * The spans of the original that a span of the repaired text came from, in order and apart: what edits
 * left alone, letter for letter, and the whole of what they replaced. What was taken out came to
 * nothing and is in none; of a span that was put in, an empty span tells where.
 */
export function toOriginal({ start, end }: Span, edits: readonly Edit[]): Span[] {
  const found: Span[] = []
  let shift = 0
  let traced = start
  let putIn: number | undefined
  for (const edit of edits) {
    const change = changed(edit)
    const there = change.start + shift
    if (there >= end) break
    if (traced < there) add(found, traced - shift, there - shift)
    shift += change.length - (change.end - change.start)
    if (there + change.length <= start) continue
    if (change.length > 0) add(found, change.start, change.end)
    putIn ??= change.start
    traced = there + change.length
  }
  if (traced < end) add(found, traced - shift, end - shift)
  const where = putIn ?? start - shift
  return found.length > 0 ? found : [{ start: where, end: where }]
}

/** Adds a span, as one with the last where they touch. */
function add(found: Span[], start: number, end: number): void {
  const last = found.at(-1)
  if (last?.end === start) found[found.length - 1] = { start: last.start, end }
  else if (start < end) found.push({ start, end })
}

/** Where edits, whose offsets are the original's, stand in the repaired text: a span for each. */
export function placesInText(edits: readonly Edit[]): Span[] {
  let shift = 0
  return edits.map(({ start, before, after }) => {
    const there = start + shift
    shift += after.length - before.length
    return { start: there, end: there + after.length }
  })
}

/** The edits that turn the repaired text back: offsets in it, before and after changed about. */
function inverse(edits: readonly Edit[]): Edit[] {
  const places = placesInText(edits)
  return edits.map((edit, index) => ({
    ...edit,
    ...places[index],
    before: edit.after,
    after: edit.before,
  }))
}

function carriedOffset(offset: number, edits: readonly Edit[], side: 'start' | 'end'): number {
  let shift = 0
  for (const edit of edits) {
    const { start, end, length } = changed(edit)
    const isPast = side === 'start' ? end <= offset : end <= offset && start < offset
    if (isPast) shift += length - (end - start)
    else if (start < offset) return start + shift + (side === 'start' ? 0 : length)
    else break
  }
  return offset + shift
}

/** What an edit really changes, without what `before` and `after` share at either end. */
function changed({ start, end, before, after }: Edit): Span & { length: number } {
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before[head] === after[head]) head++
  let tail = 0
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  return { start: start + head, end: end - tail, length: after.length - head - tail }
}
