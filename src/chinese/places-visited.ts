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
  /[，,。；;：:（(“”]|等|并|期间|时|座谈|开展|，|参加|出席|的(?!\p{Script=Han}{2,10}(?:[、，,。；;和及]|$))|参观|考察|调研|走访|游览/u
/** 在建的三期码头: what tells of a site before its name. */
const attribute = /^.{1,24}的/u

/** 先后到甲、乙、丙等地考察: a list that 等地 closes is of places, whatever they are called. */
const placesListed =
  /(?:先后|分别)?(?:前往|赴|到|走访|考察|参观)了?((?:\p{Script=Han}{2,6}、){1,6}\p{Script=Han}{2,6}?)等地/gu

function listedIn(plain: string): Span[] {
  return matches(plain, placesListed).flatMap(({ index, 0: whole, 1: list = '' }) => {
    let at = index + whole.indexOf(list)
    return list.split('、').map((name) => {
      const span = { start: at, end: at + name.length }
      at = span.end + 1
      return span
    })
  })
}

/**
 * What a delegation visited, where nothing but the verb tells that it is a place: the names in the list
 * after 参观 or 考察 that end as sites do (桂园, 山城巷).
 */
export function visitedIn(plain: string): Span[] {
  const named = [...matches(plain, verb), ...matches(plain, round)].flatMap(
    ({ index, 0: words }) => {
      const from = index + words.length
      const rest = plain.slice(from, from + 80)
      const list = rest.slice(0, listEnd.exec(rest)?.index ?? rest.length)
      let at = from
      return list.split(separator).flatMap((member): Span[] => {
        const name = member.replace(attribute, '')
        const start = plain.indexOf(name, at)
        at = start + name.length
        return isSite(name) ? [{ start, end: at }] : []
      })
    },
  )
  return [...named, ...listedIn(plain)]
}

/** 当地一家钢铁厂, 11座污水处理厂, 该院, 第一站: any one of its kind, or one told before. */
const unnamed =
  /(?:^|\p{Script=Han})[一二两三四五六七八九十数几多\d]+[多余]?[座所家个间处条片栋][\p{Script=Han}]|^[一二两三四五六七八九十数几\d]+[座所家个间处条片栋]|^(?:该|本市|本地|当地|上述|有关|相关|各|第[一二三四五六七八九十]站)/u

function isSite(name: string): boolean {
  return (
    !unnamed.test(name) &&
    /^[\p{Script=Han}\p{Script=Latin}\d·]{2,16}$/u.test(name) &&
    (name.length > 2 || !endings.includes(name)) &&
    endings.some((ending) => name.endsWith(ending))
  )
}

const happening =
  /(?<=在(?:当地|位于)?)((?:[“「]\p{Script=Han}{1,8}[”」]\p{Script=Han}{1,8}?|[\p{Script=Han}\p{Script=Latin}\d·]{2,14}?))(?=(?:隆重|成功|正式|圆满|联合|共同|顺利|如期)?(?:举行|举办|召开|开幕|闭幕|揭牌|启动|签署|签订|签约|会见|接见|会面|会晤|座谈|上演|演出|展出|亮相|揭幕|开赛|开班|开营|开讲|设宴|致辞|拉开帷幕|发车|起飞|奠基|动土|开工|落成|投产|颁奖|彩排|接受|与))/gu

/** Where something went on, where only what went on tells that it is a place: 在鼋头渚举行, 在阿拉伯厅会见. */
export function heldIn(plain: string): Span[] {
  return matches(plain, happening).flatMap(({ index, 0: name }) => {
    const bare = name.replace(/[“”「」]/gu, '')
    return isSite(bare) && !/[的了上中期间时年月日等]|^(?:.地|各自|[主分])会场$/u.test(bare)
      ? [{ start: index, end: index + name.length }]
      : []
  })
}
