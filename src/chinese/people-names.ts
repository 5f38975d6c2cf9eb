import { listed, table } from '../data/table.ts'
import { matches } from '../matches.ts'
import type { Span } from '../span.ts'
import { chineseCountry } from './countries.ts'
import { japaneseNames } from './neighbour-names.ts'
import { citiesIn } from './places-cities.ts'

const context = new Map(
  table('name-context')
    .filter((row) => row['lang'] === 'zh')
    .map((row) => [row['kind'] ?? '', listed(row['words'])] as const),
)
const followers = new Set(context.get('after-name'))
const longestFollower = Math.max(...Array.from(followers, (word) => word.length))
const cannotEnd = new Set(context.get('cannot-end-name'))
const surnames = new Set(table('surnames').map((row) => row['han'] ?? ''))
const traps = new Set(
  table('name-traps').flatMap((row) => (row['lang'] === 'zh' ? [row['word'] ?? ''] : [])),
)
const places = new Set([
  ...table('cities').map((row) => row['zh'] ?? ''),
  ...table('name-traps').flatMap((row) => (row['kind'] === 'place' ? [row['word'] ?? ''] : [])),
])
const letters = new Set(
  table('foreign-name-characters')
    .map((row) => row['characters'] ?? '')
    .join(''),
)
const titleAfter =
  /^(?:博士|阁下|夫人|小姐|爵士|医生|副?(?:市长|主任|书记|大使|总领事|领事|主席|会长|省长|州长|部长|局长|院长|校长|议长|议员|参赞|秘书长|董事长|总裁|总经理|处长|教授|先生|女士))/
const titleWithin =
  /(?:市长|主任|书记|大使|领事|主席|会长|省长|州长|部长|局长|院长|校长|议长|议员|参赞|总裁|总经理)/
// 凯斯勒博士: what honours a name is no part of it.
const honoured = /(?:博士|先生|女士|阁下|夫人|教授)$/
// 市长与彼得·安扬: what joins two people begins no name.
const joinsNames = /^[与和同及暨跟并由]/
const dot = /[·・•‧∙⋅．]/
const dotted = /[·・•‧∙⋅．]/g
const meets = /^(?:会见|会晤|拜会|拜访|率|出席|参加|致辞|表示|一行|陪同|主持|访问)/
const stop = /^(?:[^\p{Script=Han}\p{L}·・•‧∙⋅．-]|$)/u

/** Tells whether a character in Simplified can spell a foreign name. */
export function isForeignLetter(char: string | undefined): boolean {
  return char !== undefined && letters.has(char)
}

/**
 * The name that begins at an offset of a sentence in Simplified: a foreign name in parts, a Chinese
 * name, or the spelling of a foreign one, that ends where a name may end.
 */
export function nameAt(plain: string, start: number): Span | undefined {
  if (
    !/^\p{Script=Han}/u.test(plain.slice(start, start + 1)) &&
    !/^[A-Z][·.]/.test(plain.slice(start, start + 2))
  )
    return undefined
  const found =
    foreignInParts(plain, start) ??
    glossed(plain, start) ??
    japaneseName(plain, start) ??
    chineseName(plain, start) ??
    foreignWhole(plain, start)
  if (!found) return undefined
  const words = plain.slice(found.start, found.end)
  return isTrap(words) || isPlace(words) ? undefined : found
}

/** All foreign names in parts (阿尔多·阿尔瓦雷斯) of a sentence in Simplified. */
export function foreignNames(plain: string): Span[] {
  const names: Span[] = []
  for (const { index } of matches(plain, dotted)) {
    if (names.some((name) => index < name.end)) continue
    let start = index
    while (index - start < 8 && (isForeignLetter(plain[start - 1]) || plain[start - 1] === '-'))
      start--
    const name = start < index ? foreignInParts(plain, start) : undefined
    if (name && name.end > index && !isOfBody(plain, name)) names.push(name)
  }
  return names
}

/** 阿森·兹拉塔罗夫大学 is named after somebody. */
function isOfBody(plain: string, { start, end }: Span): boolean {
  return /(?:大学|学院|学校|医院|公司|集团|中心|基金会|博物馆|剧院|图书馆)$/u.test(
    plain.slice(start, end + 2),
  )
}

