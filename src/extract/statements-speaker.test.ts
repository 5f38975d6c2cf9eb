import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { people } from './people.ts'
import { statements } from './statements.ts'

test.each([
  ['Mayor Anna Berg called on Mayor Chen Yixin and proposed a joint festival.', 'Anna Berg'],
  ['Mayor Chen Yixin met with Mayor Anna Berg, who invited him to the fair.', 'Anna Berg'],
  [
    'Mayor Chen Yixin met with Mayor Anna Berg of Linz, Austria, who invited him to the fair.',
    'Anna Berg',
  ],
])('who calls on somebody speaks, and whom one meets where "who" follows: %s', (en, speaker) => {
  const item = itemOf([[[en, '']]])
  expect(statements(item, people(item)).map((one) => one.speaker?.en)).toEqual([speaker])
})

test('who is met says nothing of what the other hopes for', () => {
  const item = itemOf([
    [['Liu Guiping, Deputy Mayor of Chongqing, met Mr. Karl Mayr and hoped for more trade.', '']],
  ])
  expect(statements(item, people(item)).map(({ speaker }) => speaker?.en)).toEqual(['Liu Guiping'])
})

test.each([
  [
    'The delegation hoped that the two cities would resume direct flights.',
    '代表团希望两市恢复直航。',
    { en: 'The delegation', zh: '代表团' },
  ],
  [
    'The German Chamber of Commerce pointed out that the city has a good foundation.',
    '中国德国商会指出，该市基础良好。',
    { en: 'German Chamber of Commerce', zh: '中国德国商会' },
  ],
  [
    'The head of the delegation hoped for more exchanges.',
    '代表团团长希望加强交流。',
    { en: 'The head of the delegation', zh: '代表团团长' },
  ],
  [
    'On May 9, the Korean side said that trade had grown.',
    '5月9日，韩方表示，贸易有所增长。',
    { en: 'the Korean side', zh: '韩方' },
  ],
])('a body speaks itself: %s', (en, zh, speaker) => {
  expect(statements(itemOf([[[en, zh]]]), [])[0]?.speaker).toEqual(speaker)
})

test('a body that somebody meets, or speaks for, does not speak', () => {
  const item = itemOf([
    [
      [
        'Mayor Chen Yixin met with the delegation and hoped that trade would grow.',
        '市长陈一新会见代表团并希望贸易增长。',
      ],
      ['The delegation is willing to come again.', '代表团愿再次来访。'],
    ],
  ])
  expect(statements(item, []).map(({ speaker }) => speaker)).not.toContainEqual(
    expect.objectContaining({ zh: '代表团' }),
  )
})

test.each([
  // Whom a paper is signed by, or who is invited, is not who speaks.
  [
    'At the dinner, Anna Berg, President of the Club, gave the team a jersey signed by the Mayor of Linz, and announced that the next ride would take place in May.',
    '晚宴上，俱乐部主席安娜·贝里向车队赠送林茨市市长签名的骑行服，并宣布下一次骑行将于5月举行。',
    'Anna Berg',
  ],
  // At the head of a clause somebody without a name speaks.
  ['The guests said that the garden was beautiful.', '客人表示，园林很美。', 'guests'],
])('who stands within a clause unnamed does not speak: %s', (en, zh, speaker) => {
  const item = itemOf([[[en, zh]]])
  expect(statements(item, people(item)).map((one) => one.speaker?.en)).toEqual([speaker])
})

test.each([
  ['The ambassador said that trade had grown.', '大使表示，贸易有所增长。', 'Peter Novak'],
  ['The Vice Mayor promised free booths.', '副市长承诺提供免费展位。', 'Yang Wenbin'],
  ['He promised free booths.', '他承诺提供免费展位。', 'Yang Wenbin'],
])('a bare post stands for who holds it: %s', (en, zh, speaker) => {
  const item = itemOf([
    [
      [
        'Vice Mayor Yang Wenbin met with Ambassador Peter Novak of Slovakia and hoped for more trade.',
        '副市长杨文斌会见斯洛伐克大使彼得·诺瓦克，希望扩大贸易。',
      ],
      [en, zh],
    ],
  ])
  expect(statements(item, people(item)).at(-1)?.speaker?.en).toBe(speaker)
})

test('"it is hoped" goes on with what was said before', () => {
  const item = itemOf([
    [
      [
        'Mayor Chen Yixin said that Izumo was the first sister city.',
        '市长陈一新说，出云是首个友城。',
      ],
      [
        'More than 360 trainees have been exchanged, and it is hoped that cooperation will be strengthened.',
        '互派研修生360余人，希望加强合作。',
      ],
    ],
  ])
  expect(statements(item, people(item)).at(-1)).toMatchObject({
    speaker: { en: 'Chen Yixin' },
    carried: true,
  })
})

