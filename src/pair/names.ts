import { isPinyin } from '../chinese/pinyin.ts'
import { chineseWords, isChineseStop } from '../chinese/words.ts'
import { listed, table } from '../data/table.ts'
import { englishLemma, isEnglishStop } from '../english/words.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Passage } from './passage.ts'

// Rarer words than this are mostly names.
const rareEnglish = 8e-6
const rarest = 1.2e-6
// A Chinese word commoner than this may be a place, but one that is in every story.
const commonChinese = 3e-5
// Characters beside figures make pairs that name nothing.
const datePart = /[年月日号时至]/

const foreign = new Set(
  table('foreign-name-characters').flatMap((row) => [...(row['characters'] ?? '')]),
)
const countries = new Set(
  table('countries').flatMap((row) =>
    [row['en'] ?? '', row['zh'] ?? '', ...listed(row['demonyms'])].map(englishLemma),
  ),
)

/** Tells whether a name that `namesIn` gave is a foreign person's or place's, but no country's. */
export function isForeign(name: string): boolean {
  if (countries.has(name)) return false
  return /^\p{Script=Han}/u.test(name)
    ? [...name].every((char) => foreign.has(char))
    : !isPinyin(name)
}

/**
 * What a passage names, roughly: rare capitalised words in English; in Chinese words for
 * such, and pairs of characters that belong to no known word, as names of people and places do.
 */
export function namesIn({ lang, text }: Passage, lexicon: Lexicon): Set<string> {
  return new Set(lang === 'zh' ? chineseNames(text, lexicon) : englishNames(text, lexicon))
}

function englishNames(text: string, lexicon: Lexicon): string[] {
  const words = text.match(/\p{Lu}[\p{L}\p{M}]{1,40}/gu) ?? []
  return words
    .filter((word) => !isEnglishStop(word.toLowerCase()))
    .map(englishLemma)
    .filter((lemma) => lexicon.englishShare(lemma) < rareEnglish)
}

function chineseNames(text: string, lexicon: Lexicon): string[] {
  const runs = text.match(/\p{Script=Han}+/gu) ?? []
  return runs.flatMap((run) => {
    const words = chineseWords(run, lexicon.counts)
    return words.flatMap((word, at) => {
      if (word.length > 1) return isName(word, lexicon) ? [word] : []
      const next = words[at + 1] ?? ''
      const isPair = next.length === 1 && !isPlain(word) && !isPlain(next)
      return isPair ? [word + next] : []
    })
  })
}

function isName(word: string, lexicon: Lexicon): boolean {
  if (lexicon.chineseShare(word) > commonChinese) return false
  return lexicon.translations(word).some(([lemma]) => lexicon.englishShare(lemma) < rarest)
}

function isPlain(char: string): boolean {
  return isChineseStop(char) || datePart.test(char)
}
