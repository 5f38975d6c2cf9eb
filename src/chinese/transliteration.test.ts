import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { transliterates } from './transliteration.ts'

describe('transliterates()', () => {
  test.each([
    ['阿尔瓦雷斯', 'Alvarez'],
    ['約翰·克蘭利', 'John Cranley'],
    ['特隆赫姆', 'Trondheim'],
    ['特倫德拉格', 'Trøndelag'],
    ['穆罕默德·提普', 'Muhammad Tipu'],
    ['沃夫科娃', 'Vovková'],
    ['诺丁汉', 'Nottingham'],
    ['哈维尔', 'Javier'],
    ['杜塞尔多夫', 'Düsseldorf'],
    ['英格玛', 'Ingmar'],
    ['因格丽德', 'Ingrid'],
  ])('%s spells %s', (han, latin) => {
    expect(transliterates(han, latin)).toBeGreaterThan(0.7)
  })

  test.each([
    ['吕真才', 'Zaw Linn Oo'],
    ['张国智', 'Alvarez'],
    ['阿尔瓦雷斯', 'Trondheim'],
    ['戴杰豪', 'Jeff David'],
    ['宋韬', 'Svenningsen'],
  ])('%s does not spell %s', (han, latin) => {
    expect(transliterates(han, latin)).toBeLessThan(0.4)
  })

  test('is between 0 and 1, whatever the text', () => {
    const words = fc.string({ unit: fc.constantFrom(...'张國吕尔zhangerü ’·A1') })
    fc.assert(
      fc.property(words, words, (han, latin) => {
        const value = transliterates(han, latin)
        return value >= 0 && value <= 1
      }),
    )
  })
})
