import { listed, table } from '../data/table.ts'
import { matches } from '../matches.ts'
import type { Title, Words } from '../mention.ts'
import { remembered } from '../remembered.ts'
import type { Span } from '../span.ts'
import { chineseCountry } from './countries.ts'
import { chineseBodies } from './organisations.ts'
import { citiesIn } from './places-cities.ts'
import { simplified } from './script.ts'
import { chineseRanks, type Rank } from './titles-ranks.ts'

/** A post in a sentence: a rank with the words of the body or country before it. */
export interface Post extends Span {
  readonly rank: Rank
  readonly status?: 'new' | 'leaving' | 'acting'
}

const rows = table('name-context').filter((row) => row['lang'] === 'zh')
const context = new Map(rows.map((row) => [row['kind'] ?? '', listed(row['words'])] as const))
const before = choice(context.get('before-title') ?? [])
const joinedBody = choice(context.get('joined-body') ?? [])
const statuses = (['new', 'leaving', 'acting'] as const).map(
  (status) =>
    [
      status,
      new RegExp(
        `(?:${choice(context.get(status) ?? [])})(?:[一二两三四五六七八九十数几]+(?:天|周|个月))?的?$`,
      ),
    ] as const,
)
const newHere = new RegExp(`^(?:${choice(context.get('new') ?? [])})`)
// 代 alone is also the first part of 代表.
const actingHere = new RegExp(
  `^(?:${choice((context.get('acting') ?? []).filter((word) => word.length > 1))})`,
)
const leavingHere = new RegExp(`^(?:${choice(context.get('leaving') ?? [])})`)

const hard = /[，,、。；;：:！!？?\s“”"‘’《》【】[\]…—★●]/
const dashWithin = /^—\p{Script=Han}{1,8}(?:友好|协会|中心|商会|委员会|论坛|学会)/u
// A single character that parts a title from what stands before it, except inside words that hold it.
const soft = new RegExp(
  [
    `(?:${before.replace('|联合|', '|联合(?![国会体社])|').replace('|代表|', '|代表(?!处|团|大会|机构|院|人)|').replace('|给|', '|(?<!桑)给|').replace('|有|', '|(?<![国國所共])有(?![限关色机轨])|')})`,
    `(?<![共呼暖祥谐亲中]|驻[\\u4e00-\\u9fff]{2,4})和(?![平田谐顺县静硕龙歌政布林]|${joinedBody})`,
    `(?<!参)与(?!${joinedBody}|会|那)`,
    `(?<![埃普涉以部局]|[驻駐][\\u4e00-\\u9fff]{2,4})及(?!${joinedBody}|川)`,
    '(?<![共合大协会胞伙陪])同(?![济仁盟学乡志江德])',
    '(?<![应绝针面])对(?!外|台|华|口|马)',
    '(?<![方南外])向(?!阳|心)',
    '[\\d一二三四五六七八九十]日(?!本)',
    // 俱乐部两名教练甲、乙: so few are named one by one.
    '(?<!\\d)[2-6一二两三四五六][名位](?!誉|次)',
    '(?<![高平一二三同])等(?!级)',
    '(?<!自)由(?!利|布|纪)',
    '^以(?!色列)',
    '(?<=[，,。；;见待迎])以(?!色列)',
  ].join('|'),
  'g',
)

// A mayor's place is in his own title; the office named before it is another post's.
const seated = /(?:mayor|governor|district-head|county-head|township-head|village-head|prefect)$/

/** All posts of a sentence in Simplified, left to right. */
export const chinesePosts = remembered((plain): readonly Post[] => {
  let floor = 0
  return chineseRanks(plain).map((rank) => {
    const post = postOf(plain, rank, floor)
    floor = rank.end
    return post
  })
})

/** The title of a post as printed in `sentence`; `body` is carried over when the post names none. */
export function titleOf(sentence: string, post: Post, body: Words | undefined): Title {
  const own = wordsOf(sentence, bodyOf(sentence, post))
  const organisation = own.end > own.start ? own : seated.test(post.rank.id) ? undefined : body
  const country = organisation ? countryOf(organisation.text) : undefined
  return {
    ...wordsOf(sentence, post),
    rank: post.rank.id,
    ...(organisation ? { organisation } : {}),
    ...(country ? { country } : {}),
  }
}

/** The words of a span. */
export function wordsOf(sentence: string, { start, end }: Span): Words {
  return { start, end, text: sentence.slice(start, end) }
}

/** The country that the words before a rank stand for: 缅甸驻重庆 is MM, 美国辛辛那提市 is US. */
function countryOf(body: string): string | undefined {
  const seat = body.indexOf('驻') === -1 ? body.indexOf('駐') : body.indexOf('驻')
  const reach = Math.min(seat === -1 ? body.length : seat, 12)
  for (let at = 0; at < reach; at++) {
    const country = countryAt(body, at)
    // 中国 counts only at the head: 美中贸易委员会 stands for America.
    if (country && (at === 0 || country !== 'CN')) return country
  }
  const city = citiesIn(body.slice(0, seat === -1 ? body.length : seat))[0]?.value.country
  return city === 'CN' ? undefined : city
}

function countryAt(body: string, at: number): string | undefined {
  for (let size = Math.min(14, body.length - at); size > 1; size--) {
    const country = chineseCountry(body.slice(at, at + size))
    // 朝鲜族教师 is of China.
    if (country && /^[A-Z]{2}$/.test(country) && body[at + size] !== '族') return country
  }
  return undefined
}

function postOf(plain: string, rank: Rank, floor: number): Post {
  const lead = fromOf(plain, rank, floor) ?? leadOf(plain, rank, floor)
  const inside = statuses.find(([, pattern]) => pattern.test(plain.slice(0, lead)))?.[0]
  const within = statusWithin(plain.slice(lead, rank.start))
  const status = inside ?? within?.status ?? rank.status
  const start = within && within.at === 0 ? lead + within.size : lead
  return { start, end: rank.end, rank, ...(status ? { status } : {}) }
}

/** 来自天津的留学生: of what a person is, where he comes from is a part. */
function fromOf(plain: string, rank: Rank, floor: number): number | undefined {
  if (rank.side !== 'person') return undefined
  const words = comesFrom.exec(plain.slice(Math.max(floor, rank.start - 16), rank.start))?.[0]
  return words === undefined ? undefined : rank.start - words.length
}

const comesFrom = /来自\p{Script=Han}{2,12}的$/u

/** 菲律宾新任驻重庆总领事: the status word stands inside the title, or at its head. */
function statusWithin(
  lead: string,
): { status: 'new' | 'leaving' | 'acting'; at: number; size: number } | undefined {
  const within = [
    ['new', newHere],
    ['leaving', leavingHere],
    ['acting', actingHere],
  ] as const
  for (const [status, pattern] of within) {
    for (let at = 0; at < lead.length; at++) {
      const size = pattern.exec(lead.slice(at))?.[0].length
      if (size !== undefined) return { status, at, size }
    }
  }
  return undefined
}

/** Tells whether a mark parts a title from what stands before it. */
function parts(plain: string, at: number): boolean {
  return hard.test(plain[at] ?? '') && !isWithinName(plain, at)
}

/** 牛津[—苏州友好协会]: a dash behind a place, inside a body's name, parts nothing; one behind 嘉宾 introduces. */
function isWithinName(plain: string, at: number): boolean {
  if (!dashWithin.test(plain.slice(at, at + 14))) return false
  const before = plain.slice(Math.max(0, at - 12), at)
  return citiesIn(before).at(-1)?.end === before.length || endsInCountry(before)
}

function endsInCountry(words: string): boolean {
  return [2, 3, 4, 5, 6, 7, 8].some((size) => chineseCountry(words.slice(-size)) !== undefined)
}

/** [挪威贸易、工业和渔业部]国务秘书: where the body begins whose fields a title would be cut between. */
function listedBody(plain: string, rank: Rank, floor: number): number | undefined {
  return chineseBodies(plain).find(
    ({ start, end }) =>
      end === rank.start && start >= floor && /[、和与]/.test(plain.slice(start, end)),
  )?.start
}

function leadOf(plain: string, rank: Rank, floor: number): number {
  const body = listedBody(plain, rank, floor)
  if (body !== undefined) return body
  let start = rank.start
  while (start > floor && rank.start - start < 40 && !parts(plain, start - 1)) {
    if (/[（(]/.test(plain[start - 1] ?? '') && !/[）)]/.test(plain.slice(start, rank.start))) break
    start--
  }
  if (/^[）)]/.test(plain.slice(start, start + 1))) start++
  const lead = plain.slice(start, rank.start)
  const cuts = matches(lead, soft)
  // 温得和克 is one word.
  const cities = cuts.length > 0 ? citiesIn(lead) : []
  const last = cuts
    .filter(
      ({ index, 0: word }) =>
        !keepsStatus(lead, index, word) &&
        !(word === '的' && inCharge.test(lead.slice(0, index))) &&
        !cities.some(({ start, end }) => start < index && index + word.length <= end),
    )
    .at(-1)
  return last ? start + last.index + last[0].length : start
}

