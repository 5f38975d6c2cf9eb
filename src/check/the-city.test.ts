import { expect, test } from 'vitest'
import { checked } from '../../test/checked.ts'
import { findings } from './check.ts'

test.each([
  ['The troupe moved to another part of the city.', '剧团迁往福冈另一城区。'],
  ['Visitors spent 38,000 nights in the city’s hotels.', '游客在布里斯托尔的酒店共住3.8万夜。'],
  ['The ship that calls at Osaka twice a month is new.', '每月两次停靠该市的船是新船。'],
])('"%s" points to the city that the other version names', (en, zh) => {
  expect(findings(checked([en, zh]))).toEqual([])
})

test.each([
  ['It moved to another part.', '剧团迁往福冈另一城区。'],
  ['The city came to terms with them.', '该市与福冈商定。'],
  ['The City of London and the city were named.', '他们提到福冈和大阪。'],
])('"%s" points to no city of the other version', (en, zh) => {
  expect(findings(checked([en, zh])).map(({ rule }) => rule)).not.toEqual([])
})

test('in a bulletin of another city "the city" is not the one of the other version', () => {
  const item = checked(['They came to the city.', '他们来到福冈。'])
  const rules = (home: { en: string; zh: string }) =>
    findings({ ...item, home }).map(({ rule }) => rule)
  expect(rules({ en: 'Fukuoka', zh: '福冈' })).toEqual([])
  expect(rules({ en: 'Guangzhou', zh: '广州' })).toEqual(['place-omitted'])
})
