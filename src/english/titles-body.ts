import { englishCountry } from './countries.ts'
import {
  chineseNameAt,
  endsName,
  isHeadlineVerb,
  isHonorific,
  isPlaceName,
  nameAt,
} from './people-names.ts'
import { isMark, type Token } from './people-tokens.ts'
import { apposition } from './titles-apposition.ts'
import { holderEnd } from './titles-holder.ts'
import { type Rank, rankAt } from './titles-ranks.ts'

const joiners = new Set(['of', 'for', 'and', '&', 'on', 'with', 'the', 'in'])
const lowerBody =
  /^(?:city|municipal|provincial|county|state|district|town|regional|local|people['’]s|council|government|committee|office|university|department|bureau|company|group|association|foreign|affairs)$/
const localBody = /^(?:municipal|provincial|city|district|county)$/
const verbAfter = /^(?:has|had|have|was|were|is|are|will|would|said|met|led|attended|visited|also)$/
const longest = 24
const befriends = /^(?:Friendship|Relations|Exchanges?|Cooperation)$/
const settled = /^(?:Chamber|Commerce|Consulate|General|Embassy|Company|Consulate-General|School)$/
// Words that look like the next word of a body but begin a date.
export const months =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Feb|Apr|Jul|Aug|Sept?|Oct|Nov|Dec)$/

/** The words behind a rank that say whose post it is, token `from` up to `to`: of X, to X in Y, at X. */
export function complement(
  tokens: readonly Token[],
  rank: Rank,
): { from: number; to: number } | undefined {
  const to = fieldEnd(tokens, subjectEnd(tokens, rank))
  // Vice Chairman of the CPPCC + Wuxi Committee
  const isPart =
    /^(?:CPPCC|CPC)$/.test(tokens[to - 1]?.text ?? '') && tokens[to]?.kind === 'capital'
  if (!isPart) return bodyFrom(tokens, rank, to)
  const end = nameSplit(tokens, to - 1, phraseEnd(tokens, to - 1, false))
  return end > to ? { from: to - 1, to: end } : undefined
}

/** The words of and for X at token `at` that say whose post it is: Governor Mike DeWine of Ohio. */
export function bodyFrom(
  tokens: readonly Token[],
  rank: Rank,
  at: number,
): { from: number; to: number } | undefined {
  let to = at
  let from = -1
  while (to < tokens.length) {
    const first = phraseStart(tokens, to, rank)
    if (first === undefined) break
    const end = isSubject(tokens, first, rank)
      ? first + 1
      : nameSplit(tokens, first, phraseEnd(tokens, first, isSeat(tokens, to)))
    if (end === first) break
    if (from === -1) from = first
    to = end
  }
  return from === -1 ? undefined : { from, to: apposition(tokens, to) }
}

/** Doctor of [Laws] John Smith of Leeds: one word that is taught, and the name behind it. */
function isSubject(tokens: readonly Token[], first: number, { id }: Rank): boolean {
  if (!/^(?:doctor|professor|lecturer)/.test(id) || !endsName(tokens[first]?.text ?? ''))
    return false
  const name = nameAt(tokens, first + 1)
  return name !== undefined && name.to - name.from > 1 && tokens[name.to]?.text === 'of'
}

/** Minister of Foreign Affairs and Trade of Hungary: the rank goes on behind `and`. */
function subjectEnd(tokens: readonly Token[], { id, to }: Rank): number {
  const goesOn =
    id === 'foreign-minister' && tokens[to]?.text === 'and' && tokens[to + 1]?.kind === 'capital'
  return goesOn && tokens[to + 2]?.text === 'of' ? to + 2 : to
}

/** Vice President, Operations, of the Port Authority: past the field between commas, where `of` follows it. */
function fieldEnd(tokens: readonly Token[], to: number): number {
  if (!isMark(tokens[to], ',') || tokens[to + 1]?.kind !== 'capital') return to
  const end = tokens.slice(to + 1, to + 8).findIndex((token) => isMark(token, ','))
  const field = tokens.slice(to + 1, to + 1 + end)
  const isField = field.every(({ kind, text }) => kind === 'capital' || /^(?:and|&)$/.test(text))
  return end > 0 &&
    isField &&
    tokens[to + end + 2]?.text === 'of' &&
    !beginsSomebody(tokens, to + 1)
    ? to + end + 2
    : to
}

/** Mayor of Busan Park Heong-joon: where the place or body ends and a name follows without a comma. */
function nameSplit(tokens: readonly Token[], first: number, end: number): number {
  const from = Math.max(first + 1, end - 4)
  const at = tokens.slice(from, end).findIndex((_, by) => splitsAt(tokens, from + by, first, end))
  return at === -1 ? end : from + at
}

/** Tells whether a name begins at a token that ends the phrase from `first` up to `end`. */
function splitsAt(tokens: readonly Token[], at: number, first: number, end: number): boolean {
  const chinese = chineseNameAt(tokens, at)
  const name = chinese ?? nameAt(tokens, at)
  const isWhole = name?.to === end && end - at > 1
  if (!isWhole && !hasParticle(tokens, end, name?.to ?? end)) return false
  const rest = tokens.slice(at, end).map((token) => token.text)
  const isKorean = rest.length === 2 && /^\p{Lu}\p{Ll}+-\p{L}?\p{Ll}+$/u.test(rest[1] ?? '')
  const isChinese = rest.length === 2 && chinese !== undefined
  const place = tokens.slice(first, at).map((token) => token.text)
  return isKorean || isChinese || endsInPlace(place) || endsName(place.at(-1) ?? '')
}

/** Embassy in China Marieke + van der Meer: the name goes on behind a particle. */
function hasParticle(tokens: readonly Token[], end: number, to: number): boolean {
  return to > end + 1 && tokens[end]?.kind === 'lower'
}

/** Busan; Ministry of Health of Nepal: words that are a place, or end in one behind what says where. */
function endsInPlace(words: readonly string[]): boolean {
  const from = Math.max(...['of', 'in', 'at'].map((word) => words.lastIndexOf(word)))
  return isPlaceName(words.join(' ')) || isPlaceName(words.slice(from + 1).join(' '))
}

function isSeat(tokens: readonly Token[], at: number): boolean {
  return /^(?:to|in)$/.test(tokens[at]?.text ?? '')
}

/** The first word of a phrase that belongs to the title: after of, at, for; to and in only with diplomats. */
function phraseStart(tokens: readonly Token[], at: number, rank: Rank): number | undefined {
  if (!opensPhrase(tokens, at, rank)) return undefined
  const first = /^(?:the|its|their|his|her)$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1
  return beginsBody(tokens, first) ? first : undefined
}

function opensPhrase(tokens: readonly Token[], at: number, rank: Rank): boolean {
  const word = tokens[at]?.text ?? ''
  const seats =
    rank.side === 'mission' || /president|secretary|representative|manager|head/.test(rank.id)
  if (word === 'to') return rank.side === 'mission'
  if (word === 'in') return seats || isOffice(tokens, at + 1)
  // an engineer with the Ministry of Water Resources
  if (word === 'with') return rank.side === 'person' && !rank.plural && isBodyOf(tokens, at + 1)
  // "Received the title of honorary citizen from Mayor Ling Yun": of another's post.
  if (word === 'from')
    return rank.side === 'person' && !rank.plural && rankAt(tokens, at + 1) === undefined
  return /^(?:of|at|for)$/.test(word)
}

/** With [the Ministry of Energy], with [Hansung Electronics]: and with nobody, who holds a post or has a name. */
function isBodyOf(tokens: readonly Token[], at: number): boolean {
  if (isOffice(tokens, at)) return true
  const size = tokens.slice(at, at + 6).findIndex(({ kind }) => kind !== 'capital')
  const words = tokens.slice(at, size === -1 ? at + 6 : at + size)
  return words.slice(1).some(({ text }) => endsName(text)) && !beginsSomebody(tokens, at)
}

/** Deputy Director in [the Ministry of Transport]. */
function isOffice(tokens: readonly Token[], at: number): boolean {
  const [article, head] = [tokens[at]?.text, tokens[at + 1]?.text ?? '']
  return article === 'the' && /^(?:Ministry|Department|Office|Bureau|Cabinet)$/.test(head)
}

function beginsBody(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (token?.kind === 'capital') return !months.test(token.text)
  // head of the municipal foreign affairs office
  if (localBody.test(token?.text ?? '') && lowerBody.test(next?.text ?? '')) return true
  return holderEnd(tokens, at) !== undefined
}

function phraseEnd(tokens: readonly Token[], first: number, seat: boolean): number {
  let at = holderEnd(tokens, first) ?? first
  while (at < tokens.length && at - first < longest) {
    const place = seat ? seatsEnd(tokens, first) : undefined
    if (place !== undefined) return place
    const next = isWord(tokens, at) ? at + 1 : joinEnd(tokens, first, at)
    if (next === undefined) break
    at = next
  }
  return at
}

/** Consul-General in Hong Kong and Macao: a post may sit in two places. */
function seatsEnd(tokens: readonly Token[], first: number): number | undefined {
  const end = placeEnd(tokens, first)
  const second =
    end !== undefined && tokens[end]?.text === 'and' ? placeEnd(tokens, end + 1) : undefined
  return second ?? end
}

/** China, Chongqing, the People's Republic of China: a seat ends where the place does. */
function placeEnd(tokens: readonly Token[], first: number): number | undefined {
  for (let size = 6; size > 0; size--) {
    const part = tokens.slice(first, first + size)
    if (part.length === size && isPlaceName(part.map((token) => token.text).join(' ')))
      return first + size
  }
  return undefined
}

function isWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (!token || !before) return false
  if (isHeadlineVerb(token.text) || isHonorific(token.text)) return false
  if (token.kind === 'capital') return token.start - before.end <= 1 && !isMark(before, ',')
  if (token.kind === 'lower' && lowerBody.test(token.text)) return before.kind !== 'mark'
  const numbered = isMark(before, '.') ? tokens[at - 2] : before
  return token.kind === 'number' && /^No\.?$/.test(numbered?.text ?? '')
}

