import { listed, table } from '../data/table.ts'
import { matches } from '../matches.ts'
import type { Span } from '../span.ts'

const endings = table('places-suffixes').flatMap((row) =>
  Number(row['rank']) > 0 ? [] : listed(row['zh']),
)
const verb =
  /(?:参观|考察|游览|走访|探访|参访|视察|走进|到访|打卡|夜游|漫步|登上|观摩|调研)了?(?!团|组|期间|活动|访问|交流|学习|工作|、|，|,|。)/gu
const round =
  /(?:先后到|分别到|先后赴|分别赴|前往|到|赴)(?=[^，,。；;]{2,60}(?:参观|考察|调研|走访|游览|参访|采访|访问|探访|观摩|体验))/gu
const separator = /(?:、|以及|及|和|与)/u
const listEnd =
  /[，,。；;：:（(“”]|等|并|期间|时|座谈|开展|，|参加|出席|的|参观|考察|调研|走访|游览/u

/**
 * What a delegation visited, where nothing but the verb tells that it is a place: the names in the list
 * after 参观 or 考察 that end as sites do (桂园, 山城巷).
 */
export function visitedIn(plain: string): Span[] {
  return [...matches(plain, verb), ...matches(plain, round)].flatMap(({ index, 0: words }) => {
    const from = index + words.length
    const rest = plain.slice(from, from + 80)
    const list = rest.slice(0, listEnd.exec(rest)?.index ?? rest.length)
    let at = from
    return list.split(separator).flatMap((name): Span[] => {
      const start = plain.indexOf(name, at)
      at = start + name.length
      const isSite = /^[\p{Script=Han}\p{Script=Latin}\d·]{2,16}$/u.test(name)
      return isSite &&
        endings.some((ending) => name.endsWith(ending) && (name !== ending || ending.length > 2))
        ? [{ start, end: at }]
        : []
    })
  })
}
