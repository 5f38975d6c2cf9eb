import { aligned } from '../table.ts'
import { type Outcome, score, sum } from '../tally.ts'
import {
  type CheckerName,
  checkers,
  type GoodRow,
  goodRow,
  type KindRow,
  kindRows,
} from './bench.ts'
import { type DisagreementSplit, goodItems } from './good-items.ts'
import { cases, slipKinds } from './slips.ts'

const names = Object.keys(checkers) as CheckerName[]

/** What each checker made of a split: of its errors kind by kind, and of its good items. */
export type Judged = Readonly<Record<CheckerName, { kinds: readonly KindRow[]; good: GoodRow }>>

/** Asks every checker of a split. */
export async function judgedSplit(split: DisagreementSplit): Promise<Judged> {
  const items = goodItems(split)
  const wrong = cases(items)
  const judge = async (name: CheckerName) => ({
    kinds: await kindRows(name, wrong),
    good: await goodRow(name, items),
  })
  return {
    product: await judge('product'),
    digits: await judge('digits'),
    toolkit: await judge('toolkit'),
  }
}

/** The outcome over all kinds. */
export function whole(kinds: readonly KindRow[]): KindRow {
  return {
    kind: 'all',
    outcome: sum(kinds.map(({ outcome }) => outcome)),
    noted: kinds.reduce((count, { noted }) => count + noted, 0),
  }
}

/** Errors and warnings for a hundred good pairs. */
export function alarmsPerHundred({ pairs, alarms }: GoodRow): number {
  return (100 * alarms.length) / pairs
}

/** Recall a kind, of the product with and without notes and of the baselines; then what good pairs suffer. */
export function disagreementTable(split: DisagreementSplit, judged: Judged): string {
  const line = (kind: string, rows: Readonly<Record<CheckerName, KindRow | undefined>>) => {
    const recall = (outcome: Outcome | undefined, noted = 0) =>
      outcome ? ((outcome.found + noted) / outcome.gold).toFixed(3) : ''
    const { product, digits, toolkit } = rows
    return [
      kind,
      slipKinds[kind]?.rule ?? '',
      String(product?.outcome.gold ?? 0),
      recall(product?.outcome),
      recall(product?.outcome, product?.noted),
      recall(digits?.outcome),
      recall(toolkit?.outcome),
    ]
  }
  const of = (pick: (kinds: readonly KindRow[]) => KindRow | undefined) => ({
    product: pick(judged.product.kinds),
    digits: pick(judged.digits.kinds),
    toolkit: pick(judged.toolkit.kinds),
  })
  const body = judged.product.kinds.map(({ kind }) =>
    line(
      kind,
      of((kinds) => kinds.find((row) => row.kind === kind)),
    ),
  )
  const last = (label: string, cell: (name: CheckerName) => string, notes = '') => [
    label,
    '',
    '',
    cell('product'),
    notes,
    cell('digits'),
    cell('toolkit'),
  ]
  const { notes, pairs } = judged.product.good
  return `disagreements ${split}: recall of errors put into ${pairs} good pairs\n${aligned(
    [
      ['', 'rule', 'errors', 'R', 'with notes', 'digits', 'toolkit'],
      ...body,
      line('all', of(whole)),
      last('precision', (name) => score(whole(judged[name].kinds).outcome).precision.toFixed(3)),
      last(
        'false alarms per 100 good pairs',
        (name) => alarmsPerHundred(judged[name].good).toFixed(1),
        `+ ${((100 * notes.length) / pairs).toFixed(1)}`,
      ),
    ],
    2,
  )}\n`
}

/** What was missed (−) and what was made up (+) of one kind, and under `good` what good pairs suffered. */
export function shownDisagreements(
  { product }: Judged,
  { split, kind }: { readonly split: DisagreementSplit; readonly kind: string },
): string {
  const { missed = [], extra = [] } = product.kinds.find((row) => row.kind === kind)?.outcome ?? {}
  const alarms = kind === 'good' ? [...product.good.alarms, ...product.good.notes] : []
  const lines = [
    ...missed.map((value) => `  − ${value}`),
    ...[...extra, ...alarms].map((value) => `  + ${value}`),
  ]
  return `disagreements ${split}: ${kind}\n${lines.join('\n')}\n`
}

/** The figures of a split as they are kept, rounded to three places. */
export function disagreementFigures(judged: Judged): Record<string, unknown> {
  const round = (value: number) => Math.round(value * 1000) / 1000
  const figures = (name: CheckerName, kind: string) => {
    const { kinds } = judged[name]
    const row = kind === 'all' ? whole(kinds) : kinds.find((one) => one.kind === kind)
    const { precision, recall } = score(row?.outcome ?? whole([]).outcome)
    return { precision: round(precision), recall: round(recall) }
  }
  const kinds = [...judged.product.kinds.map(({ kind }) => kind), 'all']
  const rows = kinds.map((kind) => {
    const row =
      kind === 'all'
        ? whole(judged.product.kinds)
        : judged.product.kinds.find((one) => one.kind === kind)
    const { gold = 0, found = 0 } = row?.outcome ?? {}
    const own = {
      errors: gold,
      ...figures('product', kind),
      withNotes: round((found + (row?.noted ?? 0)) / gold),
    }
    return [
      kind,
      { ...own, digits: figures('digits', kind).recall, toolkit: figures('toolkit', kind).recall },
    ]
  })
  const alarms = names.map((name) => [name, round(alarmsPerHundred(judged[name].good))])
  return { ...Object.fromEntries(rows), 'false alarms per 100': Object.fromEntries(alarms) }
}
