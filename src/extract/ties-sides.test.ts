import { describe, expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { ties } from './ties.ts'

const home = { en: 'Chengdu', zh: '成都', country: 'CN' }
const tiesOf = (en: string, zh: string) => ties(itemOf([[[en, zh]]], { home }))

describe('the sides of a tie', () => {
  test('"the two schools" are those named before, and a phrase takes bodies of its kind', () => {
    const told = ties(
      itemOf(
        [
          [
            [
              'On May 6, Chengdu Shude Middle School met online with Linz Europa School, Austria.',
              '',
            ],
            ['The two schools have been partners since 2009.', ''],
            [
              'West China Hospital, with Sichuan University and the Bern Hospital, founded a sister hospital relationship.',
              '',
            ],
          ],
        ],
        { home },
      ),
    )
    expect(told.map(({ type, between }) => [type, ...between.map(({ en }) => en)])).toEqual([
      ['school-partnership', 'Chengdu Shude Middle School', 'Linz Europa School'],
      ['institutional-partnership', 'West China Hospital', 'Bern Hospital'],
    ])
  })

  test('bodies named one by one before are those that the two, their and the museum mean', () => {
    const told = ties(
      itemOf(
        [
          [
            ['Pupils of Shude High School in Chengdu came to Linz, Austria.', ''],
            ['They were guests of the Europa Gymnasium.', ''],
            ['The two principals renewed their sister-school agreement.', ''],
            ['An exhibition was opened in the Nordico Museum.', '展览在诺迪科博物馆开幕。'],
            [
              'Chengdu Silk Museum and the museum became friendly museums.',
              '成都丝绸博物馆与该馆结为友好博物馆。',
            ],
          ],
        ],
        { home },
      ),
    )
    expect(told.map(({ between }) => between.map(({ en }) => en))).toEqual([
      ['Shude High School', 'Europa Gymnasium'],
      ['Nordico Museum', 'Chengdu Silk Museum'],
    ])
  })

  test('two heads sign for the places their titles tell, of whatever city', () => {
    const [tie] = tiesOf(
      'Wang Li, Head of Pi County, and Karl Mayr, Mayor of Wels Town, Upper Austria, signed a paper and became friendly exchange cities.',
      '',
    )
    expect(tie?.between.map(({ en }) => en)).toEqual(['Pi County', 'Wels Town'])
  })

  test('people who sign a paper on a tie sign for the cities named before', () => {
    const item = itemOf(
      [
        [
          ['A delegation of Linz came to Chengdu on May 6.', ''],
          [
            'Mr Li and Ms Mayr signed a Letter of Intent on Establishing Friendly Exchange City Relations.',
            '',
          ],
        ],
      ],
      { home },
    )
    expect(ties(item)[0]?.between.map(({ en }) => en)).toEqual(['Linz', 'Chengdu'])
  })

  test('schools that the Chinese says have 结好 are no cities', () => {
    const told = tiesOf(
      'Chengdu Shude School and Linz Europa School, Austria, signed a partnership agreement.',
      '成都树德学校与奥地利林茨欧罗巴学校签署结好协议。',
    )
    expect(told.map(({ type }) => type)).toEqual(['school-partnership'])
  })

  test('a number of ties beside a tie tells none', () => {
    const told = tiesOf(
      'Linz is the third friendly exchange city of Chengdu; the list now has 15 sister cities.',
      '林茨是成都第三个友好交流城市，至此成都已有友好城市15个。',
    )
    expect(told.map(({ type }) => type)).toEqual(['friendly-exchange-city'])
  })

  test('the city of a foreign council is the partner, not the republic around it', () => {
    const item = itemOf(
      [
        [
          ['Ivan Petrov, Chairman of the Ulan-Ude City Council, Republic of Buryatia, came.', ''],
          ['The two cities renewed the sister city relations.', ''],
        ],
      ],
      { home },
    )
    expect(ties(item)[0]?.between.map(({ en }) => en)).toEqual(['Chengdu', 'Ulan-Ude'])
  })

  test('the city around a district is no side', () => {
    const [tie] = tiesOf(
      'On March 5, 2019, Jinjiang District of Chengdu and Linz, Austria, became friendly districts.',
      '',
    )
    expect(tie?.between.map(({ en }) => en)).toEqual(['Jinjiang District', 'Linz'])
  })

  test('the ties of another city, and numbers of ties, are none', () => {
    expect(
      tiesOf('Chengdu has 45 sister cities, and Linz 14.', '成都有友城45个，林茨有14个。'),
    ).toEqual([])
    expect(tiesOf('', '林茨已与波恩、坦佩雷结为友好城市。')).toEqual([])
  })

  test('a port is a side under its own name, without the verb before it', () => {
    const [tie] = tiesOf('', '市长与奥地利客人签署意向书，拟缔结成都港与林茨港的友好港关系。')
    expect(tie?.between).toEqual([{ zh: '成都港' }, { zh: '林茨港' }])
  })

  test('two that met in the home city hold the tie, not the city they met in', () => {
    const [tie] = tiesOf('', '签约仪式在成都举行，宜兴市代表和波恩市代表续签友好城市协议。')
    expect(tie?.between).toEqual([{ zh: '宜兴市' }, { zh: '波恩市' }])
  })

  test('the number a tie has in a row counts no ties', () => {
    const told = tiesOf('', '林茨成为成都第37个友好城市，成都已有25个友好交流城市。')
    expect(told.map(({ type }) => type)).toEqual(['sister-city'])
  })

  test('the city right behind 结好的 is the partner, not one named later', () => {
    const [tie] = tiesOf('', '5月6日，与成都结好的林茨市市长卡尔·迈尔、波恩市市长来访。')
    expect(tie?.between.map(({ zh }) => zh)).toEqual(['成都', '林茨市'])
  })

  test('a group without a name is from the sides its words name', () => {
    const [tie] = tiesOf('Officials from Brno and Suzhou signed a sister city agreement.', '')
    expect(tie?.between.map(({ en }) => en)).toEqual(['Brno', 'Suzhou'])
  })

  test.each([
    ['Chengdu and Linz are not sister cities, but friends.', '', []],
    ['', '成都与林茨虽非姐妹城市，但往来密切。', []],
    ['', '成都与林茨尚未结好，往来密切。', []],
    ['', '成都还未与林茨建立友好城市关系。', []],
    ['Chengdu and Linz are not only sister cities but friends.', '', ['Chengdu', 'Linz']],
    ['', '目前，成都市已有4个境外友好城市。', []],
    ['Chengdu is a city of the twin towns’ league.', '', []],
    [
      'Dujiangyan, a county-level city of Chengdu, and Linz, Austria, became friendship cities.',
      '',
      ['Dujiangyan', 'Linz'],
    ],
    [
      'A gift from Sichuan to New South Wales, its sister state since 1979, was shown.',
      '',
      ['Sichuan', 'New South Wales'],
    ],
    [
      'Linz, Bonn and Lyon, three European sister cities of Chengdu, sent letters.',
      '',
      ['Chengdu', 'Linz', 'Chengdu', 'Bonn', 'Chengdu', 'Lyon'],
    ],
    ['The industrial and economic partner cities of Chengdu and Linz met.', '', []],
  ])('%s%s', (en, zh, expected) => {
    const sides = tiesOf(en, zh).flatMap(({ between }) => between)
    expect(sides.map(({ en: latin, zh: han }) => latin ?? han)).toEqual(expected)
  })

  test('"the sister cities" between whom somebody builds a bridge are the two named before', () => {
    const told = (said: string) =>
      ties(
        itemOf(
          [
            [
              ['The Mayor of Linz, Austria, came to Chengdu.', ''],
              [said, ''],
            ],
          ],
          { home },
        ),
      )
    expect(told('He hoped to build a bridge between the twin towns.')).toHaveLength(1)
    expect(told('He liked the forum of sister cities.')).toHaveLength(0)
  })

  test.each([
    ['', '成都与林茨在2012年建立友好合作关系的基础上，商定将两市关系提升为友好城市。'],
    ['', '成都与林茨的友好交流关系应提升为友好城市关系。'],
    ['', '2011年结为友好交流城市后，成都与林茨计划升格为友好城市。'],
  ])('%s%s tells the tie it is raised to', (en, zh) => {
    expect(tiesOf(en, zh).map(({ type, stage }) => `${type} ${stage}`)).toEqual([
      'sister-city intent',
    ])
  })

  test('of two English types the Chinese one is meant', () => {
    const en = 'Chengdu became a partner city of Linz by a memorandum on friendly exchange cities.'
    const zh = '成都市与林茨市签署建立友好交流城市谅解备忘录。'
    expect(tiesOf(en, zh).map(({ type }) => type)).toEqual(['friendly-exchange-city'])
  })
})

test('a tie of a city of the home province is that city’s', () => {
  const province = { en: 'Heilongjiang', zh: '黑龙江', country: 'CN' }
  const told = itemOf(
    [
      [
        [
          'Asahikawa has been a sister city of Harbin since 1995.',
          '旭川市与哈尔滨市于1995年结为友好城市。',
        ],
      ],
    ],
    { home: province },
  )
  expect(ties(told).map(({ between }) => between.map(({ en }) => en).toSorted())).toEqual([
    ['Asahikawa', 'Harbin'],
  ])
})
