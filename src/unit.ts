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

const signs: Readonly<Record<string, string>> = {
  RMB: 'CNY',
  人民币: 'CNY',
  US$: 'USD',
  HK$: 'HKD',
  NZ$: 'NZD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  S$: 'SGD',
  NT$: 'TWD',
  N$: 'NAD',
  R$: 'BRL',
  F$: 'FJD',
  J$: 'JMD',
  B$: 'BND',
  RM: 'MYR',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '₱': 'PHP',
  '₩': 'KRW',
  '₽': 'RUB',
  '₹': 'INR',
  '฿': 'THB',
  '₫': 'VND',
  '₮': 'MNT',
  '₸': 'KZT',
  '¥': 'CNY',
  '￥': 'CNY',
}

const moneyUnits = new Map(
  [...units.values()].flatMap(({ id, currency }) => (currency ? [[currency, id] as const] : [])),
)

/** What may stand before a sum of money: RMB, US$, €, a code of ISO 4217; for use inside a larger expression. */
export const moneySign = `(?:${[...Object.keys(signs), ...moneyUnits.keys()]
  .sort((a, b) => b.length - a.length)
  .join('|')
  .replaceAll('$', '\\$')})`

/** What a number counts: money by the sign before it, else the unit (an id of the table, or a noun) behind it. */
export function unitNamed(
  sign: string | undefined,
  unit: string,
): { readonly unit: string; readonly currency?: string } {
  if (sign !== undefined) {
    const currency = currencyOf(sign)
    return { unit: moneyUnits.get(currency) ?? currency, currency }
  }
  const { id, currency } = unitOf(unit)
  return { unit: id, ...(currency !== undefined && { currency }) }
}

/** A code stands for itself. */
function currencyOf(sign: string): string {
  const plain = sign.trim().toUpperCase()
  return signs[plain] ?? plain
}
