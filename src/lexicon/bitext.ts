import { isChineseStop } from '../chinese/words.ts'
import type { Lexicon } from './lexicon.ts'
import { nameFinder } from './names.ts'
import { chineseTerms, englishTerms } from './terms.ts'

/** A word of one side as evidence of a word of the other: the other's index, and 0 < strength ≤ 1. */
export interface Link {
  readonly to: number
  readonly strength: number
}

/** One language's texts as terms. */
export interface TermSide {
  /** The terms of each text, as indexes into `words`, in order. */
  readonly texts: readonly Int32Array[]
  readonly words: readonly string[]
  /** How common each word is, in this text and in the language; the rarer, the more a match tells. */
  readonly shares: Float64Array
  /** How long each text is: characters, blanks counted once in English and never in Chinese. */
  readonly lengths: readonly number[]
}

/** Texts of two languages with all that may link them, before anything is said of which belong together. */
export interface Bitext {
  readonly en: TermSide
  readonly zh: TermSide
  /** For each Chinese word, the English words it may stand for. */
  readonly links: readonly (readonly Link[])[]
  /** For each Chinese text, the English names heard in it. */
  readonly heard: readonly (readonly Link[])[]
}

// Of what is known of a word's share, half is the language's and half this text's.
const background = 0.5
const numberShare = 2e-4
const sameWord = 0.9
// No sentence and hardly a paragraph is longer; what is compared stays bounded whatever comes.
const longestText = 8000
const mostTerms = 1500

/** The texts of both languages made ready to be compared. Work is linear in their length. */
export function bitext(en: readonly string[], zh: readonly string[], lexicon: Lexicon): Bitext {
  const english = en.map((text) => englishTerms(text.slice(0, longestText)))
  const chinese = zh.map((text) => chineseTerms(text.slice(0, longestText), lexicon.counts))
  const enSide = side(
    english,
    en.map((text) => text.replace(/\s+/g, ' ').length),
    (word) => lexicon.englishShare(word),
  )
  const zhSide = side(
    chinese,
    zh.map((text) => text.replace(/\s/g, '').length),
    (word) => lexicon.chineseShare(word),
  )
  const index = indexOf(enSide.words, lexicon)
  const find = nameFinder(
    english.flatMap(({ names }) => names),
    lexicon.englishShare,
  )
  return {
    en: enSide,
    zh: zhSide,
    links: zhSide.words.map((word) => linksOf(word, index, lexicon)),
    heard: chinese.map(({ runs }) => linked(strongest(runs.flatMap(find)), index.words)),
  }
}

function side(
  found: readonly { readonly terms: readonly string[] }[],
  lengths: readonly number[],
  share: (word: string) => number,
): TermSide {
  const indexes = new Map<string, number>()
  const texts = found.map(({ terms }) =>
    Int32Array.from(terms.slice(0, mostTerms), (term) => {
      const known = indexes.get(term) ?? indexes.size
      indexes.set(term, known)
      return known
    }),
  )
  const words = [...indexes.keys()]
  return { texts, words, shares: sharesOf(texts, words, share), lengths }
}

function sharesOf(
  texts: readonly Int32Array[],
  words: readonly string[],
  share: (word: string) => number,
): Float64Array {
  const counts = new Float64Array(words.length)
  let total = 200
  for (const text of texts) {
    total += text.length
    for (const word of text) counts[word] = (counts[word] ?? 0) + 1
  }
  return counts.map((count, word) => {
    const text = words[word] ?? ''
    const known = text.startsWith('#') ? numberShare : share(text)
    return background * known + (1 - background) * (count / total)
  })
}

function linked(found: ReadonlyMap<string, number>, indexes: ReadonlyMap<string, number>): Link[] {
  return [...found].flatMap(([word, strength]) => {
    const to = indexes.get(word)
    return to === undefined ? [] : [{ to, strength }]
  })
}

function strongest(found: readonly (readonly [string, number])[]): Map<string, number> {
  const most = new Map<string, number>()
  for (const [word, strength] of found) most.set(word, Math.max(most.get(word) ?? 0, strength))
  return most
}

/** The English words of a bitext, by word and by the lexicon's numbers. */
interface EnglishIndex {
  readonly words: ReadonlyMap<string, number>
  readonly lemmas: ReadonlyMap<number, number>
}

function indexOf(words: readonly string[], lexicon: Lexicon): EnglishIndex {
  const lemmas = words.map((word, index): [number, number] => [lexicon.lemma(word), index])
  return {
    words: new Map(words.map((word, index) => [word, index])),
    lemmas: new Map(lemmas.filter(([lemma]) => lemma >= 0)),
  }
}

/** What a Chinese word may stand for here: its own translations, then weaker ones of the words inside it. */
function linksOf(word: string, { words, lemmas }: EnglishIndex, lexicon: Lexicon): Link[] {
  if (!/^\p{Script=Han}/u.test(word)) {
    const to = words.get(word)
    return to === undefined ? [] : [{ to, strength: sameWord }]
  }
  const most = new Map<number, number>()
  const add = (start: number, end: number, weight: number) =>
    lexicon.eachTranslation(word, [start, end], (lemma, strength) => {
      const to = lemmas.get(lemma)
      if (to !== undefined) most.set(to, Math.max(most.get(to) ?? 0, strength * weight))
    })
  for (const { start, end, weight } of piecesOf(word)) add(start, end, weight)
  return Array.from(most, ([to, strength]) => ({ to, strength }))
}

interface WordPiece {
  readonly start: number
  readonly end: number
  readonly weight: number
}

/** A word whole, and every shorter piece of it with how much it says of the word. */
function piecesOf(word: string): WordPiece[] {
  const pieces = [{ start: 0, end: word.length, weight: 1 }]
  // A character of a long word says little of it.
  for (let size = word.length > 3 ? 2 : 1; size < word.length; size++) {
    const weight = size === 1 ? 0.2 : Math.min(1, 0.5 * (size / word.length + 0.4))
    for (let start = 0; start + size <= word.length; start++) {
      if (size > 1 || !isChineseStop(word.charAt(start)))
        pieces.push({ start, end: start + size, weight })
    }
  }
  return pieces
}

/** A run of texts on each side, with the words and links of the whole. */
export function partOf(
  { en, zh, links, heard }: Bitext,
  at: {
    readonly en: number
    readonly zh: number
    readonly enCount: number
    readonly zhCount: number
  },
): Bitext {
  return {
    en: { ...en, ...cut(en, at.en, at.enCount) },
    zh: { ...zh, ...cut(zh, at.zh, at.zhCount) },
    links,
    heard: heard.slice(at.zh, at.zh + at.zhCount),
  }
}

function cut({ texts, lengths }: TermSide, from: number, count: number) {
  return { texts: texts.slice(from, from + count), lengths: lengths.slice(from, from + count) }
}