/** Tells whether words could be a whole Chinese name, the spelling of a foreign one, or a surname. */
export function isName(words: string): boolean {
  if (isTrap(words) || isPlace(words)) return false
  if (dot.test(words)) return true
  if (surnames.has(words)) return true
  const size = surnames.has(words.slice(0, 2)) && words.length > 2 ? 2 : 1
  const given = words.length - size
  if (surnames.has(words.slice(0, size)) && given >= 1 && given <= 2) return !isBody(words)
  return words.length >= 2 && words.length <= 8 && [...words].every(isForeignLetter)
}

/** Tells whether words begin with a surname and go on. */
export function isSurnamed(words: string): boolean {
  return [1, 2].some((size) => words.length > size && surnames.has(words.slice(0, size)))
}

/** Tells whether words are a surname and no more. */
export function isFamily(words: string): boolean {
  return surnames.has(words)
}

/** Tells whether words name a country or a place that looks like a name. */
export function isPlace(words: string): boolean {
  if (places.has(words) || chineseCountry(words) !== undefined) return true
  const [city] = citiesIn(words)
  return city?.start === 0 && city.end === words.length
}

/** Tells whether a name may end before this offset: a mark, a verb of people, a title. */
export function endsBefore(plain: string, at: number): boolean {
  const rest = plain.slice(at, at + longestFollower + 8)
  if (stop.test(rest) || titleAfter.test(rest)) return true
  for (let size = Math.min(longestFollower, rest.length); size > 0; size--) {
    if (followers.has(rest.slice(0, size))) return true
  }
  return false
}

function foreignInParts(plain: string, start: number): Span | undefined {
  if (isAnother(plain, start)) return undefined
  // A name has few parts; the bound keeps hostile text cheap.
  const farthest = start + 60
  let end = partEnd(plain, start)
  if (end === start || !dot.test(plain[end] ?? '')) return undefined
  while (end < farthest && dot.test(plain[end] ?? '')) {
    const next = partEnd(plain, end + 1)
    if (next === end + 1) return undefined
    end = next
  }
  return { start, end }
}

/** 高振华对恩里克·萨莫拉: a Chinese name, what it does, and only then the name in parts. */
function isAnother(plain: string, start: number): boolean {
  const [head = '', name = ''] =
    /^(\p{Script=Han}{2,4}?)(?:对|向|会见|会晤|拜会|陪同)\p{Script=Han}{2,6}[·・•]/u.exec(
      plain.slice(start, start + 14),
    ) ?? []
  return head !== '' && isName(name) && ![...name].every(isForeignLetter)
}

/** A part ends at a dot, or, if it is the last, where a name may end. */
function partEnd(plain: string, start: number): number {
  const whole = partBeforeDot(plain, start)
  if (whole !== undefined) return start + whole
  // 海, 方, 西 spell names too, but only at the head of a part are they read so.
  const head = dot.test(plain[start - 1] ?? '') && isForeignLetter(plain[start + 1]) ? 1 : 0
  let run = head
  while (
    run < 14 &&
    (isForeignLetter(plain[start + run]) || (run > 0 && /[-－]/.test(plain[start + run] ?? '')))
  )
    run++
  const sizes = Array.from({ length: run }, (_, by) => run - by)
  const longer = [run + 1, run + 2].filter((size) =>
    /^[\p{Script=Han}-]+$/u.test(plain.slice(start, start + size)),
  )
  const fits = [...sizes, ...(run > 0 ? longer : [])].filter(
    (size) => endsBefore(plain, start + size) && !honoured.test(plain.slice(start, start + size)),
  )
  // 图霍罗于11月: 于 spells names too, but not at their end.
  const fit = fits.find((size) => !cannotEnd.has(plain[start + size - 1] ?? '')) ?? fits[0]
  return start + (fit ?? Math.max(run, oddPart(plain, start)))
}

/** The length of a part that a dot follows; undefined for none, or for two people (沈筠与市长马库斯, 与彼得). */
function partBeforeDot(plain: string, start: number): number | undefined {
  const part =
    /^(?:[A-Z][A-Za-z]{0,20}|\p{Script=Han}{1,8}(?:-\p{Script=Han}{1,6})?)(?=[·・•‧∙⋅．])/u.exec(
      plain.slice(start, start + 24),
    )?.[0]
  const isWhole = part !== undefined && !titleWithin.test(part) && !joinsNames.test(part)
  return isWhole ? part.length : undefined
}

