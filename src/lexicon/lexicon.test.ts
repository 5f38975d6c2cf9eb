import { expect, test } from 'vitest'
import { loadLexicon } from './load.ts'

const lexicon = await loadLexicon()

test('translations() gives what a dictionary and the reviewed additions say', () => {
  const lemmas = (word: string) => lexicon.translations(word).map(([lemma]) => lemma)
  expect(lemmas('会见')).toContain('meet')
  expect(lemmas('一行')).toContain('deleg')
  expect(lemmas('渝')).toContain('chongq')
  expect(lemmas('美国')).toContain('america')
  expect(lemmas('北约')).toContain('nato')
  expect(lemmas('魑魅魍魉魑')).toEqual([])
})

test('a common word has a larger share than a rare one, an unknown one a little', () => {
  expect(lexicon.englishShare('visit')).toBeGreaterThan(lexicon.englishShare('memorandum'))
  expect(lexicon.chineseShare('重庆')).toBeGreaterThan(lexicon.chineseShare('魑魅魍魉魑'))
  expect(lexicon.englishShare('zzzz')).toBeGreaterThan(0)
})
