import { citiesIn } from '../chinese/places-cities.ts'
import { romanises } from '../chinese/romanisation.ts'
import { simplified } from '../chinese/script.ts'
import type { Placed, PlaceMention } from '../mention.ts'
import type { Side } from './agreements-bodies.ts'
import { countriesOf } from './direction-sides.ts'
import { citiesOf } from './home-province.ts'
import { type ItemContext, mentionsOf } from './item.ts'

/** A Chinese city's name in Simplified characters without 市. */
export function bare(name: string): string {
  return simplified(name).replace(/市$/, '')
}

/** Another city of the home country. */
export function isNeighbour(item: ItemContext, side: Side): boolean {
  const codes = side.bodies.flatMap(countriesOf)
  if (isHome(item, side)) return false
  if (codes.length === 0) return item.home?.country === 'CN' && isCounty(side)
  return codes.every((code) => code === item.home?.country)
}

/** "Neixiang County" and 内乡县, a name in pinyin: a part of a Chinese city that no table knows. */
function isCounty({ names: { en = '', zh = '' } }: Side): boolean {
  const [latin] = / (?:County|District|Town|Township)$/.test(en) ? en.split(' ') : []
  // 宁波市象山县: the city around it.
  const own = simplified(zh).replace(/^\p{Script=Han}{2,}[市州盟](?=\p{Script=Han}{2,}$)/u, '')
  return latin !== undefined && romanises(own.replace(/[县區区镇鎮乡鄉]$/u, ''), latin) > 0.9
}

/** This city with another of its country, which English names: 丽水 alone may be Yeosu in Korea. */
export function isAmongTowns(item: ItemContext, pair: readonly Side[]): boolean {
  const others = pair.filter((side) => !isHome(item, side))
  const isTown = (side: Side): boolean =>
    isNeighbour(item, side) && side.bodies.some(({ lang }) => lang === 'en')
  return others.length > 0 && others.every(isTown)
}

/** Two cities of other countries are no pair of this city's bulletin. */
export function isAbroad(item: ItemContext, { bodies }: Side): boolean {
  const codes = bodies.flatMap(countriesOf)
  return item.home !== null && codes.length > 0 && !codes.includes(item.home.country)
}

/** Tells whether a side is the home city, or a city of the home province: Harbin's ties are told by Heilongjiang, too. */
export function isHome({ home }: ItemContext, { names }: Side): boolean {
  return (
    home !== null &&
    [home, ...citiesOf(home)].some(
      ({ en, zh }) =>
        names.en?.includes(en) === true || (names.zh !== undefined && bare(names.zh) === bare(zh)),
    )
  )
}

/** A city with itself is no pair; 南阳 with 南陽 of Japan, which English tells apart, is one. */
export function isWithItself([one, other]: readonly Side[]): boolean {
  return one?.names.en !== undefined && one.names.en === other?.names.en
}

/** A body of this country and one of which nobody says where it is: "Chengdu University and La Trobe University". */
export function isHalfOurs(item: ItemContext, pair: readonly Side[]): boolean {
  const codes = pair.map(({ bodies }) => bodies.flatMap(countriesOf))
  return (
    codes.some((own) => own.length === 0) &&
    codes.some((own) => own.length > 0 && own.every((code) => code === item.home?.country))
  )
}

/** Between a city and a town in it: 苏州市[张家港市], 潍坊[所辖县级市]寿光. */
const within = /^市?(?:[所下]辖的?|代管的?)?(?:县级市|县)?$/u

/** "Haishu District of [Ningbo]", "Zhangjiagang, a county-level city of [Suzhou]", [苏州]张家港市: the city around a side is none itself. */
export function holdsTown(
  item: ItemContext,
  { lang, start, end, text, country }: Placed<PlaceMention>,
): boolean {
  if (lang === 'zh') {
    const isOurs = country !== undefined && country === item.home?.country
    return (
      isOurs &&
      mentionsOf(item, 'place', 'zh').some(
        (town) =>
          town.start >= end &&
          /^(?:city|district|county|town)/.test(town.kind) &&
          within.test(simplified(item.text.slice(end, town.start))),
      )
    )
  }
  const before = item.text.slice(Math.max(0, start - 40), start)
  return (
    /\b(?:District|County|Town(?:ship)?|Borough|Ward|New Area) of $|\p{Lu}\p{L}+ City of $|, an? (?:county-level city|district|county|town) (?:of|in|under) $/u.test(
      before,
    ) ||
    (text === item.home?.en && /\b(?:District|County|Town(?:ship)?|City), $/.test(before))
  )
}

/** What a region is called. */
const region =
  /province|prefecture|county|region|\bstate\b|oblast|canton|[省县縣郡道府]$|大区$|大區$/i

/** 犹他州 is a region; 光州 is a city, and so is 江苏扬州. */
export function isRegion(name: string): boolean {
  if (!/..州$/u.test(name)) return region.test(name)
  const last = citiesIn(simplified(name)).at(-1)
  return last?.end !== name.length || last.value.country !== 'CN'
}
