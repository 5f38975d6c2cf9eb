import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { englishCues } from './cues.ts'

const wordsOf = (sentence: string) =>
  englishCues(sentence).map(({ id, start, end }) => [id, sentence.slice(start, end)])

describe('englishCues()', () => {
  test('takes inflected forms and keeps the printed words', () => {
    expect(wordsOf('She hoped for more.')).toContainEqual(['speech:hope', 'hoped'])
    expect(wordsOf('They held fruitful discussions.')).toContainEqual([
      'kind:talks',
      'held fruitful discussions',
    ])
  })

  test('of one family the longest words win', () => {
    const ids = wordsOf('The cities held a video conference.').map(([id]) => id)
    expect(ids).toContain('kind:video-conference')
    expect(ids).not.toContain('kind:conference')
  })

  test.each([
    ['The exhibition center is new.', 'kind:exhibition'],
    ['They visited at the invitation of the mayor.', 'speech:invitation'],
    ['The forum will be held in June.', 'speech:commitment'],
    ['A fair-trade spirit.', 'kind:exhibition'],
    ['He spoke of goodwill.', 'speech:commitment'],
  ])('%s', (sentence, id) => {
    expect(wordsOf(sentence).map(([found]) => found)).not.toContain(id)
  })

  test('gives spans inside the sentence, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const sentence = `${text} met with ${text} signed`
        const cues = englishCues(sentence)
        for (const { start, end } of cues) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(sentence.length)
          expect(start).toBeLessThan(end)
        }
        expect(cues.map(({ start }) => start)).toEqual(
          cues.map(({ start }) => start).toSorted((a, b) => a - b),
        )
      }),
      { numRuns: 30 },
    )
  })
})
