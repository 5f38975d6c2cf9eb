import { isSurname, isThing, isWhere, type Name, nameAt, nameBefore } from './people-names.ts'
import { isMark, type Token } from './people-tokens.ts'
import { type Post, postsOf } from './titles.ts'
import { bodyFrom } from './titles-body.ts'

/** Posts that one person holds, or several share, and the names that hold them. */
export interface Chain {
  readonly posts: readonly Post[]
  readonly names: readonly Name[]
}

/** Posts held together by commas and `and`, with the names they belong to. */
export function chainsOf(tokens: readonly Token[]): Chain[] {
  const chains: Chain[] = []
  let taken = 0
  for (const posts of runsOf(tokens)) {
    const names = namesOf(tokens, posts, taken)
    const before = chains.at(-1)
    // Professor Hu Xianyao, dean of …: the fuller title behind the name replaces the one before it.
    if (names.length === 0 && before && isOfLast(tokens, posts, before)) chains.pop()
    const held =
      names.length === 0 && before && isOfLast(tokens, posts, before) ? before.names : names
    chains.push({ posts: withLateBody(tokens, posts, held), names: held })
    taken = Math.max(posts.at(-1)?.to ?? 0, ...names.map((name) => name.to))
  }
  return chains
}

/** Deputy Mayors A and B of Oulu: the body that follows the names belongs to a post that has none. */
function withLateBody(
  tokens: readonly Token[],
  posts: readonly Post[],
  names: readonly Name[],
): readonly Post[] {
  const [post] = posts
  const last = names.at(-1)
  if (!post || posts.length > 1 || post.body || !last || last.from < post.to) return posts
  // Consuls General Kim of Korea and Meyer of Germany: each is of his own.
  const isEach = names.length > 1 && tokens[names[0]?.to ?? 0]?.text === 'of'
  if (tokens[last.to]?.text !== 'of' || isEach) return posts
  const body = bodyFrom(tokens, post.rank, last.to)
  return body ? [{ ...post, body }] : posts
}

function isOfLast(tokens: readonly Token[], [post]: readonly Post[], { names }: Chain): boolean {
  const last = names.at(-1)
  return (
    post !== undefined &&
    last !== undefined &&
    names.length === 1 &&
    isMark(tokens[last.to], ',') &&
    beforeComma(tokens, post.from) === last.to
  )
}

function runsOf(tokens: readonly Token[]): Post[][] {
  const runs: Post[][] = []
  for (const post of postsOf(tokens)) {
    if (isOfThing(tokens, post)) continue
    const before = runs.at(-1)
    const last = before?.at(-1)
    // …, as well as experts: the many are not the one before them.
    const isGroup = post.rank.plural && last?.rank.plural === false
    if (before && last && !isGroup && continues(tokens, last, post, before[0])) before.push(post)
    else runs.push([post])
  }
  return runs
}

function continues(tokens: readonly Token[], last: Post, next: Post, first = last): boolean {
  const gap = tokens
    .slice(last.to, next.from)
    .map((token) => token.text)
    .join(' ')
  if (
    !/^(?:|,|and|,? ?and(?: concurrently)?|, ?(?:and )?also|& ?|as well as|, as well as|,? concurrently)$/.test(
      gap,
    )
  )
    return false
  if (namesAfter(tokens, last, { adjacent: true }).length > 0) return false
  // "…, and Director-General Wang Wen" is another person, unless the chain has found no name yet.
  return (
    namesAfter(tokens, next, { adjacent: true }).length === 0 ||
    nameBefore(tokens, beforeComma(tokens, first.from)) === undefined
  )
}

