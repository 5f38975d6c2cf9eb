import { describe, expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { ties } from './ties.ts'

const home = { en: 'Chengdu', zh: '成都', country: 'CN' }
const tiesOf = (en: string, zh: string) => ties(itemOf([[[en, zh]]], { home, issued: '2019-06' }))
const told = (en: string, zh: string): string[] =>
  tiesOf(en, zh).map(
    ({ type, stage, between }) =>
      `${type} ${stage} ${between.flatMap((names) => [names.en ?? '-', names.zh ?? '-']).join(' ')}`,
  )

describe('what a tie joins', () => {
  test.each([
    [
      'On June 5, Renmin Park and Linz Castle Park of Austria became sister parks.',
      '6月5日，成都人民公园与奥地利林茨城堡公园结为姊妹公园。',
      'institutional-partnership established Renmin Park 成都人民公园 Linz Castle Park 林茨城堡公园',
    ],
    [
      'On June 5, Du Fu Garden and Linz Rose Garden signed a sister garden agreement.',
      '6月5日，杜甫园与奥地利林茨玫瑰园签署姊妹园协议。',
      'institutional-partnership signed Du Fu Garden 杜甫园 Linz Rose Garden 林茨玫瑰园',
    ],
    [
      'A delegation of the Port of Linz visited Chengdu and signed a friendly port agreement with Luzhou Port.',
      '奥地利林茨港代表团访蓉，与泸州港签署友好港协议。',
      'institutional-partnership signed Port of Linz 林茨港 Luzhou Port 泸州港',
    ],
    [
      'Chengdu University visited the University of Linz, with which it established friendly relations in 1998.',
      '成都大学访问1998年与其建立友好关系的奥地利林茨大学。',
      'school-partnership established Chengdu University 成都大学 University of Linz 林茨大学',
    ],
  ])('two bodies of a kind: %s', (en, zh, expected) => {
    expect(told(en, zh)).toEqual([expected])
  })

  test.each([
    ['The two sides strolled in Renmin Park and Linz Park.', '双方游览人民公园和林茨公园。'],
    [
      'The Chengdu Trade Union worked with the Linz City Council of Austria to promote friendly relations.',
      '成都市总工会与奥地利林茨市议会推动友好关系。',
    ],
  ])('none of %s', (en, zh) => {
    expect(told(en, zh)).toEqual([])
  })

  test.each([
    [
      'Pupils of Erfurt Gymnasium visited their partner school, Chengdu No. 1 Middle School.',
      '埃尔福特文理中学学生访问伙伴学校成都市第一中学。',
      'school-partnership established Erfurt Gymnasium 埃尔福特文理中学 Chengdu No. 1 Middle School 成都市第一中学',
    ],
    [
      'Erfurt Gymnasium and Chengdu No. 1 Middle School renewed the Agreement of Friendly School.',
      '埃尔福特文理中学与成都市第一中学续签《友好学校协议书》。',
      'school-partnership renewed Erfurt Gymnasium 埃尔福特文理中学 Chengdu No. 1 Middle School 成都市第一中学',
    ],
    [
      'Moreton Stevedoring Company and Chengdu Qingbai Wharf Company became friendship terminals in Brisbane, Australia.',
      '摩顿装卸公司与成都青白码头公司结为友好码头。',
      'institutional-partnership established Moreton Stevedoring Company 摩顿装卸公司 Chengdu Qingbai Wharf Company 成都青白码头公司',
    ],
    // Whoever arranges an event holds the tie where nobody else does.
    [
      'Chengdu Medical University and Thammasat University, partners since 2013, held a symposium.',
      '2013年起即为合作伙伴的成都医科大学与泰国法政大学举办研讨会。',
      'school-partnership established Chengdu Medical University 成都医科大学 Thammasat University 泰国法政大学',
    ],
  ])('the names of two bodies are whole and no more: %s', (en, zh, expected) => {
    expect(told(en, zh)).toEqual([expected])
  })

  test('结好 leaves the type to the other version', () => {
    const en = 'Sichuan and Upper Austria have been sister provinces since 1994.'
    expect(told(en, '四川省与上奥地利州1994年结好。')[0]).toMatch(/^sister-region/)
    expect(told('Chengdu and Linz are sister cities.', '成都与林茨1994年结好。')[0]).toMatch(
      /^sister-city/,
    )
  })

  test('a state and a province are sister regions', () => {
    const en = 'Upper Austria and Sichuan, sister state and province since 1994, held a meeting.'
    expect(told(en, '上奥地利州与四川省1994年结为姊妹州省，举行会谈。')[0]).toMatch(
      /^sister-region established/,
    )
    expect(told('The state and the province held a meeting.', '省州举行会谈。')).toEqual([])
  })

  test('words of what kind a place is are no name of one', () => {
    const en = 'This is the 8th pair of sister counties of our city.'
    expect(told(en, '这是我市县区缔结的第8对友好区县。')).toEqual([])
  })
})
