import type { QuantityMention } from '../mention.ts'
import { type Unit, unitOf } from '../unit.ts'

type Measured = Pick<QuantityMention, 'value' | 'unit' | 'approx'>

/** 1,000 mu are 66.7 hectares and 30 acres 12公顷: the two measure as much, as near as the one that was converted is rounded. */
export function sameMeasure(en: Measured, zh: Measured): boolean {
  const [a, b] = [unitOf(en.unit), unitOf(zh.unit)]
  if (a.kind === 'count' || a.base !== b.base || a.id === b.id) return false
  const [x, y] = [en.value * a.size, zh.value * b.size]
  // "Roughly 250 acres" are 约100公顷.
  const isRough = en.approx !== 'exact' && zh.approx !== 'exact'
  const tolerance = (isRough ? 0.02 : 0.006) * Math.max(x, y)
  const rounding = areOfTwoSystems(a, b)
    ? Math.max(step(en.value) * a.size, step(zh.value) * b.size) / 2
    : 0
  return Math.abs(x - y) <= Math.max(tolerance, rounding)
}

/** "Forty pounds" are 18公斤: a weight goes by the name of a money. */
export function isPounds(en: Measured, zh: Measured): boolean {
  return en.unit === 'pound-sterling' && sameMeasure({ ...en, unit: 'pound' }, zh)
}

/** Acres and hectares, miles and kilometres: what is converted does not come out even, as it does from metres to kilometres. */
function areOfTwoSystems({ base, size }: Unit, other: Unit): boolean {
  return (
    /^(?:metre|square-metre|kilogram|litre)$/.test(base) &&
    !Number.isInteger(Math.round(Math.log10(size / other.size) * 1e6) / 1e6)
  )
}

/** How much the last place of a figure is worth, of two places at least: 1 in 12, 0.1 in 1.8, 1,000 in 80,000. */
function step(value: number): number {
  const [whole = '', decimals = ''] = String(value).split('.')
  if (decimals !== '') return 10 ** -decimals.length
  const zeros = /0*$/.exec(whole)?.[0].length ?? 0
  return 10 ** Math.max(0, Math.min(zeros, whole.length - 2))
}
