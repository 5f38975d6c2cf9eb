import { describe, expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { people } from './people.ts'
import { statements } from './statements.ts'

const told = (...said: (readonly [string, string])[]) => {
  const item = itemOf([said])
  return statements(item, people(item)).map(({ type, speaker }) => [
    type,
    speaker?.en ?? speaker?.zh,
  ])
}

describe('letters', () => {
  test.each([
    [
      'Chen Yixin, Mayor of Wuhan, and Anna Berg, Mayor of Lund, exchanged letters of congratulation.',
      '武汉市市长陈一新与隆德市市长安娜·贝里互致贺信。',
    ],
    [
      'On May 8, Mayor Chen Yixin and Mayor Anna Berg exchanged congratulatory messages on the anniversary.',
      '5月8日，市长陈一新与市长安娜·贝里互致贺电，祝愿友谊长存。',
    ],
  ])('two who exchange them congratulate each other: %s', (en, zh) => {
    expect(told([en, zh])).toEqual([
      ['congratulation', 'Chen Yixin'],
      ['congratulation', 'Anna Berg'],
    ])
  })

  test('two of one side write to one of another', () => {
    expect(
      told([
        'Party Secretary Zhang Wei and Mayor Li Ming exchanged letters of congratulation with Anna Berg, Mayor of Lund.',
        '',
      ]),
    ).toEqual([
      ['congratulation', 'Zhang Wei'],
      ['congratulation', 'Li Ming'],
      ['congratulation', 'Anna Berg'],
    ])
    expect(
      told([
        'Party Secretary Zhang Wei and Mayor Li Ming exchanged letters of congratulation with Anna Berg.',
        '市委书记张伟、市长李明与隆德市市长安娜·贝里互致贺信。',
      ]),
    ).toHaveLength(3)
  })

  test('who is told of by post alone writes too', () => {
    expect(told(['', '武汉市市长与隆德市市长互致贺信。'])).toEqual([
      ['congratulation', '武汉市市长'],
      ['congratulation', '隆德市市长'],
    ])
  })

  test('two of one side do not write to each other', () => {
    expect(
      told([
        'Party Secretary Zhang Wei and Mayor Li Ming exchanged letters of congratulation with their guests.',
        '市委书记张伟、市长李明与来宾互致贺信。',
      ]),
    ).toEqual([])
  })

  test('who does something else in their sentence writes none', () => {
    expect(
      told([
        'Mayor Li Ming visited the hall, and Zhang Wei, Party Secretary of Wuhan, and Anna Berg, Mayor of Lund, exchanged letters of congratulation.',
        '',
      ]),
    ).toEqual([
      ['congratulation', 'Zhang Wei'],
      ['congratulation', 'Anna Berg'],
    ])
  })

  test('of others who spoke before, nothing is told', () => {
    expect(
      told([
        'Mayor Chen Yixin and Mayor Anna Berg attended, and the two sides exchanged congratulatory letters.',
        '市长陈一新、市长安娜·贝里出席，双方互致贺信。',
      ]),
    ).toEqual([])
  })

  test.each([
    ['The Embassy of Nepal in China sent a letter of thanks.', '尼泊尔驻华大使馆发来感谢信。'],
    ['The Embassy of Nepal in China has sent a letter of thanks.', '尼泊尔驻华大使馆来函致谢。'],
  ])('a body thanks by letter: %s', (en, zh) => {
    const mayor = ['Mayor Chen Yixin hoped for peace.', '市长陈一新希望和平。'] as const
    expect(told(mayor, [en, zh])).toEqual([
      ['hope', 'Chen Yixin'],
      ['thanks', 'Embassy of Nepal in China'],
    ])
  })

  test.each([
    [
      'Counsellor Bikram Rai came with a letter of thanks, and Mayor Chen Yixin accepted it.',
      '参赞比克拉姆·拉伊递交感谢信，市长陈一新接受信函。',
    ],
    [
      'Anna Berg read out a letter of congratulations from the Mayor of Lund.',
      '安娜·贝里宣读了隆德市市长的贺信。',
    ],
    [
      'The mayors of five cities wrote to Chen Yixin to express their sympathy.',
      '五个城市的市长致信陈一新表示慰问。',
    ],
  ])('who brings or reads one says nothing of his own: %s', (en, zh) => {
    expect(told([en, zh])).toEqual([])
  })

  test('who is named in his own reply wrote it, and not who wrote before', () => {
    expect(
      told(
        ['The team brought a letter from Mayor Riaz Ali.', '来访者带来市长里亚兹·阿里的信。'],
        [
          'Mayor Huang Suzhen promised in her reply to send two nurses.',
          '市长黄素贞在复信中承诺派两名护士。',
        ],
      ),
    ).toEqual([['commitment', 'Huang Suzhen']])
  })
})

describe('sources', () => {
  test.each([
    [
      'According to Wuhan Port Group, 318 trains left in the first half of the year.',
      '据武汉港务集团介绍，上半年发运班列318列。',
    ],
    ...['测算', '估算', '透露', '通报'].map((word) => [
      'The visit may bring 3 million yuan.',
      `据武汉旅游协会${word}，此行可带来300万元收入。`,
    ]),
  ])('whose word is given reports: %s', (en, zh) => {
    expect(told([en, zh]).map(([type]) => type)).toEqual(['report'])
  })

  test('who has counted says nothing', () => {
    expect(
      told([
        'According to Wuhan Customs, exports grew by 3 percent.',
        '据武汉海关统计，出口增长3%。',
      ]),
    ).toEqual([])
  })
})
