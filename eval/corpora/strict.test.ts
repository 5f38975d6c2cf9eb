import fc from 'fast-check'
import { expect, test } from 'vitest'
import { galeChurch } from '../gale-church.ts'
import { score } from '../tally.ts'
import { goldBead, type Version } from './corpus.ts'
import { joined, withOmissions } from './harder.ts'
import type { LineBead } from './line-bead.ts'
import { claims } from './reliability.ts'
import { leftAlone, strict } from './strict.ts'

/** Beads that cover two texts in order, by how many lines each takes of either. */
function beadsOf(sizes: readonly (readonly [number, number])[]): LineBead[] {
  let [i, j] = [0, 0]
  return sizes.map(([source, target]) => {
    const bead = { source: lines(i, source), target: lines(j, target) }
    ;[i, j] = [i + source, j + target]
    return bead
  })
}

const lines = (from: number, count: number) => Array.from({ length: count }, (_, at) => from + at)

const sides = fc.tuple(fc.nat(3), fc.nat(3)).filter(([source, target]) => source + target > 0)
const gold = fc.array(sides, { minLength: 1 }).map(beadsOf)
const version = gold.map((beads): Version => {
  const texts = (side: 'source' | 'target') =>
    beads.flatMap((bead) => bead[side]).map((line) => `${side} ${line}`)
  return { name: 'drawn', source: texts('source'), target: texts('target'), gold: beads }
})

test('the gold itself is right throughout', () => {
  fc.assert(
    fc.property(gold, (beads) => {
      expect(score(strict(beads, beads)).f1).toBe(1)
      expect(score(leftAlone(beads, beads)).f1).toBe(1)
    }),
  )
})

test('beads are counted as by hand: precision over all, recall over those with both sides', () => {
  const wanted = ['[0]:[0]', '[1,2]:[1]', '[3]:[]', '[4]:[2, 3]'].flatMap(goldBead)
  const guess = ['[0]:[0]', '[1]:[1]', '[2]:[]', '[3]:[]', '[4]:[2,3]:0.9'].flatMap(goldBead)
  // Right: 0-0, 3 alone, 4-2,3. Of the gold's three beads with both sides, two are found.
  expect(strict(wanted, guess)).toEqual({ right: 3, guessed: 5, found: 2, gold: 3 })
  expect(leftAlone(wanted, guess)).toEqual({ right: 1, guessed: 2, found: 1, gold: 1 })
})

test('a line of gold that is no bead is named', () => {
  expect(() => goldBead('0,1 = 2')).toThrow('Cannot read gold "0,1 = 2"')
})

test('two lines left alone together count as each alone', () => {
  const [wanted, guess] = [goldBead('[0,1]:[]'), ['[0]:[]', '[1]:[]'].flatMap(goldBead)]
  expect(leftAlone(wanted, guess)).toEqual({ right: 2, guessed: 2, found: 2, gold: 2 })
  const scored = guess.map((bead) => ({ ...bead, score: 0.5 }))
  expect(claims(wanted, scored).every(({ isRight }) => isRight)).toBe(true)
})

test('with sentences left out, and joined, beads still cover both texts and hold the same sentences', () => {
  fc.assert(
    fc.property(version, fc.nat(), (text, seed) => {
      const less = withOmissions(text, seed)
      for (const one of [less, joined('two', [less, text])]) {
        for (const side of ['source', 'target'] as const) {
          const covered = one.gold.flatMap((bead) => bead[side])
          expect(covered).toEqual(lines(0, one[side].length))
        }
      }
      expect(withOmissions(text, seed)).toEqual(less)
      const kept = new Set(text.gold.map((bead) => bead.source.map((at) => text.source[at]).join()))
      for (const bead of less.gold) {
        const said = bead.source.map((at) => less.source[at]).join()
        expect(said === '' || kept.has(said)).toBe(true)
      }
    }),
  )
})

test('galeChurch() covers both texts, also where one is empty', () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 99 }), { maxLength: 30 })
  fc.assert(
    fc.property(lengths, lengths, (en, zh) => {
      const beads = galeChurch(en, zh)
      expect(beads.flatMap((bead) => bead.en)).toEqual(lines(0, en.length))
      expect(beads.flatMap((bead) => bead.zh)).toEqual(lines(0, zh.length))
    }),
  )
})
