import { expect, test } from 'vitest'
import { chineseOrganisations } from './organisations.ts'
import { seat } from './organisations-seat.ts'

test('what China has with another country lies in China if China is named first, behind its city too', () => {
  expect(seat('中德友好医院').country).toBe('CN')
  expect(seat('烟台中德友好医院').country).toBe('CN')
  expect(seat('烟台市中法友好医院').country).toBe('CN')
  expect(seat('德中友好协会').country).toBe('DE')
  expect(seat('柏林中德友好医院').country).toBe('DE')
})

test('a body sits in the city behind its province', () => {
  const placeOf = (sentence: string) => chineseOrganisations(sentence)[0]?.place
  expect(placeOf('江苏省苏州昆剧院演出。')).toBe('苏州')
  expect(placeOf('苏州南京大学校友会集会。')).toBe('苏州')
})

test('a museum of an autonomous region sits in its own city', () => {
  const [museum] = chineseOrganisations('广西壮族自治区南宁博物馆来访。')
  expect(museum).toMatchObject({ country: 'CN', place: '南宁' })
})
