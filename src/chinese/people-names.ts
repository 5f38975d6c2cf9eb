import { listed, table } from '../data/table.ts'
import { overlaps, type Span } from '../span.ts'
import { chineseCountry } from './countries.ts'
import { isJapaneseFamily, japaneseNames } from './neighbour-names.ts'
import { endsBefore, endsInVerb, isJoining, joinsOn, splitsWord } from './people-ends.ts'
import { dot, foreignInParts, isForeignLetter, opensForeign } from './people-foreign.ts'
import { citiesIn } from './places-cities.ts'

const surnames = new Set(table('surnames').map((row) => row['han'] ?? ''))
const traps = new Set(
  table('name-traps').flatMap((row) => (row['lang'] === 'zh' ? [row['word'] ?? ''] : [])),
)
const places = new Set([
  ...table('cities').flatMap(({ zh = '', trap }) => (listed(trap).includes('zh') ? [] : [zh])),
  ...table('name-traps').flatMap((row) => (row['kind'] === 'place' ? [row['word'] ?? ''] : [])),
])
/** What is no name, but may begin one: 罗平 of 罗平安, 华丽 of 华丽娟. */
const wholes = new Set([
  ...places,
  ...table('name-traps').flatMap((row) => (row['kind'] === 'manner' ? [row['word'] ?? ''] : [])),
])

/** A sentence in Simplified, and the names known to stand in it. */
export interface Told {
  readonly plain: string
  readonly names: readonly Span[]
}

/**
 * The name that begins at an offset of a sentence: one that is known; else a foreign name in parts, a Chinese
 * name, or the spelling of a foreign one, that ends where a name may end; `isTitled` where a title stands before it.
 */
export function nameAt({ plain, names }: Told, start: number, isTitled = false): Span | undefined {
  const known = names.find((name) => name.start === start)
  if (known) return known
  if (
    !/^(?!们)\p{Script=Han}/u.test(plain.slice(start, start + 1)) &&
    !/^[A-Z][·.]/.test(plain.slice(start, start + 2))
  )
    return undefined
  const found =
    (isAnother(plain, start) ? undefined : foreignInParts(plain, start)) ??
    glossed(plain, start) ??
    japaneseName(plain, start) ??
    (isTitled ? mongolName(plain, start) : undefined) ??
    tibetanName(plain, start) ??
    chineseName(plain, start) ??
    foreignWhole(plain, start)
  if (!found || names.some((name) => overlaps(name, found))) return undefined
  const words = plain.slice(found.start, found.end)
  const isNone = (isTitled ? isTrapAhead(words) : isTrap(words)) || isWord(plain, found)
  return isNone ? undefined : { start, end: found.end - partyBehind(words) }
}

/** 冈田[一行]: whoever comes brings a party; 王一行 is a name. */
function partyBehind(words: string): number {
  return /..一行$/.test(words) ? '一行'.length : 0
}

/** Tells whether what may be a name is none: a place, a pronoun in it (市长祝贺她), or what joins and points (兼). */
function isWord(plain: string, name: Span): boolean {
  const words = plain.slice(name.start, name.end)
  return /^兼|[她他它们]/.test(words) || isTowards(plain, name) || isPlace(words)
}

/** [向苏州]捐赠: what a place stands behind, and no family name. */
function isTowards(plain: string, { start, end }: Span): boolean {
  if (!/[向对于关从]/.test(plain.charAt(start))) return false
  const [city] = citiesIn(plain.slice(start + 1, end + 4))
  return city?.start === 0 && start + 1 + city.end >= end
}

