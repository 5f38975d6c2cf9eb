import { listed, table } from '../data/table.ts'
import { matches } from '../matches.ts'
import type { Span } from '../span.ts'
import { actsAlone, endsBefore, joinsOn, splitsWord } from './people-ends.ts'

const letters = new Set(
  table('foreign-name-characters')
    .map((row) => row['characters'] ?? '')
    .join(''),
)
const rare = new Set(
  table('foreign-name-characters')
    .map((row) => row['rare'] ?? '')
    .join(''),
)
const namedAfter = table('name-context').flatMap((row) =>
  row['lang'] === 'zh' && row['kind'] === 'named-after' ? listed(row['words']) : [],
)
// 日本, 都, 其: they spell foreign names, but not at their head.
const innerOnly = /^[日都次云古音呼增力立其们]/
const titleWithin =
  /(?:首席|市长|主任|书记|大使|领事|主席|会长|省长|州长|部长|局长|院长|校长|议长|议员|参赞|总裁|总经理|顾问|助理|秘书|翻译|专员|团长|队长|领队)/
/** 史密斯会见让·杜邦: what one does to the other. */
const verbWithin =
  /会见|会晤|会谈|拜会|拜访|看望|陪同|邀请|祝贺|致信|致函|接待|感谢|欢迎|介绍|访问|签署|代表|应邀|通过|主持|出席/
/** What honours a name is no part of it: 凯斯勒博士. */
export const honoured =
  /(?:博士|先生|女士|阁下|夫人|教授|酋长|殿下|修女|神父|牧师|爵士|[上中少大][校将尉])$/
// 市长与彼得·安扬, 约翰·格伦的外孙女汉娜·泰森: what joins two people begins no name, and stands in no part before a dot.
const joinsNames = /^[与和同及暨跟并由兼]|^.{2,}[与和及]|.的./u
/** What stands between the parts of a foreign name. */
export const dot = /[·・•‧∙⋅．]/
const dotted = /[·・•‧∙⋅．]/g

/** Tells whether a character in Simplified can spell a foreign name. */
export function isForeignLetter(char: string | undefined): boolean {
  return char !== undefined && letters.has(char)
}

/** Tells whether a foreign name may begin with the character at an offset. */
export function opensForeign(plain: string, at: number): boolean {
  return isForeignLetter(plain[at]) && !innerOnly.test(plain.slice(at, at + 1))
}

/** All foreign names in parts (阿尔多·阿尔瓦雷斯) of a sentence in Simplified. */
export function foreignNames(plain: string): Span[] {
  const names: Span[] = []
  for (const { index } of matches(plain, dotted)) {
    if (names.some((name) => index < name.end)) continue
    const start = headBefore(plain, index)
    // 纸·墨·港: a name that a dot stands before begins there, and not here.
    const isOpen = start < index && !dot.test(plain[start - 1] ?? '')
    const name = isOpen ? foreignInParts(plain, start) : undefined
    if (name && name.end > index && !isOfBody(plain, name) && !isQuoted(plain, name))
      names.push(name)
  }
  return names
}

/** 留学[生]阿米娜·优素福, 大学[派]加博尔·科瓦奇: letters of names that end what somebody is, or send him. */
const endsWord = /(?:[学医究习业]生|[博院护硕女]士|[学府会司院局部处市国团馆队]派)$/u

/** Where the run of foreign letters before a dot begins: 哈立德 of 副总干事哈立德·法拉西. */
function headBefore(plain: string, dotAt: number): number {
  const goesOn = (char = ''): boolean => isForeignLetter(char) || /[-—]/.test(char)
  let start = dotAt
  while (dotAt - start < 8 && goesOn(plain[start - 1])) start--
  const whole = wholeHead(plain, start, dotAt)
  if (whole !== undefined) return whole
  while (start < dotAt && !opensForeign(plain, start)) start++
  start += Number(endsWord.test(plain.slice(0, start + 1)))
  // 汉斯和约翰·史密斯: of two the second has the dot.
  const first = /^.{2,}[与和及](?=.)/u.exec(plain.slice(start, dotAt))?.[0].length ?? 0
  return start + first
}

/** What a name is set off by: 的[西约武什·拉希莫夫], 俄方[安德烈·伊万诺夫]. */
const setOff = /(?:^|[\s，,。；;：:、！!？?“「（()）)的]|[中外俄美英法德日韩]方)$/u

/** Where a head begins that has rarer letters before or among those from `start` on: 西约[武]什, 热依[汗]古丽. */
function wholeHead(plain: string, start: number, dotAt: number): number | undefined {
  let from = start
  while (dotAt - from < 8 && (rare.has(plain[from - 1] ?? '') || isForeignLetter(plain[from - 1])))
    from--
  const isOpen = from < dotAt && !innerOnly.test(plain.slice(from))
  return isOpen && setOff.test(plain.slice(0, from)) ? from : undefined
}

