import { langs, overlaps, type Span } from '../src/span.ts'
import { galeChurch } from './gale-church.ts'
import { comparedSets, nothing, type Outcome, sum } from './tally.ts'
import { segmentSpans, type Trial, type TrialItem } from './trial.ts'

/**
 * Compares beads of items in two versions strictly: a bead is right when all its edges are. Beads of
 * headings alone are not judged: an item may have its heading or leave it.
 */
export function align(trial: Trial): Outcome {
  return ofItems(trial, (item) => {
    const sentences = langs.flatMap((lang) => item.sentences[lang]).filter(isThere)
    const isOfItem = (span: Span) => sentences.some((sentence) => overlaps(sentence, span))
    return (item.guess?.beads ?? [])
      .map((bead) => [segmentSpans(trial, bead.en), segmentSpans(trial, bead.zh)])
      .filter((sides) => sides.flat().some(isOfItem))
      .map((sides) => shown(trial, sides))
  })
}

/** The baseline: Gale & Church (1993) by length alone, given the gold's items and sentences. */
export function alignBaseline(trial: Trial): Outcome {
  return ofItems(trial, ({ sentences }) => {
    const [en, zh] = [sentences.en.filter(isThere), sentences.zh.filter(isThere)]
    const lengths = (spans: readonly Span[]) => spans.map(({ start, end }) => end - start)
    return galeChurch(lengths(en), lengths(zh)).map((bead) =>
      shown(trial, [bead.en.flatMap((i) => en[i] ?? []), bead.zh.flatMap((i) => zh[i] ?? [])]),
    )
  })
}

function ofItems(trial: Trial, guesses: (item: TrialItem) => string[]): Outcome {
  return sum(
    trial.items.map((item) => {
      const { gold, sentences } = item
      if (gold.lines.en.length === 0 || gold.lines.zh.length === 0) return nothing
      const beads = gold.beads.map((bead) =>
        shown(
          trial,
          langs.map((lang) => bead[lang].map((index) => sentences[lang][index]).filter(isThere)),
        ),
      )
      return comparedSets(beads, guesses(item))
    }),
  )
}

function isThere(span: Span | null | undefined): span is Span {
  return span !== null && span !== undefined
}

function shown({ bulletin }: Trial, sides: readonly (readonly Span[])[]): string {
  const side = (spans: readonly Span[]) => {
    const [start, end] = [spans[0]?.start, spans.at(-1)?.end]
    if (start === undefined || end === undefined) return '–'
    const text = bulletin.text.slice(start, end)
    return `${start}–${end} ${text.length > 40 ? `${text.slice(0, 20)}…${text.slice(-18)}` : text}`
  }
  return sides.map(side).join(' = ')
}
