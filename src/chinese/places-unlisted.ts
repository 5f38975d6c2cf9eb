import type { PlaceMention } from '../mention.ts'
import { overlaps, type Span } from '../span.ts'
import { isForeignLetter } from './people-foreign.ts'

const city = /^(\p{Script=Han}{2,7}?)市(?![长场民值政委内区])/u
const titled = /^(\p{Script=Han}{2,7}?)(?=副?市长)/u
// 阿纳西, 新山, 圣何塞: what spells places besides.
const inPlaces = /[西东南北新上圣山海]/
// Where names are written in characters, any characters may be a city's.
const inCharacters = new Set(['JP', 'KR', 'KP', 'VN'])

/**
 * The cities no table knows that a Chinese sentence names with their country, 墨西哥莱昂市: `plain` is the sentence in
 * Simplified, `countries` those it names in full, `taken` what is known there.
 */
export function unlistedCities(
  sentence: string,
  {
    plain,
    countries,
    taken,
  }: {
    readonly plain: string
    readonly countries: readonly PlaceMention[]
    readonly taken: readonly Span[]
  },
): PlaceMention[] {
  return countries.flatMap(({ end: start, text, country }): PlaceMention[] => {
    if (country === undefined || country === 'CN' || text.length < 2) return []
    const rest = plain.slice(start, start + 10)
    const found = city.exec(rest) ?? titled.exec(rest)
    const [whole = '', name = ''] = found ?? []
    const isName = inCharacters.has(country)
      ? !/[的和与在访]/.test(name)
      : [...name].every((char) => isForeignLetter(char) || inPlaces.test(char))
    const place = { start, end: start + whole.length }
    if (!found || !isName || taken.some((other) => overlaps(other, place))) return []
    return [
      { type: 'place', ...place, text: sentence.slice(start, place.end), kind: 'city', country },
    ]
  })
}
