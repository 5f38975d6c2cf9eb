import fc from 'fast-check'
import { test } from 'vitest'
import { chinesePeople } from './people.ts'

test('any part of a sentence is read without an error, inside its bounds', () => {
  const sentence =
    '5月4日,西安市市長李明會見了乍得駐華大使穆罕默德·阿里(Mohamed Ali)一行及12名學生。'
  const spans = fc.tuple(fc.nat(sentence.length), fc.nat(sentence.length), fc.string())
  fc.assert(
    fc.property(spans, ([from, to, noise]) => {
      const text = sentence.slice(Math.min(from, to), Math.max(from, to)) + noise + sentence
      return chinesePeople(text).every(
        ({ start, end }) => start >= 0 && start < end && end <= text.length,
      )
    }),
  )
})