/** 阿森·兹拉塔罗夫大学, 多丽丝·杜克剧场 are named after somebody. */
export function isOfBody(plain: string, { start, end }: Span): boolean {
  const rest = plain.slice(start, end + longestNamed)
  return namedAfter.some((word) => {
    const at = rest.indexOf(word)
    return at !== -1 && at <= end - start
  })
}

const longestNamed = Math.max(...namedAfter.map(({ length }) => length))

/** “紫荆·茉莉”图片展: what fills quotation marks is the name of a show or a ship. */
function isQuoted(plain: string, { start, end }: Span): boolean {
  return /[“「《]/u.test(plain.charAt(start - 1)) && /[”」》]/u.test(plain.charAt(end))
}

const longestInParts = 60

/** Most sentences have no dot, and then no parts to look for. */
function hasDotBehind(plain: string, start: number): boolean {
  return dot.test(plain.slice(start, start + longestInParts))
}

/** The foreign name in parts that begins at an offset: 阿尔多·阿尔瓦雷斯. */
export function foreignInParts(plain: string, start: number): Span | undefined {
  if (!hasDotBehind(plain, start)) return undefined
  // A name has few parts; the bound keeps hostile text cheap.
  const farthest = start + longestInParts
  let end = partEnd(plain, start)
  if (end === start || !dot.test(plain[end] ?? '')) return undefined
  while (end < farthest && dot.test(plain[end] ?? '')) {
    const next = partEnd(plain, end + 1)
    if (next === end + 1) return undefined
    end = next
  }
  return { start, end }
}

const twin = /^\p{Script=Han}{1,5}[-－‐](?=\p{Script=Han})/u

/** A part ends at a dot, or, if it is the last, where a name may end. */
function partEnd(plain: string, start: number): number {
  const whole = partBeforeDot(plain, start)
  if (whole !== undefined) return start + whole
  // 海伦娜·布兰当-洛佩斯: whatever stands before a hyphen is of the name.
  const hyphened = dot.test(plain[start - 1] ?? '')
    ? twin.exec(plain.slice(start, start + 8))?.[0]
    : undefined
  if (hyphened !== undefined) return partEnd(plain, start + hyphened.length)
  const run = lettersAt(plain, start)
  const fit = lastPart(plain, start, run)
  const end = start + (fit ?? Math.max(run, oddPart(plain, start)))
  // 达·孟和分别: nobody is joined here.
  return /[和为]/.test(plain[end] ?? '') && actsAlone(plain, end + 1) ? end + 1 : end
}

/** How many letters of foreign names, with the hyphens between them, stand at an offset. */
function lettersAt(plain: string, start: number): number {
  // 海, 方, 西 spell names too, but only at the head of a part are they read so.
  let run = dot.test(plain[start - 1] ?? '') && isForeignLetter(plain[start + 1]) ? 1 : 0
  const goesOn = (at: number): boolean =>
    isForeignLetter(plain[at]) || (at > start && /[-－—]/.test(plain[at] ?? ''))
  while (run < 14 && goesOn(start + run)) run++
  return run
}

/** How long a last part is of which `run` letters spell foreign names: up to where a name may end. */
function lastPart(plain: string, start: number, run: number): number | undefined {
  const sizes = Array.from({ length: run }, (_, by) => run - by)
  const longer = [run + 1, run + 2].filter((size) =>
    /^[\p{Script=Han}-]+$/u.test(plain.slice(start, start + size)),
  )
  const fits = [...sizes, ...(run > 0 ? longer : [])].filter(
    (size) => endsBefore(plain, start + size) && !honoured.test(plain.slice(start, start + size)),
  )
  // 图霍罗于11月: 于 spells names too, but not at their end.
  const isCut = (size: number): boolean =>
    fits.includes(size - 1) && splitsWord(plain, start + size - 1, start + size)
  return fits.find((size) => !joinsOn(plain, start + size) && !isCut(size)) ?? fits[0]
}

/** The length of a part that a dot follows; undefined for none, or for two people (沈筠与市长马库斯, 与彼得). */
function partBeforeDot(plain: string, start: number): number | undefined {
  const part =
    /^(?:[A-Z][A-Za-z]{0,20}|\p{Script=Han}{1,8}(?:[-—]\p{Script=Han}{1,6})?)(?=[·・•‧∙⋅．])/u.exec(
      plain.slice(start, start + 24),
    )?.[0]
  const isWhole =
    part !== undefined && ![titleWithin, verbWithin, joinsNames].some((other) => other.test(part))
  return isWhole ? part.length : undefined
}

/** 阿扎姆·汗, 西攀敦: in no usual letters, up to where a name may end. */
function oddPart(plain: string, start: number): number {
  const han = /^\p{Script=Han}{0,5}/u.exec(plain.slice(start, start + 5))?.[0].length ?? 0
  return [1, 2, 3, 4, 5].find((size) => size <= han && endsBefore(plain, start + size)) ?? 0
}
