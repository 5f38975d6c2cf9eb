import type { CueMention, Placed } from '../mention.ts'
import { overlaps, type Span } from '../span.ts'
import { type ItemContext, mentionsOf } from './item.ts'
import { isNounKind } from './kind-rows.ts'

const connector = /^(?:of|on|for|from|and|in|the|to|with|&|–|-|between|de|by)$/
const capitalised = /^[(“"]?(?:\p{Lu}|\d)[\p{L}\p{M}\d'’.&–/()—-]*[)”"]?$/u

/** The capitalised name that a noun such as "Exhibition" stands in, or undefined for a common noun. */
export function englishEventName(item: ItemContext, cue: Placed<CueMention>): string | undefined {
  const segment = item.segments[cue.segment]?.span
  const isOfPost = mentionsOf(item, 'person', 'en').some(
    ({ title }) => title && overlaps(title, cue),
  )
  const isCapital = /^\p{Lu}/u.test(item.text.slice(cue.start, cue.end))
  if (!segment || !isCapital || isOfPost) return undefined
  // "On October 15 the Trail Race": the day stands before its name, a year in it.
  const days = mentionsOf(item, 'date', 'en').filter(
    ({ segment: own, end, from }) =>
      own === cue.segment && end <= cue.start && from.day !== undefined,
  )
  const left = kept(
    item.text
      .slice(days.at(-1)?.end ?? segment.start, cue.start)
      .split(/(?<=\s)/)
      .reverse(),
    'before',
  ).reverse()
  const goal = left.findLastIndex(
    (word, at) => /^(?:for|to) $/.test(word) && left[at + 1] === 'the ',
  )
  // "Festival opened": a cue may hold the verb behind the name.
  const head = item.text.slice(cue.start, cue.end).replace(/(?:\s+\p{Ll}+)+$/u, '')
  const right = kept(
    item.text
      .slice(cue.start + head.length, segment.end)
      .trimStart()
      .split(/(?<=\s)/),
    'behind',
  )
  const gap = right.length > 0 ? ' ' : ''
  const name = trimmed(
    [
      ...left.slice(goal + 1),
      head,
      gap,
      ...withoutSetting(item, { right, end: cue.start + head.length }),
    ].join(''),
  )
  const whole = unbroken(item.text.slice(segment.start, segment.end), name)
  return (whole.match(/(?:^|[\s“"])\p{Lu}/gu) ?? []).length >= 2 ? whole : undefined
}

/** “Quanzhou: [Emporium of the World” Exhibition]: a name that a colon in a quotation cuts, from where the quotation begins. */
function unbroken(sentence: string, name: string): string {
  const at = sentence.indexOf(name)
  const open = sentence.lastIndexOf('“', at)
  if (at < 1 || open < 0 || at - open > 80) return name
  const quoted = sentence.slice(open, at)
  if (quoted.includes('”')) return name
  const inside = `${quoted}${name}`
  if (name.includes('”')) return inside
  // The noun itself stands in the quotation.
  return /^“([^“”]+?)[,.]?”/u.exec(sentence.slice(open))?.[1] ?? name
}

/** Words of a name from its noun on: capitalised ones and the small words between them. */
function kept(words: readonly string[], where: 'before' | 'behind'): string[] {
  const name: string[] = []
  for (const word of words.slice(0, 20)) {
    const bare = word.trim()
    const plain = bare.replace(/[,.;:]$/, '')
    if (!connector.test(bare) && !capitalised.test(plain)) break
    const isClosed = plain !== bare && !/^(?:Co|No|Mr)$/.test(plain)
    if (isClosed && where === 'before' && name.length > 0) break
    name.push(word)
    // "Forum of Plateau Cities, themed": the stop behind a word closes the name.
    if (isClosed && where === 'behind') break
  }
  return name
}

/** "… Forum in Chengdu", "… Fair on March 29": where and when it was held is not its name. */
function withoutSetting(
  item: ItemContext,
  { right, end }: { right: readonly string[]; end: number },
): string[] {
  const places = mentionsOf(item, 'place', 'en')
  const dates = mentionsOf(item, 'date', 'en')
  const words = [...right]
  let at = end + 1
  for (const [index, word] of words.entries()) {
    const next = { start: at + word.length, end: at + word.length + 1 }
    const isVenue =
      /^(?:in|at)$/.test(word.trim()) &&
      places.some(
        (place) => place.start === next.start && !/^\s+\(?\p{Lu}/u.test(item.text.slice(place.end)),
      )
    const isDay =
      /^(?:on|from|in)$/.test(word.trim()) && dates.some(({ start }) => start === next.start)
    if (isVenue || isDay) return words.slice(0, index)
    at += word.length
  }
  return words
}

function trimmed(name: string): string {
  return name
    .replace(/^(?:(?:The|the|A|An|On|In|At|of|on|for|and|in|to|with|by|between)\s+)+/, '')
    .replace(/(?:\s+(?:of|on|for|from|and|in|the|to|with|by|between))+\s*$/, '')
    .replace(/[,.;:\s]+$/, '')
}

/** The Chinese name that ends in an event noun: from the clause's last date, verb or stop on. */
export function chineseEventName(item: ItemContext, cue: Placed<CueMention>): string | undefined {
  const segment = item.segments[cue.segment]?.span
  if (!segment) return undefined
  const stops = item.mentions
    .filter(
      (mention) =>
        mention.segment === cue.segment &&
        mention.end <= cue.start &&
        (mention.type === 'date' || (mention.type === 'cue' && isVerb(mention))),
    )
    .map(({ end }) => end)
  const from = Math.max(segment.start, ...stops)
  const before = item.text.slice(from, cue.start)
  // A gloss such as （湖南） is part of the name.
  const open = before.replace(/[（(](\p{Script=Han}{1,8})[）)]/gu, '+$1+')
  const plain = /[^，,。；;：:！!？?“”"「」《》（）()●★■◆]*$/.exec(open)?.[0].length ?? 0
  // “绿色未来”为主题的论坛: a theme stands before the name.
  const isThemed = /^(?:为|為)?主[题題]|^(?:为|為)[题題]/u.test(before.slice(before.length - plain))
  const ahead = before.slice(0, before.length - plain)
  const quoted = isThemed ? 0 : (leadingQuote.exec(ahead)?.[0].length ?? 0)
  const run = before.slice(before.length - plain - quoted)
  const name =
    run.replace(
      /^(?:为主题的|為主題的|为题的|為題的|了|在[^的]{2,6}的?|由|共同|联合|聯合|的|于|於|上午|下午)/,
      '',
    ) + item.text.slice(cue.start, cue.end).replace(/(?<=展)(?:举|舉|在|开幕|開幕)$/u, '')
  const isSubject = ({ start, end }: Span): boolean =>
    start >= cue.start - run.length && end < cue.start
  const isBody = mentionsOf(item, 'organisation', 'zh').some(
    (body) => (overlaps(body, cue) && body.end !== cue.end) || isSubject(body),
  )
  return name.length >= 5 && name.length <= 40 && !isBody && !anyOfIts.test(name) ? name : undefined
}

/** 全市因公出国管理培训班: a meeting of the office's own. */
const anyOfIts = /^(?:全[市省区县國国]|我[市省]|本市|首次|一[场次个期])/u

// “友城杯”青少年足球邀请赛, 第二期“一带一路”国家…培训班: a short quotation begins a name.
const leadingQuote =
  /(?:\d{4}年?(?:度)?|第[一二三四五六七八九十百\d]{1,3}[届屆期次])?[“「"『][^“”「」"]{2,10}[”」"』]$/u

/** Tells whether a Chinese event's words name one: they are numbered, dated or quote. 培训班 alone is any. */
export function isProper(name: string): boolean {
  return (
    /^(?:\d{4}|第[一二三四五六七八九十百\d]{1,3}[届屆期次]|[“「"『])/u.test(name) &&
    name.length >= 8
  )
}

function isVerb({ id }: CueMention): boolean {
  if (id === 'happen' || id === 'attend' || id.startsWith('go:')) return true
  return id.startsWith('kind:') && !isNounKind(id.slice('kind:'.length))
}
