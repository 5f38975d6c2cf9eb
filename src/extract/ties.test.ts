import { describe, expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { ties } from './ties.ts'

const home = { en: 'Chengdu', zh: '成都', country: 'CN' }
const tiesOf = (en: string, zh: string) => ties(itemOf([[[en, zh]]], { home }))

describe('ties()', () => {
  test.each([
    [
      'In May 1986, Chengdu and Montpellier became sister cities.',
      'sister-city',
      'established',
      '1986-05',
    ],
    [
      'Chengdu and Brno signed a Memorandum of Understanding on establishing sister city relations.',
      'sister-city',
      'signed',
      undefined,
    ],
    [
      'Chengdu and Linz are friendly exchange cities.',
      'friendly-exchange-city',
      'established',
      undefined,
    ],
    [
      'This year marks the 30th anniversary of the sister city relationship between Chengdu and Linz.',
      'sister-city',
      'marked',
      undefined,
    ],
    [
      'Chengdu and Brno signed a letter of intent to become sister cities.',
      'sister-city',
      'intent',
      undefined,
    ],
  ])('%s', (sentence, type, stage, since) => {
    const [tie] = tiesOf(sentence, '')
    expect(tie).toMatchObject({ type, stage })
    expect(tie?.since?.edtf).toBe(since)
  })

  test.each([
    ['1986年5月，成都市与蒙彼利埃市缔结为友好城市。', 'sister-city', 'established', '1986-05'],
    ['成都市與布爾諾市簽署建立友好城市關係諒解備忘錄。', 'sister-city', 'signed', undefined],
    ['成都市与林茨市签署深化友好城市关系备忘录。', 'sister-city', 'established', undefined],
    ['成都市与林茨市是友好交流城市。', 'friendly-exchange-city', 'established', undefined],
    ['今年是成都市与林茨市结为友好城市30周年。', 'sister-city', 'marked', undefined],
    ['四川省與廣島縣締結為友好省縣。', 'sister-region', 'established', undefined],
  ])('%s', (sentence, type, stage, since) => {
    const [tie] = tiesOf('', sentence)
    expect(tie).toMatchObject({ type, stage })
    expect(tie?.since?.edtf).toBe(since)
  })

  test.each([
    ['', '在友城林茨，代表团参观了博物馆；在维也纳拜访了市议会。', ['林茨 null']],
    [
      'Chengdu has been twinned with Linz since 1983 and with Bonn since 2009.',
      '成都与林茨1983年结好，与波恩2009年结好。',
      ['Linz 1983', 'Bonn 2009'],
    ],
    ['', '市长介绍了成都与林茨的友城交往情况。', ['林茨 null']],
    ['', '会议讨论了友城交往。', []],
    ['The city has 37 sister cities, among them Linz and Bonn.', '', ['Linz null', 'Bonn null']],
    ['', '2015年5月，成都与大邱由友好合作城市升格为友好城市。', ['大邱 2015-05']],
    ['The Mayor of Linz hoped to become a sister city of Chengdu.', '', ['Linz null']],
    [
      'Chengdu has formed sister-city ties with 36 cities, among them Linz (Austria, 1983) and Bonn (Germany, 2009).',
      '成都市已与36个城市结为友好城市，其中包括奥地利林茨市（1983年）和德国波恩市（2009年）。',
      ['Linz 1983', 'Bonn 2009'],
    ],
    [
      'He hoped to build a bridge between the sister cities of Chengdu and Linz.',
      '他希望成为成都与林茨两个友好城市之间的桥梁。',
      ['Linz null'],
    ],
    [
      'Li Wei, Vice Mayor of Chengdu, and Dieter Wolf, Mayor of Linz, Austria, talked of resuming the friendly exchange city relationship.',
      '成都市副市长李伟与奥地利林茨市市长迪特尔·沃尔夫就恢复友好交流城市关系交换意见。',
      ['Linz null'],
    ],
  ])('the partners of "%s%s"', (en, zh, expected) => {
    expect(
      tiesOf(en, zh).map(
        ({ between, since }) => `${between[1].en ?? between[1].zh} ${since?.edtf ?? null}`,
      ),
    ).toEqual(expected)
  })

  test.each([
    [
      'A reception marking the 20th anniversary of sister-province ties between Shandong and Gyeonggi-do was held in Chengdu.',
      '山东省与京畿道缔结友好省道关系20周年招待会在成都举行。',
      ['Shandong', 'Gyeonggi-do'],
    ],
    [
      'Robert Huber, Mayor of Linz, Austria, twinned with Chongqing since 2009, visited us.',
      '',
      ['Chongqing', 'Linz'],
    ],
  ])('the sides of "%s%s" are those that the words tell', (en, zh, expected) => {
    const [tie] = tiesOf(en, zh)
    expect(tie?.between.map((names) => names.en)).toEqual(expected)
  })

  test('joins both languages and names the partner country', () => {
    expect(
      tiesOf(
        'In May 1986, Chengdu and Montpellier became sister cities.',
        '1986年5月，成都市与蒙彼利埃市缔结为友好城市。',
      ),
    ).toMatchObject([
      {
        between: [
          { en: 'Chengdu', zh: '成都市' },
          { en: 'Montpellier', zh: '蒙彼利埃市' },
        ],
        country: 'FR',
      },
    ])
  })

  test('a founding of this tie beside the anniversary of another keeps them apart', () => {
    const found = tiesOf(
      'Shude Middle School and Linz Grammar School signed an agreement and established a partnership to mark the 30th anniversary of the sister city relationship between Chengdu and Linz.',
      '',
    )
    expect(found.map(({ type, stage }) => [type, stage])).toEqual([
      ['sister-city', 'marked'],
      ['school-partnership', 'established'],
    ])
  })

  test('lists a tie with each city named as a sister city of the home city', () => {
    const en = 'Delegations from Linz, Bonn and Lahore, sister cities of Chengdu, attended.'
    expect(tiesOf(en, '').map(({ between }) => between[1].en)).toEqual(['Linz', 'Bonn', 'Lahore'])
    const zh = '成都市友好城市林茨、波恩、拉合尔代表团参加。'
    expect(tiesOf('', zh).map(({ between }) => between[1].zh)).toEqual(['林茨', '波恩', '拉合尔'])
  })

  test('takes only the nearest city for "the sister city of"', () => {
    const en = 'The team visited Montpellier, the first sister city of Chengdu, and Linz, Austria.'
    expect(tiesOf(en, '').map(({ between }) => between[1].en)).toEqual(['Montpellier'])
  })

  test('takes the partner from the title of a foreign mayor whose city no table knows', () => {
    const item = itemOf(
      [
        [
          ['Mayor Luo met with Nakakoji Kengo, Mayor of Nagaokakyo, Japan.', ''],
          ['This year marks the 40th anniversary of the two cities’ friendship.', ''],
        ],
      ],
      { home },
    )
    expect(ties(item)).toMatchObject([
      { type: 'sister-city', stage: 'marked', between: [{ en: 'Chengdu' }, { en: 'Nagaokakyo' }] },
    ])
  })

  test('a marked tie stands since the year its anniversary counts from', () => {
    const [tie] = tiesOf('', '2024年5月3日，庆祝成都市与林茨市结好35周年招待会举行。')
    expect(tie).toMatchObject({ stage: 'marked', since: { edtf: '1989', basis: 'inferred' } })
  })

  test('the printed founding goes before the computed year, and never the day of the item', () => {
    const item = itemOf(
      [
        [
          [
            'On May 3, 2023, two schools met to mark the 15th anniversary of the friendly relations between Chengdu and Linz.',
            '2023年5月3日，两校会面，庆祝成都市与林茨市缔结友好城市15周年。',
          ],
          ['The friendly relations were forged in June 2007.', ''],
        ],
      ],
      { home },
    )
    expect(ties(item)[0]?.since?.edtf).toBe('2007-06')
  })

  test('ports, hospitals and schools hold ties of their own', () => {
    expect(
      tiesOf(
        'Chengdu Airport and the Airport of Linz, Austria, became sister airports.',
        '成都机场与奥地利林茨机场结为友好机场。',
      ).map(({ type, stage }) => [type, stage]),
    ).toEqual([['institutional-partnership', 'established']])
  })

  test('the partner is the city of the mayor, not the prefecture around it', () => {
    const [tie] = tiesOf(
      'Kubota Kimiko, Mayor of Ube City, Yamaguchi Prefecture, Japan, came for the 25th anniversary of the sister-city ties.',
      '日本山口县宇部市市长久保田后子来访，商谈缔结友好城市25周年活动。',
    )
    expect(tie?.between).toEqual([
      { en: 'Chengdu', zh: '成都' },
      { en: 'Ube City', zh: '宇部市' },
    ])
  })

  test('a city that only a title names is the partner of the words behind it', () => {
    const [tie] = tiesOf(
      'Vera Kobalia, Vice Mayor of Balashikha, Russia, a sister city of Chengdu, and a guest from Pécs took part.',
      '成都友城俄罗斯巴拉希哈市副市长薇拉·科巴利娅、佩奇市客人参加。',
    )
    expect(tie?.between).toEqual([
      { en: 'Chengdu', zh: '成都' },
      { en: 'Balashikha', zh: '巴拉希哈市' },
    ])
  })

  test('friendly relations that two places founded are a tie', () => {
    const [tie] = tiesOf(
      'Jiangdu District and Offenbach, Germany, set up district-level friendly relations in 1997.',
      '江都区与德国奥芬巴赫市1997年建立友好关系。',
    )
    expect(tie).toMatchObject({ type: 'friendly-exchange-city', since: { edtf: '1997' } })
  })

  test('whose sister a region is stands before the word', () => {
    const [tie] = tiesOf(
      "He met with Governor Dan Patrick of Shiga Prefecture, Hunan's sister prefecture in Japan.",
      '湖南省副省长何报翔会见友好县日本滋贺县知事丹·帕特里克。',
    )
    expect(tie?.between).toEqual([
      { en: 'Hunan', zh: '湖南省' },
      { en: 'Shiga Prefecture', zh: '滋贺县' },
    ])
  })

  test('cities that are sisters already are so, whatever is hoped of them', () => {
    const [tie] = tiesOf('He hoped for a bridge between the sister cities of Chengdu and Linz.', '')
    expect(tie?.stage).toBe('established')
  })

  test.each([
    'Chengdu and Linz signed a paper in 2012 and decided to raise it to a sister-city agreement next year.',
    'It was announced that Chengdu would twin with Linz in 2022.',
  ])('"%s" intends a tie', (en) => {
    expect(tiesOf(en, '')[0]?.stage).toBe('intent')
  })

  test('a renewal that is only agreed leaves the tie as it was', () => {
    const en = 'Chengdu and Linz agreed to renew the sister city agreement.'
    expect(tiesOf(en, '')[0]).not.toMatchObject({ stage: 'renewed' })
  })

  test.each([
    [
      'The China-CEEC (Chengdu) Sister City Forum was held.',
      '中国—中东欧国家友好城市论坛在成都举行。',
    ],
    [
      'The event was hosted by the Chengdu Foreign Affairs Office in partnership with the Sichuan Museum.',
      '活动由成都市外办主办、四川博物院协办，建立伙伴关系。',
    ],
    ['The city now has 54 sister cities.', ''],
    ['', '全市国际友好城市增至54对。'],
    ['', '国际友好城市大会在成都举行。'],
    ['2023 marks the fifth anniversary of diplomatic relations between El Salvador and China.', ''],
  ])('tells no tie from "%s%s"', (en, zh) => {
    expect(tiesOf(en, zh)).toEqual([])
  })
})
