import { listed, table } from '../data/table.ts'
import { remembered, rememberedByCode } from '../remembered.ts'
import type { Span } from '../span.ts'
import {
  foldedWords,
  japaneseBeginnings,
  japaneseEnd,
  japaneseInitials,
} from './japanese-readings.ts'
import { foreignSpelt } from './spelt-foreign.ts'
import { plainLatin, readings } from './syllables.ts'
import { transliterates } from './transliteration.ts'

/** The family names (Simplified) that a word is a usual spelling of: those of China overseas, of Korea, of Vietnam. */
const families = new Map<string, string[]>()
for (const { han = '', other } of table('surnames')) listed(other).forEach(learn(han))
for (const { lang, han = '', latin } of table('neighbour-surnames'))
  if (lang !== 'ja') listed(latin).forEach(learn(han))

/** So much of its sound must a given name share with the characters behind a family name. */
const givenFloor = 0.5

/**
 * Where a sentence in Simplified prints the name that is spelt `latin`: in pinyin, as Japan reads it, as Hong Kong or
 * Korea spell it (one syllable a character), or a foreign name in parts by its sounds. The spelling tells where the
 * characters end, which no Chinese word does.
 */
export function speltNames(plain: string, latin: string): Span[] {
  return [...speltByRule(plain, latin), ...foreignSpelt(plain, latin)]
}

function speltByRule(plain: string, latin: string): Span[] {
  const spelt = [...pinyinOrders(latin).map(pinyinEnd), japaneseEnd, overseasEnd]
  const mayBegin = beginningsOf(latin)
  const spans: Span[] = []
  for (let start = 0; start < plain.length; start++) {
    if (!mayBegin(plain.charCodeAt(start))) continue
    const end = spelt.map((endOf) => endOf(plain, start, latin)).find((at) => at !== undefined)
    if (end === undefined) continue
    spans.push({ start, end })
    start = end - 1
  }
  return spans
}

// The names of a bulletin or two.
const namesKept = 64
// A bulletin has some thousand different characters.
const differentChars = 4096

/** Tells by its code of a character whether a name that is spelt so may begin with it. */
const beginningsOf = remembered((latin) => {
  const orders = pinyinOrders(latin)
  const overseas = new Set(readingsOf(latin).map(({ han }) => han.charCodeAt(0)))
  const isJapanese = japaneseBeginnings(latin)
  // As pinyin is compared, and as Japan's readings are.
  const words = [...latin.split(/\s+/).map(plainLatin), ...foldedWords(latin)]
  const initials = bitsOf(words.map((word) => word.charAt(0)))
  return (code: number): boolean => {
    if (overseas.has(code)) return true
    if ((initialsOf(code) & initials) === 0) return false
    const char = String.fromCharCode(code)
    return (
      readings(char).some((reading) => orders.some((letters) => letters.startsWith(reading))) ||
      isJapanese(char)
    )
  }
}, namesKept)

/** A bit for each letter that a reading of the character begins with, by its code: most begin no word of a name. */
const initialsOf = rememberedByCode((code) => {
  const char = String.fromCharCode(code)
  return bitsOf([...readings(char).map((reading) => reading.charAt(0)), ...japaneseInitials(char)])
}, differentChars)

/** Small letters as bits. */
function bitsOf(letters: readonly string[]): number {
  return letters.reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) & 31)), 0)
}

function learn(han: string) {
  return (latin: string): void => {
    const word = plainLatin(latin)
    families.set(word, [...(families.get(word) ?? []), han])
  }
}

/** The letters of a name in pinyin, family name first or last; a lone word must be long to be a name (Eerdunbateer). */
function pinyinOrders(latin: string): string[] {
  const words = latin.split(/\s+/).map(plainLatin)
  const letters = words.join('')
  if (words.length === 1) return letters.length > 7 ? [letters] : []
  return words.length > 3 || letters.length < 4
    ? []
    : [letters, [...words.slice(1), words[0]].join('')]
}

function pinyinEnd(letters: string): (plain: string, start: number) => number | undefined {
  return (plain, start) => {
    const end = endRead(plain, start, letters)
    return end !== undefined && end - start > 1 ? end : undefined
  }
}

function endRead(plain: string, at: number, letters: string): number | undefined {
  if (letters === '') return at
  return readings(plain.charAt(at))
    .filter((reading) => letters.startsWith(reading))
    .map((reading) => endRead(plain, at + 1, letters.slice(reading.length)))
    .find((end) => end !== undefined)
}

/** 关德威: Harold Kwan Tak-wai; 姜旻书: KANG Min-seo. The words behind the family name have as many syllables as characters. */
function overseasEnd(plain: string, start: number, latin: string): number | undefined {
  return readingsOf(latin).flatMap(({ han, given }) => {
    if (!plain.startsWith(han, start)) return []
    const from = start + han.length
    const rest = plain.slice(from, from + 2)
    const isSpelt = /^\p{Script=Han}{2}$/u.test(rest) && transliterates(rest, given) >= givenFloor
    return isSpelt ? [from + 2] : []
  })[0]
}

/** The family names that each word of a name may spell which two syllables follow, and those. */
const readingsOf = remembered((latin) => {
  const words = latin.split(/\s+/)
  return words.flatMap((word, at) => {
    const given = words.slice(at + 1).flatMap((part) => part.split('-'))
    if (given.length !== 2) return []
    return (families.get(plainLatin(word)) ?? []).map((han) => ({ han, given: given.join(' ') }))
  })
})
