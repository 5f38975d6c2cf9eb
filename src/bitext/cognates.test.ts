import { expect, test } from 'vitest'
import { cognates } from './cognates.ts'

test('cognates() links words that are the same or of one origin, whatever their accents', () => {
  const [energie, minister, und, paris] = cognates(
    ['énergie', 'minister', 'und', 'paris'],
    ['energy', 'ministre', 'and', 'paris', 'minibus'],
  )
  expect(energie?.get(0)).toBeGreaterThan(0.3)
  expect([...(minister ?? [])].map(([to]) => to)).toEqual([1])
  expect(und?.size).toBe(0)
  expect(paris?.get(3)).toBe(0.9)
})
