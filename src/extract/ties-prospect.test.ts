import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { ties } from './ties.ts'

const home = { en: 'Chengdu', zh: '成都', country: 'CN' }
const stages = (en: string, zh: string): string[] =>
  ties(itemOf([[[en, zh]]], { home, issued: '2018-05' })).map(({ stage }) => stage)

test.each([
  ['Linz and Chengdu were named as candidates for sister cities.', '', 'intent'],
  ['', '提议将林茨与成都作为友好城市候选对象。', 'intent'],
  ['Linz will be the first sister city of Chengdu in Austria.', '', 'intent'],
  ['', '林茨将成为成都在奥地利的首个友好城市。', 'intent'],
  ['', '成都与林茨商定9月底前互换友好城市协议草案。', 'intent'],
  ['Chengdu and Linz will strive for the signing of a sister city agreement.', '', 'intent'],
  ['', '成都与林茨待条件成熟时正式结好。', 'intent'],
  ['Chengdu and Linz proposed to set up sister city ties.', '', 'intent'],
  [
    'On May 6, Chengdu signed a letter of intent with Linz, Austria on establishing sister city relations.',
    '',
    'intent',
  ],
  ['Mayor Li talked of the possibility of Linz becoming a sister city of Chengdu.', '', 'intent'],
  ['', '李市长与总领事商谈林茨与成都结为友好城市事宜。', 'intent'],
  [
    'Linz and Chengdu agreed in principle to raise their friendly exchange ties to the sister-city level.',
    '林茨与成都原则同意将友好交流关系提升至友好城市。',
    'intent',
  ],
  ['Linz and Chengdu discussed the upgrading of the ties to sister city relations.', '', 'intent'],
  ['', '林茨与成都商讨将友好交流城市关系升级为友好城市关系。', 'intent'],
  ['Mayr proposed that Linz and Chengdu forge sister city relations.', '', 'intent'],
  ['Linz and Chengdu exchanged views on signing a sister city agreement.', '', 'intent'],
  ['', '林茨与成都就签署友好城市协议交换意见。', 'intent'],
  ['', '林茨与成都签署友好城市协议。', 'signed'],
  ['Linz and Chengdu should formalize the sister city ties soon.', '', 'intent'],
  ['', '林茨与成都应尽快正式结好。', 'intent'],
  ['', '林茨市决定与成都结好。', 'intent'],
  [
    'After signing a letter of intent in 2014, Linz and Chengdu established sister city relations in 2016.',
    '',
    'established',
  ],
  ['Linz and Chengdu formalized their sister city ties.', '', 'established'],
  ['', '林茨与成都将友好交流城市关系升级为友好城市关系。', 'established'],
  ['Linz is the first sister city of Chengdu in Austria.', '', 'established'],
  ['', '林茨是成都在奥地利的首个友好城市。', 'established'],
  ['', '双方期待重启成都与林茨结好25年的交流。', 'established'],
  [
    'Chengdu and Linz, which have been sister cities for years, hope to establish a school.',
    '',
    'established',
  ],
])('what is only to come is intended: %s%s', (en, zh, stage) => {
  expect(stages(en, zh)).toEqual([stage])
})

test.each([
  ['', '成都与林茨签署协议，正式结为友好城市，此前签有意向书。', 'established'],
  [
    'A letter of intent after their first contact, Chengdu and Linz are sister cities.',
    '',
    'established',
  ],
  ['', '成都与林茨签署结为友好城市意向书。', 'intent'],
  ['Chengdu and Linz signed a letter of intent on sister city ties.', '', 'intent'],
])('a letter of intent that came before is no intent: %s%s', (en, zh, stage) => {
  expect(stages(en, zh)).toEqual([stage])
})

test.each([
  ['Chengdu and Linz signed the Sister City Action Plan for 2018–2020.', '', 'established'],
  ['', '成都与林茨根据1998年的友好城市协议签署行动计划。', 'established'],
  ['Chengdu and Linz signed the Sister City Agreement.', '', 'signed'],
  ['', '成都与林茨签署友好城市协议。', 'signed'],
])('a paper under a tie’s paper is another: %s%s', (en, zh, stage) => {
  expect(stages(en, zh)).toEqual([stage])
})

test.each([
  [
    'On May 6, 2018, they met. In 1984 Chengdu and Linz signed a sister city agreement.',
    '',
    'established',
  ],
  ['', '2018年5月6日，双方会见。1984年，成都与林茨签署友好城市协议。', 'established'],
  [
    'In 2017 Chengdu and Linz signed a memorandum on establishing sister city relations.',
    '',
    'signed',
  ],
  ['In May 2018 Chengdu and Linz signed a sister city agreement.', '', 'signed'],
])('an agreement of an earlier year has founded its tie: %s%s', (en, zh, stage) => {
  expect(stages(en, zh)).toEqual([stage])
})

test('what one is willing to do for a city is of another matter than its tie of long ago', () => {
  const item = itemOf([[['', '2018年5月，成都愿向2010年结为友好城市的林茨增开货运班列。']]], {
    home,
  })
  expect(ties(item)[0]).toMatchObject({ stage: 'established', since: { edtf: '2010' } })
})

test('the anniversary of a treaty or of diplomatic relations is of states', () => {
  const en =
    'Chengdu and Linz became sister cities; this year is the 45th anniversary of the Treaty of Peace and Friendship.'
  expect(stages(en, '')).toEqual(['established'])
  const zh = '希望成都与林茨在中奥建交45周年之际结为友好城市。'
  expect(stages('', zh)).toEqual(['intent'])
})

test.each([
  ['2018年5月6日，成都与林茨签署友好城市协议，双方曾于2014年签署意向书。', 'signed 2018-05-06'],
  ['2018年5月6日，成都与林茨会见，双方曾于2014年签署友好城市协议。', 'established 2014'],
])('the date of a letter in its own clause is not the tie’s: %s', (zh, expected) => {
  const [tie] = ties(itemOf([[['', zh]]], { home }))
  expect(`${tie?.stage} ${tie?.since?.edtf}`).toBe(expected)
})

test.each([
  ['李市长希望成都与林茨年内续签友好城市协议。', 'established'],
  ['李市长希望加强往来，成都与林茨续签友好城市协议。', 'renewed'],
])('what somebody hopes to renew is not renewed: %s', (zh, expected) => {
  expect(ties(itemOf([[['', zh]]], { home })).map(({ stage }) => stage)).toEqual([expected])
})
