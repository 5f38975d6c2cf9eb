/** How often news of a year prints such a date, by the years from the date to the news; `else` for any other, `later` for news of more years after it. */
interface Shape {
  readonly [years: number]: number
  readonly else: number
  readonly later?: number
}

/*
 * Counted over half of the bulletins that may be developed on, every other one in order of name, whose dates print no year of their
 * own, and smoothed by hand; measured on the other half: docs/reference/eval.md, “Undated bulletins”.
 */
const shapes = {
  /** "2023 marks the fifth anniversary", "founded in 1993 … 25 years on" */
  feast: { 0: 0.85, [-1]: 0.07, 1: 0.03, else: 0.001 },
  /** The same, where the founding is told in another sentence */
  feastElsewhere: { 0: 0.72, [-1]: 0.08, 1: 0.05, 2: 0.03, [-2]: 0.03, else: 0.003 },
  /** "The 2019 Beijing Marathon" */
  event: { 0: 0.9, [-1]: 0.05, [-2]: 0.02, 1: 0.02, else: 0.001 },
  /** "In 2018 trade reached" */
  total: { 1: 0.84, 0: 0.04, 2: 0.04, else: 0.0005, later: 0.004 },
  /** "Will be held in 2020" */
  plan: { [-1]: 0.64, [-2]: 0.16, [-3]: 0.04, [-4]: 0.04, 0: 0.02, else: 0.004 },
  /** "They agreed to hold it in 2020", 就2026年举办…交换意见 */
  prospect: { [-1]: 0.74, [-2]: 0.17, [-3]: 0.02, 0: 0.02, else: 0.004 },
  /** The same, said by April: mostly of the year that has begun */
  earlyProspect: { 0: 0.45, [-1]: 0.4, [-2]: 0.06, else: 0.004, later: 0.012 },
  /** "Nine percent more than in 2019" */
  comparison: { 1: 0.2, 2: 0.25, 3: 0.15, 4: 0.1, else: 0.002, later: 0.02 },
  /** "Memorandum of cooperation 2020–2022", by its first year */
  term: { [-1]: 0.68, 0: 0.28, 1: 0.01, [-2]: 0.01, else: 0.002 },
  /** "By 2035" */
  horizon: { 0: 0.08, [-1]: 0.24, [-2]: 0.1, [-3]: 0.12, [-4]: 0.08, else: 0.03, later: 0.003 },
  /** "From 2020 on": it has begun, or will begin */
  beginning: { 0: 0.02, [-1]: 0.18, [-2]: 0.03, else: 0.003, later: 0.025 },
  /** "Sister cities since 1984" */
  founding: { 0: 0.006, [-1]: 0.006, else: 0.001, later: 0.025 },
  /** "In May 2018", told in news of June or of April */
  month: { 0: 0.75, [-1]: 0.1, 1: 0.06, 2: 0.03, else: 0.001, later: 0.004 },
  laterMonth: { 1: 0.45, 2: 0.3, 3: 0.04, 0: 0.05, [-1]: 0.05, else: 0.002, later: 0.01 },
  year: { 0: 0.14, 1: 0.12, [-1]: 0.08, 2: 0.08, 3: 0.055, [-2]: 0.03, else: 0.005, later: 0.022 },
} as const satisfies Record<string, Shape>

/** What a date printed with its year is printed of. */
export type Telling = keyof typeof shapes

/** How often news so many years after the year of a date prints it so; compared between years only. */
export function chance(telling: Telling, years: number): number {
  const shape: Shape = shapes[telling]
  return shape[years] ?? (years > 0 ? (shape.later ?? shape.else) : shape.else)
}
