import { describe, expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { course, kind } from './kind.ts'

const english: readonly [sentence: string, main: string | undefined][] = [
  ['On May 12, Mayor Chen Yixin met with Anders Berg, Ambassador of Sweden to China.', 'meeting'],
  ['Li Qiang, Vice Mayor of Ningbo, was received by the Governor of Kanagawa.', 'meeting'],
  ['From June 3 to 6, Maria Silva, Mayor of Porto, led a delegation and visited Xiamen.', 'visit'],
  ['A delegation of 12 members from Linz, Austria, was in Chengdu on October 9.', 'visit'],
  ['Nagoya sends a delegation to Nanjing', 'visit'],
  ['The Governor of Antalya paid a visit to Shenzhen at the invitation of the city.', 'visit'],
  [
    'Bae Seung-ho, Vice Mayor of Wonju, the Republic of Korea, led a delegation to Hefei to attend the World Manufacturing Convention.',
    'visit',
  ],
  [
    'On May 3, the World Manufacturing Convention was held with guests from the Republic of Korea.',
    'conference',
  ],
  [
    'On July 1, Qingdao and Montevideo signed a Memorandum of Understanding on port cooperation.',
    'signing',
  ],
  [
    'On March 2, the Xi’an Administration Committee had a discussion and signed an agreement with the Consulate-General of Thailand in Xi’an.',
    'signing',
  ],
  [
    'On July 1, Qingdao University and the University of Montevideo signed an agreement on student exchange.',
    'signing',
  ],
  [
    'On July 1, during the Qingdao Expo, Haier and Montevideo Port of Uruguay signed a contract.',
    'signing',
  ],
  [
    'On July 1, Mayor Sun met in Qingdao with Ana Paz, Governor of Montevideo, who was here for the Qingdao Expo.',
    'meeting',
  ],
  [
    'On July 1, Mayor Sun met with the new Consul General of Chile in Shanghai, who was on a first visit.',
    'courtesy-call',
  ],
  [
    'SHEN Lan, who took up her post as Consul General of Japan in Qingdao in March, called on Mayor Sun on July 1.',
    'courtesy-call',
  ],
  [
    'On April 7, officials of Kunming and Chiang Mai held talks on cross-border logistics.',
    'talks',
  ],
  [
    'On May 8, a photo exhibition titled “A Meeting with Seoul, a Signing of Hearts” opened in Ningbo.',
    'exhibition',
  ],
  [
    'Wu Jun sat down in the Foreign Affairs Building with Petr Novak, Consul General of the Czech Republic in Chengdu.',
    'talks',
  ],
  [
    'On August 3, the new Consul-General of Chile in Guangzhou paid a courtesy call on Vice Mayor Lin.',
    'courtesy-call',
  ],
  [
    'Ahmed Khan, the outgoing Consul General of Pakistan in Chengdu, paid a farewell call on the Mayor.',
    'farewell-call',
  ],
  [
    'On May 6, Zhao Lei, Deputy Director of the Foreign Affairs Office of Hangzhou, led a team to Suzhou to carry out research on city diplomacy.',
    'study-visit',
  ],
  ['On June 9, the Consul-General of Laos in Kunming toured the Dounan Flower Market.', 'tour'],
  [
    'From July 10 to 16, students and teachers from Busan visited Weihai Middle School.',
    'youth-exchange',
  ],
  [
    'The 2024 international summer camp for teenagers from sister cities opened in Jinan.',
    'youth-exchange',
  ],
  ['On January 20, a New Year reception for the consular corps was held in Wuhan.', 'reception'],
  ['The Consulate-General of Cambodia in Nanning moved to its new office on May 8.', 'opening'],
  ['On September 10, the China-Hungary Forum on Smart Cities was held in Changsha.', 'forum'],
  ['The Lancang-Mekong Mayors Conference took place in Kunming from July 5 to 6.', 'conference'],
  [
    'On June 14, Dalian and Kitakyushu held a video conference on marine ecology.',
    'video-conference',
  ],
  ['On May 30, a symposium on heritage protection was held in Luoyang.', 'symposium'],
  ['The Danish Design Exhibition opened in Ningbo on June 2.', 'exhibition'],
  ['On October 1, the Vienna Boys Choir gave a concert in Hefei.', 'performance'],
  [
    'The training program for officials from Pacific island countries was held in Fuzhou from June 1 to 14.',
    'training',
  ],
  ['On May 4, the online Portuguese course for public servants opened in Zhuhai.', 'course'],
  ['The 10th Sister Cities Marathon was held in Yangzhou on April 18.', 'sports-event'],
  [
    'On November 2, the third round of consultations between the consular departments took place in Nanning.',
    'consultation',
  ],
  [
    'Jean Dupont, Consul General of France in Wuhan, gave an exclusive interview to Hubei Daily.',
    'interview',
  ],
  [
    'On March 1, a lecture hall of the office hosted party lecture and theoretical study for cadres and staff.',
    undefined,
  ],
  ['Li Bo led a group to the airport to check on epidemic prevention.', undefined],
  ['The office has a convention and exhibition center nearby.', undefined],
  [
    'On March 5, Chengdu and Gimcheon, South Korea, exchanged congratulatory letters on the 20th anniversary of their ties.',
    'ceremony',
  ],
  [
    'On July 8, Dalian Library and Oulu City Library in Finland became sister libraries.',
    'signing',
  ],
  [
    'A reception was held in Ningbo on the 5th anniversary of signing the agreement with Varna.',
    'reception',
  ],
  [
    'Mayor Wang hoped that the two cities would hold a forum and sign an agreement next year.',
    undefined,
  ],
]

const chinese: readonly [sentence: string, main: string | undefined][] = [
  [
    '5月6日，市外办主任王勇会见挪威卑尔根市副市长一行4人，双方就开通直航、互派教师等事宜交换意见。',
    'meeting',
  ],
  ['5月6日至9日，挪威旅游团来访，这是机场通航以来最大的团组。', 'visit'],
  ['5月12日，市长陈一新会见瑞典驻华大使安德斯·伯格一行。', 'meeting'],
  ['3月4日，副市長李強與新西蘭駐上海總領事會晤。', 'meeting'],
  ['6月3日至6日，葡萄牙波尔图市市长率团访问厦门。', 'visit'],
  ['应市政府邀请，土耳其安塔利亚省省长来访。', 'visit'],
  ['9月7日，日本名古屋市代表團抵達南京訪問。', 'visit'],
  ['7月1日，青岛市与乌拉圭蒙得维的亚市签署港口合作谅解备忘录。', 'signing'],
  ['3月2日，西安高新区管委会与泰国驻西安总领事馆举行座谈并签署合作协议。', 'signing'],
  ['4月7日，昆明市外办与清迈府代表团举行工作会谈。', 'talks'],
  ['吴军在外事大楼与捷克驻成都总领事座谈。', 'talks'],
  ['8月3日，智利驻广州总领事拜会副市长林建。', 'courtesy-call'],
  ['5月20日，市外辦主任會見新任越南駐南寧總領事。', 'courtesy-call'],
  ['4月17日，市外办主任高志澄会见首次访苏的新任意大利驻上海总领事白立礼一行。', 'courtesy-call'],
  ['6月30日，巴基斯坦驻成都总领事离任拜会市长。', 'farewell-call'],
  ['5月6日，杭州市外办副主任赵磊率队赴苏州开展城市外交专题调研。', 'study-visit'],
  ['6月9日，老挝驻昆明总领事一行到斗南花市考察。', 'tour'],
  ['7月10日，釜山师生访问威海中学。', 'youth-exchange'],
  ['2024年友城青少年夏令营在济南开营。', 'youth-exchange'],
  ['1月20日，驻汉领团新年招待会举行。', 'reception'],
  ['中秋聯誼會在市外事大樓舉行。', 'reception'],
  ['5月8日，柬埔寨驻南宁总领事馆举行揭牌仪式。', 'opening'],
  ['泰國駐青島總領事館喬遷新址。', 'opening'],
  ['9月10日，中国—匈牙利智慧城市论坛在长沙举办。', 'forum'],
  ['7月5日至6日，澜湄国家市长大会在昆明召开。', 'conference'],
  ['6月14日，大连市与北九州市海洋生态视频会议举行。', 'video-conference'],
  ['5月30日，文化遗产保护研讨会在洛阳举行。', 'symposium'],
  ['1月16日，市政府港澳办与港澳委员座谈交流。', 'symposium'],
  ['6月2日，丹麦设计展在宁波开幕。', 'exhibition'],
  ['10月1日，维也纳童声合唱团音乐会在合肥上演。', 'performance'],
  ['6月1日至14日，太平洋岛国官员研修班在福州举办。', 'training'],
  ['5月4日，葡萄牙語線上課程在珠海開班。', 'course'],
  ['4月18日，第十届友城马拉松在扬州举行。', 'sports-event'],
  ['11月2日，中越领事部门第三轮领事磋商在南宁举行。', 'consultation'],
  ['法國駐武漢總領事接受本報記者專訪。', 'interview'],
  ['9月23日，市外办举行专题宣讲，机关干部职工参加。', undefined],
  ['副市长到酒店督导疫情防控工作。', undefined],
  ['市国际会展中心位于江北。', undefined],
  ['2023年，全市国际友好城市增至54对。', 'summary'],
  ['市长会见了来访的波兰罗兹市市长。', 'meeting'],
  ['5月18日，青岛市市长与乌拉圭蒙得维的亚市市长互致贺电，庆祝两市结好20周年。', 'ceremony'],
  ['市长向韩国金泉市致贺信，祝贺两市建立友好交流关系20周年。', 'ceremony'],
  ['6月2日，宁波市图书馆与日本鹿儿岛市立图书馆结为友好图书馆。', 'signing'],
  ['8月9日，市长与克罗地亚斯普利特市市长视频会见。', 'video-conference'],
  ['7月4日，副市长冷雪峰会见德国客人。', 'meeting'],
  ['7月15日，夏季达沃斯论坛志愿者座谈会在大连召开。', 'symposium'],
  ['5月9日，李明远对捷克客人来访表示欢迎，双方举行会谈。', 'talks'],
]

describe('kind() tells the main kind', () => {
  test.each(english)('%s', (sentence, main) => {
    expect(kind(itemOf([[[sentence, '']]]))?.kind).toBe(main)
  })
  test.each(chinese)('%s', (sentence, main) => {
    expect(kind(itemOf([[['', sentence]]]))?.kind).toBe(main)
  })

  test('takes the more telling language of a bead', () => {
    const item = itemOf([
      [
        [
          'On January 19, the Consul-General of Laos in Kunming led a team to visit the Dounan Flower Market.',
          '1月19日，老挝驻昆明总领事一行到斗南花市考察。',
        ],
      ],
    ])
    expect(kind(item)).toEqual({ kind: 'tour', kinds: ['tour'] })
  })

  test('leaves out what happened before and what is only hoped for', () => {
    const item = itemOf([
      [
        [
          'On May 6, 2023, Mayor Luo met with Ambassador Novak. The two cities signed an agreement in June 2019.',
          '2023年5月6日，罗市长会见诺瓦克大使。此前，两市于2019年6月签署协议。',
        ],
        [
          'Luo said that Chengdu hoped to hold an exhibition in Brno.',
          '罗市长希望在布尔诺举办展览。',
        ],
      ],
    ])
    expect(kind(item)).toEqual({ kind: 'meeting', kinds: ['meeting'] })
  })

  test('a word inside the name of a body tells no event', () => {
    const item = itemOf([
      [
        [
          'Mayor Luo met with the president of the Chongqing International Cultural Exchange Center.',
          '',
        ],
      ],
    ])
    expect(kind(item)?.kinds).toEqual(['meeting'])
  })
})

test('parties of two countries on a day are an exchange, though no word says which', () => {
  const told = (zh: string) => kind(itemOf([[['', zh]]]))?.kind
  expect(told('5月6日，市教育局、法国驻成都总领事馆为获奖教师送上祝福。')).toBe('ceremony')
  expect(told('5月6日，里昂市向渝中区寄来树种。')).toBe('ceremony')
  expect(told('5月6日，里昂市青年抵渝。')).toBe('visit')
  expect(told('5月6日，市教育局为获奖教师送上祝福。')).toBeUndefined()
})

test('a course, a consultation and a party are told by their names', () => {
  const told = (zh: string) => kind(itemOf([[['', zh]]]))?.kind
  expect(told('7月1日至26日，“海峡华人”暑期班举办，意大利学员参加。')).toBe('course')
  expect(told('9月6日，第三次领事机构磋商会举行，日本驻青岛总领事出席。')).toBe('consultation')
})

test('a consul who only joins the guests makes no tour of their visit', () => {
  const item = itemOf(
    [
      [
        ['', '9月13日，法国里昂市副市长保罗·马丁率团访问成都。'],
        ['', '客人参观博物馆，德国驻成都总领事安娜·施密特参加。'],
      ],
    ],
    { home: { en: 'Chengdu', zh: '成都', country: 'CN' } },
  )
  expect(kind(item)?.kind).toBe('visit')
})

test('an award received is a ceremony', () => {
  const told = (en: string, zh: string) => kind(itemOf([[[en, zh]]]))?.kind
  expect(told('On May 6, Dr. Emil Petrov received the 2018 Friendship Award.', '')).toBe('ceremony')
  expect(told('', '5月6日，保加利亚专家埃米尔·佩特罗夫获颁友谊奖。')).toBe('ceremony')
})

test('is settled once for an item, whichever field asks', () => {
  const item = itemOf([[['On May 12, Mayor Chen Yixin met with Anders Berg.', '']]])
  expect(kind(item)).toBe(kind(item))
  expect(course(item)).toBe(course(item))
})