/** Past a joining word or a comma, when what follows still names the body. */
function joinEnd(tokens: readonly Token[], first: number, at: number): number | undefined {
  const token = tokens[at]
  if (isMark(token, '(', '（')) return bracketEnd(tokens, at)
  if (isMark(token, ',')) return formEnd(tokens, at) ?? listEnd(tokens, first, at)
  const before = tokens[at - 1]?.text ?? ''
  if (isMark(token, '.') && /^(?:No|St|Co|Ltd|Inc)$/.test(before)) return at + 1
  if (!token || !joiners.has(token.text)) return undefined
  if (token.text === 'with' && !befriends.test(before)) return undefined
  if (token.text === 'in' && !settled.test(before)) return undefined
  return joinedWord(tokens, at, token.text)
}

/** Huaxin Group Co.[, Ltd.]: the form of a company behind its comma. */
function formEnd(tokens: readonly Token[], at: number): number | undefined {
  const isCompany = /^(?:Co|Group|\.)$/.test(tokens[at - 1]?.text ?? '')
  return isCompany && /^(?:Ltd|Inc|LLC)$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : undefined
}

function joinedWord(tokens: readonly Token[], at: number, joiner: string): number | undefined {
  const next = tokens[at + 1]?.text === 'the' && joiner !== 'and' ? at + 2 : at + 1
  const word = tokens[next]
  if (word?.kind !== 'capital' || months.test(word.text)) return undefined
  return joiner === 'and' && beginsSomebody(tokens, next) ? undefined : next
}

