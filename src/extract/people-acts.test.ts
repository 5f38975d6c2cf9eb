import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { mentionsOf } from './item.ts'
import { people } from './people.ts'
import { actsOf } from './people-acts.ts'

test('who comes to a city by its one character is a guest, and whom 向 names receives him', () => {
  const told = people(itemOf([[['', '日本驻上海总领事片山和之来苏向副市长陶广平辞行。']]]))
  expect(told.map(({ name, role }) => [name?.zh, role])).toEqual([
    ['片山和之', 'guest'],
    ['陶广平', 'host'],
  ])
})

test('to bring something new is not to come to Xinjiang', () => {
  const told = people(itemOf([[['', '副市长陶广平带来新方案，出席活动。']]]))
  expect(told.map(({ name, role }) => [name?.zh, role])).toEqual([['陶广平', 'attendee']])
})

test('a delegation that calls is the subject, not who is named before it', () => {
  const zh = '副市长沈筠与市长马库斯·林道尔交换意见；在威尼斯，代表团拜会副市长埃莱娜·莫罗辛。'
  const told = people(itemOf([[['', `4月6日，副市长沈筠率团赴德国、意大利。${zh}`]]]))
  expect(told.map(({ name, role }) => [name?.zh, role])).toEqual([
    ['沈筠', 'guest'],
    ['马库斯·林道尔', 'host'],
    ['埃莱娜·莫罗辛', 'host'],
  ])
})

test('whom the subject talks with does not go on to visit', () => {
  const zh =
    '应德国林茨市政府邀请，市长齐维东率大连市代表团访问德国，与该市市长安德烈·索科连科举行会谈，并考察了港口。'
  const told = people(itemOf([[['', zh]]], { home: { en: 'Dalian', zh: '大连', country: 'CN' } }))
  expect(told.map(({ name, role }) => [name?.zh, role])).toEqual([
    ['齐维东', 'guest'],
    ['安德烈·索科连科', 'host'],
  ])
})

test('a sum that comes to an amount brings nobody along', () => {
  const en = 'Mayor Huang Xiaolan reported that investment came to US$1.4 billion.'
  const told = people(itemOf([[[en, '']]]))
  expect(told.map(({ role }) => role)).not.toContain('guest')
})

test('a foreign name holds no office of the home city', () => {
  const en =
    'In Saskatoon, Canada, Vice Mayor Bian Shuqin met with Linda Petrenko, City Councillor.'
  const zh = '在加拿大萨斯卡通，副市长边书琴会见市议员琳达·彼得连科。'
  const home = { en: 'Shijiazhuang', zh: '石家庄', country: 'CN' }
  const told = people(itemOf([[[en, zh]]], { home }))
  expect(told.map(({ side }) => side)).toEqual(['CN', 'CA'])
})

test('whom a caller comes to see is met, not a caller', () => {
  const zh = '4月6日，副市长沈筠会见前来辞行的法国驻上海总领事马库斯·林道尔。'
  const told = people(itemOf([[['', zh]]]))
  expect(told.map(({ name, role }) => [name?.zh, role])).toEqual([
    ['沈筠', 'host'],
    ['马库斯·林道尔', 'guest'],
  ])
})

test('two who unveil something open it; of three none is the host', () => {
  const unveiled = (names: string) =>
    people(itemOf([[['', `8月1日，${names}共同揭幕。`]]])).map(({ role }) => role)
  expect(unveiled('副市长沈筠、法国驻上海总领事马库斯·林道尔')).toEqual(['host', 'guest'])
  expect(unveiled('副市长沈筠、市外办主任陶广平、法国驻上海总领事马库斯·林道尔')).toEqual([
    'attendee',
    'attendee',
    'attendee',
  ])
})

test('who hands out certificates for others is named before them', () => {
  const zh = '7月8日，市友协会长沈筠为12名学员颁发证书。'
  const told = people(itemOf([[['', zh]]]))
  expect(told.find(({ name }) => name?.zh === '沈筠')?.role).toBe('host')
})

test('a title of address may stand between a name and the team he leads', () => {
  const zh = '8月2日，林茨市市长安德烈·索科连科博士率12人代表团来访。'
  const [guest] = people(itemOf([[['', zh]]]))
  expect([guest?.role, guest?.leads]).toEqual(['guest', true])
})

test('to say that somebody will come is not to come', () => {
  const zh = '4月6日，副市长沈筠率团访问日本，山形市市长安部宏表示将于9月派团来渝访问。'
  const told = people(itemOf([[['', zh]]]))
  expect(told.map(({ name, role }) => [name?.zh, role])).toEqual([
    ['沈筠', 'guest'],
    ['安部宏', 'host'],
  ])
})

test('during a visit nobody is said to come', () => {
  const told = people(
    itemOf([
      [
        ['', '11月3日，市长阮建平率代表团访问突尼斯。'],
        ['', '突尼斯纳布勒省省长萨勒玛·特拉贝勒西会见代表团；访问期间，两校商定互派教师。'],
      ],
    ]),
  )
  expect(told.map(({ name, role }) => [name?.zh, role])).toEqual([
    ['阮建平', 'guest'],
    ['萨勒玛·特拉贝勒西', 'host'],
  ])
})

