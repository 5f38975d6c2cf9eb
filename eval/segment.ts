import { langs, overlaps, type Span } from '../src/span.ts'
import { trimmed } from './projection.ts'
import { comparedSets, type Outcome, sum } from './tally.ts'
import type { Trial } from './trial.ts'

/** Compares sentences by both their ends, within the gold's items. */
export function segment(trial: Trial): Outcome {
  return inItems(trial, (lang) =>
    trial.bulletin.segments
      .filter((segment) => segment.lang === lang)
      .map((segment) => trimmed(trial.bulletin.text, segment.span)),
  )
}

/** The baseline: what Intl.Segmenter makes of the text as read, line by line. */
export function segmentBaseline(trial: Trial): Outcome {
  const { text } = trial.bulletin
  return inItems(trial, (lang) => {
    const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' })
    return Array.from(segmenter.segment(text), ({ segment, index }) =>
      trimmed(text, { start: index, end: index + segment.length }),
    )
  })
}

function inItems(trial: Trial, guesses: (lang: 'en' | 'zh') => readonly Span[]): Outcome {
  const show = ({ start, end }: Span) => `${start}–${end} ${trial.bulletin.text.slice(start, end)}`
  return sum(
    langs.map((lang) => {
      const gold = trial.items
        .flatMap((item) => item.sentences[lang])
        .filter((span) => span !== null)
      const near = guesses(lang).filter((guess) => gold.some((span) => overlaps(span, guess)))
      return comparedSets(gold.map(show), near.map(show))
    }),
  )
}
