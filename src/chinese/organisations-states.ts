import type { Head } from './organisations-heads.ts'
import type { Located } from './places-located.ts'

/**
 * What stands right behind a foreign state and ends as its ministries and their departments do, of one or more
 * fields, before a mark or a word that no name goes on with. 北部, 全部, 总部 and 两部 are none, nor are 签署, 寿司 and rooms.
 */
const shape =
  /^(?!驻)((?:\p{Script=Han}{2,6}[、与和及]){0,3}\p{Script=Han}{2,6}?)(?<![东西南北中全内总干局各俱乐编首本几两一二三四五六七八九十签寿餐啡]|[会议舞客大歌影](?=厅))(部|司|厅|署|委员会)(?=[长，。、）；的与和及就将在向]|[部司厅署]长|国务|秘书|副|官员|代表|专家|负责|以及|[签举共联]|[有相]关|邀请|座谈|会谈|主办|承办|支持|派|$|(?<=委员会)|(?<=[、与和及]\p{Script=Han}{2,6}[部司厅署])(?![门分落队位件署类]))/u

const offices = new Map([
  ['部', 'ministry'],
  ['司', 'department'],
  ['厅', 'department'],
  ['署', 'agency'],
  ['委员会', 'commission'],
])

/** What no field of work holds, or ends in: verbs, cities, people. */
const noField = /[的了在是为于驻市]|[者客生员人家](?=[、与和及]|$)|[副署部]|政务$|国务$/u

/** 缅甸水资源与河流改善司: bodies of a foreign state whose fields of work no table lists; `known` ones are left out. */
export function stateBodies({ plain, countries, places }: Located, known: readonly Head[]): Head[] {
  return countries.flatMap(({ end: from, country }): Head[] => {
    const found =
      country === undefined || country === 'CN' ? null : shape.exec(plain.slice(from, from + 32))
    const end = from + (found?.[0].length ?? 0)
    const office = offices.get(found?.[2] ?? '')
    const fields = found?.[1] ?? ''
    const isListed = /[、与和及]/u.test(fields)
    const isOther =
      noField.test(fields) ||
      known.some((head) => head.end > from && (isListed ? head.end < end : head.end <= end)) ||
      places.some(({ start }) => start >= from && start < end)
    return office === undefined || isOther ? [] : [{ start: from, end, office, type: 'body' }]
  })
}
