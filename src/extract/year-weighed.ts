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

/** How far from the years that are printed the news may lie. */
const [before, after] = [4, 8]
/** How likely a year must be of all years, given all signs. */
const surest = 0.8

/**
 * The year of a bulletin's first item by all that its items say, weighed together (naive Bayes: signs taken as independent, all
 * years round those printed as likely beforehand); null where no year is likely enough.
 */
export function weighedYear(items: readonly ItemSigns[]): WeighedYear | null {
  const signs = items.flatMap(({ signs, after }) => signs.map((sign) => ({ sign, after })))
  const printed = signs.flatMap(({ sign }) => sign.year ?? [])
  if (printed.length === 0) return null
  const first = Math.min(...printed) - before
  const years = Array.from({ length: Math.max(...printed) + after - first }, (_, at) => first + at)
  const weights = years.map((year) =>
    signs.reduce((sum, { sign, after }) => sum + Math.log(sign.weigh(year + after)), 0),
  )
  const top = Math.max(...weights)
  const all = weights.reduce((sum, weight) => sum + Math.exp(weight - top), 0)
  if (1 / all < surest) return null
  const year = years[weights.indexOf(top)] ?? first
  const speaks = ({ sign, after }: (typeof signs)[number]): number => sign.weigh(year + after)
  const [strongest] = signs
    .filter(({ sign }) => sign.year !== undefined)
    .toSorted((a, b) => speaks(b) - speaks(a))
  return strongest ? { year, sign: strongest.sign } : null
}
