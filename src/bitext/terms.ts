import { chineseNumeral } from '../chinese/numeral.ts'
import { simplified } from '../chinese/script.ts'
import { plainLatin } from '../chinese/syllables.ts'
import { chineseWords, isChineseStop, type WordCounts } from '../chinese/words.ts'
import { listed, table } from '../data/table.ts'
import { englishNumeral, inNumeral } from '../english/numeral.ts'
import { englishLemma, englishWords, isEnglishStop } from '../english/words.ts'
import { functionWords } from './function-words.ts'
import { marks } from './marks.ts'

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
export function englishTerms(text: string): string[] {
  const plain = text.normalize('NFKC')
  const words = englishWords(plain)
  const terms: string[] = []
  for (let at = 0; at < words.length; ) {
    const numeral = numeralAt(words, at)
    const word = words[at] ?? ''
    at += numeral ? numeral.size : 1
    const term = numeral ? `#${numeral.value}` : termOf(word, words[at - 2], words[at])
    if (term !== undefined) terms.push(term)
  }
  return [...terms, ...functionWords(plain, 'en'), ...marks(text)]
}

/** The capitalised words of an English text, by the term each is, in the letters that pinyin is compared in. */
export function englishNames(text: string): [term: string, letters: string][] {
  const words = text.normalize('NFKC').match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? []
  return words
    .filter((word) => !isEnglishStop(word.toLowerCase()) && !isNumeral(word))
    .map((word) => [englishLemma(word), plainLatin(word)])
}

/** The unbroken runs of Han letters in a text of either script, in Simplified. */
export function hanRuns(text: string): readonly string[] {
  return simplified(text.normalize('NFKC')).match(/\p{Script=Han}+/gu) ?? []
}

function numeralAt(
  words: readonly string[],
  at: number,
): { value: number; size: number } | undefined {
  const first = (words[at] ?? '').toLowerCase()
  if (!/^\d/.test(first) && first !== 'a' && !isNumeral(first)) return undefined
  for (let size = numeralsFrom(words, at); size > 0; size--) {
    const value = englishNumeral(words.slice(at, at + size).join(' '))
    if (value !== null && !(size === 1 && first === 'one')) return { value, size }
  }
  return undefined
}

function isNumeral(word: string): boolean {
  return inNumeral(word) && englishNumeral(word) !== null
}

/** How many words on end may be parts of one numeral. */
function numeralsFrom(words: readonly string[], at: number): number {
  const most = Math.min(longestNumeral, words.length - at)
  let size = 1
  while (size < most && inNumeral(words[at + size] ?? '')) size++
  return size
}

function termOf(word: string, before = '', after = ''): string | undefined {
  const lower = word.toLowerCase()
  const month = months.get(lower)
  const isVerb = /^(?:may|march|mar)$/.test(lower) && !/^\d/.test(after) && !/^\d/.test(before)
  if (month !== undefined && !isVerb) return `#M${month}`
  // In capitals it is the country.
  if (isEnglishStop(lower) && word !== 'US') return undefined
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

/** The evidence in a Chinese text of either script. */
export function chineseTerms(text: string, counts: WordCounts): string[] {
  const plain = commonEra(simplified(text.normalize('NFKC').replace(/(\d) (?=\d)/g, '$1')))
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
  return [...terms, ...numbers, ...functionWords(plain, 'zh'), ...marks(text)]
}

// Years of the Republic count from 1912.
const republic = /民国(\d{1,3}|[一二三四五六七八九十百○〇零]{1,4})年/gu

/** The text with years of the Republic as English gives them. */
function commonEra(text: string): string {
  return text.replace(republic, (whole, year: string) => {
    const value = chineseNumeral(year)
    return value === null ? whole : `${1911 + value}年`
  })
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
