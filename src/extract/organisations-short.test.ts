import { expect, test } from 'vitest'
import { itemOf } from '../../test/item.ts'
import { namedIn } from './organisations-named.ts'

const named = (text: string, lang: 'en' | 'zh') =>
  namedIn(itemOf([[lang === 'en' ? [text, ''] : ['', text]]]), lang, []).map((one) => one.text)

test.each([
  [
    '九江赣北港口物流有限公司签署协议。赣北港口物流公司董事长李明出席。',
    ['九江赣北港口物流有限公司'],
  ],
  ['江苏江扬船舶重工有限公司交付货轮。江扬重工感谢各方。', ['江苏江扬船舶重工有限公司']],
  ['江苏江扬船舶有限公司签约。江海船舶公司到会。', ['江苏江扬船舶有限公司', '江海船舶公司']],
  [
    '荷兰范德梅尔乳业（石家庄）有限公司开业。范德梅尔乳业集团总裁到会。',
    ['荷兰范德梅尔乳业（石家庄）有限公司', '范德梅尔乳业集团'],
  ],
])('%s', (text, names) => {
  expect(named(text, 'zh')).toEqual(names)
})

test('a company is named in short, and shorter', () => {
  expect(
    named(
      'Jiujiang Ganbei Port Logistics Co., Ltd. signed. Ganbei Logistics Company and Ganbei Port Logistics Company were glad.',
      'en',
    ),
  ).toEqual(['Jiujiang Ganbei Port Logistics Co., Ltd.', 'Ganbei Logistics Company'])
})

test('what a bracket behind a name gives is that body again', () => {
  expect(
    named('The German Agency for International Cooperation (GIZ) paid. GIZ was glad.', 'en'),
  ).toEqual(['German Agency for International Cooperation'])
  expect(named('德国国际合作机构、法语联盟（歌德学院旁）参加。', 'zh')).toHaveLength(3)
})

test('an office is named by a character of each word, if no place stands with it', () => {
  expect(named('香港贸易发展局主办论坛。贸发局副总裁致辞。', 'zh')).toEqual(['香港贸易发展局'])
  expect(named('大阪市教育管理局来信，市教育局回信。', 'zh')).toHaveLength(2)
})

test('a bureau named without its place is the one named with it, unless another place stands with it', () => {
  expect(
    named('The Chongqing Sports Bureau hosted a race. Li Wei of the Sports Bureau spoke.', 'en'),
  ).toEqual(['Chongqing Sports Bureau'])
  expect(
    named('The Chongqing Sports Bureau wrote to Kiel. The Kiel Sports Bureau replied.', 'en'),
  ).toHaveLength(2)
  expect(
    named('The Chongqing Sports Bureau, the Tourism Bureau and the Kiel Choir met.', 'en'),
  ).toHaveLength(3)
})

test('a senior high school is named in short, and a city without 市', () => {
  expect(named('无锡市太湖高级中学师生来访。无锡太湖高中校长致辞。', 'zh')).toEqual([
    '无锡市太湖高级中学',
  ])
  expect(named('无锡市太湖高级中学师生来访。无锡东湖高中校长致辞。', 'zh')).toHaveLength(2)
})
