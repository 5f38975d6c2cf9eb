import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { people } from './people.ts'

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
