import { listed, table } from '../data/table.ts'
import type { PlaceMention } from '../mention.ts'
import { covers, overlaps, type Span } from '../span.ts'
import { chineseBodies } from './organisations.ts'
import { type Boundary, boundaries } from './organisations-boundary.ts'
import { abbreviatedCities } from './places-abbreviated.ts'
import { namedIn, nameIndex } from './places-index.ts'
import { listedCities } from './places-listed.ts'
import { type Located, located } from './places-located.ts'
import { unlistedCities } from './places-unlisted.ts'
import { heldIn, visitedIn } from './places-visited.ts'

const rows = table('places-suffixes')
const kinds = nameIndex(
  rows.flatMap((row) =>
    Number(row['rank']) >= 3
      ? listed(row['zh']).map((ending) => [ending, row['kind'] ?? ''] as const)
      : [],
  ),
)
const siteKinds = nameIndex(
  rows.flatMap((row) =>
    Number(row['rank']) > 0 || row['kind'] === 'loose'
      ? []
      : listed(row['zh']).flatMap((ending) =>
          ending.length > 1 ? [[ending, row['kind'] ?? 'site'] as const] : [],
        ),
  ),
)
const notDivision =
  /^(?:[社园小校库灾特辖禁牧林矿厂战发保贸]区|[地城郊片新市山景术验范业开高]区|[乡农新渔山]村|城[镇乡]|[各全我本该县市省两]县|[各全我本该两]区|[同家故老异水下]乡|美丽乡|市郡|[市省]州|市县|[市省州县区]{2,4}|(?:友好|姊妹|姐妹)[城市省州县区郡]{1,3})$|(?:地区|景区|园区|示范区|开发区|[经高]开区|高新区|新区|度假区|工业区|保税区|自贸区|试验区|大湾区|功能区|主城区|中心城区|[新老旧]城区|街区|社区|片区|特区|自治区|林区|库区|行政区|产业区|实验区|集聚区|合作区|美丽乡村|先行区|居住区|展区|休闲区|保护区|港区|核心区)$/u
const divisionName =
  /^(?:\p{Script=Han}{2,12}[市州省盟])?(?:\p{Script=Han}{1,8}(?:区|县|郡|旗))?(?:\p{Script=Han}{1,5}(?:镇|乡|街道|町))?(?:\p{Script=Han}{1,6}(?:村|社区))?$/u

/**
 * The places a sentence names: cities, districts down to villages, airports, buildings, sites visited. A
 * place inside the name of a body is not one of them; countries are.
 */
export function chinesePlaces(sentence: string): PlaceMention[] {
  const known = located(sentence)
  const { plain, countries } = known
  const startOf = boundaries(sentence)
  const bodies = chineseBodies(sentence)
  const isFree = (span: Span): boolean =>
    !bodies.some((body) => body.head.type !== 'site' && overlaps(body, span))
  // 鹿苑集团[羊绒车间]: the works of a company are named with it.
  const isFreeOrPart = (span: Span): boolean =>
    bodies.every(
      (body) =>
        body.head.type === 'site' ||
        !overlaps(body, span) ||
        (span.start <= body.start && body.end < span.end),
    )
  const halls = bodies.filter((body) => body.head.type === 'site')
  const large = [
    ...divisionsIn(known, startOf),
    ...sitesIn(known, startOf),
    ...halls.map((hall) => place(sentence, hall, 'site')),
  ].filter(isFree)
  const cities = known.cities.filter((city) => city.value.country && isFree(city))
  const visited = [...visitedIn(plain), ...heldIn(plain)].filter(
    (span) =>
      isFreeOrPart(span) &&
      ![...large, ...cities, ...countries].some(
        (other) => overlaps(other, span) && (other.start < span.start || other.end >= span.end),
      ),
  )
  const named = [...large, ...visited.map((span) => place(sentence, span, 'site'))]
  const kept = named.filter(
    (span, index) =>
      !named.some(
        (other, at) => at !== index && covers(other, span) && (!covers(span, other) || at < index),
      ),
  )
  const before = [
    ...countries,
    ...known.cities.flatMap(({ start, end, value }) =>
      value.kind === 'region' ? [{ start, end, country: value.country }] : [],
    ),
  ].filter(({ country }) => country !== undefined && country !== 'CN')
  const places = cities
    .filter((city) => !kept.some((other) => covers(other, city)))
    .map(({ start, end, value: { id, kind, country } }) => {
      // 美国…达勒姆市: the country printed before a city, over the one it is known by.
      const told = before.find((other) => other.end === start && other.country !== country)?.country
      const own = told === undefined ? { id, ...(country ? { country } : {}) } : { country: told }
      return { ...place(sentence, { start, end }, kind), ...own }
    })
  const brief = abbreviatedCities(sentence, plain).filter(
    (city) => isFree(city) && ![...kept, ...places].some((other) => overlaps(other, city)),
  )
  const unlisted = unlistedCities(sentence, {
    plain,
    countries,
    cities: known.cities,
    taken: [...kept, ...known.cities, ...bodies, ...countries],
  })
  const listedToo = listedCities(sentence, {
    plain,
    known: places,
    taken: [...kept, ...bodies, ...unlisted, ...countries.filter(({ text }) => text.length > 1)],
  })
  return [...kept, ...places, ...brief, ...unlisted, ...listedToo, ...countries].sort(
    (a, b) => a.start - b.start,
  )
}

function place(sentence: string, { start, end }: Span, kind: string): PlaceMention {
  return { type: 'place', start, end, text: sentence.slice(start, end), kind }
}

/** 渝中区, 北碚区柳荫镇东升村 */
function divisionsIn(
  { sentence, plain, cities, countries }: Located,
  startOf: Boundary,
): PlaceMention[] {
  return namedIn(plain, kinds).flatMap(({ start, end, value: kind }): PlaceMention[] => {
    const left = startOf(start)
    // 友好县日本滋贺县: the name begins behind the last country.
    const country = countries.findLast((other) => other.start >= left && other.end < start)
    const from = country?.end ?? left
    const text = plain.slice(from, end)
    const isName = divisionName.test(text) && !notDivision.test(text) && !/^市?.$/u.test(text)
    const isKnown = cities.some((city) => city.end === end && city.start <= from)
    if (!isName || isKnown || /^[长民委域村镇渠帜袍]/.test(plain.charAt(end))) return []
    // 千叶市美滨区 lies where its city does; of those at home both versions tell as little.
    const around = cities.find(
      (city) => city.start === from && plain.charAt(city.end - 1) === '市' && city.end < start,
    )
    const abroad = around?.value.country
    const told = abroad !== undefined && abroad !== 'CN' ? { country: abroad } : {}
    return [{ ...place(sentence, { start: from, end }, kind), ...told }]
  })
}

/** Parks, airports, buildings: by what their names end in. */
function sitesIn({ sentence, plain }: Located, startOf: Boundary): PlaceMention[] {
  return namedIn(plain, siteKinds).flatMap(({ start, end, value: kind }): PlaceMention[] => {
    const from = startOf(start)
    if (start - from < 1 || end - from > 20) return []
    return [place(sentence, { start: from, end }, kind === 'exhibition-hall' ? 'site' : kind)]
  })
}
