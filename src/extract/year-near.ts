import { monthCount } from './edtf.ts'

/** An item of a bulletin, and the month of the year its news lies in. */
export interface Told {
  readonly item: number
  readonly month: number
}

/** An item whose year is known. */
export interface Known extends Told {
  readonly year: number
}

// More months than this forward is a step back.
const halfYear = 5
// Months by which a year that breaks the order of the items is farther away.
const outOfOrder = 8

/** 1 where a bulletin tells its items in the order of their days, -1 in the reverse, 0 in none. */
export function orderOf(items: readonly Told[]): -1 | 0 | 1 {
  const steps = items
    .slice(1)
    .map(({ month }, at) => (month - (items[at]?.month ?? month) + 12) % 12)
  const forward = steps.filter((step) => step > 0 && step <= halfYear).length
  const back = steps.filter((step) => step >= 12 - halfYear).length
  return forward > 2 * back ? 1 : back > 2 * forward ? -1 : 0
}

/**
 * The year in which a month lies nearest to a known one; where the bulletin keeps an order, the year that keeps it.
 * Of years as near, the known one.
 */
export function yearNear({ item, month }: Told, known: Known, order: -1 | 0 | 1): number {
  const from = monthCount(known.year, known.month)
  const away = (year: number) => {
    const months = monthCount(year, month) - from
    const isAgainst = months * order * (item - known.item) < 0
    return Math.abs(months) + (isAgainst ? outOfOrder : 0)
  }
  const years = [known.year, known.year - 1, known.year + 1]
  return years.toSorted((a, b) => away(a) - away(b))[0] ?? known.year
}
