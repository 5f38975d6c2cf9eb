import { table } from './data/table.ts'

/** A unit of data/units.tsv: how it measures, and what it is worth in the unit it is compared in. */
export interface Unit {
  readonly id: string
  /** `count`: counting words, one of which may stand for another; `measure` and `money` may not. */
  readonly kind: 'count' | 'measure' | 'money'
  /** ISO 4217 */
  readonly currency?: string
  /** Units of one base measure the same thing: 1 of this is `size` of the base. */
  readonly base: string
  readonly size: number
}

const units = new Map(
  table('units').map(({ id = '', kind, currency, base, size }): [string, Unit] => [
    id,
    {
      id,
      kind: kind === 'measure' || kind === 'money' ? kind : 'count',
      ...(currency !== undefined && { currency }),
      base: base ?? id,
      size: Number(size ?? 1),
    },
  ]),
)

/** The unit of this id. A noun that is no id of the table counts itself. */
export function unitOf(id: string): Unit {
  return units.get(id) ?? { id, kind: 'count', base: id, size: 1 }
}

/** Tells whether the id is one of data/units.tsv. */
export function isKnownUnit(id: string): boolean {
  return units.has(id)
}

/** Tells whether quantities in these two units may state the same fact: 对 and cities, 亩 and hectares. */
export function isComparable(a: string, b: string): boolean {
  const [first, second] = [unitOf(a), unitOf(b)]
  if (first.kind === 'count' || second.kind === 'count') return first.kind === second.kind
  return first.base === second.base
}
