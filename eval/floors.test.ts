import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { read } from '../src/read/read.ts'
import { reader } from '../src/reader.ts'
import { scored, totals } from './score.ts'
import { judged, openSets } from './sets.ts'
import { score } from './tally.ts'
import { trial } from './trial.ts'

/** The least F1 of each field, by set: what the product reached, less a little. */
const Floors = z.record(z.enum(openSets), z.record(z.string(), z.number().min(0).max(1)))
const floors = Floors.parse(
  JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8')),
)

describe.each(openSets)('on the set "%s" the product', (set) => {
  const bulletins = judged(set)
  // Long beside other work: `practice` alone reads 163 bulletins.
  test.skipIf(bulletins.length === 0)('stays above its floors', { timeout: 300_000 }, async () => {
    const toBulletin = await reader()
    const rows = []
    for (const one of bulletins) {
      const bulletin = await toBulletin(await read(one.bytes, { name: one.name }))
      rows.push(...scored(trial(one, bulletin)))
    }
    const reached = new Map(
      totals(rows).map(({ stage, field, outcome }) => [`${stage} ${field}`, score(outcome).f1]),
    )
    const below = Object.entries(floors[set]).filter(
      ([field, floor]) => (reached.get(field) ?? 0) < floor,
    )
    expect(below.map(([field, floor]) => `${field}: ${reached.get(field)} < ${floor}`)).toEqual([])
  })
})
