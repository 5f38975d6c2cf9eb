import { langs, overlaps } from '../src/span.ts'
import { comparedSets, type Outcome } from './tally.ts'
import { segmentSpans, type Trial } from './trial.ts'

/** Compares items by the lines they take in, in both languages: one line too many makes an item wrong. */
export function pair(trial: Trial): Outcome {
  const lines = trial.items.flatMap(({ gold, sentences }) =>
    langs.flatMap((lang) =>
      gold.sentences[lang].map(({ line }, index) => ({ lang, line, span: sentences[lang][index] })),
    ),
  )
  const guesses = trial.bulletin.items.flatMap((item) => {
    const taken = langs.map((lang) => {
      const spans = segmentSpans(trial, item.segments[lang])
      return lines.flatMap(({ lang: of, line, span }) =>
        of === lang && span && spans.some((own) => overlaps(own, span)) ? [line] : [],
      )
    })
    return taken.flat().length > 0 ? [shown(taken)] : []
  })
  return comparedSets(goldItems(trial), guesses)
}

/** The baseline: runs of lines in one language, each with the run after it. */
export function pairBaseline(trial: Trial): Outcome {
  const runs: { lang: string; lines: number[] }[] = []
  const lines = trial.items
    .flatMap(({ gold }) =>
      langs.flatMap((lang) => gold.lines[lang].map((line) => ({ lang, line }))),
    )
    .toSorted((a, b) => a.line - b.line)
  for (const { lang, line } of lines) {
    const last = runs.at(-1)
    if (last?.lang === lang) last.lines.push(line)
    else runs.push({ lang, lines: [line] })
  }
  const guesses: string[] = []
  for (let at = 0; at < runs.length; at += 2) {
    const couple = runs.slice(at, at + 2)
    guesses.push(shown(langs.map((lang) => couple.find((run) => run.lang === lang)?.lines ?? [])))
  }
  return comparedSets(goldItems(trial), guesses)
}

function goldItems(trial: Trial): string[] {
  return trial.items.map(({ gold }) => shown([gold.lines.en, gold.lines.zh]))
}

function shown(lines: readonly (readonly number[])[]): string {
  const sorted = lines.map((of) => [...new Set(of)].toSorted((a, b) => a - b).join(','))
  return `en ${sorted[0] || '–'} zh ${sorted[1] || '–'}`
}
