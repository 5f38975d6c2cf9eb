import { describe, expect, test } from 'vitest'
import type { Bulletin } from '../src/bulletin.ts'
import { perfect } from './perfect.ts'
import { type Row, scored, totals } from './score.ts'
import { judged, setNames } from './sets.ts'
import { score } from './tally.ts'
import { trial } from './trial.ts'

const all = setNames.flatMap(judged)
const one = all.filter(({ name }) => name === 'examples/ningbo-2019.txt')

function f1(rows: readonly Row[], field: string): number | undefined {
  const row = rows.find((each) => each.field === field)
  return row && score(row.outcome).f1
}

function rowsOf(change: (bulletin: Bulletin) => Bulletin): Row[] {
  return totals(one.flatMap((gold) => scored(trial(gold, change(perfect(gold))))))
}

describe('scored()', () => {
  test.each(all)(
    'gives 1 in every field for the bulletin that the gold of $name describes',
    (gold) => {
      const rows = totals(scored(trial(gold, perfect(gold))))
      const wrong = rows.filter(({ outcome }) => score(outcome).f1 < 1)
      expect(wrong.map(({ field, outcome }) => [field, outcome])).toEqual([])
    },
  )

  test('finds nothing in a bulletin that was not read', () => {
    const rows = rowsOf((bulletin) => ({
      ...bulletin,
      items: [],
      segments: [],
      edits: [],
      home: null,
    }))
    for (const field of [
      'sentences',
      'items',
      'beads',
      'home',
      'kind',
      'when',
      'people',
      'statements',
    ]) {
      expect([field, f1(rows, field)]).toEqual([field, 0])
    }
  })

  test('gives something between for a bulletin with one item changed for another', () => {
    const rows = rowsOf((bulletin) => {
      const [first, second, ...rest] = bulletin.items
      if (!first || !second) throw new RangeError('Expected two items')
      const swapped = [
        { ...first, exchange: second.exchange },
        { ...second, exchange: first.exchange },
      ]
      return { ...bulletin, items: [...swapped, ...rest] }
    })
    expect(f1(rows, 'items')).toBe(1)
    for (const field of ['kind', 'when', 'people', 'organisations', 'quantities']) {
      expect(f1(rows, field)).toBeGreaterThan(0)
      expect(f1(rows, field)).toBeLessThan(1)
    }
  })

  test('holds a bead wrong when one of its sentences is left out', () => {
    const rows = rowsOf((bulletin) => ({
      ...bulletin,
      items: bulletin.items.map((item) => ({
        ...item,
        beads: item.beads.map((bead) => ({ ...bead, en: bead.en.slice(0, 1) })),
      })),
    }))
    expect(f1(rows, 'beads')).toBeLessThan(1)
    expect(f1(rows, 'beads')).toBeGreaterThan(0.5)
  })

  test('counts a warning on words that agree as a false alarm', () => {
    const rows = rowsOf((bulletin) => ({
      ...bulletin,
      items: bulletin.items.map((item) => ({
        ...item,
        findings: [
          ...item.findings,
          { rule: 'x', severity: 'error', message: 'x', en: null, zh: null, bead: 0 },
        ],
      })),
    }))
    const checked = rows.find(({ field }) => field === 'disagreements')
    expect(checked && score(checked.outcome).recall).toBe(1)
    expect(checked && score(checked.outcome).precision).toBeLessThan(0.5)
  })
})
