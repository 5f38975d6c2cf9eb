import { expect, test } from 'vitest'
import { checked } from '../../test/checked.ts'
import { findings } from './check.ts'

const rules = (...pairs: [string, string][]) => findings(checked(...pairs)).map(({ rule }) => rule)

test.each([
  ['From January to July, Yangcheng exported 132 tons of silk.', '1月至7月，武汉出口生丝132吨。'],
  ['She spent four days among the fields of Leye.', '她在沈阳的地里待了四天。'],
])('"%s" is of another place', (en, zh) => {
  expect(rules([en, zh])).toContain('place-omitted')
})

test('a county that the Chinese names in another sentence is told there only', () => {
  const second: [string, string] = ['No one else grows as much.', '大竹的产量没有别处能及。']
  expect(rules(['She was among the fields of Dazhu.', '她在沈阳的地里。'], second)).toEqual([
    'place-omitted',
  ])
  expect(rules(['She was among the fields of Dazhu.', '她在大竹的地里。'], second)).toEqual([])
})

test('a Chinese city stands for none abroad that the sentence names', () => {
  const second: [string, string] = ['Tijuana is busy.', '蒂华纳很繁忙。']
  expect(rules(['They cross the border from Tijuana.', '他们从武汉越过边境。'], second)).toEqual([
    'place-omitted',
  ])
  expect(rules(['They cross the border from Tijuana.', '他们从那里越过边境。'], second)).toEqual([])
})
