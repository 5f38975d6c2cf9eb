import { type Bead, type Segment, spanOf } from '../bead.ts'
import type { CheckedFinding } from '../finding.ts'
import type { Reading } from '../pipeline.ts'
import type { Lang, Span } from '../span.ts'
import type { BothSides, DraftFinding } from './checked-draft.ts'
import { type DraftText, toGiven } from './draft.ts'
import { type Place, placesIn } from './place.ts'

type Needs = 'segmented' | 'aligned' | 'checked'

/** The findings of all items, each in the texts as they were given: see {@link DraftText}. */
export function draftFindings(
  { segmented, aligned, checked }: Reading<Needs>,
  texts: Readonly<Record<Lang, DraftText>>,
): DraftFinding[] {
  const placed = { en: placing(texts.en), zh: placing(texts.zh) }
  const bothSides = (spans: BothSides<Span>): BothSides<Place> => ({
    en: spans.en && placed.en(spans.en),
    zh: spans.zh && placed.zh(spans.zh),
  })
  return checked.flatMap((findings, item) =>
    findings.map(({ en, zh, bead, ...said }: CheckedFinding): DraftFinding => {
      const sides = bead === null ? undefined : aligned[item]?.[bead]
      return {
        ...said,
        ...bothSides({ en, zh }),
        sentences: bothSides(sentencesOf(sides, segmented.segments)),
      }
    }),
  )
}

function sentencesOf(bead: Bead | undefined, segments: readonly Segment[]): BothSides<Span> {
  if (!bead) return { en: null, zh: null }
  return { en: spanOf(bead.en, segments), zh: spanOf(bead.zh, segments) }
}

/** Turns a span of the text that was read into its place in a text as it was given. */
function placing(text: DraftText): (span: Span) => Place {
  const placeOf = placesIn(text.original)
  return (span) => placeOf(toGiven(span, text))
}
