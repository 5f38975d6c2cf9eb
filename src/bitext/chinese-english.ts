import { isChineseStop } from '../chinese/words.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Evidence, Tongue } from './evidence.ts'
import { type LinkRows, type Links, linkRows } from './links.ts'
import { nameFinder } from './names.ts'
import { chineseTerms, englishNames, englishTerms, hanRuns } from './terms.ts'

// Shares of what no list of word frequencies holds, counted in news and novels.
const numberShare = 2e-4
const markShare = 0.0051
const sameWord = 0.9

/** What is known of Chinese (the source, either script) and English: a dictionary, numbers, names by sound. */
export function chineseEnglish(lexicon: Lexicon): Evidence {
  return {
    source: {
      terms: (text) => chineseTerms(text, lexicon.counts),
      share: shareOf(lexicon.chineseShare),
      length: (text) => text.replace(/\s/g, '').length,
    },
    target: {
      terms: englishTerms,
      share: shareOf(lexicon.englishShare),
      length: (text) => text.replace(/\s+/g, ' ').length,
    },
    ratio: 3.3,
    unlinked: 0.9,
    lessons: 1,
    links: (source, target) => dictionaryLinks(source, target, lexicon),
    heard: (source, target, words) => names(source, target, { words, lexicon }),
  }
}

function names(
  source: readonly string[],
  target: readonly string[],
  { words, lexicon }: { readonly words: readonly string[]; readonly lexicon: Lexicon },
): Links {
  const indexes = new Map(words.map((word, index) => [word, index]))
  const rows = linkRows(words.length)
  for (const { own, near } of blocks(source.length, target.length)) {
    const find = nameFinder(target.slice(...near).flatMap(englishNames), lexicon.englishShare)
    for (const text of source.slice(...own)) {
      for (const [word, strength] of hanRuns(text).flatMap(find)) {
        const to = indexes.get(word)
        if (to !== undefined) rows.strengthen(to, strength)
      }
      rows.endRow()
    }
  }
  return rows.links()
}

type Range = readonly [from: number, to: number]

// In a long text names are sought near where they stand: all names for all sentences would be too many.
const blockSize = 4000

/** The source texts in blocks, each with the target texts that its translation may stand among. */
function blocks(sourceSize: number, targetSize: number): { own: Range; near: Range }[] {
  const count = Math.ceil(Math.max(sourceSize, targetSize) / blockSize)
  const bounds = (size: number, at: number) => Math.round((size * at) / count)
  return Array.from({ length: count }, (_, at) => ({
    own: [bounds(sourceSize, at), bounds(sourceSize, at + 1)],
    near: [bounds(targetSize, Math.max(0, at - 1)), bounds(targetSize, Math.min(count, at + 2))],
  }))
}

function shareOf(known: (word: string) => number): Tongue['share'] {
  return (term) => {
    if (term.startsWith('#')) return numberShare
    return /^\p{L}/u.test(term) ? known(term) : markShare
  }
}

function dictionaryLinks(
  source: readonly string[],
  target: readonly string[],
  lexicon: Lexicon,
): Links {
  const words = new Map(target.map((word, index) => [word, index]))
  const lemmas = new Map(target.map((word, index) => [lexicon.lemma(word), index]))
  lemmas.delete(-1)
  const rows = linkRows(target.length)
  for (const word of source) {
    const same = words.get(word)
    if (same !== undefined) rows.strengthen(same, sameWord)
    else if (/^\p{Script=Han}/u.test(word)) addTranslations(word, { rows, lemmas, lexicon })
    rows.endRow()
  }
  return rows.links()
}

interface Known {
  readonly rows: LinkRows
  readonly lemmas: ReadonlyMap<number, number>
  readonly lexicon: Lexicon
}

/** Adds what a Chinese word may stand for here: its own translations, then weaker ones of the words inside it. */
function addTranslations(word: string, { rows, lemmas, lexicon }: Known): void {
  for (const { start, end, weight } of piecesOf(word)) {
    lexicon.eachTranslation(word, [start, end], (lemma, strength) => {
      const to = lemmas.get(lemma)
      if (to !== undefined) rows.strengthen(to, strength * weight)
    })
  }
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
