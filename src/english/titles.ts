import type { Title, Words } from '../mention.ts'
import { englishCountry } from './countries.ts'
import { chineseNameAt, endsName, isHonorific } from './people-names.ts'
import { isMark, type Token } from './people-tokens.ts'
import { citiesIn } from './places-cities.ts'
import { complement, months } from './titles-body.ts'
import { ownerStart } from './titles-holder.ts'
import { type Rank, rankAt, statusBefore } from './titles-ranks.ts'

/** A post in a sentence: a rank with the body or country it belongs to, token `from` up to `to`. */
export interface Post {
  readonly from: number
  readonly to: number
  readonly rank: Rank
  /** The words after of, to, in, at, token `from` up to `to`. */
  readonly body?: { readonly from: number; readonly to: number }
  /** `the` stands before it. */
  readonly definite: boolean
}

// The American and Oceanian Affairs Division deals with America; it does not stand for it.
const isSubject =
  /^(?:,? and [A-Z][a-z]+| [A-Z][a-z]+)? (?:Affairs|Studies|Division|Desk|Section|Research|Medicine|Language|Literature)/

/** All posts a sentence tells, left to right; ranks inside names of bodies and events are no posts. */
export function postsOf(tokens: readonly Token[]): Post[] {
  const posts: Post[] = []
  for (let at = 0; at < tokens.length; at++) {
    const rank = rankAt(tokens, at)
    if (!rank) continue
    // Lord Mayor Cr Brown: behind a post, how a councillor is addressed.
    const isAddress = isHonorific(tokens[rank.from]?.text ?? '') && posts.at(-1)?.to === rank.from
    if (!isAddress && isPost(tokens, rank)) {
      const post = postAt(tokens, rank, posts.at(-1)?.to ?? 0)
      posts.push(post)
      at = post.to - 1
    } else at = rank.to - 1
  }
  return posts
}

/** The title of a post as printed, with the country its holder stands for. */
export function titleOf(sentence: string, tokens: readonly Token[], post: Post): Title {
  const words = wordsOf(sentence, tokens, post)
  const organisation = organisationOf(sentence, tokens, post)
  const country = countryOf(sentence, tokens, post)
  return {
    ...words,
    rank: post.rank.id,
    ...(organisation ? { organisation } : {}),
    ...(country ? { country } : {}),
  }
}

/** The words of a stretch of tokens. */
export function wordsOf(
  sentence: string,
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
): Words {
  const start = tokens[from]?.start ?? 0
  const end = tokens[to - 1]?.end ?? start
  return { start, end, text: sentence.slice(start, end) }
}

function isPost(tokens: readonly Token[], rank: Rank): boolean {
  const next = tokens[rank.to]
  const last = tokens[rank.to - 1]
  // The Consulate General of Chile is an office.
  if (tokens[rank.from - 1]?.text === 'Consulate') return false
  if (!next || !last || next.start - last.end > 1) return true
  // The Mayor Forum, the General Office, Ambassador Hotel: the rank is part of a name.
  if (next.kind === 'capital' && endsName(next.text) && next.text.length > 2) return false
  return !/^['’]/.test(next.text)
}

const past = /^(?:former|then)$/

function postAt(tokens: readonly Token[], rank: Rank, floor: number): Post {
  const body = complement(tokens, rank)
  const capitals = premodifier(tokens, rank, floor)
  // The former Latvian Ambassador: what tells when stands before whose post it is.
  const isPast = capitals < rank.from && past.test(tokens[capitals - 1]?.text ?? '')
  const modified = isPast ? capitals - 1 : capitals
  const status = statusBefore(tokens, modified)
  const from = ownerStart(tokens, modified) ?? status?.from ?? modified
  const definite = /^the$/i.test(tokens[from - 1]?.text ?? '')
  const told = status ? { ...rank, status: status.is } : rank
  return { from, to: body?.to ?? rank.to, rank: told, definite, ...(body ? { body } : {}) }
}

/** Philippine Consul General, Chongqing FAO Director, El Salvador's Ambassador: capitals just before the rank. */
function premodifier(tokens: readonly Token[], rank: Rank, floor: number): number {
  let from = rank.from
  while (from > floor && isModifier(tokens, from - 1)) from--
  while (
    from < rank.from &&
    /^(?:The|On|In|At|And|Then|Later|Earlier|Also)$/.test(tokens[from]?.text ?? '')
  )
    from++
  if (from === rank.from) return described(tokens, rank)
  const name = chineseNameAt(tokens, from)
  return name && name.to === rank.from ? rank.from : from
}

/** Somebody, a [well-known] chef: small words between an article and what a person is. */
function described(tokens: readonly Token[], { from, side, plural }: Rank): number {
  if (side !== 'person' || plural) return from
  const size = [1, 2].find((by) => {
    const article = tokens[from - by - 1]
    return /^(?:an?|the)$/.test(article?.text ?? '') && isMark(tokens[from - by - 2], ',')
  })
  const words = tokens.slice(from - (size ?? 0), from)
  return words.every(({ kind }) => kind === 'lower') ? from - (size ?? 0) : from
}

function isModifier(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token?.kind !== 'capital' || !next || next.start - token.end > 1) return false
  return !months.test(token.text) && !/^(?:Mr|Ms|Mrs|Dr|H\.\s?E|Cllr|Cr)\.?$/.test(token.text)
}