/** 主管经济发展[的]副市长: of one title. */
const inCharge = /(?:主管|分管|负责)[^，。、；]{1,12}$/

/** 新任 in the middle of a title (菲律宾新任驻重庆总领事, 波兰驻成都新任总领事) does not part it from its country. */
function keepsStatus(lead: string, index: number, word: string): boolean {
  if (!/任$/.test(word) && !/^(?:现|时|候|首|新|离)/.test(word)) return false
  const before = lead.slice(0, index)
  return /驻\p{Script=Han}{1,6}$/u.test(before) || endsInCountry(before)
}

/** The body before the rank, with the body that the rank's own words hold: 厦门 + 市委 of 市委书记. */
function bodyOf(sentence: string, post: Post): Span {
  const rank = simplified(sentence.slice(post.rank.start, post.rank.end))
  const inner =
    /^(?!党|纪|工)\p{Script=Han}{1,8}?[委会学院协大部市省](?=(?:常务)?副?(?:书记|常委|主席|主任|校长|院长|部长|议长|会长|议员)$)/u.exec(
      rank,
    )?.[0] ?? ''
  const whole = sentence.slice(post.start, post.rank.start + inner.length)
  // 西南政法大学法学教授: the subject taught is no part of the body.
  const school =
    post.rank.id === 'professor' ? /^.{2,30}(?:大学|大學|学院|學院)/u.exec(whole)?.[0] : undefined
  const words = /^(?:该|該|本|其)/.test(whole) ? '' : (school ?? whole)
  const from = /^[来來]自/.test(words) ? 2 : 0
  return {
    start: post.start + from,
    end: post.start + words.replace(/(?:新任|首任|候任|现任|的)$/, '').length,
  }
}

function choice(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|')
}
