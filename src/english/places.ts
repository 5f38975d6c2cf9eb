import { listed, table } from '../data/table.ts'
import { matches } from '../matches.ts'
import type { PlaceMention } from '../mention.ts'
import { covers, overlaps, type Span } from '../span.ts'
import { englishCountries } from './countries.ts'
import { englishBodies } from './organisations.ts'
import { nameEnd, nameStart } from './organisations-extent.ts'
import { isOutside } from './organisations-heads.ts'
import { type City, citiesIn } from './places-cities.ts'
import { heldAt } from './places-held.ts'
import { type Found, namedIn, nameIndex } from './places-index.ts'
import { listedCities } from './places-listed.ts'
import { unlistedCities } from './places-unlisted.ts'
import { visitedIn } from './places-visited.ts'

const rows = table('places-suffixes')
const divisions = new Map(
  rows.flatMap((row) =>
    Number(row['rank']) > 0
      ? listed(row['en']).map((word) => [word, row['kind'] ?? ''] as const)
      : [],
  ),
)
const division = [...divisions.keys()].join('|')
const site = nameIndex(
  rows.flatMap((row) =>
    Number(row['rank']) > 0 || row['kind'] === 'loose'
      ? []
      : listed(row['en']).map((word) => [word, row['kind'] ?? 'site'] as const),
  ),
)

const common =
  '(?!(?:Old|Ancient|Water|Sister|Home|Capital|Inner|Forbidden|Science|Eco|Smart|Business|Lake) )'
/** Beichuan [Qiang] Autonomous County, Wenshan [Zhuang and Miao] Autonomous Prefecture */
const peoples = `(?: (?:\\p{Lu}[\\p{L}’'-]+|and)){1,3}(?= Autonomous )`
const unit = `(?:\\p{Lu}[\\p{L}’'-]+ )?${common}\\p{Lu}[\\p{L}’'-]+(?:${peoples} Autonomous)? (?:${division})(?!\\p{L})`
const units = new RegExp(unit, 'gu')
const kindIn = new RegExp(`(?:^| )(${division})(?!\\p{L})`, 'u')
/** Every chain holds one of these, which is cheap to see. */
const hint = new RegExp(` (?:${division})`)
const chain = new RegExp(`${unit}(?:(?:,? (?:of|in) (?:the )?|, )${unit}){0,3}`, 'gu')
const ranks = new Map(
  rows.flatMap((row) => listed(row['en']).map((word) => [word, Number(row['rank'])] as const)),
)

/**
 * The places a sentence names: cities, districts down to villages, airports, buildings, sites. A place
 * inside the name of a body is not one of them; countries are.
 */
export function englishPlaces(sentence: string): PlaceMention[] {
  const bodies = englishBodies(sentence)
  const isFree = (span: Span): boolean =>
    !bodies.some((body) => body.head.type !== 'site' && covers(body, span))
  const countries = englishCountries(sentence)
  const known = citiesIn(sentence)
  const told = [...divisionsIn(sentence, known), ...sitesIn(sentence, bodies)].filter(isFree)
  const taken = [...told.filter(({ kind }) => kind !== 'city'), ...known, ...bodies, ...countries]
  const unlisted = unlistedCities(sentence, {
    countries,
    regions: regionsIn(sentence, known),
    taken,
  })
  // "Marmaris City, Turkey": of the two readings the one with its country.
  const large = told.filter((one) => !unlisted.some((city) => overlaps(city, one)))
  const visited = [...visitedIn(sentence), ...heldAt(sentence)].filter(
    (span) =>
      ![...large, ...bodies, ...unlisted].some(
        (other) => overlaps(other, span) && !isInside(other, span),
      ) &&
      ![...known, ...countries].some((other) => overlaps(other, span) && !isWithin(other, span)) &&
      // Kanazawa City is the city, and no site named after it.
      !known.some(
        ({ start, end }) =>
          start === span.start && end + suffixAt(sentence, end).length === span.end,
      ),
  )
  const named = [...large, ...visited.map((span) => place(sentence, span, 'site'))]
  const around = [
    ...known.flatMap(({ start, end, value: { kind, country } }) =>
      // Sacramento, Suwon and Kazan are a list; Durham, North Carolina is one place.
      kind === 'city' ? [] : [{ start, end, country }],
    ),
    ...countries,
  ]
  const toldBehind = countryBehind(sentence, around)
  const cities = known
    .filter(
      (city) =>
        city.value.country !== undefined &&
        isFree(city) &&
        ![...named, ...countries].some((other) => covers(other, city)),
    )
    .map(({ start, end, value: { id, kind, country } }): PlaceMention => {
      const suffix = suffixAt(sentence, end)
      const to = end + suffix.length
      const told = toldBehind(to)
      const own =
        told === undefined || told === country
          ? { id, ...(country ? { country } : {}) }
          : { country: told }
      // Yamaguchi Prefecture is the region around Yamaguchi.
      const isRound = country !== 'CN' && /Prov|Pref|Reg|State|Oblast/.test(suffix)
      return { ...place(sentence, { start, end: to }, isRound ? 'region' : kind), ...own }
    })
  const kept = named.filter((span) => !named.some((other) => other !== span && covers(other, span)))
  const listed = listedCities(sentence, {
    known: cities,
    taken: [...kept, ...bodies, ...unlisted, ...countries],
  })
  return [...kept, ...cities, ...unlisted, ...listed, ...countries].sort(
    (a, b) => a.start - b.start,
  )
}

