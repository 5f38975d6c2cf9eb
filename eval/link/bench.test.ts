import { expect, test } from 'vitest'
import { totals } from '../score.ts'
import { score } from '../tally.ts'
import { linkRows } from './bench.ts'

/** The least recall of links in each set: what the record reached, less a little. */
const floors = {
  examples: { people: 0.96, organisations: 0.95, strangers: 1 },
  sample: { people: 0.86, organisations: 0.94, strangers: 1 },
  dev: { people: 0.84, organisations: 0.9, strangers: 1 },
  practice: { people: 0.95, organisations: 0.94, strangers: 1 },
} as const

test.each(Object.entries(floors))(
  'on the set "%s" nobody is linked with anybody else, and few links are missing',
  async (set, least) => {
    // The practice set has some thirty thousand cases; `npm run eval link` asks all.
    const rows = totals(await linkRows(set as keyof typeof floors, set === 'practice' ? 7 : 1))
    const links = rows.filter(({ field }) => !field.endsWith('asked'))
    expect(links.flatMap(({ outcome }) => outcome.extra)).toEqual([])
    for (const [field, floor] of Object.entries(least)) {
      const row = rows.find((one) => one.field === field)
      expect(row && score(row.outcome).recall, field).toBeGreaterThanOrEqual(floor)
    }
  },
  300_000,
)
