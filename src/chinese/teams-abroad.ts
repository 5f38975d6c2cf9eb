import { chineseCountries } from './countries.ts'
import type { Head } from './organisations-heads.ts'
import { sentTeams } from './organisations-words.ts'
import type { Located } from './places-located.ts'

const teams = sentTeams.join('|')

/** What may stand between the country a band works in and what it is: 援马达加斯加[中国]医疗队, [第8批]. */
const shape = new RegExp(
  `^(?:中国|中方|抗疫|抗击?新冠|[\\p{Script=Han}]{2,3}省|\\p{Script=Han}{2})?(?:第?[\\d一二三四五六七八九十]+批)?(?:抗疫|短期|公共卫生)?(?:${teams})(?![员长])|^(?:${teams})(?=[员长])`,
  'u',
)

/** 援马达加斯加中国医疗队: the bands that a country sends to work in another, known by it. */
export function teamsAbroad({ plain, places }: Located): Head[] {
  return places.flatMap(({ start, end, country }): Head[] => {
    if (country === 'CN' || !/援助?$/u.test(plain.slice(0, start))) return []
    const found = shape.exec(plain.slice(end, end + 24))?.[0].length ?? 0
    return found === 0
      ? []
      : [{ start: plain.lastIndexOf('援', start), end: end + found, office: 'team', type: 'body' }]
  })
}

/** Whose such a band is: the country it works in stands in its name, and is not its own. */
export function senderOf(name: string): { country?: string } {
  const at = name.indexOf('援')
  if (at < 0 || !aid.test(name)) return {}
  return { country: chineseCountries(name.slice(0, at))[0]?.country ?? 'CN' }
}

const aid = new RegExp(`援.*(?:${teams})$`, 'u')
