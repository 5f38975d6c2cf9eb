import { expect, test } from 'vitest'
import { itemOf, type Said } from '../../test/item.ts'
import { organisations } from './organisations.ts'
import { people } from './people.ts'

const home = { en: 'Wuhan', zh: '武汉市', country: 'CN' }

/** Role, side and names of each body. */
function told(...beads: Said[]): string[] {
  return organisations(itemOf([beads], { home }), []).map(({ role, side = '-', name }) =>
    [role, side, name?.en ?? '·', name?.zh ?? '·'].join(' '),
  )
}

test('bodies are matched by kind, seat and sound', () => {
  expect(
    told([
      'Wuhan University and the University of Havana held talks.',
      '武汉大学与哈瓦那大学举行会谈。',
    ]),
  ).toEqual([
    'counterpart CN Wuhan University 武汉大学',
    'counterpart CU University of Havana 哈瓦那大学',
  ])
})

test('names whose pinyin disagrees stay apart', () => {
  expect(told(['They visited Yuelu Academy.', '一行访问塞万提斯学校。'])).toEqual([
    'visited - · 塞万提斯学校',
    'visited - Yuelu Academy ·',
  ])
})

test('a short form defined in brackets tells the role of the body it stands for', () => {
  expect(
    told(
      ['The Wuhan Trade Promotion Association (WTPA) was founded in May.', ''],
      ['The WTPA signed a memorandum with the Port Authority of Lisbon.', ''],
    ),
  ).toEqual([
    'signatory CN Wuhan Trade Promotion Association ·',
    'signatory PT Port Authority of Lisbon ·',
  ])
})

test('a body that enters into a partnership is a party', () => {
  expect(
    told(['Wuhan Library established a partnership with the Manchester Library.', '']),
  ).toEqual(['counterpart CN Wuhan Library ·', 'counterpart GB Manchester Library ·'])
})

test('a body that both versions name takes part, unless it is only spoken of', () => {
  expect(
    told(
      ['The trees are for the Botanical Garden of Marburg.', '30棵树送给马尔堡植物园。'],
      ['He said that the Louvre Museum had helped.', '他表示，卢浮宫博物馆曾提供帮助。'],
    ),
  ).toEqual(['attendee DE Botanical Garden of Marburg 马尔堡植物园'])
})

test('the home city goes unsaid, and ocean is no pinyin', () => {
  expect(
    told(['The Wuhan Art Museum hosted the Ocean Studio of Kiel.', '市美术馆接待基尔海洋剧团。']),
  ).toEqual(['host CN Wuhan Art Museum 市美术馆', 'guest DE Ocean Studio of Kiel 基尔海洋剧团'])
})

test('ministries of one state are told apart by kind and order', () => {
  expect(
    told([
      'Experts from the Ministry of Agriculture and the Development Committee of the Republic of Tajikistan attended.',
      '塔吉克斯坦农业部、发展委员会的代表参加。',
    ]),
  ).toEqual([
    'attendee TJ Ministry of Agriculture 塔吉克斯坦农业部',
    'attendee TJ Development Committee of the Republic of Tajikistan 发展委员会',
  ])
})

test('pinyin by chance does not part two bodies that sound alike', () => {
  expect(
    told(['Craighead Diocesan School hosted Wuhan University.', '克雷格黑德学校接待武汉大学。']),
  ).toEqual([
    'host - Craighead Diocesan School 克雷格黑德学校',
    expect.stringContaining('Wuhan University 武汉大学'),
  ])
})

test('a body of a headline is the one of its kind that the text names', () => {
  expect(
    told(
      ['British Youth Orchestra Performs', '英国青年乐团来汉演出'],
      [
        'The Cheltenham Youth Symphony Orchestra gave a concert.',
        '切尔滕纳姆青年交响乐团举办音乐会。',
      ],
    ).map((words) => words.replace(/^\S+ \S+ /, '')),
  ).toEqual(['Cheltenham Youth Symphony Orchestra 切尔滕纳姆青年交响乐团'])
})

test('who lets something go on in his house is its host', () => {
  expect(
    told(['The nurses were trained at Wuhan Hubin Hospital.', '护士们在武汉湖滨医院接受培训。']),
  ).toEqual(['host CN Wuhan Hubin Hospital 武汉湖滨医院'])
})

test('what is shown in a museum is there, and who studies in a school is not', () => {
  const at = (house: string) => told([`Prints from Ulm are on show in the ${house}.`, ''])
  expect(at('Kiel Museum')).toEqual(['host DE Kiel Museum ·'])
  expect(at('Kiel School')).toEqual(['attendee DE Kiel School ·'])
})

