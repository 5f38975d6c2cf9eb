import { describe, expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { topics } from './topics.ts'

const idsOf = (...beads: (readonly [en: string, zh: string])[]) =>
  topics(itemOf([beads])).map(({ id }) => id)

describe('what only comes by is no topic', () => {
  test.each([
    [
      'He invited them to attend the Qingdao International Beer Festival next year.',
      '他邀请对方参加明年的青岛国际啤酒节。',
    ],
    ['He will take part in the Accra Auto Parts Show.', '他将参加阿克拉汽车零部件展。'],
    ['', '4名雕刻家、1名园艺师和农业官员来访。'],
    ['', '海关人员与汉语教师座谈。'],
    ['She thanked Wuxi for the 20,000 masks of April.', '她感谢无锡4月寄来的2万只口罩。'],
    ['Exports came to 10 million yuan, accounting for 8 percent.', ''],
    ['They took the ferry to the island.', '他们乘轮渡上岛。'],
  ])('%s%s', (en, zh) => {
    expect(idsOf([en, zh])).toEqual([])
  })

  test('nor what one version counts and the other passes over', () => {
    const en = 'They hoped to exchange 300 picture books.'
    expect(idsOf([en, '双方将互赠礼物。'])).toEqual([])
    expect(idsOf([en, ''])).toEqual(['picture-books-illustration'])
  })

  test('nor what a headline alone tells', () => {
    const body = ['They met on May 3.', '双方于5月3日会面。'] as const
    expect(idsOf(['Fish farming in the classroom', '水产课堂'], body)).toEqual([])
    expect(idsOf(['Fish farming in the classroom', '水产课堂'])).not.toEqual([])
  })

  test('nor one of the widest areas in the name of a paper', () => {
    const zh = '双方签署友城合作行动计划。'
    expect(idsOf(['They signed an Action Plan on Sister City Cooperation.', zh])).toEqual([])
    expect(idsOf(['They signed a plan of sister city cooperation.', zh])).toEqual([
      'sister-city-cooperation',
    ])
  })
})

describe('what is told is', () => {
  test.each([
    ['The 12th Qingdao International Beer Festival was held.', '', ['alcoholic-drinks']],
    ['', '双方将在雕刻、园艺方面合作', ['sculpture', 'horticulture']],
    ['They agreed to make masks together.', '', ['masks-tests-protective-gear']],
    // What somebody is tells no area, but teams are exchanged and experts sent for one.
    ['', '5月3日，两市互派足球队交流。', ['football']],
    ['', '5月3日，双方将在职业教育师资方面合作。', ['vocational-education']],
    ['', '5月3日，农业专家赴老挝开展合作。', ['agriculture']],
  ])('%s%s', (en, zh, ids) => {
    expect(idsOf([en, zh])).toEqual(ids)
  })
})