/** The short form in brackets: Foreign Affairs Office (FAO). */
function bracketEnd(tokens: readonly Token[], at: number): number | undefined {
  const closes = isMark(tokens[at + 2], ')', '）')
  const word = tokens[at + 1]?.text ?? ''
  return closes && (/^\p{Lu}[\p{Lu}\d]+$/u.test(word) || isPlaceName(word)) ? at + 3 : undefined
}

/** Labor, Migration and Employment: a list of single words inside the name of a ministry. */
function listEnd(tokens: readonly Token[], first: number, at: number): number | undefined {
  if (
    !isPortfolio(tokens, first) &&
    !/^(?:Ministry|Department|Bureau|Commission|Committee|Office|Council|School|Administration)$/.test(
      headOf(tokens, first),
    )
  )
    return undefined
  let end = at
  while (isMark(tokens[end], ',') && tokens[end + 1]?.kind === 'capital' && end - at < 12) end += 2
  if (isMark(tokens[end], ',')) end++
  const last = tokens[end + 1]
  if (!/^(?:and|&)$/.test(tokens[end]?.text ?? '') || last?.kind !== 'capital') return undefined
  return end > at + 1 && !beginsSomebody(tokens, end + 1) && !beginsSomebody(tokens, at + 1)
    ? end + 1
    : undefined
}

/** Minister for [Agriculture, Waterways and Environment], Deputy Mayor for [Culture, Sport and Youth]. */
function isPortfolio(tokens: readonly Token[], first: number): boolean {
  const [rank = '', tie = ''] = [tokens[first - 2]?.text, tokens[first - 1]?.text]
  return (
    (tie === 'for' && /^(?:Minister|Secretary|Mayor|Commissioner|Director)$/.test(rank)) ||
    (tie === 'of' && rank === 'Minister')
  )
}

function headOf(tokens: readonly Token[], first: number): string {
  const of = tokens.findIndex((token, at) => at > first && token.text === 'of')
  return tokens[of === -1 ? first : of - 1]?.text ?? ''
}

function beginsSomebody(tokens: readonly Token[], at: number): boolean {
  if (rankAt(tokens, at) || chineseNameAt(tokens, at)) return true
  // "of Anhui Province and Kenyan Ambassador …"
  if (rankAt(tokens, at + 1) && englishCountry(tokens[at]?.text ?? '') !== undefined) return true
  const name = nameAt(tokens, at)
  if (!name) return false
  const after = tokens[name.to]
  return (
    name.honoured ||
    verbAfter.test(after?.text ?? '') ||
    (isMark(after, ',', '(') && holdsRank(tokens, name.to + 1))
  )
}

function holdsRank(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]?.text === 'the' ? at + 1 : at
  return [0, 1, 2, 3].some((by) => rankAt(tokens, first + by) !== undefined)
}
