import type { Finding } from '../src/finding.ts'
import { type Lang, langs, overlaps, type Span } from '../src/span.ts'
import type { Discrepancy } from './gold.ts'
import type { Outcome } from './tally.ts'
import type { Trial, TrialItem } from './trial.ts'

/**
 * Findings against discrepancies, in items of two versions. `check` asks only for the true disagreements
 * (`must`); its precision counts errors and warnings, and one that meets any discrepancy is no false
 * alarm. Notes are not counted against it. `check.all` asks for every discrepancy.
 */
export function check(trial: Trial, item: TrialItem): Record<string, Outcome> {
  const { gold, guess } = item
  if (gold.lines.en.length === 0 || gold.lines.zh.length === 0) return {}
  const findings = guess?.findings ?? []
  const grave = findings.filter(({ severity }) => severity !== 'note')
  const must = gold.discrepancies.filter((one) => one.must)
  const meets = (one: Discrepancy, finding: Finding) => meet(trial, item, one, finding)
  const compare = (wanted: readonly Discrepancy[], guesses: readonly Finding[]): Outcome => {
    const right = guesses.filter((finding) => gold.discrepancies.some((one) => meets(one, finding)))
    const found = wanted.filter((one) => findings.some((finding) => meets(one, finding)))
    return {
      right: right.length,
      guessed: guesses.length,
      found: found.length,
      gold: wanted.length,
      missed: wanted
        .filter((one) => !found.includes(one))
        .map(({ type, en, zh }) => `${type}: ${en ?? ''} / ${zh ?? ''}`),
      extra: guesses
        .filter((finding) => !right.includes(finding))
        .map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`),
    }
  }
  return { check: compare(must, grave), 'check.all': compare(gold.discrepancies, findings) }
}

/**
 * They meet where a span of the finding lies over the words of the discrepancy, or where one of them
 * has nothing to show on the other side.
 */
function meet(trial: Trial, item: TrialItem, gold: Discrepancy, finding: Finding): boolean {
  return langs.some((lang) => {
    const [words, span] = [gold[lang], finding[lang]]
    if (!words || !span) return false
    return places(trial, item, { words, lang }).some((place) => overlaps(place, span))
  })
}

function places(
  { bulletin }: Trial,
  { sentences }: TrialItem,
  { words, lang }: { words: string; lang: Lang },
): Span[] {
  return sentences[lang].flatMap((sentence) => {
    if (!sentence) return []
    const text = bulletin.text.slice(sentence.start, sentence.end)
    const at = text.replace(/，/g, ',').indexOf(words.replace(/，/g, ','))
    if (at < 0) return []
    return [{ start: sentence.start + at, end: sentence.start + at + words.length }]
  })
}
