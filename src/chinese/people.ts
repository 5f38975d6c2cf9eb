import { listed, table } from '../data/table.ts'
import type { PersonMention, Title, Words } from '../mention.ts'
import { overlaps, type Span } from '../span.ts'
import { nameBefore } from './people-before.ts'
import { endsBefore } from './people-ends.ts'
import { foreignNames } from './people-foreign.ts'
import { chineseGroups } from './people-groups.ts'
import { isFamily, isPlace, nameAt, strangerAt } from './people-names.ts'
import { simplified } from './script.ts'
import { chinesePosts, type Post, titleOf, wordsOf } from './titles.ts'

const rows = table('name-context').filter((row) => row['lang'] === 'zh')
const context = new Map(rows.map((row) => [row['kind'] ?? '', listed(row['words'])] as const))
const act = new RegExp(`^(?:${longestFirst(context.get('act') ?? [])})`)
const leads = new RegExp(`^(?:${longestFirst(context.get('leads') ?? [])})`)
const honours = new RegExp(`^[ \\u3000]?(?:${longestFirst(context.get('before-name') ?? [])})?`)
const men = /^(?:先生|爵士)/
const women = /^(?:女士|夫人|小姐)/
const honoured = /^(?:先生|女士|同志|博士|教授)/
const clauseStart =
  /(?:^|[，,。；;：:、！!“\s●★)）]|期间|下午|上午|当天|当日|日|会上|其中|会见|会见了|会晤|会晤了|欢迎|陪同|邀请|拜会|由|与|和|同|及)$/
