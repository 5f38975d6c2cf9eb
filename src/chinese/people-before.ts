import type { Span } from '../span.ts'
import { japaneseNames } from './neighbour-names.ts'
import { endsBefore } from './people-ends.ts'
import { foreignNames } from './people-foreign.ts'
import { isName, isPlace, isSurnamed } from './people-names.ts'
import type { Post } from './titles.ts'

/** A number of people between their names and their rank. */
export const counted = /[两二三四五][位名]$/
const honour = /^(?:博士|先生|女士|阁下|爵士)?$/
/** 文登相关负责人, 蒂马鲁学生: before these words stands whose they are, never their name. */
const ofMany = /^(?:相关|有关|主要|分管|负责|部门|学生|学员|师生)/

/** 张国智市长, 马岩大使, 陈市长: what stands before the rank is a name, not a body. */
export function nameBefore(plain: string, post: Post, lead: string): Span | undefined {
  // 甲、乙两位市议员: both hold it.
  if (counted.test(lead)) return undefined
  const foreign = foreignNames(lead).at(-1)
  if (foreign && honour.test(lead.slice(foreign.end))) {
    return { start: post.start + foreign.start, end: post.start + foreign.end }
  }
  const rank = plain.slice(post.rank.start, post.rank.end)
  if (ofMany.test(rank) || isOffice(rank, lead) || isQuoted(plain, post)) return undefined
  // 在唐外国专家: where they are, shortened to a character.
  if (lead.length === 1 && /[在驻来赴]/.test(plain.charAt(post.start - 1))) return undefined
  const isWhole = isName(lead) || isJapanese(post, lead) || isPrefect(rank, lead)
  const start = isWhole ? post.start : behindBody(plain, post)
  if (start === undefined || !endsBefore(plain, post.end)) return undefined
  return { start, end: post.rank.start }
}

/** “丝路名厨”晚宴: what quotation marks hold is the name of something. */
function isQuoted(plain: string, { start, end }: Post): boolean {
  return /[“「《]/u.test(plain.charAt(start - 1)) && /[”」》]/u.test(plain.charAt(end))
}

/** 西川一诚市长; but 加贺友禅匠人 is a trade. */
function isJapanese({ rank }: Post, lead: string): boolean {
  return rank.side !== 'person' && japaneseNames(lead, 0).some(({ end }) => end === lead.length)
}

/** Tells whose post it is: 市委书记; 里加市长, 金泽市长, though the city's name may be a person's. */
function isOffice(rank: string, lead: string): boolean {
  return (
    lead === '' ||
    /[市省县区州国委办局厅部处会院校派]$/.test(lead) ||
    (/^副?市长$/.test(rank) && isPlace(`${lead}市`))
  )
}

/** 玉城丹尼知事: only Japan has 知事, and its names are any Han. */
function isPrefect(rank: string, lead: string): boolean {
  return rank === '知事' && /^\p{Script=Han}{2,5}$/u.test(lead) && !/[都道府县副]$/u.test(lead)
}

/** 市外办徐金光主任, 重庆大学张宗益校长: where the name begins that stands between a body and a rank. */
function behindBody(plain: string, { start, rank }: Post): number | undefined {
  // 高淳区长 is the head of Gaochun.
  if (/^副?[区县镇乡村州旗]/.test(plain.slice(rank.start))) return undefined
  return [3, 2, 4]
    .map((size) => rank.start - size)
    .find(
      (at) =>
        at > start &&
        endsBody.test(plain.slice(start, at)) &&
        isSurnamed(plain.slice(at, rank.start)) &&
        isName(plain.slice(at, rank.start)),
    )
}

const endsBody = /(?:[市省县区州国委办局厅部处会院校馆协司团社所]|集团|中心|大学|中学)$/
