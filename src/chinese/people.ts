import { listed, table } from '../data/table.ts'
import type { PersonMention, Title, Words } from '../mention.ts'
import { overlaps, type Span } from '../span.ts'
import { counted, nameBefore } from './people-before.ts'
import { endsBefore } from './people-ends.ts'
import { chineseGroups } from './people-groups.ts'
import { isFamily, isHeld, nameAt, strangerAt, type Told } from './people-names.ts'
import { untitledNames } from './people-untitled.ts'
import { simplified } from './script.ts'
import { chinesePosts, type Post, titleOf, wordsOf } from './titles.ts'

const rows = table('name-context').filter((row) => row['lang'] === 'zh')
const context = new Map(rows.map((row) => [row['kind'] ?? '', listed(row['words'])] as const))
/** 甲博士率团, 甲偕夫人一行: how he is addressed and his wife may stand between. */
const leads = new RegExp(
  `^(?:博士|教授|先生|女士|阁下)?(?:[偕携]夫人)?(?:${longestFirst(context.get('leads') ?? [])})`,
)
const honours = new RegExp(`^[ \\u3000]?(?:${longestFirst(context.get('before-name') ?? [])})?`)
const men = /^(?:先生|爵士)/
const women = /^(?:女士|夫人|小姐)/
const ownName = /^[（(]([\p{L}][\p{L}\p{M}.'’\- ]{1,60})[）)]/u

interface Reading extends Told {
  readonly sentence: string
}

/** Posts that one person holds, and where the names stand that hold them. */
interface Chain {
  readonly posts: readonly Post[]
  readonly names: readonly Span[]
}

/**
 * The people a Chinese sentence names, with their titles, and the unnamed holders of offices and
 * groups it tells of. A name in brackets behind a name (马岩(Ian Marshall)) is a mention of its own.
 * `names` are known to stand there: they are taken, and nothing that overlaps them.
 */
export function chinesePeople(sentence: string, names: readonly Span[] = []): PersonMention[] {
  const reading = { sentence, plain: simplified(sentence), names }
  const titled = titledMentions(reading)
  const named = untitledNames(reading, titled).map((name) => mentionOf(reading, name, name.end))
  const people = [...titled, ...named]
  const latin = people.flatMap((person) => latinName(sentence, person))
  const all = [...people, ...latin]
  const groups = chineseGroups(sentence).filter((group) => !all.some((one) => overlaps(one, group)))
  return withLeaders(
    sentence,
    [...all, ...groups].sort((a, b) => a.start - b.start),
  )
}

function titledMentions(reading: Reading): PersonMention[] {
  let body: Words | undefined
  let end = 0
  return chainsOf(reading).flatMap((chain) => {
    const titles: Title[] = []
    // 主任王雯、副主任周毅: the office is carried over only to a title that follows at once.
    if (!/^[、，,]?$/.test(reading.plain.slice(end, chain.posts[0]?.start))) body = undefined
    end = Math.max(chain.posts.at(-1)?.end ?? 0, chain.names.at(-1)?.end ?? 0)
    for (const post of chain.posts) {
      const title = titleOf(reading.sentence, post, body)
      body = title.organisation
      titles.push(title)
    }
    return mentionsOf(reading, chain, titles)
  })
}

function chainsOf(reading: Reading): Chain[] {
  const { plain } = reading
  const chains: Chain[] = []
  const posts = chinesePosts(plain)
  let open: Post[] = []
  posts.forEach((found, at) => {
    const floor = chains.at(-1)?.names.at(-1)?.end ?? 0
    const post = begun(plain, found, floor)
    // 大使苏丹别克·图尔贡巴耶夫: what is a rank elsewhere is of the name here.
    if (found.rank.start < floor || isTakenUp(plain, post)) return
    const { following, name } = holderOf(reading, post)
    if (name) {
      chains.push({ posts: [{ ...post, start: post.rank.start }], names: [name] })
      open = []
      return
    }
    open.push(post)
    if (following)
      chains.push({
        posts: open,
        names: [following, ...namesListed(reading, following.end, posts)],
      })
    else if (goesOn(plain, post, posts[at + 1])) return
    else chains.push(countedChain(reading, post) ?? { posts: open, names: [] })
    open = []
  })
  return chains
}

/** The name behind a post, or else the one before its rank. */
function holderOf(reading: Reading, post: Post): { following?: Span; name?: Span } {
  const { plain, names } = reading
  const known = names.find(({ start, end }) => start >= post.start && end === post.rank.start)
  if (known) return { name: known }
  const lead = plain.slice(post.start, post.rank.start)
  // 崔总领事三年来: a lone surname before the rank is the name, whatever follows.
  const following = isFamily(lead) ? undefined : nameAfter(reading, post)
  if (following) return { following }
  const name = nameBefore(plain, post, lead)
  return name ? { name } : {}
}

/** 妥志诚[任队长]: behind a name, what he becomes. */
function isTakenUp(plain: string, { start, rank }: Post): boolean {
  const isHan = /\p{Script=Han}/u.test(plain.charAt(start - 1))
  return isHan && plain.slice(start, rank.start) === '任'
}

/** 杜俊贤与[投资推广署]: a post begins behind the name before it, and behind what joins the two. */
function begun(plain: string, post: Post, floor: number): Post {
  const start = Math.max(post.start, Math.min(floor, post.rank.start))
  const joint =
    start === floor
      ? /^(?:以及|[与及同暨]|和(?!平))/.exec(plain.slice(start, post.rank.start))
      : null
  return { ...post, start: start + (joint?.[0].length ?? 0) }
}

function goesOn(plain: string, post: Post, next: Post | undefined): boolean {
  return (
    next !== undefined &&
    /^(?:[、，,；]|兼|、?兼任?|和|及|暨)?(?:联合)?$/.test(plain.slice(post.end, next.start))
  )
}

function nameAfter(reading: Reading, post: Post): Span | undefined {
  const { plain } = reading
  const gap = honours.exec(plain.slice(post.end))?.[0].length ?? 0
  const name =
    nameAt(reading, post.end + gap, true) ??
    (isForeign(post, plain) ? strangerAt(plain, post.end + gap) : undefined)
  if (!name || !isHeld(reading, name)) return undefined
  return misprinted(reading, name) ?? name
}

function isForeign(post: Post, plain: string): boolean {
  if (post.rank.id === 'king' || post.rank.id === 'crown-prince') return false
  const country = titleOf(plain, post, undefined).country
  return post.rank.side === 'mission' || (country !== undefined && country !== 'CN')
}

/** 比爾、昆頓 printed for 比爾·昆頓: a foreign name in two parts before a rank or a verb. */
function misprinted(reading: Reading, name: Span): Span | undefined {
  const { plain } = reading
  if (plain[name.end] !== '、' || name.end - name.start > 4) return undefined
  const second = nameAt(reading, name.end + 1)
  if (
    !second ||
    isChineseShaped(plain, name) ||
    !/^(?:议员|先生|女士|阁下|博士)/.test(plain.slice(second.end))
  )
    return undefined
  return { start: name.start, end: second.end }
}

function isChineseShaped(plain: string, { start, end }: Span): boolean {
  return /^[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑]/.test(plain.slice(start, end))
}

/** 主任王雯、周毅: names listed behind one title share it. */
function namesListed(reading: Reading, at: number, posts: readonly Post[]): Span[] {
  const { plain } = reading
  const joint = /^(?:、|和|及|以及)/.exec(plain.slice(at, at + 2))?.[0].length ?? 0
  const name = joint > 0 ? nameAt(reading, at + joint) : undefined
  if (!name || !isHeld(reading, name) || !endsBefore(plain, name.end)) return []
  // 大使甲、参赞乙: the second has a post of his own.
  if (
    posts.some(
      ({ rank }) => overlaps(rank, name) || (rank.start === name.end && rank.side !== 'person'),
    )
  )
    return []
  return [name, ...namesListed(reading, name.end, posts)]
}

/** 甲、乙两位市议员: the names that a number before the rank counts. */
function countedChain(reading: Reading, post: Post): Chain | undefined {
  const { start } = post.rank
  const isCounted = counted.test(reading.plain.slice(Math.max(0, start - 2), start))
  const names = isCounted ? namesUpTo(reading, start - 2) : []
  return names.length > 1 ? { posts: [{ ...post, start }], names } : undefined
}

/** The names listed right before an offset. */
function namesUpTo(reading: Reading, end: number): Span[] {
  const { plain } = reading
  const name = Array.from({ length: 16 }, (_, by) => end - 17 + by)
    .filter(
      (start) => start >= 0 && /^$|[^\p{Script=Han}·]|[、和与及由]/u.test(plain.charAt(start - 1)),
    )
    .map((start) => nameAt(reading, start))
    .find((one) => one?.end === end)
  if (!name || !isHeld(reading, name)) return []
  const joint = /(?:、|以及|[和与及])$/.exec(plain.slice(0, name.start))
  return [...(joint ? namesUpTo(reading, joint.index) : []), name]
}

function mentionsOf(
  reading: Reading,
  { posts, names }: Chain,
  titles: readonly Title[],
): PersonMention[] {
  const { sentence, plain } = reading
  const [first] = posts
  const last = posts.at(-1)
  if (!first || !last) return []
  const title = wordsOf(sentence, { start: first.start, end: last.end })
  const status = posts.find((post) => post.status)?.status
  const held = { title, titles, ...(status ? { status } : {}) }
  if (names.length === 0) {
    return isHolder(plain, posts)
      ? [{ type: 'person', start: title.start, end: title.end, ...held }]
      : []
  }
  return names.map((name, at) => {
    const start = at === 0 ? Math.min(name.start, title.start) : name.start
    const end = at === 0 ? Math.max(name.end, title.end) : name.end
    return { ...mentionOf(reading, name, end), ...held, start, end }
  })
}

/** A post without a name tells of its holder when it says whose post it is and is one that people act in. */
function isHolder(plain: string, posts: readonly Post[]): boolean {
  const [post] = posts
  if (
    !post ||
    post.rank.side === 'person' ||
    /general-secretary|king|prince|member|teacher|nurse|doctor-medical|journalist|staff|secretary$/.test(
      post.rank.id,
    )
  )
    return false
  if (post.start === post.rank.start) return false
  if (/^(?:的|任期|职务|职责|岗位|选举|换届|身份)/.test(plain.slice(posts.at(-1)?.end ?? 0)))
    return false
  const lead = plain.slice(post.start, post.rank.start)
  return lead.length > 1 && !/[\d两多各位名]$|^(?:历任|几|各|多|两|名|位)/.test(lead)
}

function mentionOf({ sentence, plain }: Reading, name: Span, end: number): PersonMention {
  const after = plain.slice(end).replace(/^[（(][^）)]{0,60}[）)]/, '')
  const honoured = plain.slice(name.end)
  const gender = men.test(honoured) ? 'm' : women.test(honoured) ? 'f' : undefined
  return {
    type: 'person',
    start: name.start,
    end: name.end,
    name: wordsOf(sentence, name),
    titles: [],
    ...(gender ? { gender } : {}),
    ...(leads.test(after) && !isPartyMet(plain, name, after) ? { leads: true } : {}),
  }
}

/** 会见来访的副市长甲一行: whoever is met brings a party, which tells of no delegation. */
function isPartyMet(plain: string, { start }: Span, after: string): boolean {
  const clause = plain.slice(Math.max(0, start - 60), start)
  return after.startsWith('一行') && /(?:会见|会晤|接见|迎来|欢迎)[^，。；]*$/.test(clause)
}

/** 甲、乙率团: both lead. */
function withLeaders(sentence: string, people: readonly PersonMention[]): PersonMention[] {
  let next: PersonMention | undefined
  const led = people.toReversed().map((person) => {
    const isJoined =
      next?.leads &&
      person.name &&
      /^[、和与與及]$/.test(sentence.slice(person.end, next.start)) &&
      /^\s*(?:率|带)/.test(simplified(sentence.slice(next.end, next.end + 4)))
    next = isJoined ? { ...person, leads: true } : person
    return next
  })
  return led.toReversed()
}

function latinName(sentence: string, person: PersonMention): PersonMention[] {
  if (!person.name) return []
  const from = sentence.slice(person.name.end)
  const text = ownName.exec(from)?.[1]
  if (text === undefined || !/^\p{Lu}/u.test(text)) return []
  const start = person.name.end + from.indexOf(text)
  const name = wordsOf(sentence, { start, end: start + text.length })
  return [{ type: 'person', start: name.start, end: name.end, name, titles: [] }]
}

function longestFirst(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|')
}
