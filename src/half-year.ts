/** The pieces of a date as a language's shapes name them: `m1` and `m2` are the first and the last month. */
type Pieces = Readonly<Record<string, string | undefined>>

/** The pieces of a date with the months of the half of a year that it names (`half`), if it names one. */
export function withMonths(pieces: Pieces, isFirst: (half: string) => boolean): Pieces {
  const { half } = pieces
  if (half === undefined) return pieces
  const [m1, m2] = isFirst(half) ? ['1', '6'] : ['7', '12']
  return { ...pieces, m1, m2 }
}
