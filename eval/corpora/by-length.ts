import { galeChurch } from '../gale-church.ts'
import type { LineBead } from './line-bead.ts'

/** The baseline: Gale & Church (1993) by length alone. */
export function byLength(
  versions: Readonly<Record<keyof LineBead, readonly string[]>>,
): LineBead[] {
  const lengths = (side: keyof LineBead) => versions[side].map((line) => line.length)
  const beads = galeChurch(lengths('target'), lengths('source'))
  return beads.map(({ en, zh }) => ({ source: zh, target: en }))
}
