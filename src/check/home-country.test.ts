import { expect, test } from 'vitest'
import { checked } from '../../test/checked.ts'
import { findings } from './check.ts'

const rules = (en: string, zh: string) => findings(checked([en, zh])).map(({ rule }) => rule)

test('China told of from abroad is missed', () => {
  expect(
    rules(
      'She sent 6,000 bottles of wine by way of Manzanillo.',
      '她经曼萨尼约向中国运去6000瓶酒。',
    ),
  ).toEqual(['place-omitted'])
})

test.each([
  ['She teaches singing in Chinese.', '她教唱歌。'],
  ['She sent 6,000 bottles of Chinese wine.', '她从中国运来6000瓶酒。'],
  ['Shenyang sent it by sea.', '沈阳从中国海运寄出。'],
])('"%s" may leave it out', (en, zh) => {
  expect(rules(en, zh)).toEqual([])
})
