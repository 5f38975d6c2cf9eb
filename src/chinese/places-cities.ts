import { listed, table } from '../data/table.ts'
import { remembered } from '../remembered.ts'
import { type Found, namedIn, nameIndex } from './places-index.ts'
import { simplified } from './script.ts'

/** A city or region with a row in data/places.tsv or data/cities.tsv. */
export interface City {
  readonly id: string
  /** city, region or province */
  readonly kind: string
  /** ISO 3166-1; absent for Hong Kong and Macao, which are regions. */
  readonly country?: string
}

const foreign = table('places').flatMap((row) => {
  const city = { id: row['id'] ?? '', kind: row['type'] ?? 'city', country: row['country'] ?? '' }
  const isTrap = listed(row['trap']).includes('zh')
  return [row['zh'] ?? '', ...listed(row['zhAliases'])].map(
    (name) => [name, { ...city, isTrap }] as const,
  )
})
const chinese = table('cities').flatMap((row) => {
  const isRegion = ['province', 'autonomous-region'].includes(row['level'] ?? '')
  const city = {
    id: row['id'] ?? '',
    kind: isRegion ? 'province' : 'city',
    isTrap: listed(row['trap']).includes('zh'),
  }
  const country = row['level'] === 'special-region' ? {} : { country: 'CN' }
  return listed(row['zh']).map((name) => [name, { ...city, ...country }] as const)
})
// 罗马尼亚 holds 罗马, and names no city.
const countries = table('countries').flatMap((row) =>
  (row['type'] ?? 'country') === 'country'
    ? [row['zh'] ?? '', ...listed(row['zhAliases'])].map((name) => [name, undefined] as const)
    : [],
)
const cities = nameIndex<(City & { isTrap: boolean }) | undefined>([
  ...foreign,
  ...chinese,
  ...countries,
])
const endings = /^(?:特别行政区|自治区|自治州|大区|市(?!场)|省|州|郡|道|府|县)(?![长委])/

/** 抵达[曼谷]: the last letter of a verb, with which a city might begin. */
const verbsInto = /(?<=[抵到直送])达/gu

/** Words that begin as a city is called: marble is no Dali, and 辐射松原木 is timber. */
const words = /^(?:大理石|松原木|大同小异|长治久安|和田玉|高知名)/

/** 队长沙朝霞, 会长春晓: the rank ends, and a name begins; but 省会长沙 and 湖南省长沙市. */
function isOfRank(plain: string, start: number, end: number): boolean {
  return (
    plain.charAt(start) === '长' &&
    /(?:[队校院部局处科厅组班社馆船]|(?<!省)会)$/u.test(
      plain.slice(Math.max(0, start - 2), start),
    ) &&
    plain.charAt(end) !== '市'
  )
}

/**
 * The known cities and regions a text names, with 市 or 州 after them. A name that is also a common
 * word (万象) or a person's (亚历山大) counts only with such an ending.
 */
export function citiesIn(text: string): readonly Found<City>[] {
  return citiesNamed(simplified(text))
}

const citiesNamed = remembered((plain): readonly Found<City>[] => {
  return namedIn(plain.replace(verbsInto, '_'), cities).flatMap(({ start, end, value: known }) => {
    if (!known) return []
    const { isTrap, ...value } = known
    if (isOther(plain, start, end)) return []
    const ending = endings.exec(plain.slice(end, end + 6))?.[0] ?? ''
    if (isTrap && !isTold(plain, start, end)) return []
    return [{ start, end: end + ending.length, value: around(value, ending) }]
  })
})

const countryNames = new Set(countries.map(([name]) => simplified(name)))
const longestCountry = Math.max(...[...countryNames].map((name) => name.length))

/** Letters that spell a city's name as part of something else: a person's name, a word, a rank, a country. */
function isOther(plain: string, start: number, end: number): boolean {
  return (
    /[·・•]/.test(plain.charAt(start - 1) + plain.charAt(end)) ||
    words.test(plain.slice(start, start + 4)) ||
    isOfRank(plain, start, end) ||
    isInOther(plain, start, end) ||
    isCutShort(plain, start, end)
  )
}

/** 尼泊尔基尔蒂普尔市 is not Kiel: letters that render sounds go on to what a city is called. */
function isCutShort(plain: string, start: number, end: number): boolean {
  const more = /^(\p{Script=Han}{1,5}?)[市州省郡]/u.exec(plain.slice(end, end + 6))?.[1]
  return (
    more !== undefined &&
    more.length > 1 &&
    [...plain.slice(start, end), ...more].every((char) => sounds.has(char)) &&
    !/[市州省和与及]/u.test(more)
  )
}

/** The characters that render sounds of foreign names. */
const sounds: ReadonlySet<string> = new Set(
  table('foreign-name-characters').flatMap((row) => [...(row['characters'] ?? '')]),
)

/**
 * 更多哈萨克斯坦粮食 names no Doha, 比哈尔滨 no Bihar: a name as long begins within the city's, a country's or of three characters and
 * more; but 湖南非洲园 is in Hunan.
 */
function isInOther(plain: string, start: number, end: number): boolean {
  for (let from = start + 1; from < end; from++) {
    if (!otherStarts.has(plain.charAt(from))) continue
    for (let size = end - start; size <= longestName; size++) {
      const isLonger = size > end - start
      const name = plain.slice(from, from + size)
      if ((isLonger && countryNames.has(name)) || longCities.has(name)) return true
    }
  }
  return false
}

const longCities = new Set(chinese.flatMap(([name]) => (name.length > 2 ? [name] : [])))
/** What names begin with that may begin within a city's. */
const otherStarts = new Set([...countryNames, ...longCities].map((name) => name.charAt(0)))
const longestName = Math.max(longestCountry, ...[...longCities].map((name) => name.length))

function isBehindCountry(plain: string, start: number): boolean {
  return Array.from({ length: longestCountry - 1 }, (_, by) => by + 2).some((size) =>
    countryNames.has(plain.slice(Math.max(0, start - size), start)),
  )
}

/** 蒙斯市, 法国尼斯, 与蒙斯结好, 长沙与蒙斯两个友好城市: that the name is a place's. */
function isTold(plain: string, start: number, end: number): boolean {
  const isJoined = /[与和同及]/.test(plain.charAt(start - 1))
  const after = plain.slice(end, end + 20)
  return (
    /^(?:市(?!场)|[省州郡府道县])/.test(after) ||
    plain.slice(0, start).endsWith('县级市') ||
    (isBehindCountry(plain, start) &&
      !/^.{0,2}(?:图书|大学|学院|博物|酒店|集团|公司)/u.test(after)) ||
    /^[与和][\p{Script=Han}]{2,6}[于在]?\d{4}年(?:结|缔|建)/u.test(after) ||
    ofSister.test(plain.slice(Math.max(0, start - 40), start)) ||
    (isJoined && /^(?:两[个市地]|结[为好]|友好|缔结|互为)/.test(after))
  )
}

/** 友好城市乌兰巴托、冈崎: a name in a list of sister cities. */
const ofSister =
  /(?:友好城市|友城|姐妹城市|姊妹城市)(?:[\p{Script=Han}·]{2,10}、){1,6}(?:[\p{Script=Han}·]{2,10}[和与及])?$/u

/** 山口县 is the prefecture around Yamaguchi. */
function around(city: City, ending: string): City {
  const isRegion = city.country !== 'CN' && /^(?:大区|[省州郡道府县])$/.test(ending)
  return isRegion ? { ...city, kind: 'region' } : city
}
