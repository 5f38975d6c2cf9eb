import { listed, table } from '../data/table.ts'
import { namedAt, nameIndex } from './places-index.ts'

const context = new Map(
  table('name-context')
    .filter((row) => row['lang'] === 'zh')
    .map((row) => [row['kind'] ?? '', listed(row['words'])] as const),
)
const followers = nameIndex(
  [
    ...(context.get('after-name') ?? []),
    ...table('verbs').flatMap((row) => listed(row['words'])),
  ].map((word) => [word, true] as const),
)
const told = nameIndex(
  [...(context.get('after-name') ?? []), ...(context.get('act') ?? [])].map(
    (word) => [word, true] as const,
  ),
)
const cannotEnd = new Set(context.get('cannot-end-name'))
const titleAfter =
  /^(?:[上中少大][校将尉]|博士|阁下|夫人|小姐|爵士|医生|副?(?:市长|主任|书记|大使|总领事|领事|主席|会长|省长|州长|部长|局长|院长|校长|议长|议员|参赞|秘书长|董事长|总裁|总经理|处长|教授|先生|女士))/
/** A deputy secretary-general. */
const longestTitle = '副秘书长'.length
const joiner = /[同与及和向对为于以就将到赴应]/
const mark = /[、，,；;。）)]/
const meets = /^(?:会见|会晤|拜会|拜访|率|出席|参加|致辞|表示|一行|陪同|主持|访问)/
const alone = /^(?:分别|共同|一同|一道|均|都|先后|还)/
const stop = /^(?:[^\p{Script=Han}\p{L}·・•‧∙⋅．-]|$)/u

/** Tells whether a name may end before this offset: a mark, a verb of people, a title. */
export function endsBefore(plain: string, at: number): boolean {
  // 海湾可持续金融中心: 可持续 is a word.
  if (plain.startsWith('可持续', at - 1)) return false
  if (namedAt(plain, at, followers)) return true
  const rest = plain.slice(at, at + longestTitle)
  return stop.test(rest) || titleAfter.test(rest)
}

/** Whether the character before an offset joins a name to what follows, and is none of its own: but before a verb 为 and 和 end a name (沈大为拜会, 孟和分别). */
export function joinsOn(plain: string, end: number): boolean {
  const last = plain[end - 1] ?? ''
  // 袁大同、: nothing is joined to a mark.
  if (!cannotEnd.has(last) || (joiner.test(last) && mark.test(plain[end] ?? ''))) return false
  return !(/[为和]/.test(last) && (meets.test(plain.slice(end)) || alone.test(plain.slice(end))))
}

/** Whether the character before an offset never ends a name: 在, 与, 及. */
export function isJoining(char: string | undefined): boolean {
  return cannotEnd.has(char ?? '')
}

/** 孟和分别: what follows 和 tells that nobody is joined here. */
export function actsAlone(plain: string, at: number): boolean {
  return alone.test(plain.slice(at))
}

/** 王伟[认为], 托尼·伍德[荣获]: the last character of the longer reading begins a word of two, and what follows it is none. */
export function splitsWord(plain: string, short: number, long: number): boolean {
  const hit = namedAt(plain, short, told)
  return hit !== undefined && hit.end > long && !isTold(plain, long)
}

/** Tells whether words end in what people do (仲宗根[感谢]); a party (一行) is none of it. */
export function endsInVerb(words: string): boolean {
  const size = [3, 2].find(
    (length) => namedAt(words, words.length - length, told)?.end === words.length,
  )
  return size !== undefined && !words.endsWith('一行')
}

/** Tells whether what people do, or a mark or a title, stands at an offset, rather than any verb. */
function isTold(plain: string, at: number): boolean {
  const rest = plain.slice(at, at + longestTitle)
  return stop.test(rest) || titleAfter.test(rest) || (namedAt(plain, at, told)?.end ?? 0) > at + 1
}
