import { listed, table } from '../data/table.ts'
import type { Words } from '../mention.ts'
import { englishCountry } from './countries.ts'
import type { Token } from './people-tokens.ts'
import { cityNamed } from './places-cities.ts'
import { rankAt } from './titles-ranks.ts'

/** A name in a sentence, from token `from` up to token `to`, honorifics left out. */
export interface Name {
  readonly from: number
  readonly to: number
  /** The first token with the honorifics. */
  readonly start: number
  readonly gender?: 'm' | 'f'
  readonly honoured: boolean
}

const traps = table('name-traps').filter((row) => row['lang'] === 'en')
const endings = new Set(
  traps.flatMap((row) =>
    row['kind'] === 'place' || row['kind'] === 'surname' ? [] : [row['word'] ?? ''],
  ),
)
const surnameOrPlace = new Set(
  traps.flatMap((row) => (row['kind'] === 'surname' ? [row['word'] ?? ''] : [])),
)
const things = new Set(traps.flatMap((row) => (row['kind'] === 'org' ? [row['word'] ?? ''] : [])))
const placeNames = new Set([
  ...traps.flatMap((row) => (row['kind'] === 'place' ? [row['word'] ?? ''] : [])),
  ...table('cities').flatMap(({ en, trap }) =>
    listed(trap).includes('en') ? [] : listed(en).map((name) => name.replaceAll('’', "'")),
  ),
])
const surnames = new Set(
  table('surnames').flatMap((row) =>
    [...listed(row['pinyin']), ...listed(row['other'])].map((name) => name.toLowerCase()),
  ),
)
const particles = new Set(
  table('name-context').flatMap((row) =>
    row['lang'] === 'en' && row['kind'] === 'particle' ? listed(row['words']) : [],
  ),
)
const headlineVerbs = new Set(
  table('name-context').flatMap((row) =>
    row['lang'] === 'en' && row['kind'] === 'headline' ? listed(row['words']) : [],
  ),
)
const honorifics = new Map(
  table('honorifics').flatMap((row) =>
    row['lang'] === 'en'
      ? listed(row['forms']).map((form) => [bare(form), row['gender']] as const)
      : [],
  ),
)
/** What honorifics begin with, among them the stop left over in "Prof. Dr.": most words begin none, which is cheap to see. */
const honourable = new Set(['.', ...Array.from(honorifics.keys(), (form) => form.charAt(0))])
// One or two syllables, in pinyin and its older spellings: enough to tell Guozhi from Government.
const given =
  /^(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?[aeiouüv]{1,3}(?:ng|n|r)?['’-]?(?:(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?[aeiouüv]{1,3}(?:ng|n|r)?)?$/i

/** Tariq al-Hamaydeh */
const article = /^(?:al|el|ad|an|ar|as|ash|at|az|ul)-\p{Lu}/u
const longest = 7

/** The name that begins at a token, honorifics and all. */
export function nameAt(tokens: readonly Token[], at: number): Name | undefined {
  const { from, gender, honoured } = afterHonorifics(tokens, at)
  let to = from
  while (to - from < longest && continuesName(tokens, from, to)) to++
  // Deputy Director He Jun: a surname that is also a word of the language.
  if (to === from) to = chineseNameAt(tokens, from)?.to ?? to
  return named(tokens, { from, to, start: at, ...(gender ? { gender } : {}), honoured })
}

/** The name that ends before a token, honorifics and all. */
export function nameBefore(tokens: readonly Token[], end: number): Name | undefined {
  let from = end
  while (end - from < longest && from > 0 && isNameWord(tokens, from - 1)) from--
  while (from < end && tokens[from]?.kind !== 'capital') from++
  // Wuhan’s Zhou Qiaoyun; Dato’ Lim Chew Ngiap: what stands before the name is none of it.
  const owner = tokens.slice(from, end - 1).findLastIndex(({ text }) => /['’]s$/.test(text))
  from += owner + 1
  while (from < end - 1 && honorifics.has(bare(tokens[from]?.text ?? ''))) from++
  // He Jian, An Wei: a surname that is also a word of the language.
  if (from === end - 1 && chineseNameAt(tokens, from - 1)?.to === end) from--
  const start = beforeHonorifics(tokens, from)
  const { gender, honoured } = afterHonorifics(tokens, start)
  return named(tokens, { from, to: end, start, ...(gender ? { gender } : {}), honoured })
}

/** Zhang Guozhi, BAO Xianping, Ouyang Xiu: a Chinese surname and a given name of one or two syllables. */
export function chineseNameAt(tokens: readonly Token[], at: number): Name | undefined {
  const [family, first, second] = tokens.slice(at, at + 3)
  if (!family || !first || !isChineseShape(family, first)) return undefined
  // “So Zhang Qian went there”: a word that is a family name too, and a whole name behind it.
  if (endings.has(family.text) && second && isChineseShape(first, second)) return undefined
  if (isPartOfName(tokens, at - 1) && !beginsBehind(tokens[at - 1], family)) return undefined
  const third = second?.kind === 'capital' && touches(first, second) ? second.text : ''
  if (endings.has(third)) return undefined
  // Li Xiao Ming; but in a headline "Wu Kangming Talked with" the third capital is a verb.
  const size = given.test(third) && first.text.length <= 5 && third.length <= 5 ? 3 : 2
  return named(tokens, { from: at, to: at + size, start: at, honoured: false })
}

/** Tells whether a surname begins a name behind a word that could be a name's too. */
function beginsBehind(before: Token | undefined, family: Token): boolean {
  const word = before?.text ?? ''
  // BYD Wang Chuanfu: letters of a company are no part of a name.
  if (/^\p{Lu}{2,}$/u.test(word)) return true
  // "In Shanghai FENG Yi gave a dinner", "Ambassador to Ireland He Xiangdong": the name is told by its capitals, or as no
  // place is called by what is also a word of the language.
  return (/^\p{Lu}{2,}$/u.test(family.text) || endings.has(family.text)) && isPlaceName(word)
}

/** The words of a name. */
export function nameWords(sentence: string, tokens: readonly Token[], { from, to }: Name): Words {
  const start = tokens[from]?.start ?? 0
  const end =
    (tokens[to - 1]?.end ?? 0) - (/['’]s?$/.exec(tokens[to - 1]?.text ?? '')?.[0].length ?? 0)
  return { start, end, text: sentence.slice(start, end) }
}

/** Tells whether a word is an honorific: Mr, Ms, Dr. */
export function isHonorific(word: string): boolean {
  return honorifics.has(bare(word))
}

/** Tells whether a word is a Chinese surname in any usual spelling. */
export function isSurname(word: string): boolean {
  return surnames.has(word.toLowerCase())
}

/** Tells whether a word or words name a country, a Chinese city or another place that looks like a name. */
export function isPlaceName(words: string): boolean {
  if (placeNames.has(words.replaceAll('’', "'")) || englishCountry(words) !== undefined) return true
  return cityNamed(words) !== undefined
}

/** Tells whether a word is a verb in the capitals of a headline: Visits, Says. */
export function isHeadlineVerb(word: string): boolean {
  return headlineVerbs.has(word)
}

/** Tells whether a word is what bodies, events and places are called last, and nobody is: Festival, Centre. */
export function isThing(word: string): boolean {
  return things.has(word) && !isHeadlineVerb(word) && !familyNames.has(word)
}

const familyNames = new Set(['Bridge', 'Hall', 'House', 'Lake', 'Lane', 'Street', 'Temple', 'West'])

/** Tells whether a capitalised word belongs to bodies, events or the language, not to names. */
export function endsName(word: string): boolean {
  const plain = word.replace(/['’]s?$/, '')
  return endings.has(plain) || surnameOrPlace.has(plain)
}

function isChineseShape(family: Token, first: Token): boolean {
  if (family.kind !== 'capital' || first.kind !== 'capital' || !touches(family, first)) return false
  if (!surnames.has(family.text.toLowerCase()) || endings.has(first.text)) return false
  return given.test(first.text.replace(/['’]s$/, '')) && first.text.length > 1
}

function named(tokens: readonly Token[], name: Name): Name | undefined {
  const size = name.to - name.from
  const words = tokens.slice(name.from, name.to).map((token) => token.text.replace(/['’]s?$/, ''))
  const last = words.at(-1) ?? ''
  if (
    size < 1 ||
    !(/^\p{Lu}/u.test(last) || (size > 1 && article.test(last))) ||
    (size === 1 && /^\p{Lu}{1,4}\.?$/u.test(last))
  )
    return undefined
  if (isPlaceName(words.join(' ')) || (size === 1 && !name.honoured && isPlaceName(last)))
    return undefined
  return name
}

function continuesName(tokens: readonly Token[], from: number, at: number): boolean {
  const before = tokens[at - 1]
  const token = tokens[at]
  if (at > from && (!token || !before || !touches(before, token) || /['’]s?$/.test(before.text)))
    return false
  return isNameWord(tokens, at)
}

function isNameWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  const next = tokens[at + 1]
  if (token.kind === 'lower') {
    if (article.test(token.text)) return true
    return particles.has(token.text) && next !== undefined && isPartOfName(tokens, at + 1)
  }
  return isPartOfName(tokens, at)
}

function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind === 'lower')
    return particles.has(token.text) && tokens[at + 1]?.kind === 'capital'
  const next = tokens[at + 1]
  // Park Heong-joon is a person, Phoenix Park a place.
  if (token && surnameOrPlace.has(token.text))
    return next?.kind === 'capital' && next.text.includes('-')
  if (token?.kind !== 'capital' || (endsName(token.text) && !isBorne(tokens, at))) return false
  // Raja Dato' Nushirwan: an honour inside a name is part of it.
  if (honorifics.has(bare(token.text)) && !/^Dat(?:o['’]?|uk)$/.test(token.text)) return false
  if (isHeadlineVerb(token.text)) return false
  return rankAt(tokens, at) === undefined
}

const borneMonths = new Set(['April', 'May', 'June', 'August'])

/** Gregory May, Ms. June Smith: a month that somebody is called by, behind his given name or before his family name. */
function isBorne(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!token || !borneMonths.has(token.text.replace(/['’]s?$/, ''))) return false
  const isGiven =
    next?.kind === 'capital' &&
    (at === 0 || /^(?:and|with|\.|M[rs]s?\.?)$/.test(before?.text ?? ''))
  if (isGiven) return !endsName(next.text) && rankAt(tokens, at + 1) === undefined
  const isBehind = before?.kind === 'capital' && touches(before, token) && !endsName(before.text)
  return isBehind && !isPlaceName(before.text) && !/^\d/.test(next?.text ?? '')
}

/** "In Akashi, Mayor Smith", where a place stands; but "called on Izumi Fusaho, Mayor of Akashi". */
export function isWhere(tokens: readonly Token[], name: Name): boolean {
  const [verb, word] = [tokens[name.start - 2]?.text ?? '', tokens[name.start - 1]?.text ?? '']
  return word === 'on' ? !/^call(?:s|ed|ing)?$/.test(verb) : /^(?:in|at)$/.test(word)
}

function afterHonorifics(
  tokens: readonly Token[],
  at: number,
): { from: number; gender?: 'm' | 'f'; honoured: boolean } {
  let from = at
  let gender: 'm' | 'f' | undefined
  for (let more = 4; more > 0; more--) {
    const size = honorificAt(tokens, from)
    if (size === 0) break
    const told = honorifics.get(bare(joined(tokens, from, size)))
    if (told === 'm' || told === 'f') gender = told
    from += size
    if (tokens[from]?.text === '.') from++
  }
  return { from, ...(gender ? { gender } : {}), honoured: from > at }
}

function beforeHonorifics(tokens: readonly Token[], from: number): number {
  let start = from
  for (let more = 4; more > 0; more--) {
    const at = tokens[start - 1]?.text === '.' ? start - 1 : start
    const size = [2, 1].find(
      (length) => at - length >= 0 && honorificAt(tokens, at - length) === length,
    )
    if (!size) return start
    start = at - size
  }
  return start
}

function honorificAt(tokens: readonly Token[], at: number): number {
  if (!honourable.has(tokens[at]?.text.charAt(0) ?? '')) return 0
  return [2, 1].find((size) => honorifics.has(bare(joined(tokens, at, size)))) ?? 0
}

function joined(tokens: readonly Token[], at: number, size: number): string {
  return tokens
    .slice(at, at + size)
    .map((token) => token.text)
    .join(' ')
}

function bare(form: string): string {
  return form.replaceAll(/[.\s]/g, '').replaceAll('’', "'")
}

function touches(a: Token, b: Token): boolean {
  return b.start - a.end <= 1
}
