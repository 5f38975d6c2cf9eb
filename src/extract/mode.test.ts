import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { mode } from './mode.ts'

test.each([
  [
    'On May 2, pupils of Jinhua and Riga, Latvia, got to know one another online.',
    '5月2日，金华与拉脱维亚里加的学生在线上互相认识。',
  ],
  [
    'On May 2, Mayor Chen Wei held a phone call with Mayor Dirk Roth of Linz.',
    '5月2日，市长陈伟与林茨市市长德克·罗特通电话。',
  ],
  ['', '5月2日，金华与林茨云签约。'],
])('a link is told, whether or not a word tells the kind: %s%s', (en, zh) => {
  expect(mode(itemOf([[[en, zh]]]))).toBe('online')
})