/** The regions of other countries that a sentence names: Greater Manchester, Osaka Prefecture. */
function regionsIn(
  sentence: string,
  known: readonly Found<City>[],
): (Span & { readonly country?: string })[] {
  return known.flatMap(({ start, end, value: { kind, country } }) => {
    const level = suffixAt(sentence, end)
    const isRegion = kind === 'region' || /Prov|Pref|Reg|State|Oblast|County/.test(level)
    if (!isRegion || country === undefined || country === 'CN') return []
    return [{ start, end: end + level.length, country }]
  })
}

/** What level of place is printed behind a name: " City", " Prefecture". */
function suffixAt(sentence: string, end: number): string {
  const suffix =
    /^ (?:City|Municipality|County|Province|Prefecture|Region|State(?! (?:University|College))|Oblast)(?!\p{L})/u
  return suffix.exec(sentence.slice(end, end + 24))?.[0] ?? ''
}

function place(sentence: string, { start, end }: Span, kind: string): PlaceMention {
  return { type: 'place', start, end, text: sentence.slice(start, end), kind }
}

/** Durham, North Carolina, the United States: the country printed behind a city, over the one it is known by. */
function countryBehind(
  sentence: string,
  around: readonly (Span & { readonly country?: string | undefined })[],
): (end: number) => string | undefined {
  const told = new Map<number, string | undefined>()
  const behind = (end: number): string | undefined => {
    const gap = /^, (?:the )?/.exec(sentence.slice(end, end + 6))?.[0].length ?? 0
    return gap > 0 ? told.get(end + gap) : undefined
  }
  // From the last to the first: what stands behind a place is known before it is asked for.
  for (const place of around.toReversed().sort((a, b) => b.start - a.start)) {
    // "Shiga Prefecture, Hunan's sister in Japan": an owner is not where it lies.
    const isOwner = /^['’]s?(?!\p{L})/u.test(sentence.slice(place.end, place.end + 3))
    told.set(place.start, isOwner ? undefined : (behind(place.end) ?? place.country))
  }
  return behind
}

function divisionsIn(sentence: string, cities: readonly Span[]): PlaceMention[] {
  if (!hint.test(sentence)) return []
  return matches(sentence, chain)
    .flatMap(links)
    .flatMap(({ index, text }) => {
      const skipped = /^(?:(\p{L}+) )?/u.exec(text)
      const start = skipped?.[1] && isOutside(skipped[1]) ? index + skipped[0].length : index
      const own = sentence.slice(start, index + text.length)
      const kind = kindIn.exec(own)?.[1]
      if (kind === undefined || own.startsWith(kind)) return []
      if (
        /^(?:City|Municipality|Province|Prefecture|County)$/.test(kind) &&
        cities.some((city) => covers({ start, end: index + text.length }, city))
      ) {
        return []
      }
      return [
        place(sentence, { start, end: index + text.length }, divisions.get(kind) ?? 'district'),
      ]
    })
}

/** A chain goes up: in "Ash Village in Elm County, Oak Town in Fir County" another begins at the town. */
function links({ index, 0: text }: RegExpExecArray): { index: number; text: string }[] {
  const all = matches(text, units).map((one) => ({
    at: one.index,
    end: one.index + one[0].length,
    rank: ranks.get(kindIn.exec(one[0])?.[1] ?? '') ?? 0,
  }))
  const heads = all.filter(({ rank }, at) => at === 0 || rank > (all[at - 1]?.rank ?? 0))
  return heads.map(({ at }, order) => {
    const next = heads[order + 1]?.at ?? text.length
    const end = all.findLast((one) => one.end <= next)?.end ?? text.length
    return { index: index + at, text: text.slice(at, end) }
  })
}

/** Parks, airports, exhibition centres: by what their names end in. */
function sitesIn(
  sentence: string,
  bodies: readonly (Span & { head: { type: string } })[],
): PlaceMention[] {
  const named = namedIn(sentence, site).flatMap(({ start, end, value: kind }): PlaceMention[] => {
    const head = { start, end, office: 'site', type: 'site' }
    const from = nameStart(sentence, head)
    const to = nameEnd(sentence, head)
    if (from === start && to === end) return []
    return [place(sentence, { start: from, end: to }, kind === 'exhibition-hall' ? 'site' : kind)]
  })
  const halls = bodies.filter((body) => body.head.type === 'site')
  return insideOne(sentence, [...named, ...halls.map((hall) => place(sentence, hall, 'site'))])
}

/** "International Logistics Hub in Inland China Exhibition Center" is one site. */
function insideOne(sentence: string, places: PlaceMention[]): PlaceMention[] {
  const done: PlaceMention[] = []
  for (const next of places.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = done.at(-1)
    if (last && next.start < last.end) continue
    const link = last && /^ (?:in|at|of) (?:the )?$/.test(sentence.slice(last.end, next.start))
    if (link) done.pop()
    done.push(link ? place(sentence, { start: last.start, end: next.end }, last.kind) : next)
  }
  return done
}

/** The works of a company, a phase of a terminal: a part is named with the whole that it is of. */
function isInside(whole: Span, part: Span): boolean {
  return covers(part, whole) && (part.start < whole.start || whole.end < part.end)
}

/** A site named after its city: the Suzhou silk museum. */
function isWithin(city: Span, site: Span): boolean {
  return covers(site, city) && city.end < site.end
}
