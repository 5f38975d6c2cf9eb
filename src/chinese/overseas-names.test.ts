import { expect, test } from 'vitest'
import { spellsOverseas } from './overseas-names.ts'

test.each([
  ['郭永德', 'Raymond Kwok Wing-tak', true],
  ['謝健雄', 'TSE Kin-hung', true],
  ['李庆发', 'Lee Kheng Huat', true],
  ['郭永德', 'Guo Yongde', false],
  ['郭永德', 'Kwok', false],
  ['约翰·郭', 'John Kwok', false],
])('%s is spelt %s: %s', (han, latin, spelt) => {
  expect(spellsOverseas(han, latin) > 0).toBe(spelt)
})
