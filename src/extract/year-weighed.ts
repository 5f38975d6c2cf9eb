import type { YearSign } from './year-signs.ts'

/** What one item says of its year, and by how many years it lies after the first item. */
export interface ItemSigns {
  readonly signs: readonly YearSign[]
  readonly after: number
}

/** A year, and the date that speaks for it most. */
export interface WeighedYear {
  readonly year: number
  readonly sign: YearSign
}

// When such bulletins are printed; a year beyond is a plan's.
const [first, last] = [1990, 2035]
/** How likely a year must be of all years, given all signs. */
const surest = 0.8

/**
 * The year of a bulletin's first item by all that its items say, weighed together (naive Bayes: signs taken as independent, all
 * years as likely beforehand); null where no year is likely enough.
 */
export function weighedYear(items: readonly ItemSigns[]): WeighedYear | null {
  const signs = items.flatMap(({ signs, after }) => signs.map((sign) => ({ sign, after })))
  if (!signs.some(({ sign }) => sign.year !== 0)) return null
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at)
  const weights = years.map((year) =>
    signs.reduce((sum, { sign, after }) => sum + Math.log(sign.weigh(year + after)), 0),
  )
  const top = Math.max(...weights)
  const all = weights.reduce((sum, weight) => sum + Math.exp(weight - top), 0)
  if (1 / all < surest) return null
  const year = years[weights.indexOf(top)] ?? first
  const speaks = ({ sign, after }: (typeof signs)[number]): number => sign.weigh(year + after)
  const [strongest] = signs
    .filter(({ sign }) => sign.year !== 0)
    .toSorted((a, b) => speaks(b) - speaks(a))
  return strongest ? { year, sign: strongest.sign } : null
}
