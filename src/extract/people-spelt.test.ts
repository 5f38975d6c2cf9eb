import { describe, expect, test } from 'vitest'
import { chinese } from '../chinese/chinese.ts'
import { english } from '../english/english.ts'
import { provenNames, type Sentence } from './people-spelt.ts'

const read = { en: english, zh: chinese }
const sentence = (text: string): Sentence => {
  const lang = /^\p{Script=Han}/u.test(text) ? 'zh' : 'en'
  return { lang, text, mentions: read[lang].mentions([{ text }]).flat() }
}
const proven = (...items: (readonly string[])[]) =>
  provenNames(items.map((texts) => texts.map(sentence))).map((names, item) =>
    names.map((spans, at) => spans.map(({ start, end }) => items[item]?.[at]?.slice(start, end))),
  )

describe('names that two languages prove', () => {
  test('end where the spelling does', () => {
    expect(
      proven(['Executive Vice Mayor Gao Zhenghe witnessed it.', '常务副市长高正和见证签约。']),
    ).toEqual([[[], ['高正和']]])
  })

  test('hold nothing of the verb behind them, whatever it sounds like', () => {
    expect(proven(['President Paolo Ricci said so.', '会长保罗·里奇说：“对。”'])).toEqual([
      [[], []],
    ])
    expect(
      proven(['Mayor Pierre Dupont signed for the city.', '市长皮埃尔·杜邦代表该市签字。']),
    ).toEqual([[[], []]])
  })

  test('are names in capitals that nothing else tells of', () => {
    expect(
      proven(['The eldest was Chiyo Kawamura, aged eighty-two.', '年龄最大的是82岁的河村千代。']),
    ).toEqual([[['Chiyo Kawamura'], ['河村千代']]])
    expect(proven(['The lead was Min-seo Kang.', '担纲主演的是姜旻书。'])).toEqual([[[], []]])
    expect(proven(['The lead was Ileana Popescu.', '那天的主角，伊莱亚娜·波佩斯库。'])).toEqual([
      [['Ileana Popescu'], []],
    ])
  })

  test('are the family name alone before an office, in any item, and no part of a full name', () => {
    expect(
      proven(
        ['Lord Mayor Hollingsworth replied with thanks.', '霍林斯沃思市長覆信致謝。'],
        ['Cr Dalgleish-Moore chaired it.', '會議由達格利什-摩爾市議員主持。'],
        ['Mayor Anna Hollingsworth spoke.', '市長安娜·霍林斯沃思致辭。'],
        ['Mayor Gerard spoke.', '格拉市市長致辭。'],
      ),
    ).toEqual([
      [[], ['霍林斯沃思']],
      [[], ['達格利什-摩爾']],
      [[], []],
      [[], []],
    ])
  })

  test('are nothing that capitals in pinyin may be, nor what a quotation holds', () => {
    expect(proven(['They saw Qiantang Chao at last.', '他们终于看到钱塘潮。'])).toEqual([[[], []]])
    expect(proven(['The show Lia Mora opened.', '“莉娅·莫拉”图片展开幕。'])).toEqual([[[], []]])
  })

  test('stay as the sentence gives them when another spelling only sounds a little like it', () => {
    expect(
      proven(['Mayor Ana Silva met Anna Silva-Costa.', '市长安娜·席尔瓦会见安娜·席尔瓦-科斯塔。']),
    ).toEqual([[[], []]])
  })

  test('are known in the items that print them in Chinese alone', () => {
    expect(
      proven(
        ['Siqinbilige, Vice Mayor, met the guests.', '副市长斯琴毕力格会见客人。'],
        ['工会主席斯琴毕力格也到场。'],
        ['自治区的斯琴毕力格草原很美。'],
      ).map((names) => names.at(-1)),
    ).toEqual([[], [], []])
  })
})

test('capitals behind a possessive are a name of their own', () => {
  const zh = '康乃馨出版社弗兰克·塔尔霍费尔与他握手。'
  expect(proven(['Cornelsen’s Frank Thalhofer shook hands.', zh])[0]?.[0]).toEqual([
    'Frank Thalhofer',
  ])
  expect(proven(['They shook hands at Cornelsen’s.', zh])[0]?.[0]).toEqual([])
})
