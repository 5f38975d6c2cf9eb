import { expect, test } from 'vitest'
import { nameFinder } from './names.ts'

const heard = (names: readonly string[], run: string) =>
  new Map(
    nameFinder(
      names.map((name) => [name, name]),
      () => 1e-6,
    )(run),
  )

test('nameFinder() hears pinyin, and one syllable alone only faintly', () => {
  const found = heard(['dengxiaoping', 'ping', 'chongqing'], '邓小平在重庆')
  expect(found.get('chongqing')).toBeGreaterThan(0.5)
  expect(found.get('ping')).toBeLessThan(0.1)
  expect(found.get('dengxiaoping')).toBeGreaterThan(0.5)
})

test('nameFinder() hears Wade–Giles, surnames as spelt elsewhere, and foreign names', () => {
  expect([...heard(['kaohsiung', 'chienkuo', 'taipei'], '台北建国').keys()]).toEqual([
    'taipei',
    'chienkuo',
  ])
  expect([...heard(['lee', 'cheung', 'tung'], '李张').keys()]).toEqual(['lee', 'cheung'])
  expect([...heard(['washington', 'berlin'], '在华盛顿').keys()]).toEqual(['washington'])
})
