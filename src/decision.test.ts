import { describe, expect, test } from 'vitest'
import { excerpt, fixture } from '../test/bulletin.ts'
import type { Bulletin } from './bulletin.ts'
import { type Decisions, type Dismissal, judged } from './decision.ts'
import { bulletinId } from './record.ts'

const none: Decisions = { dismissals: [], silences: [] }

/** All findings of a bulletin dismissed. */
function dismissed(bulletin: Bulletin): Decisions {
  const dismissals = judged(bulletin, none).map(
    ({ id, identity }): Dismissal => ({
      ...identity,
      id,
      reason: 'meant',
      at: '2024-05-06T07:08:09Z',
    }),
  )
  return { ...none, dismissals }
}

/** The bulletin with other words in its text; of the same length, so that all spans hold. */
function reworded(bulletin: Bulletin, from: string, to: string): Bulletin {
  if (!bulletin.text.includes(from) || from.length !== to.length) {
    throw new RangeError(`Cannot put "${to}" for "${from}"`)
  }
  return { ...bulletin, text: bulletin.text.replace(from, to) }
}

const states = (bulletin: Bulletin, decisions: Decisions) =>
  judged(bulletin, decisions).map(({ finding: { rule, message }, state }) => [
    rule || message,
    state,
  ])
const byState = (bulletin: Bulletin, decisions: Decisions) =>
  judged(bulletin, decisions).map(({ state }) => state)

describe('a dismissal', () => {
  const decisions = dismissed(fixture())

  test('settles its finding and gives the reason', () => {
    const [first] = judged(fixture(), decisions)
    expect(first).toMatchObject({ state: 'dismissed', by: { reason: 'meant' } })
    expect(new Set(byState(fixture(), decisions))).toEqual(new Set(['dismissed']))
    expect(new Set(byState(fixture(), none))).toEqual(new Set(['open']))
  })

  test('is carried to the bulletin read again, published elsewhere, moved or in the other script', () => {
    const all = fixture()
    const again = [
      excerpt(4),
      { ...all, items: all.items.toReversed() },
      // Half-width marks and a stray blank are the same words; so is 匈牙利陶藝展 in Simplified.
      reworded(all, '匈牙利陶藝展', '匈牙利陶艺展'),
      reworded(all, '寧波博物館', '宁波博物馆'),
    ]
    for (const bulletin of again) {
      expect(byState(bulletin, decisions)).toEqual(byState(all, decisions))
    }
  })

  test('ends when the words of either version change, and says that it was there', () => {
    const [art] = fixture().items.slice(1)
    const number = judged(fixture(), none).find(({ item }) => item.id === art?.id)
    expect(number?.finding.rule).toBe('number-differs')
    for (const bulletin of [
      reworded(fixture(), '36 works', '46 works'),
      reworded(fixture(), '的63件作品', '的83件作品'),
      reworded(fixture(), 'other artists', 'other potters'),
    ]) {
      const [found] = judged(bulletin, decisions).filter(({ item }) => item.id === art?.id)
      expect(found).toMatchObject({ state: 'open', by: { id: number?.id, reason: 'meant' } })
    }
  })

  test('of one finding says nothing of another in the same sentences', () => {
    const bulletin = fixture()
    const [first, ...others] = decisions.dismissals
    const found = judged(bulletin, { ...none, dismissals: first ? [first] : [] })
    expect(found.map(({ state }) => state)).toEqual(['dismissed', ...others.map(() => 'open')])
    expect(found.slice(1).every(({ by }) => by === undefined)).toBe(true)
  })
})

describe('a silence', () => {
  const said = { id: 's-1', reason: 'noise', at: '2024-05-06T07:08:09Z' }
  const rule = 'number-differs'

  test('holds everywhere, in one bulletin, or for one term', () => {
    const bulletin = fixture()
    const termed = {
      ...bulletin,
      items: bulletin.items.map((item) => ({
        ...item,
        findings: item.findings.map((finding) => ({ ...finding, term: 'mayor' })),
      })),
    }
    const here = bulletinId(bulletin)
    const quiet = (silence: object, one: Bulletin = bulletin) =>
      states(one, { ...none, silences: [{ ...said, rule, ...silence }] })
        .filter(([, state]) => state === 'silenced')
        .map(([name]) => name)
    const all = states(bulletin, none)
      .map(([name]) => name)
      .filter((name) => name === rule)
    expect(all.length).toBeGreaterThan(0)
    expect(quiet({})).toEqual(all)
    expect(quiet({ bulletin: here })).toEqual(all)
    expect(quiet({ bulletin: '0' })).toEqual([])
    expect(quiet({ bulletin: here }, excerpt(4))).toEqual([])
    expect(quiet({ term: 'mayor' })).toEqual([])
    expect(quiet({ term: 'mayor' }, termed)).toEqual(all)
    expect(quiet({ rule: 'date-differs' })).toEqual([])
  })

  test('leaves what is dismissed dismissed', () => {
    const decisions = { ...dismissed(fixture()), silences: [{ ...said, rule }] }
    expect(new Set(byState(fixture(), decisions))).toEqual(new Set(['dismissed']))
  })
})
