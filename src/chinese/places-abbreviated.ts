import { listed, table } from '../data/table.ts'
import { expression } from '../expression.ts'
import { matches } from '../matches.ts'
import type { PlaceMention } from '../mention.ts'
import type { Span } from '../span.ts'

const cities = new Map(
  table('cities').flatMap((row) => listed(row['abbr']).map((abbr) => [abbr, row] as const)),
)
// 来访并出席: "and", and not Taiyuan.
const coming = '(?<=[来访抵赴在留旅驻])(?!新的|(?<=访)并)'
/** What follows where somebody has come to. */
const there =
  '(?=访|辞行|向(?:副|市|省|我)|庆祝|祝贺|参访|考察|调研|参|出席|期间|开展|举|召开|进行|学习|交流|洽谈|签|会见|、|，|,|。|的|之行|$|总领|领事|外国|外籍|工作|留学|投资|发展|设立|拜|执行|体验|采访|会|开|揭|启|巡|演|展|推介|路演|成功|正式|隆重|旅游|观光|与对接|商)'
const arrivals = new RegExp(
  `${coming}([${[...cities.keys()].filter((abbr) => abbr.length === 1).join('')}])${there}`,
  'gu',
)

/** Where one of some characters stands alone for a city after a verb of coming: 来齐参加 for 齐齐哈尔. `plain` is Simplified. */
export function arrivalsAt(plain: string, characters: string): Span[] {
  const letters = [...new Set(characters)].join('')
  return matches(plain, expression(`${coming}[${letters}]${there}`, 'gu')).map(
    ({ index, 0: one }) => ({
      start: index,
      end: index + one.length,
    }),
  )
}

/** Cities told by their one character after a verb of coming: 来渝访问, 在甬期间. `plain` is Simplified. */
export function abbreviatedCities(sentence: string, plain: string): PlaceMention[] {
  return matches(plain, arrivals).flatMap(({ index, 1: abbr = '' }): PlaceMention[] => {
    const row = cities.get(abbr)
    if (row?.['id'] === undefined || row['level'] === 'special-region') return []
    const isRegion = ['province', 'autonomous-region'].includes(row['level'] ?? '')
    const end = index + abbr.length
    return [
      {
        type: 'place',
        start: index,
        end,
        text: sentence.slice(index, end),
        kind: isRegion ? 'province' : 'city',
        id: row['id'],
        country: 'CN',
      },
    ]
  })
}
