import type { Segment } from '../bead.ts'
import { overlaps, type Span } from '../span.ts'
import type { Mark } from './marks.ts'

/** The marks that each segment shows, and those among them that an earlier segment has begun. */
export interface SegmentMarks {
  readonly marks: ReadonlyMap<number, readonly Mark[]>
  readonly anchored: ReadonlyMap<number, ReadonlySet<Mark>>
  /** Every mark that some segment shows. */
  readonly shown: ReadonlySet<Mark>
}

/** Gives each of the segments, named by their indexes, the marks that touch it. */
export function segmentMarks(
  indexes: readonly number[],
  segments: readonly Segment[],
  all: readonly Mark[],
): SegmentMarks {
  const starts = new Set(indexes.map((index) => segments[index]?.span.start))
  const marks = new Map<number, readonly Mark[]>()
  const anchored = new Map<number, ReadonlySet<Mark>>()
  const shown = new Set<Mark>()
  for (const index of indexes) {
    const span = segments[index]?.span
    if (!span) continue
    const here = all.filter((mark) => touches(mark, span, starts))
    marks.set(index, here)
    anchored.set(index, new Set(here.filter((mark) => shown.has(mark))))
    for (const mark of here) shown.add(mark)
  }
  return { marks, anchored, shown }
}

/** A mark without words stands before the character at its offset, or at the very end of the text. */
function touches(mark: Span, span: Span, starts: ReadonlySet<number | undefined>): boolean {
  if (mark.start < mark.end) return overlaps(mark, span)
  if (mark.start === span.end) return !starts.has(mark.start)
  return span.start <= mark.start && mark.start < span.end
}
