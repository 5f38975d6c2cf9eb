import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { ties } from './ties.ts'

const home = { en: 'Chengdu', zh: '成都', country: 'CN' }
const told = ([en, zh]: readonly [string, string]): string[] =>
  ties(itemOf([[[en, zh]]], { home })).map(({ type, stage }) => `${type} ${stage} `)

test.each([
  ['', '珀斯提出，珀斯与成都不妨结为友好城市。', 'intent'],
  ['Perth said that Chengdu and Perth might be paired as sister cities.', '', 'intent'],
  ['', '珀斯与成都希望携手，两市结为友好城市已满十年。', 'established'],
  [
    'Perth and Chengdu have been sister cities for 18 years.',
    '珀斯与成都结为友好城市已有18年。',
    'established',
  ],
  [
    'Perth and Chengdu celebrated the 20th anniversary of the sister-city relations.',
    '珀斯与成都庆祝结为友好城市20周年。',
    'marked',
  ],
  [
    'Perth and Chengdu agreed to renew the sister-city agreement in 2019.',
    '珀斯与成都商定于2019年续签友好城市协议。',
    'established',
  ],
  [
    'Perth and Chengdu renewed the sister-city agreement.',
    '珀斯与成都续签友好城市协议。',
    'renewed',
  ],
  [
    'The Mayor of Perth hoped that the friendship agreement of 2005 with Chengdu will be upgraded to sister city status.',
    '珀斯市市长希望将2005年与成都签订的友好协议升级为友好城市协议。',
    'intent',
  ],
  [
    'Perth and Chengdu signed a memorandum with the aim of becoming sister cities.',
    '珀斯与成都签署备忘录，争取结为友好城市。',
    'intent',
  ],
])('how long it stands and what is to come are no act: %s', (en, zh, stage) => {
  expect(told([en, zh])).toEqual([expect.stringContaining(`sister-city ${stage} `)])
})

test('a body that stands beside the two in one version keeps nobody from his name in the other', () => {
  const item = itemOf([
    [
      [
        'On May 17, the Port of Huanghua became a friendly port of the Port of Quequén, Argentina, under a memorandum signed by the Hebei Port Authority.',
        '5月17日，黄骅港与阿根廷克肯港结为友好港。',
      ],
    ],
  ])
  expect(ties(item).map(({ between }) => between)).toEqual([
    [
      { en: 'Port of Huanghua', zh: '黄骅港' },
      { en: 'Port of Quequén', zh: '克肯港' },
    ],
  ])
})

test('the home city has both its names where one version says 我市', () => {
  const en = 'Linz, Austria is the first sister city of Chengdu.'
  const [tie] = ties(itemOf([[[en, '奥地利林茨市是我市首个友好城市。']]], { home }))
  expect(tie?.between[0]).toEqual({ en: 'Chengdu', zh: '成都' })
})
