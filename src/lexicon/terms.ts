import { chineseNumeral } from '../chinese/numeral.ts'
import { simplified } from '../chinese/script.ts'
import { plainLatin } from '../chinese/syllables.ts'
import { chineseWords, isChineseStop, type WordCounts } from '../chinese/words.ts'
import { listed, table } from '../data/table.ts'
import { englishNumeral } from '../english/numeral.ts'
import { englishLemma, englishWords, isEnglishStop } from '../english/words.ts'

/** What a text says, as evidence: lemmas, `#5` for a number, `#M2` for a month. */
export interface EnglishTerms {
  readonly terms: readonly string[]
  /** The capitalised words: their lemma among the terms, and their letters as pinyin is compared. */
  readonly names: readonly (readonly [lemma: string, letters: string])[]
}

const months = new Map(
  table('months').flatMap((row) =>
    [row['en'] ?? '', ...listed(row['abbr'])].map((name) => [
      name.toLowerCase(),
      row['number'] ?? '',
    ]),
  ),
)
const ordinals = new Map(
  table('english-numerals').flatMap((row) =>
    row['ordinal'] ? [[row['ordinal'], Number(row['value'])] as const] : [],
  ),
)
// "two hundred and thirty-five thousand" is the longest that bulletins print.
const longestNumeral = 7

/** The evidence in an English text. Common words are left out; a number is its value, however written. */
export function englishTerms(text: string): EnglishTerms {
  const words = englishWords(text.normalize('NFKC'))
  const terms: string[] = []
  const names: [string, string][] = []
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? ''
    const numeral = numeralAt(words, at)
    at += numeral ? numeral.size : 1
    if (numeral) {
      terms.push(`#${numeral.value}`)
      continue
    }
    const term = termOf(word, words[at - 2], words[at])
    if (term === undefined) continue
    terms.push(term)
    if (/^\p{Lu}/u.test(word) && !term.startsWith('#')) names.push([term, plainLatin(word)])
  }
  return { terms, names }
}

function numeralAt(
  words: readonly string[],
  at: number,
): { value: number; size: number } | undefined {
  const most = Math.min(longestNumeral, words.length - at)
  const first = (words[at] ?? '').toLowerCase()
  if (!/^\d/.test(first) && first !== 'a' && englishNumeral(first) === null) return undefined
  for (let size = most; size > 0; size--) {
    const value = englishNumeral(words.slice(at, at + size).join(' '))
    if (value !== null && !(size === 1 && first === 'one')) return { value, size }
  }
  return undefined
}

function termOf(word: string, before = '', after = ''): string | undefined {
  const lower = word.toLowerCase()
  const month = months.get(lower)
  const isVerb = /^(?:may|march|mar)$/.test(lower) && !/^\d/.test(after) && !/^\d/.test(before)
  if (month !== undefined && !isVerb) return `#M${month}`
  if (isEnglishStop(lower)) return undefined
  const ordinal = ordinals.get(lower)
  return ordinal === undefined ? englishLemma(lower) : `#${ordinal}`
}

const lexical = table('lexical-numerals')
  .flatMap((row) => (row['lang'] === 'zh' ? listed(row['words']) : []))
  .sort((a, b) => b.length - a.length)
const followers = table('numeral-followers')[0]?.['characters'] ?? ''
const numerals = new RegExp(
  `(${lexical.join('|')})|(第?)(\\d[\\d,]{0,20}(?:\\.\\d{1,8})?[十百千万亿]{0,4}|[零〇一二两三四五六七八九十百千万亿廿卅]{1,12})([${followers}]?)`,
  'gu',
)

/** The evidence in a Chinese text of either script, and its Han letters for the names in it. */
export function chineseTerms(
  text: string,
  counts: WordCounts,
): { terms: string[]; runs: readonly string[] } {
  const plain = simplified(text.normalize('NFKC').replace(/(\d) (?=\d)/g, '$1'))
  const numbers: string[] = []
  const rest = plain.replace(numerals, (whole: string, word: string, rank, digits, follower) => {
    const term = word ? undefined : numberTerm(rank !== '', digits ?? '', follower ?? '')
    if (term === undefined) return whole
    numbers.push(term)
    return ` ${'年月日号'.includes(follower) ? '' : follower}`
  })
  const words = rest.match(/\p{Script=Han}+|\p{Script=Latin}{2,}/gu) ?? []
  const terms = words.flatMap((run) =>
    /^\p{Script=Latin}/u.test(run)
      ? [englishLemma(run)]
      : chineseWords(run, counts).filter((word) => !isChineseStop(word)),
  )
  return { terms: [...terms, ...numbers], runs: plain.match(/\p{Script=Han}+/gu) ?? [] }
}

function numberTerm(isRank: boolean, digits: string, follower: string): string | undefined {
  const isCharacter = /^\p{Script=Han}$/u.test(digits)
  if (isCharacter && !isRank && follower === '') return undefined
  // 百, 万 or 千万 alone are words ("hundreds of").
  if (/^[百千万亿]+$/.test(digits) && follower === '') return undefined
  const value = chineseNumeral(digits)
  if (value === null) return undefined
  if (value === 1 && !isRank && !'年月日号'.includes(follower || '个')) return undefined
  return follower === '月' && value <= 12 ? `#M${value}` : `#${value}`
}
