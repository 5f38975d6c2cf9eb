import { expect, test } from 'vitest'
import { cueIndex, cuesIn } from './cue.ts'
import { englishPattern } from './english/cues-pattern.ts'

const ids = (sentence: string, index: ReturnType<typeof cueIndex>) =>
  cuesIn(sentence, index).map(({ id }) => id)

test('each table finds its own words, one made later too, though a sentence is looked through once for all', () => {
  const sentence = 'They walked to the quay.'
  const walks = cueIndex('en', [englishPattern('walk', 'walk+')])
  expect(ids(sentence, walks)).toEqual(['walk'])
  const places = cueIndex('en', [englishPattern('road', 'road'), englishPattern('quay', 'quay')])
  expect(ids(sentence, places)).toEqual(['quay'])
  expect(ids(sentence, walks)).toEqual(['walk'])
})
