import type { Exchange } from '../src/exchange.ts'
import { type Evidence, type Lang, langs } from '../src/span.ts'
import type { GoldQuantity, GoldStatement } from './gold.ts'
import { folded, forms, named } from './names.ts'
import { compared, comparedOne, type Outcome, sum } from './tally.ts'
import type { Trial, TrialItem } from './trial.ts'

/** Topics by their words: one is right when its evidence and a gold phrase hold each other. */
export function topics(trial: Trial, { gold, guess }: TrialItem): Outcome {
  const printed = (guess?.exchange?.topics ?? []).map(({ id, evidence }) => ({
    id,
    texts: evidence.map((span) => ({ lang: span.lang, text: textOf(trial, span) })),
  }))
  type Printed = (typeof printed)[number]
  const same = (
    wanted: { en?: string | null | undefined; zh?: string | null | undefined },
    topic: Printed,
  ) =>
    topic.texts.some(({ lang, text }) => {
      const [a, b] = [folded(wanted[lang] ?? '', lang), folded(text, lang)]
      return a !== '' && b !== '' && (a.includes(b) || b.includes(a))
    })
  const right = printed.filter((topic) => gold.record.topics.some((one) => same(one, topic)))
  const found = gold.record.topics.filter((one) => printed.some((topic) => same(one, topic)))
  return {
    right: right.length,
    guessed: printed.length,
    found: found.length,
    gold: gold.record.topics.length,
    missed: gold.record.topics
      .filter((one) => !found.includes(one))
      .map((one) => `${one.en} / ${one.zh}`),
    extra: printed
      .filter((topic) => !right.includes(topic))
      .map(({ id, texts }) => `${id} (${texts.map(({ text }) => text).join(' / ')})`),
  }
}

/** Quantities by value and currency; of those found, how literally they are meant. */
export function quantities({ gold, guess }: TrialItem): Record<string, Outcome> {
  const all = compared(gold.record.quantities, guess?.exchange?.quantities ?? [], {
    same: (a, b) => a.value === b.value && (a.currency ?? null) === (b.currency ?? null),
    gold: ({ value, unit, en, zh }) => `${value} ${unit}: ${en ?? ''} / ${zh ?? ''}`,
    guess: ({ value, unit, en, zh }) => `${value} ${unit}: ${en ?? ''} / ${zh ?? ''}`,
    optional: ({ optional }) => optional,
  })
  const approx = ([one, guessed]: readonly [GoldQuantity, Exchange['quantities'][number]]) => {
    const outcome = comparedOne(one.qualifier ?? 'exact', guessed.approx, one.qualifier_also)
    const label = (value: string) => `${one.en ?? one.zh}: ${value}`
    return { ...outcome, missed: outcome.missed.map(label), extra: outcome.extra.map(label) }
  }
  return { quantities: all, 'quantities.approx': sum(all.pairs.map(approx)) }
}

/** Anniversaries by years; of those found, the year they count from. */
export function anniversaries({ gold, guess }: TrialItem): Record<string, Outcome> {
  const all = compared(gold.record.anniversaries, guess?.exchange?.anniversaries ?? [], {
    same: (a, b) => a.years === b.years,
    gold: ({ years }) => String(years),
    guess: ({ years, of }) => `${years} ${of.en ?? of.zh ?? ''}`,
  })
  const from = all.pairs.flatMap(([one, guessed]) =>
    one.from_year === undefined
      ? []
      : [comparedOne(String(one.from_year), guessed.from?.slice(0, 4) ?? null)],
  )
  return { anniversaries: all, 'anniversaries.from': sum(from) }
}

/**
 * Statements by the sentences they stand in and their type. A gold statement of two types may be met by
 * one guess or two. The speaker is asked of every statement whose place is right, whatever its type.
 */
export function statements(trial: Trial, item: TrialItem): Record<string, Outcome> {
  const gold = item.gold.record.statements
  const guesses = item.guess?.exchange?.statements ?? []
  type Guess = (typeof guesses)[number]
  const here = (one: GoldStatement, guess: Guess) => stands(item, one, guess.evidence)
  const same = (one: GoldStatement, guess: Guess) =>
    here(one, guess) &&
    [guess.type, ...(guess.also ?? [])].some((type) => one.type.split('+').includes(type))
  const spoken = (one: GoldStatement, guess: Guess) =>
    here(one, guess) && named(speaker(item, one), guess.speaker)
  return {
    statements: met(trial, gold, guesses, same),
    'statements.speaker': met(trial, gold, guesses, spoken),
  }
}

function met(
  trial: Trial,
  gold: readonly GoldStatement[],
  guesses: Exchange['statements'],
  same: (one: GoldStatement, guess: Exchange['statements'][number]) => boolean,
): Outcome {
  const right = guesses.filter((guess) => gold.some((one) => same(one, guess)))
  const found = gold.filter((one) => guesses.some((guess) => same(one, guess)))
  const place = (one: GoldStatement) => `en ${one.en_sents} zh ${one.zh_sents}`
  return {
    right: right.length,
    guessed: guesses.length,
    found: found.length,
    gold: gold.length,
    missed: gold
      .filter((one) => !found.includes(one))
      .map((one) => `${one.type} of ${one.who || one.who_zh} (${place(one)})`),
    extra: guesses
      .filter((guess) => !right.includes(guess))
      .map(({ type, speaker: who, evidence }) => {
        const words = evidence.map((span) => textOf(trial, span).slice(0, 60)).join(' / ')
        return `${type} of ${who?.en ?? who?.zh ?? '–'}: ${words}`
      }),
  }
}

/** The speaker's full and short names, from the gold's people. */
function speaker({ gold }: TrialItem, { who, who_zh }: GoldStatement) {
  const person = gold.record.people.find(
    ({ name_en, name_zh }) => (who && who === name_en) || (who_zh && who_zh === name_zh),
  )
  return forms([who, person?.short_en], [who_zh, person?.short_zh])
}

function stands(item: TrialItem, gold: GoldStatement, evidence: readonly Evidence[]): boolean {
  return langs.some((lang) => {
    const spans = gold[`${lang}_sents`].map((index) => item.sentences[lang][index])
    return evidence.some(
      (span) =>
        span.lang === lang &&
        spans.some(
          (sentence) => sentence && sentence.start <= span.start && span.start < sentence.end,
        ),
    )
  })
}

function textOf(
  { bulletin }: Trial,
  { start, end }: { start: number; end: number; lang: Lang },
): string {
  return bulletin.text.slice(start, end)
}
