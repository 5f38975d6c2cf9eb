import type { PersonParty } from '../src/exchange.ts'
import type { Lang } from '../src/span.ts'
import type { GoldPerson } from './gold.ts'
import { folded, forms, holds, named, shown } from './names.ts'
import { compared, comparedOne, nothing, type Outcome, sum } from './tally.ts'
import type { TrialItem } from './trial.ts'

/**
 * People with names, by name in either language; then, of those found, both names, titles (a title is
 * right when it holds the gold's or is held by it), role, side, delegation leader and status. What was
 * not found counts as missed in every one of these.
 */
export function people({ gold, guess }: TrialItem): Record<string, Outcome> {
  const guesses = guess?.exchange?.people ?? []
  const isNamed = ({ name_en, name_zh }: GoldPerson) => Boolean(name_en || name_zh)
  const all = compared(
    gold.record.people.filter(isNamed),
    guesses.filter((person) => person.name !== null),
    {
      same: (a, b) => named(formsOf(a), b.name),
      gold: ({ name_en, name_zh }) => `${name_en ?? ''} / ${name_zh ?? ''}`,
      guess: ({ name }) => shown(name),
      optional: ({ optional }) => optional,
    },
  )
  const found = new Map(all.pairs)
  const asked = gold.record.people.filter((person) => isNamed(person) && !person.optional)
  const each = (field: (a: GoldPerson, b: PersonParty | undefined) => Outcome) =>
    sum(asked.map((person) => labelled(person, field(person, found.get(person)))))
  return {
    people: all,
    'people.both-names': each(bothNames),
    'people.title': each((a, b) => sum([title(a, b, 'en'), title(a, b, 'zh')])),
    'people.role': each((a, b) => comparedOne(a.role, b?.role ?? null)),
    'people.side': each((a, b) =>
      a.side ? comparedOne(a.side, b?.side ?? null, a.side_also) : nothing,
    ),
    'people.leads': each((a, b) => flag(a.lead_of_delegation, b?.leads, 'leads')),
    'people.status': each((a, b) => comparedOne(a.status ?? null, b?.status ?? null)),
    'people.unnamed': compared(
      gold.record.people.filter((person) => !isNamed(person)),
      guesses.filter((person) => person.name === null),
      {
        same: (a, b) => titleHolds(a, b),
        gold: ({ title_en, title_zh }) => `${title_en ?? ''} / ${title_zh ?? ''}`,
        guess: ({ title: printed }) => shown(printed),
        optional: ({ optional }) => optional,
      },
    ),
  }
}

function formsOf({ name_en, name_zh, short_en, short_zh }: GoldPerson) {
  return forms([name_en, short_en], [name_zh, short_zh])
}

function bothNames(gold: GoldPerson, guess: PersonParty | undefined): Outcome {
  if (!gold.name_en || !gold.name_zh) return nothing
  const joined = (en: string, zh: string) => `${folded(en, 'en')} = ${folded(zh, 'zh')}`
  const { en, zh } = guess?.name ?? {}
  const wanted = joined(gold.name_en, gold.name_zh)
  return comparedOne(wanted, en && zh ? joined(en, zh) : null)
}

function title(gold: GoldPerson, guess: PersonParty | undefined, lang: Lang): Outcome {
  const wanted = gold[`title_${lang}`]
  const printed = guess?.title?.[lang]
  if (!wanted) return nothing
  return compared([wanted], printed ? [printed] : [], {
    same: (a, b) => holds(a, b, { lang, times: gold.literal_title ? 2.5 : 5 }),
    gold: (value) => value,
    guess: (value) => value,
  })
}

function titleHolds(gold: GoldPerson, guess: PersonParty): boolean {
  return (['en', 'zh'] as const).some((lang) => {
    const [a, b] = [gold[`title_${lang}`], guess.title?.[lang]]
    return Boolean(a && b && holds(a, b, { lang, times: 4 }))
  })
}

function flag(gold: boolean, guess: boolean | undefined, name: string): Outcome {
  return comparedOne(gold ? name : null, guess ? name : null)
}

function labelled({ name_en, name_zh }: GoldPerson, outcome: Outcome): Outcome {
  const label = (value: string) => `${name_en ?? name_zh}: ${value}`
  return { ...outcome, missed: outcome.missed.map(label), extra: outcome.extra.map(label) }
}
