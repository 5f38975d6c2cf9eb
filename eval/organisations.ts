import type { Exchange, Names } from '../src/exchange.ts'
import type { Lang } from '../src/span.ts'
import type { GoldAgreement, GoldOrganisation, GoldRecord, GoldTie } from './gold.ts'
import { forms, holds, named, sameText, shown } from './names.ts'
import { compared, comparedOne, type Outcome, sum } from './tally.ts'
import type { TrialItem } from './trial.ts'

/** Tells whether two names are the same, or one is the other with something left out. */
function alike(a: string, b: string, lang: Lang): boolean {
  return sameText(a, b, lang) || holds(a, b, { lang })
}

/** Organisations by name in either language, and the roles of those found. */
export function organisations({ gold, guess }: TrialItem): Record<string, Outcome> {
  const all = compared(gold.record.orgs, guess?.exchange?.organisations ?? [], {
    same: (a, { name }) => named(formsOf(a), name, a.literal ? sameText : alike),
    gold: ({ name_en, name_zh }) => `${name_en ?? ''} / ${name_zh ?? ''}`,
    guess: ({ name }) => shown(name),
    optional: ({ implied, optional }) => implied || optional,
  })
  const found = new Map(all.pairs)
  const asked = gold.record.orgs.filter(({ implied, optional }) => !implied && !optional)
  const roles = asked.map((one) => {
    const outcome = comparedOne(one.role, found.get(one)?.role ?? null, one.role_also)
    const label = (value: string) => `${one.name_en ?? one.name_zh}: ${value}`
    return { ...outcome, missed: outcome.missed.map(label), extra: outcome.extra.map(label) }
  })
  return { organisations: all, 'organisations.role': sum(roles) }
}

function formsOf({ name_en, name_zh, aliases }: GoldOrganisation) {
  const isChinese = (name: string) => /\p{sc=Han}/u.test(name)
  const [zh, en] = [aliases.filter(isChinese), aliases.filter((name) => !isChinese(name))]
  return forms([name_en, ...en], [name_zh, ...zh])
}

/** What an item tells of one field, and what was read there. */
interface Told<Field extends 'agreements' | 'ties'> {
  readonly gold: { readonly record: Pick<GoldRecord, Field> }
  readonly guess: { readonly exchange?: Pick<Exchange, Field> | null | undefined } | undefined
}

/** Agreements by type and name; of those found, when and whether they were signed here. */
export function agreements({ gold, guess }: Told<'agreements'>): Record<string, Outcome> {
  const all = compared(gold.record.agreements, guess?.exchange?.agreements ?? [], {
    same: (a, b) => a.type === b.type && named(forms([a.en], [a.zh]), b.name, alike),
    gold: ({ type, en, zh }) => `${type}: ${en ?? ''} / ${zh ?? ''}`,
    guess: ({ type, name }) => `${type}: ${shown(name)}`,
  })
  const found = new Map(all.pairs)
  const signed = (one: GoldAgreement) => {
    const guessed = found.get(one)
    const told = (here: boolean, date: string | null | undefined) =>
      `${here ? 'signed here' : 'background'} ${date ?? '–'}`
    return comparedOne(
      told(one.signed_in_this_item, one.date),
      guessed ? told(guessed.signedHere, guessed.signed?.edtf) : null,
    )
  }
  return { agreements: all, 'agreements.signed': sum(gold.record.agreements.map(signed)) }
}

/** Ties by type and both ends, in either order; of those found, the stage and since when. */
export function ties({ gold, guess }: Told<'ties'>): Record<string, Outcome> {
  const all = compared(gold.record.ties, guess?.exchange?.ties ?? [], {
    same: sameTie,
    gold: ({ type, a, b, a_zh, b_zh }) => `${type}: ${a ?? a_zh} – ${b ?? b_zh}`,
    guess: ({ type, between }) => `${type}: ${between.map(shown).join(' – ')}`,
    optional: ({ optional }) => optional,
  })
  const found = new Map(all.pairs)
  const asked = gold.record.ties.filter(({ optional }) => !optional)
  return {
    ties: all,
    'ties.stage': sum(
      asked.map((tie) => comparedOne(tie.stage, found.get(tie)?.stage ?? null, tie.stage_also)),
    ),
    'ties.since': sum(
      asked.map((tie) => comparedOne(tie.since ?? null, found.get(tie)?.since?.edtf ?? null)),
    ),
  }
}

function sameTie(gold: GoldTie, guess: Exchange['ties'][number]): boolean {
  if (gold.type !== guess.type && !gold.type_also.includes(guess.type)) return false
  const [a, b] = [forms([gold.a], [gold.a_zh]), forms([gold.b], [gold.b_zh])]
  const [left, right] = guess.between
  const end = (name: Names, of: typeof a) => named(of, name, alike)
  return (end(left, a) && end(right, b)) || (end(left, b) && end(right, a))
}