/** 和省长, 向中方: a joining word that is also a surname begins no name here. */
export function isHeld({ plain, names }: Told, name: Span): boolean {
  if (names.includes(name)) return true
  const words = plain.slice(name.start, name.end)
  if (/[·・•‧]/.test(words)) return !isPlace(words)
  const isShort =
    /^于.$/.test(words) &&
    /^(?:[、，,。；;（(]|出席|参加|陪同|致辞|会见)/.test(plain.slice(name.end))
  if (/^[和向同时于应成关对]/.test(words) && !/^[向时于应成关].{2}$/.test(words) && !isShort)
    return false
  return !isPlace(words)
}

/** Tells whether words could be a whole Chinese name, the spelling of a foreign one, or a surname. */
export function isName(words: string): boolean {
  if (isTrap(words) || isPlace(words)) return false
  if (dot.test(words)) return true
  if (surnames.has(words) || isJapaneseFamily(words)) return true
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

/** 高振华对恩里克·萨莫拉: a Chinese name, what it does, and only then the name in parts. */
function isAnother(plain: string, start: number): boolean {
  const [head = '', name = ''] =
    /^(\p{Script=Han}{2,4}?)(?:对|向|会见|会晤|拜会|陪同)\p{Script=Han}{2,6}[·・•]/u.exec(
      plain.slice(start, start + 14),
    ) ?? []
  return head !== '' && isName(name) && ![...name].every(isForeignLetter)
}

/** What Mongolian given names end in: 乌云其木格 is no 乌云. */
const steppe = /^(?:其木格|其其格|格日勒|巴特尔|巴雅尔|高娃|图雅|塔娜|托娅|毕力格|苏荣)/

function chineseName(plain: string, start: number): Span | undefined {
  // 武汉则与: a city, and what it does.
  if (
    places.has(plain.slice(start, start + 2)) &&
    /[则却也还均亦更曾便]/.test(plain.charAt(start + 2))
  )
    return undefined
  const size = surnames.has(plain.slice(start, start + 2)) ? 2 : 1
  if (!surnames.has(plain.slice(start, start + size))) return undefined
  const fits = [size + 2, size + 1, ...(size === 2 ? [3, 2] : [])].filter((length) => {
    const words = plain.slice(start, start + length)
    return (
      words.length === length &&
      /^\p{Script=Han}+$/u.test(words) &&
      !steppe.test(plain.slice(start + length)) &&
      endsBefore(plain, start + length)
    )
  })
  const [long, short] = fits
  if (long === undefined) return undefined
  const isJoin =
    joinsOn(plain, start + long) ||
    (short !== undefined && splitsWord(plain, start + short, start + long))
  return { start, end: start + (short !== undefined && isJoin ? short : long) }
}

/** 其其格, 阿拉坦高娃: a Mongolian name, which has no family name before it. */
function mongolName(plain: string, start: number): Span | undefined {
  const words = mongol.exec(plain.slice(start, start + 9))?.[0]
  return words !== undefined && endsBefore(plain, start + words.length)
    ? { start, end: start + words.length }
    : undefined
}

const mongol =
  /^(?:其其格|\p{Script=Han}{0,5}?(?:其木格|琪木格|琪琪格|格日勒|巴特尔|巴雅尔|高娃|图雅|毕力格))/u

/** 扎西多吉, 洛桑次仁: two parts that Tibetan names are made of. */
function tibetanName(plain: string, start: number): Span | undefined {
  const words = tibetan.exec(plain.slice(start, start + 6))?.[0]
  return words !== undefined && endsBefore(plain, start + words.length)
    ? { start, end: start + words.length }
    : undefined
}

const parts = table('tibetan-names').flatMap((row) => listed(row['parts']))
const tibetan = new RegExp(`^(?:${parts.join('|')}){2}`)

/** 渡边俊之, 片山和之, 赤松秀一: of several readings the one that ends in no joining word. */
function japaneseName(plain: string, start: number): Span | undefined {
  const ends = japaneseNames(plain, start).filter(
    ({ end }) => endsBefore(plain, end) && !endsInVerb(plain.slice(start, end)),
  )
  // 小川诚一同培土: 一同 is a word; 赤松秀一 is a name.
  const joins = ({ end }: Span): boolean =>
    plain[end - 1] === '一'
      ? /^[同道起行]/.test(plain.slice(end, end + 1))
      : (isJoining(plain[end - 1]) && !tatsuya.test(plain.slice(end - 2, end))) ||
        ends.some((other) => other.end === end - 1 && splitsWord(plain, other.end, end))
  return ends.find((name) => !joins(name)) ?? ends[0]
}

/** Given names in -ya: 石原达也参加. */
const tatsuya = /^[达卓哲拓和真伸慎直克诚雅裕龙竜智信淳晃秀隆刚敏俊友贵]也$/

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
  const isNone = endsBefore(plain, start) && japaneseNames(plain, start).length === 0
  if (isNone || noName.test(plain.slice(start, start + 2))) return undefined
  const size = [8, 7, 6, 5, 4, 3, 2].find((length) => isStranger(plain, start, start + length))
  return size === undefined ? undefined : { start, end: start + size }
}

const noName =
  /^(?:官员|机构|馆员|人员|代表团|礼节性|[访赴来抵到在率会出参们]|[一二三四五六七八九十两数多][年月天日次国地市位名个])/

function isStranger(plain: string, start: number, end: number): boolean {
  const words = plain.slice(start, end)
  const chars = [...words]
  if (!/^\p{Script=Han}{2,8}$/u.test(words) || words.length < end - start) return false
  // 大使风趣地说: how he says it.
  if (/一行$/.test(words) || (/地$/.test(words) && /^[说表指]/.test(plain.slice(end)))) return false
  if (isTrap(words) || isPlace(words) || citiesIn(words).length > 0 || !endsBefore(plain, end))
    return false
  if (chars.length > 4 && chars.filter(isForeignLetter).length < chars.length - 2) return false
  return chars.every((char, at) => at < 2 || char === '一' || !endsBefore(plain, start + at))
}

function foreignWhole(plain: string, start: number): Span | undefined {
  if (!opensForeign(plain, start)) return undefined
  let size = 0
  while (size < 9 && isForeignLetter(plain[start + size])) size++
  for (; size > 1; size--) {
    if (endsBefore(plain, start + size) && !isPlace(plain.slice(start, start + size)))
      return { start, end: start + size }
  }
  return undefined
}

function isTrap(words: string): boolean {
  return isTrapAhead(words) || isTrapIn(words, [words.slice(1), words.slice(-2)])
}

/** 市长罗平安: behind a title, a common word may be a given name (平安), but begins no name. */
function isTrapAhead(words: string): boolean {
  return !isInParts(words) && isTrapIn(words, [words, words.slice(0, 2), words.slice(0, 3)])
}

/** 马拉特·别科夫: spelt and in parts, it is a name whatever word it begins like (马拉松). */
function isInParts(words: string): boolean {
  const [first = '', ...others] = words.split(dot)
  return others.length > 0 && first.length > 2 && [...first].every(isForeignLetter)
}

function isTrapIn(words: string, parts: readonly string[]): boolean {
  return parts.some(
    (part) => part.length > 1 && traps.has(part) && (part === words || !wholes.has(part)),
  )
}

function isBody(words: string): boolean {
  return (
    /(?:市|省|县|区|州|镇|乡|村|国|委|办|局|厅|部|院|校|会|社|团|司|所|馆|台|系|处|科|队|组|厂|店|行|港|郡|府|方)$/.test(
      words,
    ) && words.length > 2
  )
}
