import { expect, test } from 'vitest'
import { seat } from './organisations-seat.ts'

test('what China has with another country lies in China if China is named first, behind its city too', () => {
  expect(seat('中德友好医院').country).toBe('CN')
  expect(seat('烟台中德友好医院').country).toBe('CN')
  expect(seat('烟台市中法友好医院').country).toBe('CN')
  expect(seat('德中友好协会').country).toBe('DE')
  expect(seat('柏林中德友好医院').country).toBe('DE')
})
