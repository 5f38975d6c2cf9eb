import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { englishSentences } from './sentences.ts'

const split = (block: string) =>
  englishSentences(block).map(({ start, end }) => block.slice(start, end).trim())

describe('englishSentences()', () => {
  test('asks for no space after a stop', () => {
    expect(split('They stayed until May 3.On May 4 they left.He waved.')).toEqual([
      'They stayed until May 3.',
      'On May 4 they left.',
      'He waved.',
    ])
  })

  test.each([
    'Mr. Zhou met H.E. Ian Marshall of St. George’s.',
    'Chengdu No. 7 High School and No.1 Plant signed.',
    'Tobias F. Svenningsen came at 9 a.m. on Monday.',
    'Haifu Technology Co., Ltd. and others took part.',
    'Trade grew by 3.5 percent to $1.2 billion.',
    'The U.S. President and the U.K. Minister met.',
    'They signed with Radom Precyzja S.A., under which a factory will be built.',
    'She saw the “Hello, Xiamen!” Exhibition.',
    '1. Acting on the outcomes',
    'Tr?ndelag County sent S?REN.',
    'It was ... a good day, e.g. for tea.',
  ])('%s is one sentence', (block) => {
    expect(split(block)).toEqual([block])
  })

  test('an abbreviation may end a sentence before a word that opens one', () => {
    expect(
      split('He works in the U.S. The firm is SERES Co., Ltd. It grew. He said no. On we went.'),
    ).toEqual([
      'He works in the U.S.',
      'The firm is SERES Co., Ltd.',
      'It grew.',
      'He said no.',
      'On we went.',
    ])
  })

  test('a closing quote stays, an opening one goes with what follows', () => {
    expect(split('"We agree." Then he left."Good," she said.')).toEqual([
      '"We agree."',
      'Then he left.',
      '"Good," she said.',
    ])
  })

  test('tiles the block, whatever the block', () => {
    const block = fc.string({ unit: fc.constantFrom(...'.!?…"”(A a1Mr。\n') })
    fc.assert(
      fc.property(block, (text) => {
        const spans = englishSentences(text)
        return spans.map(({ start, end }) => text.slice(start, end)).join('') === text
      }),
    )
  })
})
