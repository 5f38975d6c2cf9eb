import { companyNames } from '../company.ts'
import { remembered } from '../remembered.ts'
import type { Span } from '../span.ts'
import { fieldWords, keptWords, stopWords } from './organisations-words.ts'
import { everyIn, nameIndex } from './places-index.ts'
import { located } from './places-located.ts'
import { simplified } from './script.ts'

const companies = nameIndex(companyNames('zh').filter(([, { isTrap }]) => !isTrap))
const longest = 32
const longestStop = 4
const nameChar = /[\p{Script=Han}\p{Script=Latin}\d·・•\-&—]/u

/** Tells where a name that ends at `end` begins, in one sentence. */
export type Boundary = (end: number) => number

/**
 * Reads a sentence for name boundaries: going left from a name's end, it begins after the
 * first mark or stop word (与, 参观), but not inside a place's name or a word such as 对外.
 */
export function boundaries(sentence: string): Boundary {
  return boundariesIn(simplified(sentence))
}

const boundariesIn = remembered((plain): Boundary => {
  const { cities, countries } = located(plain)
  // 诺和诺德 holds no 和.
  const kept = [...everyIn(plain, keptWords), ...everyIn(plain, companies), ...cities, ...countries]
  const isOpen = goingOn(
    plain.length,
    (at) => nameChar.test(plain.charAt(at - 1)) && !stopEndsAt(plain, at, kept),
  )
  return (end) => {
    let at = end
    while (at > 0 && end - at < longest) {
      const closed =
        openingBracket(plain, at) ?? openingQuote(plain, at) ?? jointWork(plain, at, end)
      if (closed !== undefined) {
        at = closed
        continue
      }
      if (!isOpen(at)) break
      at--
    }
    return afterLooseChars(plain, at, end)
  }
})

/** Whether a name may go on to the left of an offset: the same for every name, so asked once of each. */
function goingOn(length: number, asked: (at: number) => boolean): (at: number) => boolean {
  const known = new Int8Array(length + 1)
  return (at) => {
    if (known[at] === 0) known[at] = asked(at) ? 1 : -1
    return known[at] === 1
  }
}

function stopEndsAt(plain: string, at: number, kept: readonly Span[]): boolean {
  for (let size = longestStop; size > 0; size--) {
    const start = at - size
    const word = plain.slice(start, at)
    if (start < 0 || !stopWords.has(word) || isUncounted(plain, start, word)) continue
    // 对 is kept in 对外, and 州长 is none in 福州长乐.
    const isKept = kept.some(
      (word) =>
        at <= word.end &&
        (word.start <= start ? word.end - word.start > size : word.start < at && at < word.end),
    )
    if (!isKept) return true
  }
  return false
}

/** 东京三菱日联银行, 明月小学, 童年博物馆: a 日, 月 or 年 that nothing counts or points at dates nothing. */
function isUncounted(plain: string, start: number, word: string): boolean {
  return /^[年月日]$/.test(word) && !dates.test(plain.charAt(start - 1))
}

const dates =
  /[\d０-９〇零一二三四五六七八九十廿两几多数半全本当同翌次今昨明去前后近每某上往历新元正腊闰首末整百千周期生节]/u

/** `中国（重庆）` : a short bracket inside a name is stepped over. */
function openingBracket(plain: string, at: number): number | undefined {
  if (!/[)）]/.test(plain.charAt(at - 1))) return undefined
  const open = Math.max(plain.lastIndexOf('(', at - 1), plain.lastIndexOf('（', at - 1))
  const inside = open < 0 ? '' : plain.slice(open + 1, at - 1)
  return /^\p{Script=Han}{1,8}$/u.test(inside) ? open : undefined
}

/** “多瑙之声”少年合唱团: what a name has in quotation marks belongs to it. */
function openingQuote(plain: string, at: number): number | undefined {
  if (!/[”」]/.test(plain.charAt(at - 1))) return undefined
  const open = Math.max(plain.lastIndexOf('“', at - 1), plain.lastIndexOf('「', at - 1))
  return open >= 0 && at - open <= 10 && !/[，。、；]/.test(plain.slice(open, at))
    ? open
    : undefined
}

/** 科学研究[与]高等教育中心: two fields of work joined inside one name; 北京大学与教育部 are two names. */
function jointWork(plain: string, at: number, end: number): number | undefined {
  if (!/[与和及]/.test(plain.charAt(at - 1))) return undefined
  const right = plain.slice(at, end)
  if (
    posts.test(plain.slice(at, end + 4)) &&
    /驻(?:(?!馆)\p{Script=Han}){2,5}$/u.test(plain.slice(0, at - 1))
  )
    return at - 1
  const isWork = right.length < 9 && works.some((word) => right.endsWith(word))
  const left = plain.slice(Math.max(0, at - 9), at - 1)
  return isWork && works.some((word) => left.endsWith(word)) ? at - 1 : undefined
}

/** 驻澳门及[香港总领事馆]: one mission to two places. */
const posts = /^\p{Script=Han}{2,5}(?:总领事馆|领事馆|大使馆|代表处|办事处|联络处)/u

const works = [
  ...fieldWords,
  ...[
    '研究',
    '设计',
    '管理',
    '交流',
    '传播',
    '应用',
    '保护',
    '服务',
    '语言',
    '艺术',
    '工程',
    '材料',
    '医学',
    '药学',
    '护理',
    '遗产',
    '制造商',
    '生产商',
    '出口商',
    '进口商',
    '零售商',
    '批发商',
    '经销商',
    '供应商',
    '承包商',
    '种植者',
    '生产者',
  ],
]

/** A name begins with no dash, dot or bare number of a date or count. */
function afterLooseChars(plain: string, at: number, end: number): number {
  counted.lastIndex = at
  const loose =
    counted.exec(plain) ??
    /^[·・•\-—&]+|^第[\d一二三四五六七八九十]+批|^原(?![平州阳子创料])|^(?:有|约|近|逾|超)?\d+[余多]?(?:[年月日个位名家所支批间]|国(?=驻|$))|^有?[一二两三四五六七八九十百]+[余多]?[年月日个位名家所支批间](?!\p{Script=Han}{0,1}$)/u.exec(
      plain.slice(at, end),
    )
  return at + (loose?.[0].length ?? 0)
}

/** 两[所大学]: what counts them has stopped before it. */
const counted =
  /(?<=[一二两三四五六七八九十几数多余\d])[所家个座间](?=大学|中学|小学|学校|医院|学院|公司|企业|工厂|银行|博物馆)/uy
