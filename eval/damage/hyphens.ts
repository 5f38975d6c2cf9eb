import { found, type Injector, place } from './injector.ts'
import { picked, type Random } from './random.ts'
import { englishWords, isWord } from './words.ts'

const compound = /(?<![\p{L}\d'’-])\p{Ll}+(?:-\p{Ll}+)+(?![\p{L}\d'’-])/gu

/** Spelt as one word by many, so nobody can tell that a hyphen was lost. */
const closed = new Set(
  'onsite ecommerce startup followup halfway nonmembers lifelong worldwide handmade'.split(' '),
)

/** Behind these many style guides print no hyphen (Chicago Manual of Style, 7.89): coworking, preordered. */
const prefix =
  /^(?:anti|bi|co|counter|inter|mid|multi|non|post|pre|pro|re|semi|sub|trans|un|under)-/

function isPrefixed(word: string): boolean {
  return prefix.test(word)
}

function hyphensOf({ start, words }: { start: number; words: string }): number[] {
  return found(words, /-/g).map((hyphen) => start + hyphen.start)
}

/** Between two consonants that no pair of letters spells one sound with, or behind a long beginning. */
const syllableEnd = /(?<=[a-z]{2}[aeiou][lmnrst])(?=[bcdfgklmpstv][aeiou][a-z]{2})/g
const pairs = /st|ss|ll|rr|mm|nn|tt/

function divided(text: string, put: string): ReturnType<Injector['places']> {
  return englishWords(text, 8).flatMap((word) =>
    found(word.words, syllableEnd)
      .slice(0, 1)
      .flatMap(({ start: at }) => {
        const [head, tail] = [word.words.slice(0, at), word.words.slice(at)]
        const isOpen = pairs.test(`${head.at(-1)}${tail[0]}`) || (isWord(head) && isWord(tail))
        if (isOpen) return []
        const start = word.start + at
        const injury = { kind: 'hyphen-residue', level: 'sure', start, end: start, put } as const
        return [place(injury, word)]
      }),
  )
}

function parted(text: string, random: Random, put: string): ReturnType<Injector['places']> {
  return found(text, compound).map((word) => {
    const [first = word.start, ...others] = hyphensOf(word)
    const start = picked([first, ...others], random) + 1
    return place({ kind: 'hyphen-residue', level: 'sure', start, end: start, put }, word)
  })
}

/** Hyphens are lost inside compounds, or stay behind where a line was broken. */
export const hyphens = {
  'dropped-hyphen': {
    kind: 'dropped-hyphen',
    how: 'peopleto-people, stateof-the-art, peoplecentered',
    places: (text, random) =>
      found(text, compound).map((word) => {
        const [first = word.start, ...others] = hyphensOf(word)
        const start = picked([first, ...others], random)
        const joined = word.words.replace(/-/g, '')
        const isRight = closed.has(joined) || isWord(joined) || isPrefixed(word.words)
        const isOpen = others.length === 0 && isRight
        const level = isOpen ? 'possible' : 'sure'
        return place({ kind: 'dropped-hyphen', level, start, end: start + 1, put: '' }, word)
      }),
  },
  'hyphen-in-word': {
    kind: 'hyphen-residue',
    how: 'estab-lished',
    places: (text) => divided(text, '-'),
  },
  'hyphen-at-line-end': {
    kind: 'hyphen-residue',
    how: 'estab-⏎lished',
    places: (text) => divided(text, '-\n'),
  },
  'compound-at-line-end': {
    kind: 'hyphen-residue',
    how: 'long-⏎term',
    places: (text, random) => parted(text, random, '\n'),
  },
  'space-after-hyphen': {
    kind: 'hyphen-residue',
    how: 'long- term',
    places: (text, random) => parted(text, random, ' '),
  },
} satisfies Record<string, Injector>
