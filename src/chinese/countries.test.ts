import fc from 'fast-check'
import { expect, test } from 'vitest'
import { abbreviatedCountries, chineseCountries, chineseCountry } from './countries.ts'

test.each([
  ['塞爾維亞', 'RS'],
  ['白俄', 'BY'],
  ['上合组织', 'SCO'],
  ['阿联酋', 'AE'],
  ['重庆', undefined],
])('%s means %s', (words, id) => {
  expect(chineseCountry(words)).toBe(id)
})

test.each([
  ['薩爾瓦多駐華大使訪華', '薩爾瓦多 SV; 華 CN; 華 CN'],
  ['中白兩國關係', '中 CN; 白 BY'],
  ['英駐渝總領事', '英 GB'],
  ['與英領館交流', '英 GB'],
  ['俄方表示', '俄 RU'],
  ['访英期间', '英 GB'],
  ['渝港澳交流', '港 HK; 澳 MO'],
  ['今日本市举行活动，1月9日本市下雪', ''],
  ['湖南非遗、上海地铁、内蒙古草原', ''],
  ['多方合作，地方经验，东方之珠', ''],
  ['约旦·史密斯先生', ''],
  ['司法国际合作', ''],
  ['蒙古国与内蒙古', '蒙古国 MN'],
])('%s', (sentence, expected) => {
  const told = chineseCountries(sentence).map(({ text, id }) => `${text} ${id}`)
  expect(told.join('; ')).toBe(expected)
})

test('a short form that countries share names none of them', () => {
  expect(chineseCountries('中阿友好')).toMatchObject([{ id: 'CN' }, { text: '阿' }])
  expect(chineseCountries('中阿友好')[1]?.id).toBeUndefined()
  expect(abbreviatedCountries('阿')).toContain('AR')
})

test('a mention lies in the sentence, whatever the sentence', () => {
  const chars = fc.constantFrom(...'中萨日本国德法英驻华港澳台方，、访在南非海地蒙古a1')
  fc.assert(
    fc.property(fc.string({ unit: chars, maxLength: 40 }), (text) => {
      for (const mention of chineseCountries(text)) {
        expect(text.slice(mention.start, mention.end)).toBe(mention.text)
      }
    }),
  )
})
