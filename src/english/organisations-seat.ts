import { covers, type Span } from '../span.ts'
import { englishCountries } from './countries.ts'
import type { Head } from './organisations-heads.ts'
import { citiesIn } from './places-cities.ts'

const schools = new Set(['university', 'college', 'school'])

/** "In the Netherlands", "to Kenya": where a mission is posted. */
const posted = /\b(?:in|to) (?:the )?$/u

const divided = / (?:District|County|Province|Town)/
const division = /\p{Lu}[\p{L}’'-]+ (?:District|County|Province|Town)(?!\p{L})/u

/** The country and the place a name tells; the country where a mission sits is not its own. */
export function seat(text: string, from: number, head: Head): { country?: string; place?: string } {
  const isPost = ({ start }: Span): boolean =>
    head.type === 'mission' && posted.test(text.slice(0, start))
  const named = citiesIn(text)
  // Inner Mongolia is no Mongolia.
  const countries = englishCountries(text).flatMap((one) =>
    one.country === undefined || isPost(one) || named.some((city) => isWithin(one, city))
      ? []
      : [one.country],
  )
  const cities = named.filter((city) => countries.length === 0 || !isPost(city))
  const outside = cities.filter(
    ({ start }) => from + start < head.start || head.end <= from + start,
  )
  const first = outside[0] ?? cities[0]
  const last = cities.at(-1)
  // The University of Nottingham Ningbo China, New York University Shanghai: a school named after one abroad.
  const isBranch = schools.has(head.office) && last?.value.country === 'CN' && cities.length > 1
  // The Zhejiang Chamber of Commerce in Dubai sits there.
  const isAway =
    head.office === 'chamber' && last !== undefined && posted.test(text.slice(0, last.start))
  const city = isBranch || isAway ? last : first
  const district = divided.test(text) ? division.exec(text)?.[0] : undefined
  const abroad = isBranch
    ? undefined
    : [...countries, city?.value.country].find((code) => code && code !== 'CN')
  const country = abroad ?? countries[0] ?? city?.value.country
  const place = district ?? (city ? text.slice(city.start, city.end) : undefined)
  return {
    ...(country === undefined ? {} : { country }),
    ...(place === undefined ? {} : { place }),
  }
}

function isWithin(one: Span, other: Span): boolean {
  return covers(other, one) && !covers(one, other)
}