test('a troupe from abroad that held a concert came for it, and one from here held it', () => {
  expect(told(['Kiel Youth Choir held a concert.', '基尔青年合唱团举行音乐会。'])).toEqual([
    'guest DE Kiel Youth Choir 基尔青年合唱团',
  ])
  expect(told(['Wuhan Youth Choir held a concert.', '武汉青年合唱团举行音乐会。'])).toEqual([
    'host CN Wuhan Youth Choir 武汉青年合唱团',
  ])
})

test('a school named in short is the school named in full', () => {
  expect(
    told(
      [
        'Wuhan Elm Middle School and Oakham School of Leeds signed an agreement.',
        '武汉市榆园中学与利兹市奥克姆学校签署协议。',
      ],
      [
        'Lin Feng, Principal of Elm Middle School, thanked Oakham School.',
        '榆园中学校长林峰感谢奥克姆学校。',
      ],
    ),
  ).toEqual([
    'signatory CN Wuhan Elm Middle School 武汉市榆园中学',
    'signatory GB Oakham School 奥克姆学校',
  ])
})

test('an embassy is one in both languages, wherever it is posted', () => {
  expect(
    told([
      'Lin Feng, Counsellor of the Chinese Embassy in Kenya, attended the ceremony.',
      '中国驻肯尼亚大使馆参赞林峰出席仪式。',
    ]),
  ).toEqual(['attendee CN Chinese Embassy in Kenya 中国驻肯尼亚大使馆'])
})

test('where there is one version only, its house takes part by what goes on there', () => {
  expect(told(['Ms. Olga Petrenko read to children at Elmwood Library.', ''])).toEqual([
    expect.stringContaining('host - Elmwood Library'),
  ])
})

test('who sponsors holds the event or pays for it, as the Chinese has it', () => {
  const sponsored = (zh: string) =>
    told(['The course was sponsored by the Wuhan Bureau of Commerce.', zh])
  expect(sponsored('培训班由武汉市商务局主办。')[0]).toMatch(/^host/)
  expect(sponsored('培训班由武汉市商务局资助。')[0]).toMatch(/^supporter/)
  const organized = (zh: string) =>
    told(['The course was co-organized by the Wuhan Bureau of Commerce.', zh])
  expect(organized('培训班由武汉市商务局协办。')[0]).toMatch(/^supporter/)
  expect(organized('培训班由武汉市商务局合办。')[0]).toMatch(/^co-host/)
})

test('a company known by name alone is the one of that name in the other language', () => {
  expect(told(['They toured Nippon Express and Hisense.', '一行参观海信和日本通运。'])).toEqual([
    'visited JP Nippon Express 日本通运',
    'visited CN Hisense 海信',
  ])
  expect(told(['They toured Hisense.', '一行参观海尔。']).join()).not.toContain('Hisense 海尔')
})

test('one name inside another is another body beside it in a list', () => {
  const names = (zh: string) => told(['', zh]).map((words) => words.split(' ').at(-1))
  expect(names('利物浦大学、西交利物浦大学签署协议。')).toEqual(['利物浦大学', '西交利物浦大学'])
})

test('a district of no Chinese name is not the home country’s', () => {
  const district = (en: string, zh: string) => told([`They wrote to ${en}.`, `致信${zh}。`])[0]
  expect(district('Neuss District Government', '莱茵-诺伊斯县政府')).toMatch(/^\S+ DE /)
  expect(district('Jiang’an District Government', '江岸区政府')).toMatch(/^\S+ CN /)
})

test('China and Daily sound like pinyin and are none', () => {
  expect(told(['China Daily met the Mayor.', '中国日报会见市长。'])).toEqual([
    'attendee CN China Daily 中国日报',
  ])
})

test('a theatre of a city is the one that is named with its province', () => {
  expect(told(['Suzhou Kunqu Opera Theatre sang.', '江苏省苏州昆剧院演唱。'])).toEqual([
    'attendee CN Suzhou Kunqu Opera Theatre 江苏省苏州昆剧院',
  ])
})

test('a bare word for a kind of body names none', () => {
  const item = itemOf([[['', '5月6日，艺术团在成都大学演出，成都歌舞剧院参加。']]])
  expect(organisations(item, []).map(({ name }) => name?.zh)).not.toContain('艺术团')
})

test('a port that signs is a body, with the country its name begins with', () => {
  expect(told(['', '5月6日，武汉新港集团与荷兰鹿特丹港签署友好港协议。'])).toContain(
    'signatory NL · 鹿特丹港',
  )
})

