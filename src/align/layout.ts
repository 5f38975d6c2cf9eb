import type { Stretch } from '../bitext/bitext.ts'
import { model } from './model.ts'

/** Where a text stands: the number of the paragraph, and whether it is a heading. */
export interface Stand {
  readonly block: number
  readonly isHeading: boolean
}

/** Where the texts of both sides stand; empty where nothing is known of it. */
export interface Stands {
  readonly source: readonly Stand[]
  readonly target: readonly Stand[]
}

/** What the layout says of a bead (log odds): it seldom runs over the end of a paragraph, and a heading translates a heading. */
export function layoutScore({ source, target }: Stands, stretch: Stretch): number {
  const isMixed = source[stretch.source]?.isHeading !== target[stretch.target]?.isHeading
  return (
    (source.length > 0 && target.length > 0 && isMixed ? model.mixedHeading : 0) +
    crossings(source, stretch.source, stretch.sourceCount) +
    crossings(target, stretch.target, stretch.targetCount)
  )
}

function crossings(stands: readonly Stand[], from: number, count: number): number {
  let sum = 0
  for (let at = from + 1; at < from + count; at++) {
    const before = stands[at - 1]
    const here = stands[at]
    if (before?.block === here?.block) continue
    sum += before?.isHeading || here?.isHeading ? model.joinedHeading : model.crossing
  }
  return sum
}
