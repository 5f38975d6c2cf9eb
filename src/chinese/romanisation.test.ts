import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isRomanised, romanises } from './romanisation.ts'

describe('romanises()', () => {
  test.each([
    ['張國智', 'Zhang Guozhi'],
    ['张国智', 'Guozhi Zhang'],
    ['张国智', 'ZHANG, Guo-zhi'],
    ['鮑嫻萍', 'BAO Xianping'],
    ['吕真才', 'Lü Zhencai'],
    ['呂真才', 'Lyu Zhencai'],
    ['吕真才', 'Lv Zhencai'],
    ['单霁翔', 'Shan Jixiang'],
    ['曾茜', 'Zeng Xi'],
    ['西安', 'Xi’an'],
    ['陕西', 'Shaanxi'],
    ['香港', 'Hong Kong'],
  ])('%s is %s', (han, latin) => {
    expect(romanises(han, latin)).toBe(1)
  })

  test('a shared family name is a fraction', () => {
    expect(romanises('张国智', 'Zhang Wei')).toBeCloseTo(1 / 3)
  })

  test('a foreign name spelt by sound is no pinyin', () => {
    expect(romanises('阿尔瓦雷斯', 'Alvarez')).toBeLessThan(0.3)
  })

  test('text of the wrong script gives 0', () => {
    expect(romanises('Zhang', '张')).toBe(0)
    expect(romanises('', '')).toBe(0)
  })

  test('is between 0 and 1, whatever the text', () => {
    const words = fc.string({ unit: fc.constantFrom(...'张國吕尔zhangerü ’·A1') })
    fc.assert(
      fc.property(words, words, (han, latin) => {
        const value = romanises(han, latin)
        return value >= 0 && value <= 1
      }),
    )
  })
})

test.each([
  ['張國智', 'Guozhi Zhang', true],
  ['单霁翔', 'SHAN Jixiang', true],
  ['张国智', 'Zhang Guozhong', false],
  ['张国', 'Zhang Guozhi', false],
  ['让·杜邦', 'Jean Dupont', false],
  ['', '', false],
])('isRomanised(%s, %s) is %s, as romanises() is 1', (han, latin, is) => {
  expect(isRomanised(han, latin)).toBe(is)
  expect(romanises(han, latin) === 1).toBe(is)
})