test('who is met while he is here for something has come, and not who meets him', () => {
  const told = people(
    itemOf([[['', '2月27日，副市长解冬会见来沪参加钟表展的瑞士苏黎世市市长乌尔斯·鲍曼。']]]),
  )
  expect(told.map(({ name, role }) => [name?.zh, role])).toEqual([
    ['解冬', 'host'],
    ['乌尔斯·鲍曼', 'guest'],
  ])
})

test('to receive an award is no meeting', () => {
  const [teacher] = people(
    itemOf([
      [
        [
          'On May 3, Dr. Aisha Bello received the Jinyang Friendship Award from Mayor Zhang Xin.',
          '',
        ],
      ],
    ]),
  )
  expect(teacher?.role).toBe('recipient')
})

test('to receive who has won an award is to meet him', () => {
  const [mayor] = people(
    itemOf([
      [['On May 3, Mayor Li Wei received the winners of the Friendship Award from Linz.', '']],
    ]),
  )
  expect(mayor?.role).toBe('host')
})

test('who cuts a ribbon with one guest is the host; of many, each is one of those present', () => {
  const home = { en: 'Yichang', zh: '宜昌', country: 'CN' }
  const two = '法国里昂市副市长安妮·杜瓦尔和宜昌市副市长黄学农为展览剪彩。'
  const three = two.replace('和', '、法国里昂市议员保罗·马丁和')
  const roles = (zh: string) => people(itemOf([[['', zh]]], { home })).map(({ role }) => role)
  expect(roles(two)).toEqual(['guest', 'host'])
  expect(roles(three)).toEqual(['attendee', 'attendee', 'attendee'])
})

test('who goes along to look round escorts, who goes along to attend attends', () => {
  const zh = '法国驻上海总领事保罗·马丁参观博物馆，市外办主任韦丽萍陪同参观。'
  const roles = (text: string) => people(itemOf([[['', text]]])).map(({ role }) => role)
  expect(roles(zh)).toEqual(['guest', 'escort'])
  expect(roles(zh.replace('陪同参观', '陪同参加'))).toEqual(['guest', 'attendee'])
})

test('mayors who exchange letters are host and guest', () => {
  const en =
    'Mayor Sheng Guangyao and Fiona Carmody, Lord Mayor of Melbourne, Australia, exchanged letters of congratulation.'
  const home = { en: 'Tianjin', zh: '天津', country: 'CN' }
  expect(people(itemOf([[[en, '']]], { home })).map(({ role }) => role)).toEqual(['host', 'guest'])
})

test('who gives a dinner for guests receives them', () => {
  const home = { en: 'Tianjin', zh: '天津', country: 'CN' }
  const en =
    'Vice Mayor Sheng Guangyao hosted a dinner for Fiona Carmody, Mayor of Perth, Australia.'
  expect(people(itemOf([[[en, '']]], { home })).map(({ role }) => role)).toEqual(['host', 'guest'])
})

test('on whom a title is conferred receives it, wherever each is from', () => {
  const en =
    'The title was conferred on Dr. Klaus Weber of Germany, Ms. Emma Clark of the United Kingdom and Mr. Tanaka Hiroshi of Japan.'
  expect(people(itemOf([[[en, '']]])).map(({ role }) => role)).toEqual(Array(3).fill('recipient'))
  const held = en.replace('was conferred on', 'was discussed with')
  expect(people(itemOf([[[held, '']]])).map(({ role }) => role)).not.toContain('recipient')
})

test('who comes to a ceremony is one of those present; who comes to a city, a guest', () => {
  const en = 'Chen Qishan, President of the Chinese Association of Osaka, came to the ceremony.'
  const roles = (text: string) => people(itemOf([[[text, '']]])).map(({ role }) => role)
  expect(roles(en)).toEqual(['attendee'])
  expect(roles(en.replace('the ceremony', 'Ningbo'))).toEqual(['guest'])
})

const roles = (en: string, zh: string) =>
  people(itemOf([[[en, zh]]])).map(({ name, role }) => [name?.en ?? name?.zh, role])

test('who accompanied at a meeting, and nobody in particular, was there; who accompanied somebody went along', () => {
  const met = 'Vice Mayor Zhang Li met with Consul General Pierre Dubois of France in Shanghai.'
  const accompanied = (whom: string) =>
    people(
      itemOf([
        [[`${met} Wu Bin, Director of the Foreign Affairs Office, accompanied${whom}.`, '']],
      ]),
    ).at(-1)?.role
  expect(['', ' at the meeting', ' him to the port'].map(accompanied)).toEqual([
    'attendee',
    'attendee',
    'escort',
  ])
})

test('who invites somebody to attend does not attend himself; who is invited does', () => {
  const acts = (zh: string) => {
    const item = itemOf([[['', zh]]])
    return [...actsOf(item, mentionsOf(item, 'person')).values()].map((all) => [...all])
  }
  expect(acts('5月8日，法国驻上海总领事马库斯·林道尔邀请宁波参加明年的研讨会。')).toEqual([])
  expect(acts('5月8日，法国驻上海总领事马库斯·林道尔应邀请参加研讨会。')).toEqual([['attends']])
})

