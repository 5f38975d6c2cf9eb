/**
 * How sure it is that two things come together more than chance has it: twice the log of the likelihood ratio of a
 * table of four counts (Dunning 1993, "Accurate Methods for the Statistics of Surprise and Coincidence"). Above 10.8,
 * chance is less than one in a thousand. Negative when they come together less than chance has it.
 *
 * @param counts in how many beads both stand, the one, the other, and how many beads there are
 */
export function likelihoodRatio({
  both,
  one,
  other,
  all,
}: {
  readonly both: number
  readonly one: number
  readonly other: number
  readonly all: number
}): number {
  const cells = [
    [both, one, other],
    [one - both, one, all - other],
    [other - both, all - one, other],
    [all - one - other + both, all - one, all - other],
  ] as const
  const sum = cells.reduce(
    // A cell of none adds nothing: x log x goes to 0.
    (total, [count, row, column]) =>
      count === 0 ? total : total + count * Math.log((count * all) / (row * column)),
    0,
  )
  const ratio = Math.max(0, 2 * sum)
  return both * all < one * other ? -ratio : ratio
}
