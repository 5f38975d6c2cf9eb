import { expect, test } from 'vitest'
import { hashedFrom, hashSeed, mayBeEnglish } from './english-words.ts'

test('hashes are signed numbers of 32 bits, the first one too', () => {
  const hashes = ['', 'government', 'Govemment'].map((word) => hashedFrom(hashSeed, word))
  expect(hashes).toEqual(hashes.map((hash) => hash | 0))
  expect(hashes.map(mayBeEnglish)).toEqual([false, true, false])
})
