import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { anniversaries } from './anniversaries.ts'

const fromOf = (en: string, zh: string) =>
  anniversaries(itemOf([[[en, zh]]], { issued: '2024-05' })).map(({ years, from }) => [years, from])

test.each([
  ['On May 3, they marked the 10th anniversary of the school.', '', '2014'],
  ['On May 3, she said that next year would be the 30th anniversary of the ties.', '', '1995'],
  ['', '5月3日，他表示，明年是两市结好30周年。', '1995'],
  ['', '5月3日，他表示，去年是两市结好40周年。', '1983'],
  ['On May 3, he said that last year marked the 40th anniversary of the ties.', '', '1983'],
  ['On May 3, 2021, the two, sister cities since 1981, marked their 40th anniversary.', '', '1981'],
  ['On May 3, 2015, he said the two had been sister cities for 27 years.', '', '1988'],
  ['', '2015年5月3日，他说，两市结为友城27年。', '1988'],
  [
    'On May 3, he said that the two set up diplomatic relations in 1949, and 75 years have passed.',
    '',
    '1949',
  ],
  ['', '5月3日，他说，两国1949年建交，75年来往来不断。', '1949'],
  ['', '5月3日会见。去年贸易增长，今年是建交50周年。', '1974'],
  ['On May 3, she invited them for next January, the 25th anniversary of the quake.', '', '2000'],
])('"%s%s" counts from %s', (en, zh, from) => {
  expect(fromOf(en, zh).map(([, year]) => year)).toEqual([from])
})

test.each([
  ['', '5月3日，南京与莱比锡结为友好城市10周年。', '南京与莱比锡结为友好城市'],
  ['', '5月3日，深圳与波兹南举行结好25周年活动。', '结好'],
  ['', '5月3日，波兰驻广州总领事馆举办独立104周年招待会。', '独立'],
  ['', '5月3日，他邀请黄钦出席明年举行的利维库森建市90周年庆典。', '利维库森建市'],
  ['', '5月3日，双方围绕建交50周年商讨活动。', '建交'],
  ['', '5月3日会见。昆明与苏黎世结为友城已有17年。', '昆明与苏黎世结为友城'],
  ['', '5月3日会见。今年是深圳与休斯敦结为友城第35年。', '深圳与休斯敦结为友城'],
  [
    'On May 3, he said this is the 35th year since the two became sister cities.',
    '',
    'the two became sister cities',
  ],
  [
    'On May 3, they marked the 30th anniversary of the sister city relationship and invited Linz to the Fair.',
    '',
    'the sister city relationship',
  ],
])('"%s%s" celebrates %s', (en, zh, of) => {
  const [one] = anniversaries(itemOf([[[en, zh]]], { issued: '2024-05' }))
  expect(one?.of).toEqual(en === '' ? { zh: of } : { en: of })
})

test('a stretch of time is an anniversary where it is round', () => {
  expect(fromOf('', '5月3日，他说，两国1949年建交，34年来往来不断。')).toEqual([])
  expect(fromOf('', '5月3日，他说，两市结好33年来往来不断。')).toEqual([])
  expect(fromOf('', '5月3日，他说，两市结好35年来往来不断。')).toEqual([[35, '1989']])
})
