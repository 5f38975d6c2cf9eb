import type { Home } from '../bulletin.ts'
import { simplified } from '../chinese/script.ts'
import { listed, table } from '../data/table.ts'

/** A city or a province by both its names, Chinese in Simplified and without 市 or 省. */
interface Named {
  readonly en: string
  readonly zh: string
  /** Its one character, 蓉. */
  readonly abbr: string | undefined
}

const rows = table('cities').flatMap(({ en, zh = '', province = '', level = '', abbr }) =>
  listed(en).map((name) => ({ en: name, zh, province, level, abbr: listed(abbr)[0] })),
)
const byName = new Map<string, (typeof rows)[number][]>()
for (const row of rows) byName.set(row.en, [...(byName.get(row.en) ?? []), row])
const provincial = /^(?:province|autonomous-region)$/

function bare(zh: string): string {
  return simplified(zh).replace(/(?:市|省|(?:壮族|回族|维吾尔)?自治区)$/u, '')
}

/** The row of a home, which is told by both its names: 台州 is Taizhou as 泰州 is. */
function rowOf({ en, zh }: Home): (typeof rows)[number] | undefined {
  const own = bare(zh)
  const isProvince = /[省区]$/u.test(simplified(zh))
  const found = (byName.get(en) ?? []).filter((row) => row.zh === own)
  return found.find(({ level }) => provincial.test(level) === isProvince) ?? found[0]
}

/** The home city itself, and where a province is the home also its cities: whoever is posted there is posted at home. */
export function citiesOf(home: Home): Named[] {
  const row = rowOf(home)
  const own = { en: home.en, zh: bare(home.zh), abbr: row?.abbr }
  if (!row || !provincial.test(row.level)) return [own]
  return [own, ...rows.filter((one) => one !== row && one.province === row.en)]
}

/** The province that 省 stands for where the home lies, by its English name; undefined for a city of no province. */
export function provinceOf(home: Home): string | undefined {
  const row = rowOf(home)
  return row && !/^(?:municipality|special-region)$/.test(row.level) ? row.province : undefined
}