test('the house where guests are received is no party, and one of a named city is', () => {
  expect(told(['Mayor Li met the guests at the City Hall.', '李市长在市政厅会见客人。'])).toEqual(
    [],
  )
  expect(
    told(['Mayor Li visited the Yamagata City Hall.', '李市长访问山形市政府。']).join(),
  ).toContain('Yamagata City Hall')
})

test('省 is the province of the home city, whose offices have long English names', () => {
  expect(
    told([
      'It was hosted by the Foreign Affairs Office of the CPC Hubei Provincial Committee and the Communist Youth League Hubei Committee.',
      '活动由省委外办和团省委主办。',
    ]),
  ).toEqual([
    'co-host CN Foreign Affairs Office of the CPC Hubei Provincial Committee 省委外办',
    'co-host CN Communist Youth League Hubei Committee 团省委',
  ])
  expect(told(['', '活动由省委外办主办。'])).toEqual(['host CN · 省委外办'])
})

test('the body of whoever speaks is host or guest, as he is; of one who only attends, an attendee', () => {
  const bodies = (act: string): (string | undefined)[] => {
    const en = `Rosa Silva, President of the University of Havana, Cuba, ${act}.`
    const item = itemOf([[[en, '']]], { home })
    return organisations(item, people(item)).map(({ role }) => role)
  }
  expect(bodies('delivered a speech')).toEqual(['guest'])
  expect(bodies('was present')).toEqual(['attendee'])
})

test('a party that English names is the committee of the province in Chinese', () => {
  const en = 'Xu Wei of the Guangdong Communist Party met with the guests.'
  expect(told([en, '广东省委徐伟会见了客人。'])).toEqual([
    'attendee CN Guangdong Communist Party 广东省委',
  ])
})

test('a division or a bare office that only the Chinese names came for another body', () => {
  const names = (en: string, zh: string) =>
    organisations(itemOf([[[en, zh]]]), []).map(({ name }) => name?.zh)
  expect(
    names(
      'The Municipal Bureau of Sports hosted a race.',
      '市体育局举办比赛，市外办欧洲处派员参加。',
    ),
  ).toEqual(['市体育局'])
  expect(
    names('The Municipal Bureau of Sports hosted a race.', '市体育局举办比赛，市教育局派员参加。'),
  ).toEqual(['市体育局', '市教育局'])
  expect(
    names('Li Wei, an official, and Tom Hill met.', '市委常委、统战部部长李伟会见希尔。'),
  ).not.toContain('统战部')
})

test('a city hall is no party, though only one version says that they met in it', () => {
  const names = (en: string, zh: string) =>
    organisations(itemOf([[[en, zh]]]), []).map(({ name }) => name?.en)
  expect(names('They met at the City Hall.', '市政厅迎来客人。')).toEqual([])
  expect(names('They met at the Bonn Museum.', '波恩博物馆迎来客人。')).toEqual(['Bonn Museum'])
})

test('a city hall with its city is a house too, but a city council is none', () => {
  expect(told(['They met at Leeds City Hall.', '双方在利兹市政厅会面。'])).toEqual([])
  expect(told(['They met at Leeds City Council.', '双方在利兹市议会会面。'])).toHaveLength(1)
})

test('a city hall where something goes on is a house, one that does something is not', () => {
  const zh = (text: string) => told(['There was music.', text])
  expect(zh('双方在利兹市政厅再次签约。')).toEqual([])
  expect(zh('利兹市政厅举办音乐会。')).toHaveLength(1)
})

test('who is only invited to come some day has no part', () => {
  const zh = (text: string) => told(['He had a wish.', text])
  expect(zh('他邀请武汉杂技团参加明年的冰雪节。')).toEqual([])
  expect(zh('武汉杂技团参加今年的冰雪节。')).toHaveLength(1)
})

test('a bureau with the home city before it is the bare one', () => {
  const zh = '展览由武汉市文物局主办，市文物局协办。'
  expect(told(['There was a show.', zh])).toHaveLength(1)
  expect(told(['There was a show.', zh.replace('武汉', '宜昌')])).toHaveLength(2)
})

test('a port is no body beside one named after it', () => {
  expect(
    told(
      ['Kiel Port and Wuhan Port signed an agreement.', ''],
      ['Kiel Port Authority came.', ''],
    ).filter((one) => / Port ·$/.test(one)),
  ).toEqual(['signatory - Wuhan Port ·'])
})
