import { describe, expect, test } from 'vitest'
import { remembered, rememberedByCode, rememberedOf } from './remembered.ts'

describe('remembered()', () => {
  test('works an answer out once for a text, none among them', () => {
    const asked: string[] = []
    const answer = remembered((text) => {
      asked.push(text)
      return text === 'a' ? 1 : undefined
    })
    expect([answer('a'), answer('b'), answer('a'), answer('b')]).toEqual([
      1,
      undefined,
      1,
      undefined,
    ])
    expect(asked).toEqual(['a', 'b'])
  })

  test('keeps what was asked of the sentences of a bulletin', () => {
    const sentences = Array.from({ length: 200 }, (_, at) => `sentence ${at}`)
    const asked: string[] = []
    const answer = remembered((text) => asked.push(text))
    for (const sentence of [...sentences, ...sentences]) answer(sentence)
    expect(asked).toEqual(sentences)
  })

  test('keeps a few long texts alone, apart from the sentences', () => {
    const texts = Array.from({ length: 20 }, (_, at) => `${at} `.repeat(4096))
    const asked: string[] = []
    const answer = remembered((text) => {
      asked.push(text)
      return text.length
    })
    const all = ['a sentence', ...texts]
    for (const text of [...all, ...all, texts[19] ?? '']) answer(text)
    expect(asked).toEqual(['a sentence', ...texts, ...texts])
  })
})

test('rememberedByCode() works an answer out once for a code unit, 0 and none among them', () => {
  const asked: number[] = []
  const answer = rememberedByCode((code) => {
    asked.push(code)
    return code === 0x4e00 ? 0 : undefined
  }, 4096)
  expect([0x4e00, 0, 0x4e00, 0].map(answer)).toEqual([0, undefined, 0, undefined])
  expect(asked).toEqual([0x4e00, 0])
})

describe('rememberedOf()', () => {
  test('works an answer out once for a thing, none among them, and anew for another that is like it', () => {
    const asked: object[] = []
    const answer = rememberedOf((thing: { readonly is: number | undefined }) => {
      asked.push(thing)
      return thing.is
    })
    const [one, none, other] = [{ is: 1 }, { is: undefined }, { is: 1 }]
    expect([one, none, other, one, none].map(answer)).toEqual([1, undefined, 1, 1, undefined])
    expect(asked).toEqual([one, none, other])
  })
})
