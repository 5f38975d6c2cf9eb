import { describe, expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { ties } from './ties.ts'

const home = { en: 'Chengdu', zh: '成都', country: 'CN' }
const sinceOf = (en: string, zh: string) =>
  ties(itemOf([[[en, zh]]], { home }))[0]?.since?.edtf ?? null

describe('since when a tie stands', () => {
  test.each([
    [
      'Chengdu has been twinned with Linz since 1984.',
      '成都与林茨于1984年10月23日缔结友城关系。',
      '1984-10-23',
    ],
    [
      'Chengdu has been twinned with Linz since 1984.',
      '成都与林茨于1985年10月23日缔结友城关系。',
      '1984',
    ],
    [
      'Guests came from October 10 to 13, 2017, thirty years to the month since Chengdu and Linz signed their sister city agreement in 1987.',
      '客人于2017年10月10日至13日来访。1987年10月，成都与林茨签署友好城市协议。',
      '1987-10',
    ],
    [
      'The school opened on November 27, 2012, ten years after Chengdu and Linz had become sister cities.',
      '2012年11月27日，学校开学。十年前，成都与林茨缔结为友好城市。',
      null,
    ],
    [
      'On August 25, 2016, the congress passed the proposal on Chengdu establishing sister city relations with Linz.',
      '2016年8月25日，市人大审议通过成都与林茨建立友好城市关系的议案。',
      null,
    ],
    // What has long stood was not founded on the day of the item; what is to stand was.
    ['On May 6, 2019, guests came. Chengdu and Linz have been twinned for 10 years.', '', null],
    [
      'On May 6, 2019, guests came. Chengdu and Linz have established sister city relations for twenty years.',
      '',
      null,
    ],
    [
      'On May 6, 2019, guests came. Chengdu and Linz have established sister city relations for the past 20 years.',
      '',
      null,
    ],
    ['On May 6, 2019, guests came. Chengdu was twinned with Linz 20 years ago.', '', null],
    [
      'On May 6, 2019, guests came. Chengdu and Linz have established sister city relations for the next 10 years.',
      '',
      '2019-05-06',
    ],
    [
      'On May 6, 2019, guests came. Chengdu and Linz established sister city relations and agreed on exchanges for ten years.',
      '',
      '2019-05-06',
    ],
    [
      'On May 6, 2019, guests came. Chengdu and Linz signed a sister city agreement for five years.',
      '',
      '2019-05-06',
    ],
    ['', '2019年5月6日，林茨代表团来访。成都与林茨结为友好城市已逾十年。', null],
    ['', '2019年5月6日，林茨代表团来访。成都与林茨结为友好城市近30年来，交往密切。', null],
    ['', '2019年5月6日，成都与林茨结为友好城市已满十年。', '2009'],
    ['On May 6, 2019, Chengdu and Linz renewed the sister city agreement of 1999.', '', '1999'],
    [
      'On May 6, 2019, Chengdu and Linz renewed the sister city agreement which had been signed in 1999.',
      '',
      '1999',
    ],
    [
      'On May 6, 2019, Linz, Austria, which became Chengdu’s sister city in 1986, held a film week.',
      '2019年5月6日，1986年与成都结好的奥地利林茨举办电影周。',
      '1986',
    ],
    ['', '2019年5月6日，1986年与成都结好的林茨举办电影周。', '1986'],
    // What was built is no tie; what was established is one.
    [
      'On May 6, 2019, the garden, built with help from Bonn, welcomed guests from Linz, our sister city.',
      '',
      null,
    ],
    ['On May 6, 2019, Chengdu and Linz established sister city relations.', '', '2019-05-06'],
    ['', '2019年5月6日，成都市与林茨市续签1999年签订的友好城市协议。', '1999'],
    ['', '2019年5月6日，成都市与林茨市续签始于1999年的友好城市关系。', '1999'],
    [
      'On May 6, 2019, Chengdu and Linz signed an action plan (2020–2022) under the sister-city agreement of 1999.',
      '',
      '1999',
    ],
  ])('is the year of the paper that "%s%s" tells of', (en, zh, year) => {
    expect(sinceOf(en, zh)).toBe(year)
  })

  test.each([
    [
      'On May 6, 2019 they met. Chengdu and Linz signed a letter of intent in 2016 and established formal sister city relations in August 2017.',
      '',
    ],
    ['', '2019年5月6日会见。成都市与林茨市2016年签署意向书，2017年8月正式结为友好城市。'],
  ])('is when what was intended was done: "%s%s"', (en, zh) => {
    const sentences = (en || zh).split(/(?<=met\.) |(?<=会见。)/)
    const item = itemOf([sentences.map((one) => (en ? [one, ''] : ['', one]))], { home })
    expect(ties(item)[0]).toMatchObject({ stage: 'established', since: { edtf: '2017-08' } })
  })

  test.each([
    [
      'On May 6, 2019, Chengdu and Linz signed a sister city agreement, which is valid until 2029.',
      '2019年5月6日，成都市与林茨市签署友好城市协议，有效期至2029年。',
      '2019-05-06',
    ],
    ['Chengdu and Linz have been sister cities since 1984.', '', '1984'],
  ])('is not the year up to which the paper holds: "%s%s"', (en, zh, date) => {
    expect(sinceOf(en, zh)).toBe(date)
  })

  test.each([
    [
      'On May 6, 2019, Chengdu and Linz signed a memorandum of understanding on establishing sister city relations.',
      '',
    ],
    ['', '2019年5月6日，全国友协批复同意成都市与林茨市建立友好城市关系。'],
    ['', '2019年5月6日，成都市与林茨市续签《友好城市合作协议（2019—2022年）》。'],
  ])('is not the day of "%s%s"', (en, zh) => {
    expect(sinceOf(en, zh)).toBeNull()
  })
})
