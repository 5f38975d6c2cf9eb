import { sampled, seeded, seedOf } from '../damage/random.ts'
import type { GoodItem } from './good-items.ts'
import type { Slip, SlipKind } from './slip.ts'
import { slipsOfActs } from './slips-of-acts.ts'
import { slipsOfFigures } from './slips-of-figures.ts'
import { slipsOfNames } from './slips-of-names.ts'
import { slipsOfOmission } from './slips-of-omission.ts'
import { slipsOfSense } from './slips-of-sense.ts'
import { slipsOfTime } from './slips-of-time.ts'

/** Every kind of error that is put in, by the name that the tables print. */
export const slipKinds: Readonly<Record<string, SlipKind>> = {
  ...slipsOfFigures,
  ...slipsOfTime,
  ...slipsOfNames,
  ...slipsOfActs,
  ...slipsOfSense,
  ...slipsOfOmission,
}

/** An error put into an item of the set. */
export interface Case {
  readonly item: GoodItem
  readonly kind: string
  readonly slip: Slip
}

/** So many errors of a kind at most are put into one item, each into a copy of its own. */
const perItem = 2

/** Errors of every kind put into the items, drawn from a seed for each item and kind. */
export function cases(items: readonly GoodItem[]): Case[] {
  return items.flatMap((item) =>
    Object.entries(slipKinds).flatMap(([kind, { places }]) => {
      const random = seeded(seedOf(`${item.name} ${kind}`))
      return sampled(places(item, random), perItem, random).map((slip) => ({ item, kind, slip }))
    }),
  )
}
