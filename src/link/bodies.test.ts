import { expect, test } from 'vitest'
import { bodyKeys } from './bodies.ts'

const home = { en: 'Shenyang', zh: '沈阳市', country: 'CN', basis: 'printed' as const }

function keys(zh: string, en?: string): string[] {
  const name = en === undefined ? { zh } : { en, zh }
  return bodyKeys({ name, role: 'host', evidence: [] }, home)
}

test('the office of the home city has one key, whether its city is printed or not', () => {
  const bare = keys('市外办', 'Foreign Affairs Office')
  expect(bare).toHaveLength(1)
  expect(keys('沈阳市外事办公室')).toEqual(bare)
})

test('the offices of two cities have two', () => {
  expect(keys('大连市外办')).not.toEqual(keys('沈阳市外办'))
})

test('a body of which a place has several has none', () => {
  expect(keys('沈阳市商务局')).toEqual([])
})

test.each(['沈阳市政协', '大连市人大常委会', '日本驻沈阳总领事馆', '中共大连市委'])(
  '%s, of which a place has one, has a key',
  (zh) => {
    expect(keys(zh)).toHaveLength(1)
  },
)
