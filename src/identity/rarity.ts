import { isPinyin } from '../chinese/pinyin.ts'
import { plainLatin, readings } from '../chinese/syllables.ts'
import { listed, table } from '../data/table.ts'
import { name as weights } from './weights.ts'

// Chinese surnames by rank fall off as this does: 王 and 李 7 to 9 in a hundred, the twentieth one.
const shareAt = (rank: number) => 0.09 / (1 + rank * 0.35)
const rare = 1 / 8192
const shares = new Map<string, number>()
const speltShares = new Map<string, number>()
const spellings = new Map<string, string>()
table('surnames').forEach((row, rank) => {
  shares.set(row['han'] ?? '', shareAt(rank))
  for (const form of [...listed(row['pinyin']), ...listed(row['other'])].map(plainLatin)) {
    speltShares.set(form, (speltShares.get(form) ?? 0) + shareAt(rank))
  }
  spellings.set(row['han'] ?? '', plainLatin(listed(row['pinyin'])[0] ?? ''))
})
const common = new Set(table('given-names').flatMap((row) => listed(row['given'])))
const commonSpelt = new Set(Array.from(common, (given) => spellingOf(given)))

// How many share a given name: one of the very common ones, one character or syllable, two.
const given = {
  han: { common: 1 / 170, one: 1 / 500, two: 1 / 20_000 },
  pinyin: { common: 1 / 70, one: 1 / 120, two: 1 / 1500 },
} as const

/** What it weighs, in bits, that two have one Chinese name, Simplified: the rarer the more. */
export function hanBits(name: string): number {
  if (!/^\p{Script=Han}{2,4}$/u.test(name)) return weights.most.han
  const [family, rest] = parted(name)
  const share = shares.get(family)
  if (share === undefined) return weights.most.han
  return capped(share * shareOf(given.han, common.has(rest), rest.length), weights.most.han)
}

/** Tells whether words in Latin letters are a Chinese name: pinyin, with a surname first or last. */
export function isSpeltName(words: readonly string[]): boolean {
  if (words.length === 0 || !isPinyin(words.join(' '))) return false
  const [first = '', last = ''] = [words[0], words.at(-1)]
  return words.length === 1 || speltShares.has(first) || speltShares.has(last)
}

/** What it weighs that two have one name in Latin letters, words parted. */
export function latinBits(words: readonly string[]): number {
  if (words.length < 2) return weights.part
  if (!isSpeltName(words)) return weights.most.other
  const [first = '', last = ''] = [words[0], words.at(-1)]
  const family = speltShares.has(first) ? first : last
  const rest = family === first ? words.slice(1).join('') : words.slice(0, -1).join('')
  const isLong = /[aeiouv]+[^aeiouv]+[aeiouv]/.test(rest)
  const share = shareOf(given.pinyin, commonSpelt.has(rest), isLong ? 2 : 1)
  return capped((speltShares.get(family) ?? rare) * share, weights.most.pinyin)
}

/** A Chinese name's surname and given name in plain pinyin. */
export function spelt(name: string): string[] {
  const [family, rest] = parted(name)
  return [spellings.get(family) ?? spellingOf(family), spellingOf(rest)]
}

function parted(name: string): [family: string, given: string] {
  const size = name.length > 2 && shares.has(name.slice(0, 2)) ? 2 : 1
  return [name.slice(0, size), name.slice(size)]
}

/** Characters in plain pinyin, each by its usual reading. */
function spellingOf(han: string): string {
  return Array.from(han, (char) => readings(char)[0] ?? '').join('')
}

function shareOf(
  shared: { readonly common: number; readonly one: number; readonly two: number },
  isCommon: boolean,
  size: number,
): number {
  if (isCommon) return size > 1 ? shared.common / 6 : shared.common
  return size > 1 ? shared.two : shared.one
}

function capped(share: number, most: number): number {
  return Math.min(most, -Math.log2(share))
}
