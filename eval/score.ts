import { align, alignBaseline } from './align.ts'
import { interval } from './bootstrap.ts'
import { check } from './check.ts'
import { event, eventBaseline, sameHome, whenBaseline } from './event.ts'
import { agreements, organisations, ties } from './organisations.ts'
import { pair, pairBaseline } from './pair.ts'
import { people } from './people.ts'
import { repair } from './repair.ts'
import { segment, segmentBaseline } from './segment.ts'
import { compared, comparedOne, nothing, type Outcome, sum } from './tally.ts'
import { type Trial, type TrialItem, words } from './trial.ts'
import { anniversaries, quantities, statements, topics } from './values.ts'

export const stages = ['repair', 'segment', 'pair', 'align', 'extract', 'link', 'check'] as const
type EvalStage = (typeof stages)[number]

/** What one stage made of one bulletin: an outcome a field, and where it is cheap a baseline's. */
export interface Row {
  readonly stage: EvalStage
  readonly field: string
  /** The bulletin, and the item when the field is an item's. */
  readonly where: string
  readonly outcome: Outcome
  readonly baseline?: Outcome
}

/** The rows of a field as one, with the middle 95 % of F1 when the rows are drawn anew. */
export interface Total extends Row {
  readonly interval: readonly [number, number]
}

/** Scores every stage on one bulletin: a row a field, and for an item's fields one an item. */
export function scored(trial: Trial): Row[] {
  const where = trial.name
  return [
    ...[...repair(trial)].map(([field, outcome]) => row('repair', field, where, outcome)),
    { ...row('segment', 'sentences', where, segment(trial)), baseline: segmentBaseline(trial) },
    { ...row('pair', 'items', where, pair(trial)), baseline: pairBaseline(trial) },
    { ...row('align', 'beads', where, align(trial)), baseline: alignBaseline(trial) },
    row('extract', 'home', where, home(trial)),
    row('extract', 'issued', where, issued(trial)),
    ...trial.items.flatMap((item) => itemRows(trial, item)),
  ]
}

function itemRows(trial: Trial, item: TrialItem): Row[] {
  const where = `${trial.name} ${item.gold.id}`
  const isInternal = item.gold.record.kind === 'internal' && !item.guess?.exchange
  const fields: Record<string, Outcome> = isInternal
    ? { kind: event(item).kind }
    : {
        ...event(item),
        ...people(item),
        ...organisations(item),
        ...agreements(item),
        ...ties(item),
        topics: topics(trial, item),
        ...quantities(item),
        ...anniversaries(item),
        ...statements(trial, item),
      }
  const text = `${words(trial, item, 'en')}\n${words(trial, item, 'zh')}`
  const baselines: Record<string, Outcome> = {
    ...eventBaseline(item),
    when: whenBaseline(item, text, trial.bulletin.issued?.edtf),
  }
  return [
    ...Object.entries(fields).map(([field, outcome]) => {
      const baseline = baselines[field]
      return { ...row('extract', field, where, outcome), ...(baseline && { baseline }) }
    }),
    ...Object.entries(check(trial, item)).map(([field, outcome]) =>
      row('check', field === 'check' ? 'disagreements' : 'all', where, outcome),
    ),
  ]
}

function row(stage: EvalStage, field: string, where: string, outcome: Outcome): Row {
  return { stage, field, where, outcome }
}

/** Where the gold has none it is open. */
function home({ gold, bulletin }: Trial): Outcome {
  if (!gold.home) return nothing
  return compared([gold.home], bulletin.home ? [bulletin.home] : [], {
    same: sameHome,
    gold: ({ city }) => city,
    guess: ({ en, zh }) => `${en} / ${zh}`,
  })
}

/** Where the gold only infers it, no guess is as good as the right one. */
function issued({ gold, bulletin }: Trial): Outcome {
  const guess = bulletin.issued?.edtf ?? null
  if (gold.issued?.basis === 'inferred' && guess === null) return nothing
  return comparedOne(gold.issued?.value ?? null, guess, gold.issued?.also)
}

/** The rows of many bulletins as one a field, stage by stage. */
export function totals(rows: readonly Row[]): Total[] {
  const groups = new Map<string, Row[]>()
  const place = ({ stage }: Row) => stages.indexOf(stage)
  for (const one of rows.toSorted((a, b) => place(a) - place(b))) {
    const key = `${one.stage} ${one.field}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const baselines = group.flatMap(({ baseline }) => baseline ?? [])
    const outcomes = group.map((one) => one.outcome)
    const { stage, field } = first
    const total = {
      stage,
      field,
      where: 'all',
      outcome: sum(outcomes),
      interval: interval(outcomes),
    }
    return [baselines.length > 0 ? { ...total, baseline: sum(baselines) } : total]
  })
}
