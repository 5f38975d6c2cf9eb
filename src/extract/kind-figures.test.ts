import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { kind } from './kind.ts'

test.each([
  [
    'The Jinhua Lantern Festival drew two million visitors, and Mayor Dirk Roth of Linz, Austria, toured it.',
    '金华灯会吸引游客200万人次，奥地利林茨市市长德克·罗特参观灯会。',
    'performance',
  ],
  [
    'In 2018, Jinhua received 3.9 million overseas visitors and held an exhibition with Linz, Austria.',
    '2018年，金华接待入境游客390万人次，并与奥地利林茨举办展览。',
    'summary',
  ],
  [
    'Over the past year, Jinhua held an exhibition and received guests of Linz, Austria.',
    '一年来，金华举办展览，接待奥地利林茨来宾。',
    'summary',
  ],
])(
  'a crowd that an event drew is no summary, figures of a spell of time are: %s',
  (en, zh, told) => {
    expect(kind(itemOf([[[en, zh]]]))?.kind).toBe(told)
  },
)
