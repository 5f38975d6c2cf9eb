import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawing, shuffled, stories } from '../../test/stories.ts'
import { pair } from '../aligner.ts'
import { chances } from './chances.ts'
import { firstCopies, type Match, matches } from './matches.ts'

const size = 6
const copies = { source: firstCopies([...'abcdef']), target: firstCopies([...'uvwxyz']) }

/** A candidate for every pair of six texts and six, with odds of all kinds. */
const candidates = fc
  .array(fc.double({ min: -12, max: 30, noNaN: true }), {
    minLength: size * size,
    maxLength: size * size,
  })
  .map((all) => all.map((odds, at) => ({ source: Math.floor(at / size), target: at % size, odds })))

describe('chances()', () => {
  test('of one candidate are its odds', () => {
    const only = [{ source: 0, target: 0, odds: Math.log(3) }]
    expect(chances(only, { source: 1, target: 1 })[0]).toBeCloseTo(0.75)
  })

  test('are counted over all ways to pair', () => {
    // Two source texts, one target: alone, or with either.
    const rivals = [
      { source: 0, target: 0, odds: Math.log(6) },
      { source: 1, target: 0, odds: Math.log(3) },
    ]
    const found = chances(rivals, { source: 2, target: 1 })
    expect(found[0]).toBeCloseTo(0.6)
    expect(found[1]).toBeCloseTo(0.3)
  })

  test('a text that another text needs more is left to it', () => {
    const chain = [
      { source: 0, target: 0, odds: 12 },
      { source: 0, target: 1, odds: 11 },
      { source: 1, target: 0, odds: 11 },
    ]
    const [both, first, second] = chances(chain, { source: 2, target: 2 })
    expect(both).toBeLessThan(0.01)
    expect(first).toBeGreaterThan(0.99)
    expect(second).toBeGreaterThan(0.99)
  })

  test('lie from 0 to 1', () => {
    fc.assert(
      fc.property(candidates, (all) =>
        chances(all, { source: size, target: size }).every((one) => one >= 0 && one <= 1),
      ),
    )
  })
})

describe('matches()', () => {
  test('a text is in one match at most, whatever the odds', () => {
    fc.assert(
      fc.property(candidates, (all) => {
        const found = matches(all, copies)
        const isOnce = (of: (match: Match) => number) =>
          new Set(found.map(of)).size === found.length
        return isOnce(({ source }) => source) && isOnce(({ target }) => target)
      }),
    )
  })

  test('leaves out what two texts claim alike, but for copies', () => {
    const rivals = [0, 1].map((source) => ({ source, target: 0, odds: 9 }))
    const target = firstCopies(['x'])
    expect(matches(rivals, { source: firstCopies(['a', 'b']), target })).toEqual([])
    expect(matches(rivals, { source: firstCopies(['a', 'a']), target })).toMatchObject([
      { source: 0, target: 0 },
    ])
  })

  test('none of nothing', () => {
    expect(matches([], { source: [], target: [] })).toEqual([])
  })
})

describe('pair()', () => {
  const told = stories().map(({ paragraphs }) => ({
    zh: paragraphs.map((one) => one.zh.join('')).join('\n'),
    en: paragraphs.map((one) => one.en.join(' ')).join('\n'),
  }))
  const langs = ['zh', 'en'] as const

  test('the order of the lists does not matter, and what lacks a version is in no pair', async () => {
    for (const seed of [1, 2, 3]) {
      const draw = drawing(seed)
      const zh = shuffled(told, draw).slice(0, 50)
      const en = shuffled(told, draw).slice(0, 50)
      const texts = { source: zh.map((one) => one.zh), target: en.map((one) => one.en) }
      const found = await pair(texts, { langs })
      const wanted = zh.flatMap((one, source) => {
        const target = en.indexOf(one)
        return target < 0 ? [] : [{ source, target }]
      })
      const places = found.map(({ source, target }) => ({ source, target }))
      expect(places.toSorted((a, b) => a.source - b.source)).toEqual(wanted)
      expect(found.every(({ score }) => score > 0.7 && score <= 1)).toBe(true)
      const turned = await pair(
        { source: texts.target, target: texts.source },
        { langs: ['en', 'zh'] },
      )
      expect(turned).toHaveLength(found.length)
    }
  })

  test('pairs nothing with nothing', async () => {
    const zh = told.map((one) => one.zh)
    expect(await pair({ source: [], target: [] })).toEqual([])
    expect(await pair({ source: zh, target: [] }, { langs })).toEqual([])
    expect(await pair({ source: [], target: ['Hello'] }, { langs })).toEqual([])
    expect(await pair({ source: ['', '…'], target: ['', '!'] }, { langs })).toEqual([])
  })

  test('of an item told twice the first versions go together, then the second', async () => {
    const [{ zh, en } = { zh: '', en: '' }] = told
    const found = await pair({ source: [zh, zh], target: [en, en] }, { langs })
    expect(found.map(({ source, target }) => [source, target])).toEqual([
      [0, 0],
      [1, 1],
    ])
  })
})
