import type { PlaceMention } from '../mention.ts'
import { overlaps, type Span } from '../span.ts'
import { isForeignLetter } from './people-foreign.ts'
import type { City } from './places-cities.ts'
import type { Found } from './places-index.ts'
import { isTown } from './places-towns.ts'

const city = /^(\p{Script=Han}{2,7}?)市(?![长场民值政委内区])/u
const titled = /^(\p{Script=Han}{2,7}?)(?=副?市长|市议会|代表团|访问团)/u
// 阿纳西, 新山, 圣何塞, 太子港: what spells places besides.
const inPlaces = /[西东南北新上圣山海港角湾岛堡镇郡]/
// 与土耳其马尔马里斯结好: without 市, where foreign letters alone spell it.
const joined = /^(\p{Script=Han}{2,7}?)(?=结[为好成]|缔结|正式结|签[署订约]|建立|互为)/u
// 大曼彻斯特郡贝里与大同: behind its region, where foreign letters alone spell it.
const beside = /^(\p{Script=Han}{2,7}?)(?=[与和同]|结[为好成]|缔结|签[署订约]|建立)/u
// 千叶县柏市: of one character, too.
const town = /^(\p{Script=Han}{1,4}?)市(?![长场民值政委内区])/u
// 大阪府, 加利福尼亚州
const regional = /^[府县州省道郡]/u
// 马尔马里斯市（土耳其）
const bracketed = /(\p{Script=Han}{2,7})市[（(]$/u
// Where names are written in characters, any characters may be a city's.
const inCharacters = new Set(['JP', 'KR', 'KP', 'VN'])

/**
 * The cities no table knows that a Chinese sentence names with their country, 墨西哥莱昂市, or the region they lie in,
 * 大阪府藤井寺市: `plain` is the sentence in Simplified, `countries` those it names in full, `cities` the known cities and
 * regions, `taken` what is known there.
 */
export function unlistedCities(
  sentence: string,
  {
    plain,
    countries,
    cities,
    taken,
  }: {
    readonly plain: string
    readonly countries: readonly PlaceMention[]
    readonly cities: readonly Found<City>[]
    readonly taken: readonly Span[]
  },
): PlaceMention[] {
  const inCountries = countries.flatMap(({ start, end, text, country }) => {
    if (country === undefined || country === 'CN' || text.length < 2) return []
    const place = behind(plain, { end, country }) ?? bracketedAt(plain, start)
    return place ? [{ place, country }] : []
  })
  return [...inCountries, ...inRegions(plain, cities)].flatMap(
    ({ place, country }): PlaceMention[] => {
      if (taken.some((other) => overlaps(other, place))) return []
      const own = sentence.slice(place.start, place.end)
      return [{ type: 'place', ...place, text: own, kind: 'city', country }]
    },
  )
}

/** [大阪府]藤井寺市, [大曼彻斯特郡]贝里与…: behind the region of another country. */
function inRegions(
  plain: string,
  cities: readonly Found<City>[],
): { readonly place: Span; readonly country: string }[] {
  return cities.flatMap(({ end, value: { kind, country } }) => {
    const isNamedSo = regional.test(plain.charAt(end))
    const isRegion = kind === 'region' || isNamedSo
    if (!isRegion || country === undefined || country === 'CN') return []
    const start = isNamedSo ? end + 1 : end
    const length = townAt(plain.slice(start, start + 12), country)
    return length > 0 ? [{ place: { start, end: start + length }, country }] : []
  })
}

/** How long the name of a town is that a text behind its region opens with; 0 for none. */
function townAt(rest: string, country: string): number {
  const name = inCharacters.has(country) ? town.exec(rest)?.[1] : undefined
  if (name !== undefined) return isTown(name) ? name.length + 1 : 0
  const named = city.exec(rest) ?? beside.exec(rest)
  return named && isSpelt(named[1] ?? '') ? named[0].length : 0
}

function behind(
  plain: string,
  { end, country }: { readonly end: number; readonly country: string },
): Span | undefined {
  const rest = plain.slice(end, end + 12)
  const named = city.exec(rest) ?? titled.exec(rest)
  const isAnyName = inCharacters.has(country)
  const found = named ?? (isAnyName ? null : joined.exec(rest))
  const [whole = '', name = ''] = found ?? []
  const isName = isAnyName ? isTown(name) : isSpelt(name)
  return found && isName ? { start: end, end: end + whole.length } : undefined
}

/** The longest name that foreign letters spell before 市（. */
function bracketedAt(plain: string, at: number): Span | undefined {
  const name = bracketed.exec(plain.slice(Math.max(0, at - 10), at))?.[1] ?? ''
  const end = at - 1
  const cut = [...name].findLastIndex((char) => !isSpelt(char)) + 1
  return name.length - cut >= 2 ? { start: end - 1 - (name.length - cut), end } : undefined
}

function isSpelt(name: string): boolean {
  return [...name].every((char) => isForeignLetter(char) || inPlaces.test(char))
}
