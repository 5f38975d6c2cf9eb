/** The pieces of a date as a language's shapes name them: `m1` and `m2` are the first and the last month. */
type Pieces = Readonly<Record<string, string | undefined>>

/** The first and the last month of each part of a year, by its number: the second half, the first three quarters. */
const monthsOf: Readonly<Record<string, (number: number) => readonly [number, number]>> = {
  half: (number) => [number * 6 - 5, number * 6],
  quarter: (number) => [number * 3 - 2, number * 3],
  quarters: (number) => [1, number * 3],
  months: (number) => [1, number],
}

/** The pieces of a date with the months of the part of a year that it names (`half`, `quarter` …), if it names one. */
export function withMonths(pieces: Pieces, numberOf: (word: string) => number): Pieces {
  for (const [part, months] of Object.entries(monthsOf)) {
    const word = pieces[part]
    if (word === undefined) continue
    const [m1, m2] = months(numberOf(word))
    const last = pieces['lastQuarter']
    return { ...pieces, m1: String(m1), m2: String(last === undefined ? m2 : numberOf(last) * 3) }
  }
  return pieces
}