function organisationOf(sentence: string, tokens: readonly Token[], post: Post): Words | undefined {
  if (post.body) return wordsOf(sentence, tokens, post.body)
  if (post.from === post.rank.from) return undefined
  const from = past.test(tokens[post.from]?.text ?? '') ? post.from + 1 : post.from
  // The museum’s Director: the museum has no name there.
  if (tokens[from]?.kind === 'lower') return undefined
  const words = wordsOf(sentence, tokens, { from, to: post.rank.from })
  const text = words.text.replace(/['’]s?$/, '')
  return { start: words.start, end: words.start + text.length, text }
}

/** The first country in the words of the title; of "the Ambassadors of France and Peru, A and B" each stands for one. */
function countryOf(sentence: string, tokens: readonly Token[], post: Post): string | undefined {
  const [told] = countriesTold(sentence, tokens, post)
  if (told) return post.rank.plural && /^,? and \p{Lu}/u.test(told.after) ? undefined : told.country
  return post.rank.side === 'mission' ? undefined : cityCountry(sentence, tokens, post)
}

/** The countries in the words of a title that its holder may stand for, each with what the sentence goes on with. */
function countriesTold(sentence: string, tokens: readonly Token[], { from, rank, body }: Post) {
  const spots = [
    { from, to: rank.from },
    { from: body?.from ?? 0, to: body?.to ?? 0 },
  ]
  const starts = spots.flatMap((spot) =>
    tokens.slice(spot.from, spot.to).map((_, at) => ({ at: spot.from + at, to: spot.to })),
  )
  return starts.flatMap(({ at, to }) =>
    [5, 4, 3, 2, 1].flatMap((size) => {
      const words = wordsOf(sentence, tokens, { from: at, to: Math.min(to, at + size) }).text
      const country = stateOf(englishCountry(words.replace(/['’]s?$/, '')))
      const after = sentence.slice(tokens[Math.min(to, at + size) - 1]?.end)
      return country && !isPosting(tokens, at) && !isSubject.test(after) ? [{ country, after }] : []
    }),
  )
}

/** Mayor of Kitakyushu stands for Japan. */
function cityCountry(sentence: string, tokens: readonly Token[], post: Post): string | undefined {
  const body = organisationOf(sentence, tokens, post)
  const country = body && citiesIn(body.text)[0]?.value.country
  return country === 'CN' ? undefined : country
}

function isPosting(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text === 'the' ? at - 2 : at - 1
  return /^(?:to|in)$/.test(tokens[before]?.text ?? '')
}

/** ASEAN or the SCO is a region, not a country that somebody stands for. */
function stateOf(id: string | undefined): string | undefined {
  return id !== undefined && /^[A-Z]{2}$/.test(id) ? id : undefined
}
