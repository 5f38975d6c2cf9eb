import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { otherSentences } from './other-sentences.ts'
import { linesOf, plainSentences } from './plain-sentences.ts'

describe('plainSentences()', () => {
  test('numbers the paragraphs that hold words, whatever the line ends', () => {
    expect(plainSentences(' He came. She left.\r\n\r\n \t\nIt was late.', 'en')).toEqual({
      sentences: ['He came.', 'She left.', 'It was late.'],
      paragraphs: [0, 0, 1],
    })
  })

  test('splits by the rules of the language that is told', () => {
    expect(plainSentences('他来了。她走了。', 'zh-Hant').sentences).toHaveLength(2)
    expect(plainSentences('Mr. Li came. She left.', 'en-GB').sentences).toHaveLength(2)
    expect(plainSentences('Он пришёл. Она ушла.', 'ru').sentences).toEqual([
      'Он пришёл.',
      'Она ушла.',
    ])
  })

  test('of an empty text gives none', () => {
    expect(plainSentences('', 'en')).toEqual({ sentences: [], paragraphs: [] })
  })
})

describe('otherSentences()', () => {
  test('tiles the block, whatever the block', () => {
    const words = fc.array(fc.constantFrom('Он', ' ', '. ', 'а', '?', '\u00a0', '«', '3.14', 'я'), {
      maxLength: 3000,
    })
    fc.assert(
      fc.property(words, (parts) => {
        const block = parts.join('')
        const spans = otherSentences(block, 'ru')
        expect(spans.map(({ start, end }) => block.slice(start, end)).join('')).toBe(block)
      }),
    )
  })

  test('splits a long block as it does its parts, in time that grows with its length', () => {
    expect(otherSentences('Слово и дело. '.repeat(50_000), 'ru')).toHaveLength(50_000)
    expect(otherSentences('слово '.repeat(100_000), 'ru')).toHaveLength(1)
  })
})

test.each([
  ['', []],
  ['\n', ['']],
  ['a\n\n b \r\n', ['a', '', ' b ']],
  ['a\u2028b\rc', ['a\u2028b\rc']],
])('linesOf(%j) counts lines as an editor does', (text, lines) => {
  expect(linesOf(text)).toEqual(lines)
})
