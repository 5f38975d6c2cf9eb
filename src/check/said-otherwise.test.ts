import { expect, test } from 'vitest'
import { checked } from '../../test/checked.ts'
import { findings, type RuleId } from './check.ts'

type Pairs = readonly (readonly [en: string, zh: string])[]

function grave(...pairs: Pairs): string[] {
  return findings(checked(...pairs))
    .filter(({ severity }) => severity !== 'note')
    .map(({ rule }) => rule)
}

test.each<[RuleId, string, string]>([
  [
    'commitment-differs',
    'Mr Ouyang said Guangzhou would send a team to Auckland before the end of the year.',
    '歐陽振華說，廣州爭取年底前派團赴奧克蘭。',
  ],
  [
    'commitment-differs',
    'On 9th, he signed a letter of intent, the company will invest 40 million euros.',
    '9日，他签署意向书，拟在该区投资4000万欧元。',
  ],
  [
    'commitment-differs',
    'According to the plan, the two sides will resume the flights.',
    '根据计划，双方争取恢复航班。',
  ],
  ['commitment-differs', 'She promised to lead a return visit.', '她表示有意于今年秋天率团回访。'],
  [
    'commitment-differs',
    'The number will be increased to 30 this year.',
    '人数今年计划增加到30名。',
  ],
  [
    'commitment-differs',
    'The garden will be finished within the year and Swansea was ready to receive 15 teachers.',
    '花园计划于年内完成修缮，斯旺西愿接待15名教师。',
  ],
  ['commitment-differs', 'She promised to send doctors in 2020.', '她希望2020年派医生来。'],
  [
    'commitment-differs',
    'He said that an office would be opened within the year.',
    '他希望年内能设立办事处。',
  ],
  ['commitment-differs', 'Both sides hoped to set up a joint group.', '双方商定成立联合工作组。'],
  [
    'commitment-differs',
    'Seo promised a teacher for every term.',
    '徐敏宰表示，愿每学期选派一名教师。',
  ],
  ['alternative-differs', 'Exports grew in the second eight months.', '前8个月出口增长。'],
  [
    'alternative-differs',
    '80,000 birds came, 6,000 fewer than last winter.',
    '共8万只，比去年冬天增加6000只。',
  ],
  [
    'alternative-differs',
    'Bian met with Mayor Ignacio Beltran.',
    '边书琴会见代市长伊格纳西奥·贝尔特兰。',
  ],
  [
    'alternative-differs',
    'Kristjan Tamm, Ambassador of Estonia to China, spoke.',
    '爱沙尼亚驻华大使馆参赞克里斯蒂安·塔姆讲话。',
  ],
  [
    'approximator-differs',
    'The Chinese side will train 120 farmers within three years.',
    '中方将于三年内培训农民近120名。',
  ],
  ['name-differs', 'Acupuncturist Wang Lijing is back from Egypt.', '针灸医师王丽娟从埃及归来。'],
  [
    'place-omitted',
    'The delegation of Shenyang City, Spain, came.',
    '西班牙阿兰胡埃斯市代表团来访。',
  ],
  [
    'place-omitted',
    'The export value of willow-woven products of Funan grew.',
    '武汉柳编制品出口额增长。',
  ],
  ['ordinal-differs', 'They saw No. 111 Secondary School.', '他们参观第一一〇中学。'],
])('%s: %s', (rule, en, zh) => {
  expect(grave([en, zh])).toContain(rule)
})

test.each<[string, ...Pairs]>([
  [
    'a paper signed before',
    [
      'He hoped to take the signing of the memorandum as starting point.',
      '他希望以备忘录的签署为起点。',
    ],
  ],
  ['one of three', ['He drove one of the three trucks himself.', '他亲自驾驶三辆卡车中的一辆。']],
  ['a number in places', ['They saw No. 110 Secondary School.', '他们参观第一一〇中学。']],
  [
    'headlines that are free',
    ['Needle and Wave', '針與浪：刺繡與漁家服飾展，以及絲綢、瓷器和織錦的精品'],
  ],
  [
    'the university of a city',
    ['He is reading law at the university.', '他在博洛尼亚大学攻读法律。'],
  ],
  [
    'a museum by its own name',
    ['Museo Egizio presented the exhibition.', '埃及博物馆举办了展览。'],
  ],
  ['the other Durham', ['Guests from Durham came.', '杜伦的客人来访。']],
  ['a city of Korea', ['They saw Icheon, Korea.', '他们参观韩国利川市。']],
  [
    'the months of a year so far',
    ['Forty-six groups came in the first eleven months.', '截至11月底，来访团组46批。'],
  ],
  ['the name of a Dai man', ['Ai Wen, Vice Mayor, came.', '副市长岩温到场。']],
  [
    'days told from end to end in two sentences',
    ['On November 6 the cities celebrated with a concert.', '6日，两市举行音乐会。'],
    ['The party stayed until November 9.', '11月6日至9日，代表团来访。'],
  ],
  [
    'a name behind its city',
    [
      'In Shanghai FENG Yi, Deputy Secretary-General of the Municipal Government, gave a dinner for them, and a forum drew more than 130 people.',
      '在上海，市政府副秘书长冯屹设宴款待代表团，论坛吸引了130余人参加。',
    ],
  ],
  [
    'a Malaysian with a given name in two words',
    ['Lim Wei Siang won the race.', '林伟祥获得冠军。'],
  ],
  [
    'what is expected in words that are expressed',
    [
      'She expressed that she expected the relationship would be established in 2020.',
      '她表示期待2020年正式结好。',
    ],
  ],
  ['what was hoped for by both', ['They hope to open it this year.', '双方力争年内开通。']],
])('is silent on %s', (_, ...pairs) => {
  expect(grave(...pairs)).toEqual([])
})

test('a city of this country set abroad is no home', () => {
  expect(
    grave(
      [
        'The tie between Fuyang and Targovishte, Bulgaria, was marked.',
        '阜阳市与保加利亚武汉市结好活动举行。',
      ],
      ['The Mayor of Targovishte attended it.', '特尔戈维什特市市长出席活动。'],
    ),
  ).toContain('place-omitted')
})
