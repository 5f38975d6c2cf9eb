import { expect, test } from 'vitest'
import { checked } from '../../test/checked.ts'
import { findings, type RuleId } from './check.ts'

type Home = { readonly en: string; readonly zh: string }

function grave(en: string, zh: string, home?: Home): string[] {
  const item = { ...checked([en, zh]), ...(home && { home }) }
  return findings(item)
    .filter(({ severity }) => severity !== 'note')
    .map(({ rule }) => rule)
}

test.each<[string, string]>([
  [
    'The mission was sent to Shanghai under its Vice President, Ms. Akiko Tobata.',
    '代表团由副会长户畑章子率领访问上海。',
  ],
  [
    'First Mayor Henning Lorenzen welcomed a delegation led by Vice Mayor Gu Wenjing.',
    '第一市长亨宁·洛伦岑欢迎由副市长顾雯静率领的代表团。',
  ],
  [
    'First Mayor Annette Vogelsang showed him the charter.',
    '第一副市长安妮特·福格尔桑向他展示了特许状。',
  ],
  ['Depute Lord Provost Callum Rennie gave her a cup.', '副市长卡勒姆·伦尼向她赠杯。'],
  [
    'The City sent Wendell Chun, Deputy Managing Director, who was born in Wenchang.',
    '市政府派出生於文昌的副執行長陳文德到場。',
  ],
  ['The 88 players, none of them over 14, skated.', '88名14岁及以下的球员滑冰。'],
  ['The wall is two kilometers and a bit.', '墙长2公里多。'],
  ['The trains take 10 hours and a half.', '列车全程10个半小时。'],
  ['Barges of up to 2,000 tonnes are loaded there.', '最大2000吨的驳船在那里装货。'],
  [
    'In Haiphong, he met the Chairman of the People’s Committee of Hai An District.',
    '在海防，他会见海安郡人民委员会主席。',
  ],
  ['They spent a week with the Upper Harbour Board.', '他们到上海灣委員會研修一週。'],
  ['A visit by the school’s sixth form is planned.', '学校高中部计划来访。'],
  [
    'They toured Yangshan Deep-Water Port, Zhangjiang Hi-Tech Park and the Sihang Warehouse.',
    '他们参观洋山深水港和张江高科技园区。',
  ],
  [
    'The guests saw the container terminal and the China-Kazakhstan Logistics Base.',
    '来宾参观集装箱码头和中哈物流基地。',
  ],
  ['The Deputy Mayor of Płock in Poland came.', '波兰普沃茨克市副市长来访。'],
  ['A museum in Heraklion, Greece, signed.', '希腊伊拉克利翁一家博物馆签约。'],
  ['The Mayor of Cockburn, Australia, came.', '澳大利亚科克本市市长来访。'],
  ['The Mayor of Wageningen, the Netherlands, came.', '荷兰瓦赫宁根市市长来访。'],
  ['The teacher comes from Uri.', '老师来自乌里州。'],
  [
    'They thanked Wuhu for its help after the typhoon of last August.',
    '他们感谢芜湖在去年8月台风后提供的帮助。',
  ],
  ['Nine engineers spent October there.', '整个10月，9名工程师在那里研修。'],
  ['Sun Vira, a trainee from Cambodia, spoke.', '柬埔寨学员代表孙维拉发言。'],
  [
    'They were accompanied by Tan Xiaoling, Director of the Foreign and Overseas Chinese Affairs Office of Yichang Municipal Government.',
    '市外侨办主任谭晓玲陪同。',
  ],
  ['Foreign experts were invited to a National Day reception.', '外国专家国庆招待会举行。'],
  [
    'In its first three days the festival drew 210,000 visitors.',
    '开幕三天，灯会接待游客21万人次。',
  ],
  ['Mr. Park has decided to double the capacity by 2017.', '朴先生决定到2017年将产能翻一番。'],
  ['Vice Mayor Bernhard Auinger gave her flowers.', '副市长伯恩哈德·奥因格向她献花。'],
])('is silent on "%s"', (en, zh) => {
  expect(grave(en, zh)).toEqual([])
})

