import { expect, test } from 'vitest'
import { checked } from '../../test/checked.ts'
import { findings, type RuleId } from './check.ts'

type Pairs = readonly (readonly [en: string, zh: string])[]

const inHeyuan = ['Heyuan has many fossils.', '河源化石众多。'] as const
const ofPilar = ['Pilar Alonso saw the resort.', '皮拉尔·阿隆索参观山庄。'] as const

test.each<[RuleId, string, Pairs]>([
  [
    'city-differs',
    'a home that other sentences name',
    [['The Heyuan Dinosaur Museum was opened.', '沈阳恐龙博物馆开馆。'], inHeyuan],
  ],
  [
    'city-differs',
    'a city abroad at the head of a body of the home',
    [['The Lisbon Dinosaur Museum was opened.', '河源恐龙博物馆开馆。'], inHeyuan],
  ],
  [
    'city-differs',
    'a city abroad where the home stands',
    [
      ['The mayor of Hanzhong met the team.', '汉中市市长会见球队。'],
      [
        'He teaches English at a school in Lisbon and goes to work at a run.',
        '他在汉中一所学校教英语，跑步上班。',
      ],
    ],
  ],
  [
    'foreign-name-differs',
    'a name that another sentence has whole',
    [['Deputy Mayor Pilar Okafor came to Chengde.', '副市长皮拉尔·阿隆索访问承德。'], ofPilar],
  ],
  [
    'name-differs',
    'a family name that with the given name is a word of the other script',
    [['Hao Simin, Deputy Director, visited them.', '副主任沈思敏看望他们。']],
  ],
  [
    'alternative-differs',
    'one of two years',
    [['About 90 came last year and 120 this year.', '明年约有90人，今年120人。']],
  ],
  [
    'alternative-differs',
    'one of two trends',
    [['Freight rose 8 percent and travel fell 2 percent.', '货运量增长8%，客运量增长2%。']],
  ],
  [
    'first-dropped',
    'a first beside the first months of a year',
    [
      [
        'In the first three quarters of the year, 87 firms exported goods.',
        '今年前三季度，首次实现出口的企业有87家。',
      ],
    ],
  ],
  [
    'first-dropped',
    'the first of several groups',
    [['Five students of a batch have found work.', '第一批学生中有5人已就业。']],
  ],
  [
    'first-dropped',
    'an article in capitals',
    [['The oldest runner is 78.', '年龄较大的选手78岁。']],
  ],
  [
    'ordinal-differs',
    'prizes of which there are several',
    [['The two third prizes went to Mali.', '两个二等奖由马里选手获得。']],
  ],
  [
    'commitment-differs',
    'a promise behind an invitation',
    [
      [
        'At the invitation of Sokcho, Jinzhou will send a troupe.',
        '应束草市邀请，锦州希望派艺术团。',
      ],
    ],
  ],
  [
    'commitment-differs',
    'a promise behind a plan',
    [
      [
        'The workshop is scheduled to open and hopes to create 120 jobs.',
        '车间计划投产，将创造120个岗位。',
      ],
    ],
  ],
  [
    'commitment-differs',
    'a promise to invite',
    [['The office said it hopes to invite ten journalists.', '市外办表示，将再邀请十名记者。']],
  ],
  [
    'commitment-differs',
    'a promise beside words that only hold a sign of doubt',
    [
      [
        'In the first term they hope to study mainly smart energy.',
        '第一学期，他们将主要学习智能能源。',
      ],
    ],
  ],
  [
    'agreement-status-differs',
    'a paper that the Chinese calls by its kind',
    [['They will sign a memorandum on fishery cooperation.', '双方签署了渔业合作备忘录。']],
  ],
  [
    'quantifier-dropped',
    'one of several that lead',
    [
      [
        'Eindhoven, the leading technology center, sent guests.',
        '科技中心之一埃因霍温派代表来访。',
      ],
    ],
  ],
  [
    'city-differs',
    'a city abroad at the head of a cup of the home',
    [['The Lisbon Youth Football Cup was opened.', '河源青少年足球杯开幕。'], inHeyuan],
  ],
  [
    'sentence-omitted',
    'somebody whose first name sounds like another word',
    [
      ['', '来自温尼伯的教师埃米莉·卡特在宁波教英语。'],
      ['She was given the Camellia Award of Ningbo.', '她获得宁波茶花奖。'],
    ],
  ],
])('tells %s of %s', (rule, _, pairs) => {
  const grave = findings(checked(...pairs)).filter(({ severity }) => severity !== 'note')
  expect(grave.map((found) => found.rule)).toContain(rule)
})

