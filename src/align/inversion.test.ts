import { expect, test } from 'vitest'
import { everywhere } from './band.ts'
import { inversion } from './inversion.ts'
import { lattice } from './judged.ts'

/** A lattice where each source text says what the target text of the same letter says, and nothing else. */
function latticeOf(source: string, target: string) {
  return lattice(everywhere(source.length, target.length), {
    form: () => 0,
    words: (bead) => {
      const letters = source.slice(bead.source, bead.source + bead.sourceCount)
      const others = target.slice(bead.target, bead.target + bead.targetCount)
      const alike = [...letters].filter((letter) => others.includes(letter)).length
      // Texts that are joined explain one another less well than each its own.
      return (
        20 * alike -
        15 * (letters.length + others.length - 2 * alike) -
        5 * letters.length * others.length
      )
    },
  })
}

function matchesOf(source: string, target: string) {
  const found = inversion(latticeOf(source, target))
  return found?.beads
    .map((bead) => [
      source.slice(bead.source, bead.source + bead.sourceCount),
      target.slice(bead.target, bead.target + bead.targetCount),
    ])
    .map((sides) => sides.join('='))
    .sort()
}

test.each([
  ['neighbours', 'abcd', 'acbd'],
  ['one told after three others', 'abcd', 'bcda'],
  ['blocks, and texts inside a block', 'abcde', 'decab'],
  ['all backwards', 'abcdefg', 'gfedcba'],
])('texts that changed places are joined: %s', (_, source, target) => {
  expect(matchesOf(source, target)).toEqual([...source].map((letter) => `${letter}=${letter}`))
})

test('what one version leaves out stays alone among what changed places', () => {
  expect(matchesOf('abxc', 'bac')).toEqual(['a=a', 'b=b', 'c=c', 'x='])
})

test('texts in order have no inversion', () => {
  expect(inversion(latticeOf('abcd', 'abcd'))).toBeNull()
  expect(inversion(latticeOf('abcd', 'abd'))).toBeNull()
})

test('a swap names both sides', () => {
  const swaps = inversion(latticeOf('abc', 'acb'))?.swaps
  expect(swaps?.map((sides) => sides.map((beads) => beads.map(({ source }) => source)))).toEqual([
    [[1], [2]],
  ])
})
