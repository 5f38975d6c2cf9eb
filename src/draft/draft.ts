import type { Block, Segment } from '../bead.ts'
import { type Edit, toOriginal } from '../edit.ts'
import type { Layers, Source, Stage } from '../pipeline.ts'
import { repair } from '../repair/repair.ts'
import { segmented } from '../segment/segment.ts'
import type { Lang, Span } from '../span.ts'

/** A text of a draft as the stages see it: its words, its edits, and where it begins in the text they read. */
export interface DraftText {
  readonly original: string
  readonly edits: readonly Edit[]
  readonly start: number
}

/** A span of the text that the stages read, where it stands in the text as it was given. */
export function toGiven({ start, end }: Span, text: DraftText): Span {
  const pieces = toOriginal({ start: start - text.start, end: end - text.start }, text.edits)
  // What edits took out between the pieces belongs to the words as they were given.
  return { start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 }
}

/** Two versions as one source, and stages that do for them what repair and segment do for a bulletin. */
export interface Draft {
  readonly source: Source
  readonly texts: Readonly<Record<Lang, DraftText>>
  readonly repair: Stage<'repaired', never>
  readonly segment: Stage<'segmented', never>
}

// Ends the last line of the English whatever it ends with.
const gap = '\n\n'

/**
 * Two versions of one draft as one reading: the English, then the Chinese. Each is mended and split alone, so that
 * nothing runs over from one to the other.
 */
export function draftOf({ en, zh }: Readonly<Record<Lang, Source>>): Draft {
  const english = layersOf(en.original)
  const chinese = layersOf(zh.original)
  const start = english.repaired.text.length + gap.length
  const edits = { en: english.repaired.edits, zh: chinese.repaired.edits }
  const segments = [
    ...english.segmented.segments,
    ...chinese.segmented.segments.map((segment): Segment => {
      const block = segment.block + english.segmented.blocks.length
      return { ...segment, block, span: shifted(segment.span, start) }
    }),
  ]
  const repaired = {
    text: english.repaired.text + gap + chinese.repaired.text,
    edits: [...edits.en, ...edits.zh.map((edit) => shifted(edit, en.original.length + gap.length))],
  }
  const blocks = [
    ...english.segmented.blocks,
    ...chinese.segmented.blocks.map(
      (block): Block => ({ ...block, span: shifted(block.span, start) }),
    ),
  ]
  return {
    source: {
      source: { ...zh.source, ...en.source },
      original: en.original + gap + zh.original,
      given: { ...zh.given, ...en.given },
    },
    texts: {
      en: { original: en.original, edits: edits.en, start: 0 },
      zh: { original: zh.original, edits: edits.zh, start },
    },
    repair: { adds: 'repaired', needs: [], run: () => repaired },
    segment: { adds: 'segmented', needs: [], run: () => ({ blocks, segments }) },
  }
}

function layersOf(original: string): Pick<Layers, 'repaired' | 'segmented'> {
  const repaired = repair(original)
  return { repaired, segmented: segmented(repaired.text) }
}

function shifted<S extends Span>(span: S, by: number): S {
  return { ...span, start: span.start + by, end: span.end + by }
}
