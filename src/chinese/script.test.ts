import fc from 'fast-check'
import { Converter, Locale } from 'opencc-js/t2cn'
import { expect, test } from 'vitest'
import { scriptOf, simplified, simplifiedCode } from './script.ts'

test.each([
  ['市政府副市長會見了大使一行', 'Hant'],
  ['市政府副市长会见了大使一行', 'Hans'],
  // 關系 for 關係 and 干部 for 幹部 are what careless conversion leaves.
  ['兩地關系與干部交流', 'Hant'],
  ['上午在市里', 'Hans'],
  ['', 'Hans'],
] as const)('scriptOf(%j) is %s', (text, script) => {
  expect(scriptOf(text)).toBe(script)
})

test('simplified() keeps every offset, whatever the text', () => {
  const unit = fc.constantFrom('發', '展', '后', '裏', '𠮷', 'a', '，', '\n', '乾', '隆', '著')
  fc.assert(fc.property(fc.string({ unit }), (text) => simplified(text).length === text.length))
})

test('simplified() changes whatever letters and words the library changes, where offsets hold', () => {
  const fold = Converter({ from: 't', to: 'cn' })
  const words = JSON.stringify(Locale.configs?.['t2s']).match(/\p{Script=Han}+/gu) ?? []
  expect(words.length).toBeGreaterThan(9000)
  const changed = words.filter((word) => fold(word) !== word && fold(word).length === word.length)
  expect(changed.filter((word) => simplified(word) !== fold(word))).toEqual([])
  expect(changed.length).toBeGreaterThan(4000)
})

test.each([
  ['副主任沈思敏看望教师', '副主任沈思敏看望教师'],
  ['沈静说', '沈静说'],
  ['他沈思良久', '他沉思良久'],
  ['這艘沈船', '这艘沉船'],
])('simplified(%j) is %j', (text, plain) => {
  expect(simplified(text)).toBe(plain)
})

test('simplifiedCode is what the library makes of every letter alone, where offsets hold', () => {
  const fold = Converter({ from: 't', to: 'cn' })
  const block = Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, at) => 0x4e00 + at)
  const alone = fold(block.map((code) => String.fromCharCode(code)).join('\n')).split('\n')
  const kept = block.map((code, at) => (alone[at]?.length === 1 ? alone[at].charCodeAt(0) : code))
  expect(block.map((code) => simplifiedCode[code])).toEqual(kept)
})