test.each<[string, Pairs]>([
  [
    'somebody called by a part of a name told elsewhere',
    [['Mayor Pilar was glad.', '皮拉尔·阿隆索市长很高兴。'], ofPilar],
  ],
  [
    'two who share a name',
    [['Pilar Moreau and her cousin came.', '皮拉尔·莫罗偕表妹来访。'], ofPilar],
  ],
  [
    'a name right behind a day',
    [['Pilar Alonso saw the resort on May 22.', '5月22日皮拉尔·阿隆索参观山庄。']],
  ],
  [
    'years in another order',
    [['More came this year than last year.', '与去年相比，今年来的人更多。']],
  ],
  [
    'the first months of a year',
    [['In the first nine months, exports grew.', '前9个月出口增长。']],
  ],
  [
    'the first of two groups',
    [['One group went to Mali, the other to Togo.', '第一批赴马里，第二批赴多哥。']],
  ],
  [
    'a third of the prizes',
    [['Two thirds of the prizes went to Mali.', '三分之二的奖项由马里获得。']],
  ],
  [
    'an invitation',
    [
      [
        'At the invitation of Sokcho, Jinzhou will send a troupe.',
        '应束草市邀请，锦州将派艺术团。',
      ],
    ],
  ],
  ['an invitation to come', [['He will invite ten guests.', '他将邀请十名客人。']]],
  [
    'two papers of which one is to come',
    [
      [
        'They signed a letter of intent, and a contract will be signed.',
        '双方签署了意向书，将签署合同。',
      ],
    ],
  ],
])('is silent on %s', (_, pairs) => {
  expect(findings(checked(...pairs))).toEqual([])
})

/** Of what the rule says of the first pair how grave it is. */
function omitted(...pairs: Pairs): readonly string[] {
  return findings(checked(...pairs)).flatMap(({ rule, severity }) =>
    /omitted/.test(rule) && severity !== 'note' ? [rule] : [],
  )
}

test('a small count is missed where a clause is missing with it', () => {
  const later = ['The guests saw the old town of Jinzhou.', '客人参观锦州古城。'] as const
  const en = 'There were 132 applicants this year, and five of them were successful.'
  expect(omitted([en, '今年共有132人申请。'], later)).toContain('passage-omitted')
  expect(omitted([en, '今年共有132人申请，其中5人获得资助。'], later)).toEqual([])
  expect(
    omitted([
      'The guests saw the memorial and its many paintings.',
      '客人参观八大山人纪念馆，听取讲解并座谈。',
    ]),
  ).toEqual([])
  expect(omitted(['He met five friends of the city.', '他会见了该市的朋友们。'], later)).toEqual([])
})

test('a day alone tells nothing of what was on it', () => {
  const before = [
    'They gave 45 certificates, Yuan Xiulan said.',
    '苑秀兰说，共颁发45份证书。',
  ] as const
  const lost = [
    'On November 21, Yuan Xiulan gave certificates to the 45 student interpreters of the festival.',
    '',
  ] as const
  const rest = (zh: string) => omitted(before, ['', zh], lost)
  expect(rest('11月21日。')).toContain('sentence-omitted')
  expect(rest('11月21日，证书颁发给翻译们。')).not.toContain('sentence-omitted')
})

test('an office of another city is told where the home is known', () => {
  const pair = [
    'The Foreign Affairs Office received guests of the city.',
    '武汉市外办接待了客人。',
  ] as const
  const at = (home?: { en: string; zh: string }) =>
    findings({ ...checked(pair), ...(home && { home }) }).map(({ rule }) => rule)
  expect(at({ en: 'Jiujiang', zh: '九江' })).toEqual(['place-omitted'])
  expect(at({ en: 'Wuhan', zh: '武汉' })).toEqual([])
  expect(at()).toEqual([])
})

test('a region abroad by its first letter is no rival of its own name', () => {
  const pairs = [
    ['The Voronezh State Institute signed.', '沃罗涅日国立学院签约。'],
    ['Masks went to Voronezh.', '口罩捐赠给沃州。'],
  ] as const
  expect(findings(checked(...pairs)).map(({ rule }) => rule)).not.toContain('city-differs')
})
