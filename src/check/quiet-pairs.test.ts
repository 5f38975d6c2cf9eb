import { expect, test } from 'vitest'
import { checked } from '../../test/checked.ts'
import { findings } from './check.ts'

test.each([
  ['No team may have more than five members.', '每队不得超过五名队员。'],
  ['One went to the top 10 firms.', '其中一家位列前10。'],
  ['Two yards in the port built 20 ships.', '港口两家船厂造了20艘船。'],
  ['They were equivalent to about 3% of the population.', '约相当于总人口的3%。'],
  ['The sum is roughly equal to 12 million yuan.', '这笔钱约合1200万元。'],
  ['Output is expected to exceed 1.2 million tons.', '产量预计超过120万吨。'],
  ['Sales should top 40 million yuan.', '销售额应超过4000万元。'],
  ['Trade may surpass 3 billion yuan.', '贸易额可能超过30亿元。'],
  ['Sales are set to pass 40,000 bottles.', '销量将超过4万瓶。'],
  ['She spent May and June here.', '她5月和6月都在这里。'],
  ['All of them must be 16 or over.', '所有人均须年满16岁。'],
  ['Volunteers aged 16 may apply.', '满16周岁的志愿者可报名。'],
  ['Volunteers must be at least 16.', '志愿者须年满16岁。'],
  ['Tan Wei Jie, Consul General of Singapore, came.', '新加坡总领事陈伟杰到访。'],
  ['Diplomats saw a Chaozhou opera.', '外交官观看潮剧。'],
  ['It was in flower from mid-March to mid-April.', '油菜花从3月中旬盛开到4月中旬。'],
  ['She was awarded a grant of 2.1 million kroner.', '她获得210万克朗的资助。'],
  [
    'She is willing to promote the signing of an agreement within this year.',
    '她表示愿推动年内签署协议。',
  ],
  ['They saw the Ziyang Tower in Nanping.', '他们参观南平紫阳楼。'],
  ['He is one of the first graduates of the school.', '他是学校首届毕业生。'],
  ['Now customers complain about two days.', '现在等两天客户就抱怨。'],
  ['Javier Esteban sliced ham for four days.', '哈维尔·埃斯特万四天切了火腿。'],
  ['The mayor of Semarang came.', '三寶瓏市市長來訪。'],
  [
    'The Bureau of Culture, Radio, Television, Sports and Tourism and the Bureau of Agriculture organised it.',
    '活动由市农业农村局、市文化广电体育和旅游局承办。',
  ],
  [
    'On July 2 the two firms exchanged a letter of intent. A formal memorandum is to follow.',
    '7月2日，两公司交换了意向书，正式备忘录将签署。',
  ],
  ['In the first eleven months, 76,400 vehicles were exported.', '前11个月出口整车7.64万辆。'],
  ['Leyla Mammadova, First Secretary of the Embassy, came.', '使馆一等秘书莱拉·马梅多娃到访。'],
  ['Maja Zupan of Bled wrote.', '布莱德的玛娅·茹潘来信。'],
  ['In the first three quarters of this year, exports grew.', '今年一至三季度出口增长。'],
  ['The next day, talks were held with Japanese friends.', '第二日，同日本友人会谈。'],
  ['Last week guests saw the Japan Week.', '客人前几天参加日本周。'],
  ['The primary purpose was to see Tsinghua.', '主要目的是参观清华大学。'],
  ['The boys went to their sister school.', '小队员前往姐妹学校。'],
  ['Ningbo beat Nagoya.', '名古屋队不敌宁波队。'],
  ['The 1,065th anniversary of the birth of Mazu was marked.', '隆重纪念妈祖诞辰1065周年。'],
  [
    'In front of a warm kiln, President Nikhil Rao and Professor Situ Wenjun renewed the partnership.',
    '校长尼基尔·拉奥与司徒文俊教授在窑炉前续签合作伙伴协议。',
  ],
  [
    'By the end of August 1,386 Macao companies had been set up in Hengqin.',
    '截至8月底，在横琴注册的澳门企业达1386家。',
  ],
  [
    'No tie of Hangzhou’s is older than the one with Gifu, which was entered into on February 21, 1979.',
    '杭州与岐阜于1979年2月21日结为友好城市，岐阜是杭州结好最早的友好城市。',
  ],
  [
    'Forty-one pupils of the Tianjin school spent the first fortnight of October at the lycée.',
    '10月上半月，天津学校的41名学生在该校度过两周。',
  ],
  [
    'In Jakarta, the Guangxi Academy of Agricultural Sciences and IPB University signed a framework agreement on cassava breeding.',
    '在雅加达，广西农业科学院与印尼茂物农业大学签署木薯育种合作框架协议。',
  ],
  ['No football team from there had ever made the trip before.', '这是该市首支来访的足球队。'],
  [
    'Overseas Chinese donated RMB 23.5 million to Chongqing, most of which went to the flood-stricken Yunyang, Wuxi and Fengjie counties.',
    '海外侨胞向重庆捐款2350万元，大部分用于云阳、巫溪、奉节等受灾县。',
  ],
  [
    'Guests included Counsellor Shi Xiaoning of the Education Section of the Chinese Embassy.',
    '中国驻法国大使馆教育处参赞史晓宁出席。',
  ],
  [
    'Gifu, Fukui and Nice sent a team each to the Youth Cup.',
    '日本岐阜、福井和法国尼斯的球队参加青少年杯赛。',
  ],
  [
    'Hamamatsu and Yeosu sent a team each to the cup in Hangzhou.',
    '浜松和丽水的球队来杭州参加比赛。',
  ],
  [
    'Three schools and a clinic, he wrote, were now housed in the tents.',
    '来信说，帐篷现供3所学校和1家诊所使用。',
  ],
  [
    '120 letters, posted between 1886 and 1951 in 17 countries, were shown.',
    '展出1886年至1951年间寄自17个国家的银信120封。',
  ],
  ['On the 5th and 6th, the ambassador toured the county.', '5日至6日，大使考察了该县。'],
  ['It featured 42 paintings and over 20 carvings.', '展出42幅绘画作品及20余件木雕。'],
  ['She watches over 198 miles of shoreline.', '她守护着198英里的海岸线。'],
  [
    'Twenty-two start-ups, half of them from each city, pitched on screen.',
    '两市各有11家初创企业参加线上路演。',
  ],
  [
    'The Mayor met Vice Governor Khamphet Sisouvanh and his seven-member party.',
    '市长会见副省长坎佩·西苏万一行8人。',
  ],
  [
    'Mayor Verónica Astudillo came; five councillors and businesspeople travelled with her.',
    '市长维罗妮卡·阿斯图迪略一行6人来访。',
  ],
  [
    'The two schools have exchanged pupils since 1998; their heads extended the partnership for another three years on 27 October.',
    '两校自1998年起互派学生；10月27日，两校校长将校际伙伴关系延长三年。',
  ],
  [
    'The Mayor expressed that both cities are famous for ceramics and she expected the relationship would be formally established before the end of 2020.',
    '市长表示，两市都以陶瓷闻名，期待2020年底前正式结好。',
  ],
  ['The Mayor of Tsuruga came to Taizhou for the fourth time.', '敦贺市市长第四次来台访问。'],
  [
    'The guest spoke at the university in Jinhua and left for home.',
    '客人在浙江师范大学演讲后回国。',
  ],
  ['Guests saw Yunyang, Wuxi and Fengjie.', '客人参观了云阳、巫溪和奉节。'],
  ['The Chinese Embassy helped them.', '中国驻法国大使馆向他们提供了帮助。'],
  ['Guests from Nice came.', '法国尼斯客人来访。'],
  ['She sells about 40 boxes a day.', '她每天约售出40盒。'],
  ['He ran the 100 metres in 11.02 seconds.', '他的100米成绩为11秒02。'],
  [
    'The vice mayor met with Patricio Torres, Consul General of Chile in Guangzhou.',
    '副市長會見智利駐廣州總領事帕特里西奧·托雷斯。',
  ],
])('is silent on "%s"', (en, zh) => {
  expect(findings(checked([en, zh]))).toEqual([])
})

