import { expect, test } from 'vitest'
import { largeness, omissionShift } from './omissions.ts'

const path = (counts: readonly (readonly [number, number])[]) =>
  Array.from({ length: 200 }, (_, at) => {
    const [sourceCount, targetCount] = counts[at % counts.length] ?? [1, 1]
    return { source: at, target: at, sourceCount, targetCount }
  })

test('a text is left alone less likely where few are, and never likelier', () => {
  expect(omissionShift(path([[1, 1]]))).toBeLessThan(-1)
  expect(
    omissionShift(
      path([
        [1, 1],
        [1, 0],
      ]),
    ),
  ).toBe(0)
})

test('beads of more than three texts are common or not: few are as none', () => {
  expect(
    largeness(
      path([
        [1, 1],
        [1, 2],
      ]),
    ),
  ).toBe(0)
  expect(
    largeness(
      path([
        [1, 1],
        [1, 3],
      ]),
    ),
  ).toBeGreaterThan(1)
})
