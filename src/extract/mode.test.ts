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

test('some in the hall and some over a link are hybrid, an online trade is no link', () => {
  const modeOf = (en: string, zh: string) => mode(itemOf([[[en, zh]]]))
  expect(
    modeOf(
      'On May 19, 300 guests of France joined the forum in person and 500 online.',
      '5月19日，论坛举行，300名法国来宾现场参加，500人线上参加。',
    ),
  ).toBe('hybrid')
  expect(
    modeOf(
      'On May 9, Vice Mayor Sun met with Lee Chong, President of an online travel company of Malaysia.',
      '5月9日，孙副市长会见马来西亚在线旅游公司总裁李忠。',
    ),
  ).toBe('in-person')
})

test('who speaks over a link where others meet makes it hybrid; a remote service agreed on is no link', () => {
  const modeOf = (...beads: (readonly [string, string])[]) => mode(itemOf([beads]))
  expect(
    modeOf(
      ['On May 27, the ceremony was held in Qufu.', '5月27日，典礼在曲阜举行。'],
      ['Mayor Kim spoke by video.', '金市长通过视频致辞。'],
    ),
  ).toBe('hybrid')
  expect(
    modeOf([
      'On May 9, two hospitals signed an agreement on remote consultation.',
      '5月9日，两家医院签署远程会诊协议。',
    ]),
  ).toBe('in-person')
})