test('whoever invites stands before the comma, and who comes behind it', () => {
  const come = ', Mayor Peter Novak of Maribor arrived in Ningbo on May 25.'
  const invited = (who: string) => roles(`At the invitation of ${who}${come}`, '')
  expect(invited('Mayor Qiu Donghai')).toEqual([
    ['Qiu Donghai', 'host'],
    ['Peter Novak', 'guest'],
  ])
  expect(invited('Mayor Qiu Donghai and Vice Mayor Zhang Li').slice(0, 2)).toEqual([
    ['Qiu Donghai', 'host'],
    ['Zhang Li', 'host'],
  ])
})

test('who receives a delegation does not go on to visit the port', () => {
  const zh =
    '副市长沈筠率团访问塞尔维亚，受到克拉古耶瓦茨市议长米莱娜·约万诺维奇接见，并考察了纺织厂。'
  expect(roles('', zh)).toEqual([
    ['沈筠', 'guest'],
    ['米莱娜·约万诺维奇', 'host'],
  ])
})

test('who signs with somebody named behind the paper signs it too, and not who looks on', () => {
  const signed = (rest: string) =>
    roles(
      `On May 9, Chen Jing, Principal of Ningbo High School, signed an agreement${rest}.`,
      '',
    ).at(-1)
  expect(signed(' with Anna Kowalska, Principal of Gdynia High School')).toEqual([
    'Anna Kowalska',
    'signatory',
  ])
  expect(signed(', with Vice Mayor Zhang Li looking on')).not.toEqual(['Zhang Li', 'signatory'])
})

test('a visit that is talked about on the telephone has not been paid', () => {
  const zh = (what: string) => `5月26日，副市长沈筠与荷兰兹沃勒市副市长皮特·巴克${what}。`
  expect(roles('', zh('就荷兰乐团来访通电话'))[0]).not.toEqual(['沈筠', 'guest'])
  expect(roles('', zh('来访'))[0]).toEqual(['沈筠', 'guest'])
})

test('to whom a certificate is awarded is not who stands behind the certificate', () => {
  const en =
    'Mayor Qiu Donghai awarded him the certificate and Chen Bo, Chairman of the Municipal CPPCC, attended.'
  expect(roles(en, '')[1]).toEqual(['Chen Bo', 'attendee'])
  expect(roles('Mayor Qiu Donghai awarded Dr. Hans Weber the certificate.', '')[1]).toEqual([
    'Hans Weber',
    'recipient',
  ])
})

test('who is named in a phrase before the sentence does not do what its subject does', () => {
  const told = (before: string) =>
    roles(
      `${before}, Chen Jing, Principal of Ningbo High School, and Anna Kowalska, Principal of Gdynia High School, signed an agreement.`,
      '',
    )
  const signers = [
    ['Chen Jing', 'signatory'],
    ['Anna Kowalska', 'signatory'],
  ]
  expect(told('In the presence of Vice Mayor Zhang Li')).toEqual([
    ['Zhang Li', 'attendee'],
    ...signers,
  ])
  expect(told('On May 9')).toEqual(signers)
  const en =
    'Accompanied by Vice Mayor Zhang Li and Wu Bin, Director of the Foreign Affairs Office, Ambassador Daniel Costa of Cape Verde visited Ningbo.'
  expect(roles(en, '')).toEqual([
    ['Zhang Li', 'escort'],
    ['Wu Bin', 'escort'],
    ['Daniel Costa', 'guest'],
  ])
})

test('who presides over a discussion is in the chair, and who has one is not', () => {
  const told = (verb: string) =>
    roles('', `5月17日，副市长沈筠${verb}座谈会，日本驻上海总领事片山和之参加。`)[0]
  expect(told('主持召开与6国领事官员')).toEqual(['沈筠', 'chair'])
  expect(told('举行与6国领事官员')).not.toEqual(['沈筠', 'chair'])
})

test('who of ours is received abroad is a guest there, and who receives the host', () => {
  const en =
    'On May 7, Qiu Donghai, Mayor of Ningbo, was received in Kumamoto by Mayor Onishi Kazufumi.'
  const zh = '5月7日，宁波市市长裘东海在日本熊本受到大西一史市长接见。'
  expect(roles(en, zh)).toEqual([
    ['Qiu Donghai', 'guest'],
    ['Onishi Kazufumi', 'host'],
  ])
})

test('a surgeon works who treats patients, and not who is spoken well of', () => {
  const acts = (what: string) => {
    const item = itemOf([[['', `5月10日，印度眼科医生阿尼尔·库马尔在宁波市第一医院${what}。`]]])
    return [...actsOf(item, mentionsOf(item, 'person')).values()].map((all) => [...all])
  }
  expect(acts('坐诊')).toEqual([['works']])
  expect(acts('获得好评')).toEqual([])
})