const ownName = /^[（(]([\p{L}][\p{L}\p{M}.'’\- ]{1,60})[）)]/u

interface Reading {
  readonly sentence: string
  readonly plain: string
}

/** Posts that one person holds, and where the names stand that hold them. */
interface Chain {
  readonly posts: readonly Post[]
  readonly names: readonly Span[]
}

/**
 * The people a Chinese sentence names, with their titles, and the unnamed holders of offices and
 * groups it tells of. A name in brackets behind a name (马岩(Ian Marshall)) is a mention of its own.
 */
export function chinesePeople(sentence: string): PersonMention[] {
  const reading = { sentence, plain: simplified(sentence) }
  const titled = titledMentions(reading)
  const named = untitled(reading, titled)
  const people = [...titled, ...named]
  const latin = people.flatMap((person) => latinName(sentence, person))
  const all = [...people, ...latin]
  const groups = chineseGroups(sentence).filter((group) => !all.some((one) => overlaps(one, group)))
  return [...all, ...groups].sort((a, b) => a.start - b.start)
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

function chainsOf({ plain }: Reading): Chain[] {
  const chains: Chain[] = []
  const posts = chinesePosts(plain)
  let open: Post[] = []
  posts.forEach((found, at) => {
    const post = begun(plain, found, chains.at(-1)?.names.at(-1)?.end ?? 0)
    if (isTakenUp(plain, post)) return
    const { following, name } = holderOf(plain, post)
    if (name) {
      chains.push({ posts: [{ ...post, start: post.rank.start }], names: [name] })
      open = []
      return
    }
    open.push(post)
    if (following)
      chains.push({ posts: open, names: [following, ...namesListed(plain, following.end, posts)] })
    else if (goesOn(plain, post, posts[at + 1])) return
    else chains.push({ posts: open, names: [] })
    open = []
  })
  return chains
}

/** The name behind a post, or else the one before its rank. */
function holderOf(plain: string, post: Post): { following?: Span; name?: Span } {
  const lead = plain.slice(post.start, post.rank.start)
  // 崔总领事三年来: a lone surname before the rank is the name, whatever follows.
  const following = isFamily(lead) ? undefined : nameAfter(plain, post)
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
  const joint = /^(?:以及|[与及同暨]|和(?!平))/.exec(plain.slice(start, post.rank.start))
  return { ...post, start: start + (joint?.[0].length ?? 0) }
}

function goesOn(plain: string, post: Post, next: Post | undefined): boolean {
  return (
    next !== undefined &&
    /^(?:[、，,；]|兼|、?兼任?|和|及|暨)?(?:联合)?$/.test(plain.slice(post.end, next.start))
  )
}

function nameAfter(plain: string, post: Post): Span | undefined {
  const gap = honours.exec(plain.slice(post.end))?.[0].length ?? 0
  const name =
    nameAt(plain, post.end + gap, true) ??
    (isForeign(post, plain) ? strangerAt(plain, post.end + gap) : undefined)
  if (!name || !isHeld(plain, name)) return undefined
  return misprinted(plain, name) ?? name
}

function isForeign(post: Post, plain: string): boolean {
  if (post.rank.id === 'king' || post.rank.id === 'crown-prince') return false
  const country = titleOf(plain, post, undefined).country
  return post.rank.side === 'mission' || (country !== undefined && country !== 'CN')
}

/** 和省长, 向中方: a joining word that is also a surname begins no name here. */
function isHeld(plain: string, name: Span): boolean {
  const words = plain.slice(name.start, name.end)
  if (/[·・•‧]/.test(words)) return !isPlace(words)
  const isShort =
    /^于.$/.test(words) &&
    /^(?:[、，,。；;（(]|出席|参加|陪同|致辞|会见)/.test(plain.slice(name.end))
  if (/^[和向同时于应成关对]/.test(words) && !/^[向时于应成关].{2}$/.test(words) && !isShort)
    return false
  return !isPlace(words)
}

/** 比爾、昆頓 printed for 比爾·昆頓: a foreign name in two parts before a rank or a verb. */
function misprinted(plain: string, name: Span): Span | undefined {
  if (plain[name.end] !== '、' || name.end - name.start > 4) return undefined
  const second = nameAt(plain, name.end + 1)
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
function namesListed(plain: string, at: number, posts: readonly Post[]): Span[] {
  const joint = /^(?:、|和|及|以及)/.exec(plain.slice(at, at + 2))?.[0].length ?? 0
  const name = joint > 0 ? nameAt(plain, at + joint) : undefined
  if (!name || !isHeld(plain, name) || !endsBefore(plain, name.end)) return []
  // 大使甲、参赞乙: the second has a post of his own.
  if (posts.some(({ rank }) => overlaps(rank, name))) return []
  return [name, ...namesListed(plain, name.end, posts)]
}

function mentionsOf(
  { sentence, plain }: Reading,
  { posts, names }: Chain,
  titles: readonly Title[],
): PersonMention[] {
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
    return { ...named(sentence, plain, name, end), ...held, start, end }
  })
}

/** A post without a name tells of its holder when it says whose post it is and is one that people act in. */
function isHolder(plain: string, posts: readonly Post[]): boolean {
  const [post] = posts
  if (
    !post ||
    post.rank.side === 'person' ||
    /general-secretary|king|prince|member|teacher|journalist|staff|secretary$/.test(post.rank.id)
  )
    return false
  if (post.start === post.rank.start) return false
  if (/^(?:的|任期|职务|职责|岗位|选举|换届|身份)/.test(plain.slice(posts.at(-1)?.end ?? 0)))
    return false
  const lead = plain.slice(post.start, post.rank.start)
  return lead.length > 1 && !/[\d两多各位名]$|^(?:历任|几|各|多|两|名|位)/.test(lead)
}

function named(sentence: string, plain: string, name: Span, end: number): PersonMention {
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
    ...(leads.test(after) ? { leads: true } : {}),
  }
}

/** Names without a title: foreign names in parts anywhere, others where a clause names who acts. */
function untitled({ sentence, plain }: Reading, taken: readonly Span[]): PersonMention[] {
  const free = (span: Span): boolean => !taken.some((one) => overlaps(one, span))
  const foreign = foreignNames(plain).filter(free)
  const acting = actors(plain).filter(
    (name) => free(name) && !foreign.some((one) => overlaps(one, name)),
  )
  return [...foreign, ...acting].map((name) => named(sentence, plain, name, name.end))
}

function actors(plain: string): Span[] {
  const names: Span[] = []
  for (let at = 0; at < plain.length; at++) {
    const name = actorAt(plain, at)
    if (!name) continue
    names.push(name)
    at = name.end - 1
  }
  return names
}

function actorAt(plain: string, at: number): Span | undefined {
  // 89岁的林文镜先生: somebody described, and honoured.
  const isDescribed = plain[at - 1] === '的'
  if (!isDescribed && !clauseStart.test(plain.slice(Math.max(0, at - 4), at))) return undefined
  const name = nameAt(plain, at)
  if (!name || !isHeld(plain, name)) return undefined
  const after = plain.slice(name.end)
  const acts = isDescribed ? honoured.test(after) : act.test(after) || isGlossed(plain, name)
  return acts ? name : undefined
}

/** 费凯瑞（Duarte Figueira）: an adopted name, and the own one behind it. 孔子学院（Confucius Institute） is a body. */
function isGlossed(plain: string, { start, end }: Span): boolean {
  return (
    end - start <= 4 &&
    !/[院校会局司馆社部团城市省州国区县节奖赛展班组网报台路厅]$/u.test(plain.slice(start, end)) &&
    /^[（(]\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.'’-]+){1,3}[）)]/u.test(plain.slice(end))
  )
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
