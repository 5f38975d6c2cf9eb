import { expect, test } from 'vitest'
import { home } from './home.ts'

test.each([
  ['大使来渝访问，重慶市政府副市长会见。', 'Chongqing', '重慶'],
  ['在甬期间，大使参观宁波工程学院。市外办主任参加。', 'Ningbo', '宁波'],
  [
    'The Foreign Affairs Office of Xi’an Municipal People’s Government hosted them.',
    'Xi’an',
    '西安',
  ],
  ['Chengdu Municipal Foreign Affairs Office met a team that came to Chengdu.', 'Chengdu', '成都'],
  ['Ma’anshan Foreign Affairs, No. 10, 2018\nFriends came.', 'Ma’anshan', '马鞍山'],
  ['信阳外事　第3期\n日本客人来访。', 'Xinyang', '信阳'],
  ['The Suzhou Municipal Government and the Suzhou Foreign Affairs Office met.', 'Suzhou', '苏州'],
  [
    '宿州市外事办公室主任会见客人。宿州市政府设宴。The Suzhou Municipal Government.',
    'Suzhou',
    '宿州',
  ],
  ['2023年，全市国际友好城市增至54对，重庆民间外交再上新台阶。', 'Chongqing', '重庆'],
])('tells whose city it is in "%s"', (text, en, zh) => {
  expect(home(text, undefined)).toMatchObject({ en, zh, country: 'CN', basis: 'inferred' })
})

test.each([
  ['台山市外事办公室主任陈明会见客人，台山市政府设宴。', 'Taishan', '台山'],
  [
    'Haining City received guests; Haining Foreign Affairs Office, Haining City.',
    'Haining',
    '海宁',
  ],
])(
  'a city whose name is also a word is told with the words of its offices: "%s"',
  (text, en, zh) => {
    expect(home(text, undefined)).toMatchObject({ en, zh })
  },
)

test.each([
  ['双方会见。'],
  ['英国驻成都总领事会见了代表。'],
  ['Tianjin Municipal Government and Wuhan Municipal Government held talks.'],
])('does not guess in "%s"', (text) => {
  expect(home(text, undefined)).toBeNull()
})

test('the caller may name it in either language, with or without 市', () => {
  expect(home('', '西安市')).toEqual({ en: 'Xi’an', zh: '西安', country: 'CN', basis: 'given' })
  expect(home('', 'hong kong')).toMatchObject({ zh: '香港', country: 'HK' })
  expect(home('', 'Nether Wallop')).toEqual({
    en: 'Nether Wallop',
    zh: 'Nether Wallop',
    country: 'ZZ',
    basis: 'given',
  })
})

test('a city of another country publishes such news too, and says so at its head', () => {
  const text =
    'Newsletter of Nagasaki City Hall 长崎市政府国际课\n福州市副市长率团访问长崎市。福州市外办主任参加。'
  expect(home(text, undefined)).toMatchObject({ en: 'Nagasaki', zh: '长崎', country: 'JP' })
})

test('a paper of the City of Windhoek is of Windhoek, whoever visits it', () => {
  const text =
    'CITY OF WINDHOEK · Aloe News 温得和克市《芦荟通讯》\nA delegation from Shanghai, led by a Deputy Director of the Shanghai Municipal People’s Congress, came. 上海市人大代表团来访。'
  expect(home(text, undefined)).toMatchObject({ en: 'Windhoek', zh: '温得和克', country: 'NA' })
})

test('a city of two Chinese names is called by the one its own paper writes', () => {
  const text =
    'Christchurch City Council 基督城市议会\n中国驻克赖斯特彻奇总领事到访。武汉代表团访问基督城，参观基督城植物园。'
  expect(home(text, undefined)).toMatchObject({ en: 'Christchurch', zh: '基督城', country: 'NZ' })
})

test.each([
  ['GOTHENBURG & CHINA　哥德堡与中国\n上海市副市长率团访问哥德堡。', 'Gothenburg', 'SE'],
  ['PENANG–CHINA LINK\n厦门市副市长率团访问厦门的友城槟城。', 'Penang', 'MY'],
  ['上海市副市长率团访问哥德堡。\nOffice of the Lord Mayor of Gothenburg', 'Gothenburg', 'SE'],
  [
    'ALOHA, CHINA\nOffice of International Relations, City and County of Honolulu\n中山市副市长率团访问中山的友城檀香山。',
    'Honolulu',
    'US',
  ],
  ['檀香山市县对华通讯\n中山市副市长率团访问中山的友城檀香山。', 'Honolulu', 'US'],
  ['Brisbane Newsletter\nA delegation from Shenzhen visited Brisbane.', 'Brisbane', 'AU'],
])('the head or foot of "%s" says whose it is', (text, en, country) => {
  expect(home(text, undefined)).toMatchObject({ en, country })
})

test.each([
  ['CORK–SHANGHAI LINK\n上海市副市长率团访问科克。'],
  ['科克—上海通讯\n上海市副市长率团访问科克。'],
  ['Newsletter of Cork’s partnership with Shanghai\n上海市副市长率团访问科克。'],
  ['上海市副市长率团访问科克。上海市人大代表团访问科克。\nCity Hall, Cork'],
])(
  'the first of two cities in a masthead, or where its hall stands, is whose paper it is: "%s"',
  (text) => {
    expect(home(text, undefined)).toMatchObject({ en: 'Cork', country: 'IE' })
  },
)

test('who gave the Chinese text of a paper does not own it; who edits it does', () => {
  const news = '上海市副市长率团访问科克。上海市人大代表团访问科克。'
  const line = '冬季号　中文稿由上海市人民政府外事办公室提供'
  expect(home(`科克—上海通讯\n${line}\n${news}`, undefined)).toMatchObject({ en: 'Cork' })
  const own = '冬季号　上海市人民政府外事办公室主办'
  expect(home(`上海—科克通讯\n${own}\n${news}`, undefined)).toMatchObject({ en: 'Shanghai' })
})

test('a province whose paper it is comes before its capital, where its guests are received', () => {
  const text =
    'Heilongjiang and the World　黑龙江外事侨务\n副省长在哈尔滨会见来访的代表团。代表团在哈尔滨期间参观了哈尔滨市政府。哈尔滨市外办主任参加。'
  expect(home(text, undefined)).toMatchObject({ en: 'Heilongjiang' })
  expect(home(text.replace(/^.*\n/, ''), undefined)).toMatchObject({ en: 'Harbin' })
})