function beforeComma(tokens: readonly Token[], from: number): number {
  let at = from
  while (
    at > 0 &&
    /^(?:the|The|as|,|\(|（|a|an|its|his|her|their|both|all)$/.test(tokens[at - 1]?.text ?? '')
  )
    at--
  return at
}

function namesOf(tokens: readonly Token[], posts: readonly Post[], floor: number): Name[] {
  const [first] = posts
  const last = posts.at(-1)
  if (!first || !last) return []
  const before = namesBefore(tokens, first, floor)
  if (before.length > 0) return before
  const adjacent = namesAfter(tokens, last, { adjacent: true })
  return adjacent.length > 0 ? adjacent : namesAfter(tokens, last, { adjacent: false })
}

// ", who is about to leave his post as": what may stand between a name and its post.
const clause =
  /^, who (?:is|was|has) .{0,20}\b(?:leave|leaving|complete|completed|finish|end|ending|taken up|assumed) (?:office|(?:his|her) (?:post|term|tenure|duties|mission|office)(?: of office)?) as$/

/** Where a clause begins that tells of a name what its post is; else where the post does. */
function beforeClause(tokens: readonly Token[], from: number): number {
  const sizes = [7, 8, 9, 10, 11, 12, 13].filter((size) => size <= from)
  const size = sizes.find((count) =>
    clause.test(
      tokens
        .slice(from - count, from)
        .map(({ text }) => text)
        .join(' '),
    ),
  )
  return from - (size ?? 0)
}

/** Wang Wen, Director …; Takahashi (Mayor …; for a shared title also the name before `and`. */
function namesBefore(tokens: readonly Token[], post: Post, floor: number): Name[] {
  const from = beforeClause(tokens, post.from)
  const end = beforeComma(tokens, from)
  const gap = tokens.slice(end, post.from)
  if (!gap.some((token) => isMark(token, ',', '(', '（'))) return []
  const name = nameBefore(tokens, end)
  if (!name || name.from < floor) return []
  // "The ceremony was held in Binhai Kite Flying Field, Mayor Meng spoke": a place.
  if (isWhere(tokens, name)) return []
  if (!isMark(gap[0], '(', '（') && isLoose(tokens, name, post)) return []
  if (!post.rank.plural) return [name]
  return [...namesListed(tokens, name.start, floor), name]
}

/**
 * A single word before a comma may be a place: only a surname or an honorific makes it a name, or its
 * standing where a new name begins, when none follows the post.
 */
function isLoose(tokens: readonly Token[], name: Name, post: Post): boolean {
  const word = tokens[name.from]?.text ?? ''
  if (name.to - name.from > 1 || name.honoured || isSurname(word)) return false
  const before = tokens[name.from - 1]
  const begins =
    before === undefined || isMark(before, ',', '.', ';') || /^(?:and|by)$/.test(before.text)
  return !begins || namesAfter(tokens, post, { adjacent: true }).length > 0
}

function namesListed(tokens: readonly Token[], before: number, floor: number): Name[] {
  const join = tokens[before - 1]
  if (!join || !(join.text === 'and' || isMark(join, ','))) return []
  const end = isMark(tokens[before - 2], ',') && join.text === 'and' ? before - 2 : before - 1
  const name = nameBefore(tokens, end)
  if (!name || name.from < floor || name.to - name.from < 2) return []
  return [...namesListed(tokens, name.start, floor), name]
}

function namesAfter(
  tokens: readonly Token[],
  post: Post,
  { adjacent }: { adjacent: boolean },
): Name[] {
  const next = tokens[post.to]
  const at = adjacent ? post.to : post.to + 1
  if (!adjacent && !isMark(next, ',', ':', '-')) return []
  const name = nameAt(tokens, at)
  if (!name) return []
  const after = tokens[name.to]
  // "Mayor of X, Chen Jinbiao, brought": the name must end its part of the sentence.
  if (!adjacent && (holdsOwnTitle(tokens, name) || after?.kind === 'capital')) return []
  return post.rank.plural ? [name, ...namesFollowing(tokens, name.to)] : [name]
}

/** Monk Fruit Festival, Teacher Training College: what anybody may be is here a word in the name of a thing. */
function isOfThing(tokens: readonly Token[], { to, rank }: Post): boolean {
  const [last, word, thing] = tokens.slice(to - 1, to + 2)
  if (!trades.has(rank.side) || !isNext(last, word) || isSurname(word?.text ?? '')) return false
  return isThing(word?.text ?? '') || (isNext(word, thing) && isThing(thing?.text ?? ''))
}

function isNext(before: Token | undefined, token: Token | undefined): boolean {
  return token?.kind === 'capital' && token.start - (before?.end ?? 0) === 1
}

/** The sides of public life whose ranks are trades; a mayor is no part of a festival's name. */
const trades = new Set(['person', 'school', 'organisation', 'hospital'])

function namesFollowing(tokens: readonly Token[], end: number): Name[] {
  const at = behindOrigin(tokens, end)
  const comma = isMark(tokens[at], ',') ? 1 : 0
  const and = tokens[at + comma]?.text === 'and' ? 1 : 0
  if (comma + and === 0) return []
  const name = nameAt(tokens, at + comma + and)
  return name ? [name, ...namesFollowing(tokens, name.to)] : []
}

/** Consuls General Kim of the Republic of Korea, Meyer of Germany and …: where each of them is from. */
function behindOrigin(tokens: readonly Token[], end: number): number {
  if (tokens[end]?.text !== 'of') return end
  let to = end + 1
  while (tokens[to]?.kind === 'capital' || /^(?:the|of)$/.test(tokens[to]?.text ?? '')) to++
  const isListed = isMark(tokens[to], ',') || tokens[to]?.text === 'and'
  return isListed && tokens[to - 1]?.kind === 'capital' ? to : end
}

function holdsOwnTitle(tokens: readonly Token[], name: Name): boolean {
  if (!isMark(tokens[name.to], ',', '(', '（')) return false
  return postsOf(tokens.slice(name.to + 1, name.to + 8)).some((post) => post.from <= 1)
}
