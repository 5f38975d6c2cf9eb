import { expect, test } from 'vitest'
import { wadeGiles } from './wade-giles.ts'

test.each([
  ['zhang', 'chang'],
  ['xi', 'hsi'],
  ['jie', 'chieh'],
  ['qian', 'chien'],
  ['zhong', 'chung'],
  ['guo', 'kuo'],
  ['xue', 'hsueh'],
  ['deng', 'teng'],
  ['si', 'ssu,szu'],
  ['shan', ''],
])('wadeGiles(%s) is %s', (pinyin, wade) => {
  expect(wadeGiles(pinyin).join(',')).toBe(wade)
})
