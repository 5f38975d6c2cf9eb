import type { Language } from '../language.ts'
import { type Mention, moved, type Placed } from '../mention.ts'
import type { Reading } from '../pipeline.ts'
import type { Lang } from '../span.ts'
import { namedAgain } from './mentions-again.ts'

type Needs = 'repaired' | 'segmented' | 'paired' | 'aligned'

/** Everything the items mention, in both languages, each in its place; item by item in order of the text. */
export function mentions(
  { repaired, segmented, aligned }: Reading<Needs>,
  languages: Readonly<Record<Lang, Language>>,
): Placed<Mention>[][] {
  return aligned.map((beads, item) => {
    const found = beads.flatMap((sides, bead) =>
      (['en', 'zh'] as const).flatMap((lang) =>
        sides[lang].flatMap((segment) => {
          const span = segmented.segments[segment]?.span
          if (!span) throw new RangeError(`Cannot find segment ${segment} of item ${item}`)
          const sentence = repaired.text.slice(span.start, span.end)
          return languages[lang]
            .mentions(sentence)
            .map((mention) =>
              Object.assign(moved(mention, span.start), { lang, item, bead, segment }),
            )
        }),
      ),
    )
    const sorted = found.sort((a, b) => a.start - b.start || b.end - a.end)
    return namedAgain(sorted, { text: repaired.text, segments: segmented.segments })
  })
}
