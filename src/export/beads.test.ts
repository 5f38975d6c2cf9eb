import { expect, test } from 'vitest'
import { each, threeBeads, whole } from '../../test/aligned-text.ts'
import { beadLines } from './beads.ts'
import { scoreText } from './score.ts'

test('beadLines() writes a bead a line, as aligners do', async () => {
  expect(await whole(beadLines(each(threeBeads)))).toBe(
    '[0,1]:[0]:0.97\n[]:[1]:0.50\n[2]:[2]:0.1235\n',
  )
})

test('beadLines() names the texts where there are several', async () => {
  const lines = await whole(beadLines(each(threeBeads, threeBeads), { hasNames: true }))
  expect(lines.match(/^#.*/gm)).toEqual(['# a/b', '# a/b'])
})

test.each([
  [1, '1.00'],
  [0, '0.00'],
  [0.5, '0.50'],
  [0.973, '0.973'],
  [0.99999, '1.00'],
])('scoreText() writes %d as %s', (score, text) => {
  expect(scoreText(score)).toBe(text)
})