test('a family name of other pinyin is wrong where the given name is written as pinyin', () => {
  const [found] = findings(checked(['Vice Mayor Tan Weijie came.', '副市长陈伟杰到访。']))
  expect(found?.rule).toBe('name-differs')
})

test('how long a visit was is told by its days', () => {
  const pairs = [
    [
      'The Incheon delegation ate dumplings and sang songs with the pupils of the school until late at night.',
      '仁川代表团与该校学生一起吃饺子、唱歌，直到深夜。',
    ],
    [
      'A nine-member delegation led by Tang Keqin, Vice Chairman of the Standing Committee of Tianjin Municipal People’s Congress, visited Incheon for three days from June 8.',
      '天津市人大副主任汤克勤率团一行9人于6月8日至10日访问仁川。',
    ],
  ] as const
  expect(findings(checked(...pairs))).toEqual([])
})

test('a day that the other version counts to is no more than a note', () => {
  const pair = [
    'A lecture by Dr. Guo the next morning was heard by 180 people.',
    '11月1日上午，郭培军博士作专题讲座，180人前来聆听。',
  ] as const
  expect(findings(checked(pair)).map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
    'note date-omitted',
  ])
})

test('how many days later something was is told by its day', () => {
  const pairs = [
    [
      'On October 12 the guests arrived in Guangzhou and saw the port.',
      '10月12日，客人抵达广州并参观港口。',
    ],
    [
      'Four days later, at the Canton Fair in Guangzhou, the Harbour Design Council and the Guangzhou Furniture Makers Association signed a memorandum of understanding on the protection of designs.',
      '16日，海港设计委员会与广州家具制造商协会在广交会签署备忘录。',
    ],
  ] as const
  const found = findings(checked(...pairs)).filter(({ rule }) => rule === 'passage-omitted')
  expect(found.filter(({ message }) => /Four days/.test(message))).toEqual([])
})

test('the home city, which both versions name, is no rival of a city abroad', () => {
  const pairs = [
    ['Mr. Dvořák came to Hangzhou in May.', '德沃夏克5月来到杭州。'],
    [
      'Leaving for Prague the next week, he said he would miss the tea more than the towers.',
      '他说，比起高楼，他会更怀念杭州的茶。',
    ],
  ] as const
  expect(findings(checked(...pairs)).map(({ rule }) => rule)).not.toContain('city-differs')
})