test('"he asked, and Zhang answered" are two who speak', () => {
  const item = itemOf([
    [
      ['Mayor Zhang Jiasheng met with Marc Lamy.', '市长张家胜会见马克·拉米。'],
      ['Marc Lamy said that the view was moving.', '马克·拉米表示，风光动人。'],
      [
        'He also asked how clean the water was, and Zhang Jiasheng answered that it was good to drink.',
        '他还询问水质如何，张家胜回答说，水质良好。',
      ],
    ],
  ])
  expect(statements(item, people(item)).map(({ speaker }) => speaker?.en)).toEqual([
    'Marc Lamy',
    'Marc Lamy',
    'Zhang Jiasheng',
  ])
})

test('whom "to which" brings answers himself', () => {
  const item = itemOf([
    [
      ['Vice Mayor Zhao Geng met with Mayor Karl Mayr.', '副市长赵庚会见市长卡尔·迈尔。'],
      [
        'Zhao Geng invited him to the fair, to which the Mayor agreed.',
        '赵庚邀请他参加博览会，市长表示同意。',
      ],
    ],
  ])
  expect(statements(item, people(item)).map(({ speaker }) => speaker?.en)).toEqual([
    'Zhao Geng',
    'Karl Mayr',
  ])
})

test.each([
  // He is named in his own sentence, or a sentence about nobody stands between.
  [
    [
      [
        'Mayor Park Joon cut the ribbon; the crystals, he said, were fine.',
        '朴俊市长剪彩，他说，水晶很美。',
      ],
    ],
  ],
  [
    [
      ['Mayor Park Joon visited the lake.', '朴俊市长参观了湖区。'],
      ['The water was clear.', '湖水清澈。'],
      ['“It is fine,” he said.', '“很美。”他说。'],
    ],
  ],
  // He is no group.
  [
    [
      ['Mayor Park Joon visited the school.', '朴俊市长参观了学校。'],
      ['10 students sang for the guest.', '10名学生为客人演唱。'],
      ['“It is fine,” he said.', '“很美。”他说。'],
    ],
  ],
] as [string, string][][][])('he is the last who was named: %j', (beads) => {
  const item = itemOf([beads])
  expect(statements(item, people(item)).map(({ speaker }) => speaker?.en)).toEqual(['Park Joon'])
})

test('a group that is sent does not speak, one that opens a clause does', () => {
  const speakers = (en: string, zh: string) => {
    const item = itemOf([[[en, zh]]])
    return statements(item, people(item)).map(({ speaker }) => speaker?.en ?? speaker?.zh)
  }
  expect(speakers('', '两校将每年互派20名学生，并共同介绍两市历史。')).not.toContain('20名学生')
  expect(speakers('20 students said that they were happy.', '20名学生说，他们很高兴。')).toEqual([
    '20 students',
  ])
})

test('whose bare name stands before the verb speaks, not the place that he speaks for', () => {
  const item = itemOf([
    [
      ['Mayor Park Joon of Pohang visited the port.', '浦项市市长朴俊参观了港口。'],
      ['Park Joon said, Pohang Port hopes to come.', '朴俊表示，浦项港希望前来。'],
    ],
  ])
  expect(statements(item, people(item)).map(({ speaker }) => speaker?.zh)).toEqual(['朴俊'])
})

test('what a letter says its writer says, and not who hands it over', () => {
  const speakers = (last: readonly [string, string]) => {
    const item = itemOf([
      [
        ['Mayor Park Joon of Pohang visited the port.', '浦项市市长朴俊参观了港口。'],
        [
          'Mayor Park Joon read out a message from Curator Kenji Otsuka.',
          '朴俊市长宣读了馆长大塚健司的贺信。',
        ],
        last,
      ],
    ])
    return statements(item, people(item)).map(({ speaker }) => speaker?.zh)
  }
  expect(speakers(['“A pot needs two hands,” it said.', '信中说，一只陶器需要两只手。'])).toEqual([
    '大塚健司',
  ])
  expect(speakers(['“It is fine,” he said.', '“很美。”他说。'])).toEqual(['朴俊'])
})

test.each([
  ['By her own count, she made 312 pots.', '据她统计，她做了312只壶。'],
  ['By her own count, Ms. Berg made 312 pots.', ''],
  ['Her one wish was a kiln.', '她唯一的心愿是一座窑。'],
])('whose the words are speaks: %s', (en, zh) => {
  const item = itemOf([
    [
      ['Mayor Anna Berg came home.', '市长安娜·贝格回国。'],
      [en, zh],
    ],
  ])
  expect(statements(item, people(item)).map(({ speaker }) => speaker?.en)).toEqual(['Anna Berg'])
})

test('whose the words are is nobody when nobody was told of', () => {
  const item = itemOf([[['By their own count, 312 pots were made.', '']]])
  expect(statements(item, people(item))).toEqual([])
})
