import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chineseSentences } from './sentences.ts'

const split = (block: string) =>
  chineseSentences(block).map(({ start, end }) => block.slice(start, end))

describe('chineseSentences()', () => {
  test('ends at stops, full- or half-width, and keeps closers', () => {
    expect(split('他说:“欢迎！”双方签约?是的｡散会。')).toEqual([
      '他说:“欢迎！”',
      '双方签约?',
      '是的｡',
      '散会。',
    ])
  })

  test('a semicolon, a decimal and a dot in a name end nothing', () => {
    const block = '增长3.5%；比尔.昆顿来访，双方会谈。'
    expect(split(block)).toEqual([block])
  })

  test('a quoted cry in mid-sentence is a name', () => {
    expect(split('市民参观“你好，厦门！”主题展。展览免费。')).toEqual([
      '市民参观“你好，厦门！”主题展。',
      '展览免费。',
    ])
  })

  test('who said it belongs to what was said', () => {
    expect(split('“就像回到了家！”来自费尔干纳的研究生卡里莫夫说。他走了。')).toEqual([
      '“就像回到了家！”来自费尔干纳的研究生卡里莫夫说。',
      '他走了。',
    ])
    expect(split('他说：“欢迎！”双方随后就合作交换意见，并说明年再会。')).toHaveLength(2)
  })

  test('a lost letter in a Latin name ends nothing', () => {
    expect(split('Kate?ina来访。')).toEqual(['Kate?ina来访。'])
  })

  test('tiles the block, whatever the block', () => {
    const block = fc.string({ unit: fc.constantFrom(...'。.！?“”"（）一a1 \n…') })
    fc.assert(fc.property(block, (text) => split(text).join('') === text))
  })
})