/** 阿扎姆·汗, 西攀敦: in no usual letters, up to where a name may end. */
function oddPart(plain: string, start: number): number {
  const han = /^\p{Script=Han}{0,5}/u.exec(plain.slice(start, start + 5))?.[0].length ?? 0
  return [1, 2, 3, 4, 5].find((size) => size <= han && endsBefore(plain, start + size)) ?? 0
}

function chineseName(plain: string, start: number): Span | undefined {
  const size = surnames.has(plain.slice(start, start + 2)) ? 2 : 1
  if (!surnames.has(plain.slice(start, start + size))) return undefined
  const fits = [size + 2, size + 1, ...(size === 2 ? [3, 2] : [])].filter((length) => {
    const words = plain.slice(start, start + length)
    return (
      words.length === length &&
      /^\p{Script=Han}+$/u.test(words) &&
      endsBefore(plain, start + length)
    )
  })
  const [long, short] = fits
  if (long === undefined) return undefined
  const last = plain[start + long - 1] ?? ''
  // 沈大为拜会: before a verb, 为 ends a name.
  const isJoin = cannotEnd.has(last) && !(last === '为' && meets.test(plain.slice(start + long)))
  return { start, end: start + (short !== undefined && isJoin ? short : long) }
}

/** 渡边俊之, 片山和之, 赤松秀一: of several readings the one that ends in no joining word. */
function japaneseName(plain: string, start: number): Span | undefined {
  const ends = japaneseNames(plain, start).filter(({ end }) => endsBefore(plain, end))
  // 小川诚一同培土: 一同 is a word; 赤松秀一 is a name.
  const joins = ({ end }: Span): boolean =>
    plain[end - 1] === '一'
      ? /^[同道起行]/.test(plain.slice(end, end + 1))
      : cannotEnd.has(plain[end - 1] ?? '')
  return ends.find((name) => !joins(name)) ?? ends[0]
}

/** Any two to six characters before a name in Latin letters: 英兰妮（Indranee Rajah）. */
function glossed(plain: string, start: number): Span | undefined {
  const words = /^\p{Script=Han}{2,7}(?=\s?[（(]\p{Lu}[\p{L}.]* ?\p{L})/u.exec(
    plain.slice(start, start + 14),
  )?.[0]
  return words === undefined ? undefined : { start, end: start + words.length }
}

/**
 * The two to eight characters after a foreign title, up to where a name may end: for names that are
 * neither Chinese nor spelt in the usual characters (赤松秀一).
 */
export function strangerAt(plain: string, start: number): Span | undefined {
  if (endsBefore(plain, start) || noName.test(plain.slice(start, start + 2))) return undefined
  const size = [8, 7, 6, 5, 4, 3, 2].find((length) => isStranger(plain, start, start + length))
  return size === undefined ? undefined : { start, end: start + size }
}

const noName =
  /^(?:官员|机构|馆员|人员|代表团|礼节性|[访赴来抵到在率会出参]|[一二三四五六七八九十两数多][年月天日次国地市位名个])/

function isStranger(plain: string, start: number, end: number): boolean {
  const words = plain.slice(start, end)
  const chars = [...words]
  if (!/^\p{Script=Han}{2,8}$/u.test(words) || words.length < end - start) return false
  if (/一行$/.test(words)) return false
  if (isTrap(words) || isPlace(words) || citiesIn(words).length > 0 || !endsBefore(plain, end))
    return false
  if (chars.length > 5 && chars.filter(isForeignLetter).length < chars.length - 2) return false
  return chars.every((char, at) => at < 2 || char === '一' || !endsBefore(plain, start + at))
}

function foreignWhole(plain: string, start: number): Span | undefined {
  let size = 0
  while (size < 9 && isForeignLetter(plain[start + size])) size++
  for (; size > 1; size--) {
    if (endsBefore(plain, start + size) && !isPlace(plain.slice(start, start + size)))
      return { start, end: start + size }
  }
  return undefined
}

function isTrap(words: string): boolean {
  const inside = [words, words.slice(0, 2), words.slice(0, 3), words.slice(1), words.slice(-2)]
  return inside.some(
    (part) =>
      part.length > 1 &&
      traps.has(part) &&
      (part === words || !places.has(part) || part.length === words.length),
  )
}

function isBody(words: string): boolean {
  return (
    /(?:市|省|县|区|州|镇|乡|村|国|委|办|局|厅|部|院|校|会|社|团|司|所|馆|台|系|处|科|队|组|厂|店|行|港|郡|府|方)$/.test(
      words,
    ) && words.length > 2
  )
}
