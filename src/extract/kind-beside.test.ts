import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { kind } from './kind.ts'

const kindsOf = (...beads: (readonly [en: string, zh: string])[]) => kind(itemOf([beads]))?.kinds

test('who meets over a link holds a video conference, and on the telephone talks', () => {
  expect(
    kindsOf([
      'On May 22, Mayor Chen held talks by video link with Kenji Kitahashi, Mayor of Kitakyushu, Japan.',
      '5月22日，市长陈绍旺与日本北九州市市长北桥健治举行视频会谈。',
    ]),
  ).toEqual(['video-conference', 'talks'])
  expect(
    kindsOf([
      'On May 22, Mayor Chen held a phone call with Dirk Roth, Mayor of Linz, Austria.',
      '5月22日，市长陈绍旺与奥地利林茨市市长德克·罗特通电话。',
    ]),
  ).toEqual(['talks'])
})

test('what is signed by video is signed in sight of each other, what is signed online is not', () => {
  expect(kindsOf(['', '5月11日，青岛市与澳大利亚珀斯市以视频方式签署合作备忘录。'])).toEqual([
    'signing',
    'video-conference',
  ])
  expect(kindsOf(['', '5月11日，青岛市与澳大利亚珀斯市云签约。'])).toEqual(['signing'])
  expect(kindsOf(['', '5月11日，青岛与珀斯中学生视频连线，开展青少年交流。'])).toContain(
    'video-conference',
  )
  expect(kindsOf(['', '5月11日，青岛市与澳大利亚珀斯市签署合作备忘录。'])).toEqual(['signing'])
})

test('a rite told of elsewhere in the item makes no ceremony of an opening', () => {
  const opened = ['', '2月8日，日本面包店在青岛开业。'] as const
  const between = ['', '店主是北九州人。'] as const
  expect(kindsOf(opened, between, ['', '他曾参加过茶道仪式。'])).toEqual(['opening'])
})

test('an opening with a ribbon cut is a ceremony, too', () => {
  expect(
    kindsOf(
      [
        'On February 8, the joint clinic in Yakutsk, Russia, was officially opened.',
        '2月8日，合办的诊所在俄罗斯雅库茨克开业。',
      ],
      ['The two presidents cut the ribbon.', '两院院长共同剪彩。'],
    ),
  ).toEqual(['opening', 'ceremony'])
  expect(
    kindsOf([
      'On February 8, the direct route from Chengdu to Zurich, Switzerland, was opened.',
      '2月8日，成都至瑞士苏黎世直飞航线开通。',
    ]),
  ).toEqual(['opening'])
})

test('who shows at an exhibition visits, and no visit is told; who comes and sees one does', () => {
  const show = [
    'On June 15, an exhibition of Norwegian glass was held in Wuhan.',
    '6月15日，挪威玻璃艺术展在武汉举办。',
  ] as const
  const came = [
    'Vice Mayor Berg led a delegation of 12 to Wuhan for it.',
    '副市长贝格率团访问武汉。',
  ] as const
  expect(kindsOf(show, came)).not.toContain('visit')
  expect(kindsOf(came, ['They signed an agreement.', '双方签署协议。'])).toContain('visit')
})
