import type { Home } from '../bulletin.ts'
import { simplified } from '../chinese/script.ts'
import { listed, table } from '../data/table.ts'

/** A city or a province by both its names, Chinese in Simplified and without 市 or 省. */
interface Named {
  readonly en: string
  readonly zh: string
}

const rows = table('cities').flatMap(({ en, zh = '', province, level }) =>
  listed(en).map((name) => ({ en: name, zh, province, isProvince: isProvincial(level) })),
)

function isProvincial(level: string | undefined): boolean {
  return level === 'province' || level === 'autonomous-region'
}

/** The home city itself, and where a province is the home also its cities: whoever is posted there is posted at home. */
export function citiesOf({ en, zh }: Home): Named[] {
  const own = { en, zh: simplified(zh).replace(/[市省]$/, '') }
  const isProvince = rows.some((row) => row.isProvince && row.en === en)
  return isProvince ? [own, ...rows.filter(({ province }) => province === en)] : [own]
}

/** The province that 省 stands for where the home city lies; undefined for a city of no province of China. */
export function provinceOf({ en }: Home): string | undefined {
  return rows.find((row) => row.en === en)?.province
}
