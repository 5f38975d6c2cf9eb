import type { Heard } from '../finders.ts'
import type { Language } from '../language.ts'
import { type Mention, moved, type Placed, type Standing } from '../mention.ts'
import type { Reading } from '../pipeline.ts'
import { type Lang, langs } from '../span.ts'
import { withBodiesLeft } from './bodies-left.ts'
import { withCompaniesHeaded } from './companies-headed.ts'
import { withCompaniesHeard } from './companies-heard.ts'
import { withCompaniesOfTrades } from './companies-trades.ts'
import { namedAgain } from './mentions-again.ts'
import { provenNames } from './people-spelt.ts'
import { withoutNamesakes } from './place-namesakes.ts'

type Needs = 'repaired' | 'segmented' | 'paired' | 'aligned'

/** Everything the items mention, in both languages, each in its place; item by item in order of the text. */
export function mentions(
  reading: Reading<Needs>,
  languages: Readonly<Record<Lang, Language>>,
): Placed<Mention>[][] {
  const { repaired, segmented, aligned } = reading
  const { text } = repaired
  const { segments } = segmented
  const told = aligned.map((_, item) => sentencesOf(reading, item))
  const plain = readBy(languages, told.flat())
  const items = told.map((sentences) =>
    sentences.map((one) => ({ ...one, mentions: plain.get(one) ?? [] })),
  )
  const proven = provenNames(items)
  const named = items.map((sentences, item) =>
    sentences.map((one, at) => ({ ...one, names: proven[item]?.[at] ?? [] })),
  )
  // Most sentences are read right by themselves.
  const again = readBy(
    languages,
    named.flat().filter(({ names }) => names.length > 0),
  )
  const read = named.map((sentences, item) => {
    const found = sentences.flatMap((one) =>
      (again.get(one) ?? one.mentions).map((mention) =>
        Object.assign(moved(mention, one.start), one.standing),
      ),
    )
    const inOrder = found.sort((a, b) => a.start - b.start || b.end - a.end)
    const beside = { text, segments, beads: aligned[item] ?? [] }
    const headed = withCompaniesHeaded(withoutNamesakes(inOrder, text))
    const known = withCompaniesHeard({ ...beside, mentions: headed })
    const traded = withCompaniesOfTrades({ ...beside, mentions: known }, item)
    return withBodiesLeft({ ...beside, mentions: traded })
  })
  return namedAgain(read, { text, segments })
}

/** A sentence of an item, and where it stands. */
interface Told extends Heard {
  readonly lang: Lang
  readonly standing: Standing
  readonly start: number
}

function sentencesOf({ repaired, segmented, aligned }: Reading<Needs>, item: number): Told[] {
  return (aligned[item] ?? []).flatMap((sides, bead) =>
    langs.flatMap((lang) =>
      sides[lang].map((segment) => {
        const span = segmented.segments[segment]?.span
        if (!span) throw new RangeError(`Cannot find segment ${segment} of item ${item}`)
        const text = repaired.text.slice(span.start, span.end)
        return { lang, text, standing: { lang, item, bead, segment }, start: span.start }
      }),
    ),
  )
}

/** What each sentence mentions by itself. A language is given all of its own at once: that is faster. */
function readBy<T extends Told>(
  languages: Readonly<Record<Lang, Language>>,
  sentences: readonly T[],
): ReadonlyMap<T, readonly Mention[]> {
  return new Map(
    langs.flatMap((lang) => {
      const own = sentences.filter((one) => one.lang === lang)
      const found = languages[lang].mentions(own)
      return own.map((one, at) => [one, found[at] ?? []] as const)
    }),
  )
}