test.each<[RuleId, string, string]>([
  [
    'title-differs',
    'The mission came under its President, Akiko Tobata.',
    '代表团由副会长户畑章子率领来访。',
  ],
  [
    'title-differs',
    'Mayor Annette Vogelsang showed him the charter.',
    '第一副市长安妮特·福格尔桑向他展示了特许状。',
  ],
  ['approximator-differs', 'The 88 players, all over 14, skated.', '88名14岁及以下的球员滑冰。'],
  ['number-differs', 'The trains take 11 hours and a half.', '列车全程10个半小时。'],
  ['first-dropped', 'Large barges are loaded there.', '全国最大的驳船在那里装货。'],
  [
    'place-omitted',
    'They spent a week with the board.',
    '他们到上海委员会研修一周，会见沈阳客人。',
  ],
  ['number-omitted', 'A visit by the school’s sixth team is planned.', '学校计划来访。'],
  ['places-merged', 'They toured Pingjiang Road-Tiger Hill by boat.', '他们乘船游览平江路、虎丘。'],
  ['place-omitted', 'A museum in Greece signed.', '希腊、伊拉克博物馆签约。'],
  ['place-omitted', 'The mayor of the town came.', '爱尔兰科克市市长来访。'],
  ['name-differs', 'Sun Viya, a trainee from Jining, spoke.', '济宁学员代表孙维拉发言。'],
  [
    'passage-omitted',
    'They were accompanied by Tan Xiaoling, Director of the Foreign Affairs Office, who had studied the language of the guests for many years and took them to see the old town by the river.',
    '市外办主任谭晓玲陪同。',
  ],
  ['first-dropped', 'In its first festival it drew 210,000 visitors.', '灯会接待游客21万人次。'],
  ['commitment-differs', 'Mr. Park has doubled the capacity.', '朴先生将使产能翻番。'],
  [
    'foreign-name-differs',
    'Vice Mayor Bernhard Auinger gave her flowers.',
    '副市长伯恩哈德·施奈德向她献花。',
  ],
])('tells %s in "%s"', (rule, en, zh) => {
  expect(grave(en, zh)).toContain(rule)
})

test('the country of a home abroad may go unsaid, and so may its region before the head of it', () => {
  const [en, zh] = ['The band went on tour.', '乐队赴爱尔兰演出。']
  expect(grave(en, zh, { en: 'Cork', zh: '科克' })).toEqual([])
  expect(grave(en, zh, { en: 'Leeds', zh: '利兹' })).toEqual(['place-omitted'])
  const [lunch, meal] = ['He had lunch with the Premier.', '南澳州州长设宴款待他。']
  expect(grave(lunch, meal, { en: 'Adelaide', zh: '阿德莱德' })).toEqual([])
  expect(grave(lunch, meal, { en: 'Leeds', zh: '利兹' })).toEqual(['place-omitted'])
})

test('the next day is the day after', () => {
  const item = checked(
    [
      'He had lunch with the Premier on the 9th and planted a tree next day.',
      '9日，州长设宴款待他；10日，他在植物园种下一棵树。',
    ],
    ['He went home by train.', '他乘火车返回。'],
  )
  const found = findings(item).filter(({ severity }) => severity !== 'note')
  expect(found).toEqual([])
})

test('places of one list that are left out are one finding', () => {
  const said = (zh: string) =>
    findings(checked(['The fair had its hosts in the city.', zh])).flatMap(({ rule, message }) =>
      rule === 'place-omitted' ? [message] : [],
    )
  expect(said('博览会由市政府主办，哈萨克斯坦、塔吉克斯坦驻华使馆支持。')).toEqual([
    '"哈萨克斯坦、塔吉克斯坦" is not named in the English',
  ])
  expect(said('博览会由哈萨克斯坦主办，塔吉克斯坦支持。')).toHaveLength(2)
})
