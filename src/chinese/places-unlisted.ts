import type { PlaceMention } from '../mention.ts'
import { overlaps, type Span } from '../span.ts'
import { isForeignLetter } from './people-foreign.ts'

const city = /^(\p{Script=Han}{2,7}?)市(?![长场民值政委内区])/u
const titled = /^(\p{Script=Han}{2,7}?)(?=副?市长|市议会|代表团|访问团)/u
// 阿纳西, 新山, 圣何塞, 太子港: what spells places besides.
const inPlaces = /[西东南北新上圣山海港角湾岛堡镇郡]/
// 与土耳其马尔马里斯结好: without 市, where foreign letters alone spell it.
const joined = /^(\p{Script=Han}{2,7}?)(?=结[为好成]|缔结|正式结|签[署订约]|建立|互为)/u
// 马尔马里斯市（土耳其）
const bracketed = /(\p{Script=Han}{2,7})市[（(]$/u
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
  return countries.flatMap(({ start, end, text, country }): PlaceMention[] => {
    if (country === undefined || country === 'CN' || text.length < 2) return []
    const place = behind(plain, { end, country }) ?? bracketedAt(plain, start)
    if (!place || taken.some((other) => overlaps(other, place))) return []
    const own = sentence.slice(place.start, place.end)
    return [{ type: 'place', ...place, text: own, kind: 'city', country }]
  })
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
  const isName = isAnyName ? !/[的和与在访]/.test(name) : isSpelt(name)
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
