import { covers, type Span } from '../span.ts'
import { englishCountries } from './countries.ts'
import type { Head } from './organisations-heads.ts'
import { citiesIn } from './places-cities.ts'

const schools = new Set(['university', 'college', 'school'])

/** "In the Netherlands", "to Kenya": where a mission is posted. */
const posted = /\b(?:in|to) (?:the )?$/u

/** The Cultural Office of the Chinese Embassy in France is China's. */
const ofMission = /(?:Embassy|Consulate[- ]General|Consulate) (?:in|to) (?:the )?$/u

const divided = / (?:District|County|Province|Town)/
const division = /\p{Lu}[\p{L}’'-]+ (?:District|County|Province|Town)(?!\p{L})/u

interface Seat {
  readonly country?: string
  readonly place?: string
}

/**
 * The country and the place a name tells; the country where a mission sits is not its own. The Sino-German Hospital lies in
 * China, the German-Chinese Society in Germany.
 */
export function seat(text: string, from: number, head: Head): Seat {
  const told = seatTold(text, from, head)
  return joint.test(text) ? { ...told, country: 'CN' } : told
}

const joint = /^(?:Sino|China)[-–—]/u

function seatTold(text: string, from: number, head: Head): Seat {
  const isPost = ({ start }: Span): boolean => isPosting(text.slice(0, start), head)
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

/** Whether what follows in the name of a mission, or of its office, is where it sits. */
function isPosting(before: string, { type }: Head): boolean {
  return posted.test(before) && (type === 'mission' || ofMission.test(before))
}

function isWithin(one: Span, other: Span): boolean {
  return covers(other, one) && !covers(one, other)
}
