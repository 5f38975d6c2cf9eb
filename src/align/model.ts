/** How many texts of each side a bead may join, and how likely such a bead is beforehand (log odds to 1-1). */
export interface Shape {
  readonly source: number
  readonly target: number
  readonly prior: number
}

/**
 * What makes a bead likely. Figures were set by search on the development corpora that docs/reference/eval.md
 * names (three of news, six chapters of novels) and on the same with sentences left out.
 */
export const model = {
  /** The most one word may tell: a rare word matched by accident must not decide alone. */
  cap: 5.2,
  /** Added to how common a word is: that something here may stand for a rare word is less rare than the word. */
  floor: 0.0002,
  /** Weights of the words' and of the lengths' evidence. */
  words: 0.65,
  lengths: 0.88,
  /** Variance of lengths, per target character, and what it never falls below (Gale & Church 1993). */
  spread: 8.33,
  leastSpread: 42.9,
  /** How firmly the usual ratio of lengths is believed, in source characters. */
  ratioWeight: 200,
  /** Texts with fewer words than this are compared as if they had so many. */
  fewest: 8.5,
  /** How little of a text may be explained before its place in a larger bead is doubted. */
  explained: 0.3,
  doubt: 0.2,
  /** Log odds of a bead over the end of a paragraph, of a heading joined to text, of one opposite text. */
  crossing: -1,
  joinedHeading: -Infinity,
  mixedHeading: -6,
  /** A larger bead whose lengths fit worse than this (log) is not looked at. */
  leastFit: -6,
  /**
   * Words repeat one another's evidence, so log scores are too sure by about this factor. The reliability
   * table of `npm run eval align` is made with it.
   */
  temper: 0.7,
  /**
   * How often a bead leaves a text alone, by which the log odds below were set, and by how many beads so much is
   * believed of a text before it shows its own.
   */
  omissions: { usual: 0.06, firmness: 100 },
  /**
   * A single match is parted when its log odds tell less than so many times what a word tells round it, by the log
   * of its words, less a constant (`odds`). What a word tells is taken from so many beads to each side, and from so
   * many usual words. Where what it tells more is in doubt, up to `doubtful`, its lead over what its texts tell beside
   * others counts too (texts that have nothing to do with each other tell `unlike`), and both together must reach
   * `leading`: less where beads of more than three texts are commoner than usual, by so many times (`larger`). Set by
   * logistic regression on every second document of the development corpora, that of novels on novels.
   */
  parting: {
    words: 4,
    odds: 7,
    near: 8,
    usual: 0.6,
    firmness: 60,
    doubtful: 4,
    leading: 2.6,
    unlike: -8,
    larger: 6,
    slope: 0.6,
  },
  /**
   * Log odds that of texts joined with others the first or last of a side was left out: less by what the bead tells
   * more than without it, and by what is told in turn, for each of its words and held against what single matches
   * tell; by the log of the words of each; more where both sides have two. What single matches tell is taken from so
   * many usual ones too. Set as the former. Less where few texts are left alone, and where beads of more than three
   * texts are commoner than usual, as in novels.
   */
  dropping: {
    base: 0.98,
    odds: 0.391,
    bothTwo: 0.7,
    inTurn: 6.48,
    words: { alone: 0.646, kept: -1.028, other: 0.298 },
    usual: 0.5,
    firmness: 4,
    larger: 0.05,
    largerWeight: 2,
  },
  /**
   * Log odds of two neighbours that change places, the least by which they must tell more than any way in order,
   * and what each must tell more than by accident: as a single match that is kept, with less leniency (`odds`),
   * and more for each bead passed beyond one.
   */
  swaps: { prior: -5, least: 2, odds: 3, perBead: 1 },
  /** Where a smaller share of the words could be explained at all, the rest tell nothing. */
  leastLinked: 0.3,
  /** Log odds of beads that are not 1-1. */
  omitted: -2.9,
  oneToTwo: -1.95,
  oneToThree: -3.6,
  oneToFour: -5,
  perFurther: -1,
  twoToTwo: -4,
  twoToThree: -6,
}

/** No bead joins more texts of one side. */
export const mostTexts = 8

/** The shapes tried. */
export function shapes(): Shape[] {
  const { omitted, oneToTwo, oneToThree, oneToFour, perFurther, twoToTwo, twoToThree } = model
  const larger = [oneToTwo, oneToThree, oneToFour]
  while (larger.length < mostTexts - 1) larger.push((larger.at(-1) ?? 0) + perFurther)
  return [
    { source: 1, target: 1, prior: 0 },
    ...eachWay(0, 1, omitted),
    ...larger.flatMap((prior, more) => eachWay(1, more + 2, prior)),
    { source: 2, target: 2, prior: twoToTwo },
    ...eachWay(2, 3, twoToThree),
  ]
}

function eachWay(a: number, b: number, prior: number): Shape[] {
  return [
    { source: a, target: b, prior },
    { source: b, target: a, prior },
  ]
}
