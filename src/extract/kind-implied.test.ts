import { describe, expect, test } from 'vitest'
import { itemOf, type Said } from '../../test/item.ts'
import { kind } from './kind.ts'

const home = { en: 'Yantai', zh: '烟台', country: 'CN' }
const kindsOf = (...beads: Said[]) => kind(itemOf([beads], { home }))?.kinds

describe('what Chinese words imply beside the main kind', () => {
  test.each([
    [
      'who goes somewhere to look round visits',
      '5月6日，法国驻沪总领事一行赴莱山区参观考察。',
      ['tour', 'visit'],
    ],
    ['a site of the city is not visited', '5月6日，法国驻沪总领事一行到花卉市场考察。', ['tour']],
    [
      'whom pupils received were on a visit',
      '5月6日，法国里昂中学学生代表团来访。',
      ['youth-exchange', 'visit'],
    ],
    [
      'whoever is only invited was not',
      '5月6日，市长会见法国里昂市副市长，邀请法国企业界人士来访。',
      ['meeting'],
    ],
    [
      'nor is thanks for a visit one',
      '5月6日，市长会见法国里昂市副市长，感谢此前代表团来访时的接待。',
      ['meeting'],
    ],
    ['近年来 is no coming', '5月6日，法国企业家参观烟台港，近年来烟台重视对外考察。', ['tour']],
    ['so were those met', '5月6日，市长会见来访的法国里昂市副市长一行。', ['meeting', 'visit']],
  ])('%s: %s', (_, zh, kinds) => {
    expect(kindsOf(['', zh])).toEqual(kinds)
  })

  test('an award is handed over', () => {
    const party: Said = ['', '5月6日，烟台市举行国庆招待会，法国专家出席。']
    expect(kindsOf(party, ['', '市长向5名法国专家颁发“友谊奖”。'])).toContain('ceremony')
    expect(kindsOf(party, ['', '法国专家去年获得“友谊奖”。'])).not.toContain('ceremony')
    expect(kindsOf(party, ['', '2017年，联合国教科文组织授予烟台“葡萄酒城”称号。'])).not.toContain(
      'ceremony',
    )
    expect(kindsOf(party, ['', '他曾被授予“荣誉市民”称号。'])).not.toContain('ceremony')
  })
})

test('those who come to see what is shown are its visitors, guests who go elsewhere are on a tour', () => {
  const show: Said = ['', '5月6日，法国里昂丝绸展在烟台举办。']
  expect(kindsOf(show, ['', '首日即有600余人参观。'])).toEqual(['exhibition'])
  expect(kindsOf(show, ['', '客人参观了蓬莱阁。'])).toEqual(['exhibition', 'tour'])
  expect(kindsOf(show, ['', '部分嘉宾赴蓬莱阁参观。'])).toEqual(['exhibition', 'tour'])
})

test('pupils who are only promised to come are no exchange yet', () => {
  const signed: Said = ['', '5月6日，烟台一中与法国里昂中学在烟台签署友好学校协议。']
  expect(kindsOf(signed, ['', '自明年起，两校每年各接待对方10名学生，开展学生互访。'])).toEqual([
    'signing',
  ])
  expect(kindsOf(signed, ['', '当日，两校学生交流活动举行，里昂学生入住接待家庭。'])).toContain(
    'youth-exchange',
  )
})
