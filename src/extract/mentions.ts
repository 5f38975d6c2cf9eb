import type { Language } from '../language.ts'
import { type Mention, moved, type Placed, type Standing } from '../mention.ts'
import type { Reading } from '../pipeline.ts'
import type { Lang } from '../span.ts'
import { withBodiesLeft } from './bodies-left.ts'
import { withCompaniesHeaded } from './companies-headed.ts'
import { withCompaniesHeard } from './companies-heard.ts'
import { withCompaniesOfTrades } from './companies-trades.ts'
import { namedAgain } from './mentions-again.ts'
import { provenNames, type Sentence } from './people-spelt.ts'
import { withoutNamesakes } from './place-namesakes.ts'

type Needs = 'repaired' | 'segmented' | 'paired' | 'aligned'

/** Everything the items mention, in both languages, each in its place; item by item in order of the text. */
export function mentions(
  reading: Reading<Needs>,
  languages: Readonly<Record<Lang, Language>>,
): Placed<Mention>[][] {
  const { repaired, segmented, aligned } = reading
  const items = aligned.map((_, item) => sentencesOf(reading, item, languages))
  const names = provenNames(items)
  const read = items.map((sentences, item) => {
    const found = sentences.flatMap(({ text, standing, start, mentions: plain }, at) => {
      const known = names[item]?.[at] ?? []
      // Most sentences are read right by themselves.
      const own = known.length > 0 ? languages[standing.lang].mentions(text, known) : plain
      return own.map((mention) => Object.assign(moved(mention, start), standing))
    })
    const inOrder = found.sort((a, b) => a.start - b.start || b.end - a.end)
    const { text } = repaired
    const { segments } = segmented
    const beads = aligned[item] ?? []
    const named = withCompaniesHeaded(withoutNamesakes(inOrder, text))
    const told = { text, segments, beads }
    const known = withCompaniesHeard({ ...told, mentions: named })
    const traded = withCompaniesOfTrades({ ...told, mentions: known }, item)
    return withBodiesLeft({ ...told, mentions: traded })
  })
  return namedAgain(read, { text: repaired.text, segments: segmented.segments })
}

interface Read extends Sentence {
  readonly standing: Standing
  readonly start: number
}

function sentencesOf(
  { repaired, segmented, aligned }: Reading<Needs>,
  item: number,
  languages: Readonly<Record<Lang, Language>>,
): Read[] {
  return (aligned[item] ?? []).flatMap((sides, bead) =>
    (['en', 'zh'] as const).flatMap((lang) =>
      sides[lang].map((segment) => {
        const span = segmented.segments[segment]?.span
        if (!span) throw new RangeError(`Cannot find segment ${segment} of item ${item}`)
        const text = repaired.text.slice(span.start, span.end)
        const standing = { lang, item, bead, segment }
        return { lang, text, standing, start: span.start, mentions: languages[lang].mentions(text) }
      }),
    ),
  )
}
