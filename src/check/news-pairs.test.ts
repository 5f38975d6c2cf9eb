import { expect, test } from 'vitest'
import { checked } from '../../test/checked.ts'
import { findings } from './check.ts'

/** What news tells otherwise in the other language, and well: nothing to settle. */
const good: readonly (readonly [en: string, zh: string])[] = [
  // Figures.
  ['There is a gap of more than 5 million.', '尚有500余万的缺口。'],
  ['The herd is approaching 14 lakh.', '畜群接近140万头。'],
  ['It cost three crore rupees.', '耗资3000万卢比。'],
  ['The £101million stand was opened.', '耗资1.01亿英镑的看台启用。'],
  ['A roof of between £3million and £8million is planned.', '计划建造300万到800万英镑的屋顶。'],
  ['Sales surpassed the plan of 4 to 6 million.', '销量超过400万至600万辆的计划。'],
  ['Sales were 2.4 million, up from 1.7 million four years ago.', '销量240万，高于四年前的170万。'],
  ['Over 45,000 letters came each day.', '每日来信高达45,000封。'],
  ['It was above 90 degrees in the hall.', '厅内超过32.2摄氏度。'],
  ['Close on 2,000 tonnes of lobster fly there.', '近2000吨龙虾运到那里。'],
  ['Give a seat to somebody below the age of 25.', '给25岁以下的人留一个席位。'],
  ['Kilmore won the eights over 6,000 metres.', '基尔莫队夺得6000米冠军。'],
  ['The firm is putting 350 million ringgit into it.', '该公司投资3亿5000万林吉特。'],
  ['Nine in ten of the workers are locals.', '员工九成为本地人。'],
  ['Trade between Hong Kong and Korea came to $943 billion.', '香港与韩国贸易额达9430亿元。'],
  ['They marked the bridge’s bicentennial.', '他们庆祝大桥的两百周年。'],
  ['August 5 marks a year since the bridge opened.', '8月5日是大桥通车一周年。'],
  // Days.
  ['Laws changed in the wake of September 11.', '911事件之后，法律变了。'],
  ['Checks became common after 9/11.', '911事件之后，检查随处可见。'],
  ['They spoke of the 1992 Consensus.', '他们谈到“九二共识”。'],
  ['The flight left in the early morning of September 25.', '9月25日凌晨，航班起飞。'],
  ['It took place on September 16 and 17 and drew crowds.', '9月16日至17日，活动举行，观者如潮。'],
  // Places.
  ['They fished in a Georgia lake.', '他们在乔治亚州的湖里钓鱼。'],
  ['He works at a Washington-based think tank.', '他供职于华盛顿智库。'],
  ['He complained, as Pyongyang has done in the past.', '他表示不满，朝鲜以往也是如此。'],
  [
    'They saw the Ruins of St. Paul’s and The Venetian Macau.',
    '他们参观了大三巴牌坊和澳门威尼斯人。',
  ],
  ['(Deutsche Welle) Snow fell in six towns.', '（德国之声）六座城镇降雪。'],
  ['He was seen at the Mallawi Railway Station.', '有人在马拉维火车站见到他。'],
  ['The boys trained with the Athletic Club.', '小球员在毕尔巴鄂竞技俱乐部训练。'],
  ['They saw a collection point in Chikusa Ward.', '他们参观了千种区的收集点。'],
  ['The mayor brought a delegation to Changchun.', '市长率团来长访问。'],
  ['Her office issued visas in northern Malaysia.', '其馆方在北马签发签证。'],
  // Names and posts.
  ['Business Secretary Ellen Moss spoke.', '商务部长埃伦·莫斯讲话。'],
  ['Karen Berg, Lieutenant Governor of Minnesota, came.', '明尼苏达州副州长卡伦·伯格来访。'],
  [
    'Tariq Odeh saw Najiahu Village and the China Hui Culture Park.',
    '塔里克·奥德参观纳家户村、中华回乡文化园。',
  ],
  // What is singled out, wished and signed.
  ['It is not the first time the club has been fined.', '这家俱乐部已多次被罚。'],
  ['It lets them get the most light possible.', '让他们得到尽可能多的光线。'],
  ['Crucially, the ponds needed a lot of water.', '最重要的是，池塘需要大量的水。'],
  ['The school makes health a key concern.', '学校把健康放在首位。'],
  ['Not one of the 168 companies left.', '168家企业无一撤离。'],
  [
    'We expect them to help those who will have to stay home.',
    '我们希望他们帮助必须留在家里的人。',
  ],
  [
    'They will lend pictures through the signing of a museum agreement.',
    '双方将通过签署博物馆协议，互借画作。',
  ],
  [
    'He hoped they would seize the chance that the agreement is about to be formally signed.',
    '他希望双方抓住协定即将正式签署的机遇。',
  ],
  [
    'She suggested that they start with schools, and sign a letter of intent when the time is ripe.',
    '她建议从学校做起，待条件成熟时签署意向书。',
  ],
]

test.each(good)('finds nothing to settle in "%s"', (en, zh) => {
  expect(findings(checked([en, zh]))).toEqual([])
})

test.each([
  [
    'It is like carrying owls to Athens.',
    '这就像把猫头鹰运到雅典（希腊首都，四十世纪来以此鸟为城徽）。',
  ],
  ['The jury picked the most promising dishes on the table.', '评委在桌上挑出有希望的菜肴。'],
  ['The first 40 machines had arrived three days earlier.', '首批40台机器已于6月12日运抵。'],
])('only notes what may well be meant in "%s"', (en, zh) => {
  const found = findings(checked([en, zh]))
  expect(found.length).toBeGreaterThan(0)
  expect(found.map(({ severity }) => severity)).toEqual(found.map(() => 'note'))
})

test('only notes two sentences that stand alone side by side, where it is not sure that they are no pair', () => {
  const said = [
    'It was a fair fight, the coach said of the long evening in Kiel.',
    '主教练表示，这一夜两队在基尔势均力敌，不分高下。',
  ] as const
  const item = checked([said[0], ''], ['', said[1]])
  const severities = (score: number) =>
    findings({ ...item, beads: item.beads.map((bead) => ({ ...bead, score })) })
      .filter(({ rule }) => rule === 'sentence-omitted')
      .map(({ severity }) => severity)
  expect(severities(0.5)).toEqual(['note', 'note'])
  expect(severities(1)).toEqual(['warning', 'warning'])
})

test.each([
  ['approximator-differs', 'Over 45,000 letters came each day.', '每日来信45,000封。'],
  ['city-differs', 'The mayor brought a delegation to Shenyang.', '市长率团来长春访问。'],
  ['place-omitted', 'The guests came along.', '来自柏林的客人同行。'],
  ['date-omitted', 'They spoke of the 1992 terms.', '他们谈到这些条件。'],
  ['number-differs', 'The herd is approaching 14 lakh.', '畜群接近14万头。'],
  ['number-differs', 'It was above 90 degrees in the hall.', '厅内超过42.2摄氏度。'],
  ['title-differs', 'Karen Berg, Governor of Minnesota, came.', '明尼苏达州副州长卡伦·伯格来访。'],
  ['first-dropped', 'It is the first time the club has been fined.', '这家俱乐部被罚款。'],
])('still finds %s in "%s"', (rule, en, zh) => {
  expect(findings(checked([en, zh])).map((found) => found.rule)).toContain(rule)
})
