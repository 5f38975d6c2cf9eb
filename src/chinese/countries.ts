import { listed, table } from '../data/table.ts'
import { matches, spansOf } from '../matches.ts'
import type { PlaceMention } from '../mention.ts'
import { covers, overlaps, type Span } from '../span.ts'
import { type Found, holdsName, namedBy, namedIn, nameIndex } from './places-index.ts'
import { simplified } from './script.ts'

const rows = table('countries')
const types = new Map(rows.map((row) => [row['id'], row['type'] ?? 'country']))
const countries = nameIndex(
  rows.flatMap((row) =>
    [row['zh'] ?? '', ...listed(row['zhAliases'])].map((name) => [name, row['id'] ?? ''] as const),
  ),
)

const abbreviations = new Map<string, string[]>()
for (const row of rows) {
  for (const abbr of listed(row['abbr'])) {
    abbreviations.set(abbr, [...(abbreviations.get(abbr) ?? []), row['id'] ?? ''])
  }
}

const traps = new Map(
  table('countries-traps').flatMap((row) =>
    row['lang'] === 'zh' ? [[row['kind'], listed(row['words'])] as const] : [],
  ),
)
const masks = new RegExp(choice(traps.get('mask') ?? []).replaceAll('#', '\\d'), 'g')
/** What the masks hold besides figures, which is cheap to see. */
const maskWords = nameIndex(
  (traps.get('mask') ?? []).map((mask) => [longestPart(mask), true] as const),
)
const short = choice([...abbreviations.keys()].sort((a, b) => b.length - a.length))
const pairNouns = choice(traps.get('pair') ?? [])
// 访苏 is to visit Suzhou or Jiangsu before it is to visit Sudan.
const ours = new Set(table('cities').flatMap((row) => listed(row['abbr'])))
const abroad = choice([...abbreviations.keys()].filter((abbr) => !ours.has(abbr)))
const visits = choice(traps.get('visit') ?? [])
const visitAfter = `(?=${choice(traps.get('visitAfter') ?? [])}|$)`

const besideHongKong = /(港)(澳)(台)?/dg

/** Where one character stands for a country. Each group is one country; `needs` is what every match holds. */
const telescoped: readonly { readonly needs: RegExp; readonly shape: RegExp }[] = [
  { needs: /中/, shape: new RegExp(`(中)[-—－]?(${short})(?=${pairNouns})`, 'dg') },
  { needs: /中/, shape: new RegExp(`(${short})[-—－]?(中)(?=${pairNouns})`, 'dg') },
  {
    needs: /中/,
    shape: new RegExp(`(?<!\\p{Script=Han})(中)(${short})(?![洲东央部南西])`, 'dgu'),
  },
  // 中蒙俄, 中日韩
  {
    needs: /中/,
    shape: new RegExp(`(中)(${short})(${short})(?=${pairNouns}|三国|三方)`, 'dg'),
  },
  { needs: /方/, shape: new RegExp(`(${short})方(?![法式案便面向位针圆形块])`, 'dg') },
  {
    needs: /驻/,
    shape: new RegExp(
      `(?<![\\p{Script=Han}])(${short})(?=驻[\\p{Script=Han}]{1,4}(?:总领|领|大使|使))`,
      'dgu',
    ),
  },
  {
    needs: /领/,
    shape: new RegExp(`(?<!驻\\p{Script=Han}{0,4})(${short})(?=总?领事?馆)`, 'dgu'),
  },
  {
    needs: new RegExp(visits),
    shape: new RegExp(`(?:${visits})(${abroad})${visitAfter}`, 'dg'),
  },
  // 访问意、奥两国
  {
    needs: /[两三四五]国/,
    shape: new RegExp(
      `(?:访问|出访|到访|前往|赴|访)(${short})[、和与]?(${short})(?:[、和与]?(${short}))?(?:[、和与]?(${short}))?(?=[两三四五]国)`,
      'dg',
    ),
  },
  { needs: /华/, shape: /(?:来|对|在|驻|访|赴|旅)(华)(?!东|南|北|中|西|盛|侨|丽|为)/dg },
  { needs: /港澳/, shape: besideHongKong },
]

/** The ISO 3166-1 code, or the id of a region, that a name in either script means. */
export function chineseCountry(words: string): string | undefined {
  return namedBy(words, countries)
}

/**
 * The countries a short form stands for in a telescoped pair or in 驻X, X方: one for 萨, several for 阿,
 * none for other words.
 */
export function abbreviatedCountries(words: string): readonly string[] {
  return abbreviations.get(simplified(words)) ?? []
}

/**
 * The countries and regions a sentence names, in full or by one character of a telescoped pair
 * (中薩關係, 哥方, 英領館). A short form that several countries share has no id.
 */
export function chineseCountries(sentence: string): PlaceMention[] {
  const plain = simplified(sentence)
  const names = namedIn(plain, countries)
  const pairs = telescoped.flatMap(({ needs, shape }) =>
    needs.test(plain) ? shortForms(plain, shape) : [],
  )
  if (names.length + pairs.length === 0) return []
  const masked = holdsName(plain, maskWords) ? spansOf(plain, masks) : []
  const isMasked = (span: Span): boolean => masked.some((mask) => covers(mask, span))
  const full = names.filter((found) => !isMasked(found) && !isPersonal(plain, found))
  const brief = pairs.filter(
    (found) => !isMasked(found) && !full.some((other) => overlaps(other, found)),
  )
  const once = new Map([...full, ...brief].map((found) => [found.start, found]))
  return [...once.values()]
    .sort((a, b) => a.start - b.start)
    .map((found) => mention(sentence, found))
}

function mention(
  sentence: string,
  { start, end, value: id }: Found<string | undefined>,
): PlaceMention {
  const kind = id === undefined ? 'country' : (types.get(id) ?? 'country')
  const known = id === undefined ? {} : { id, ...(kind === 'country' ? { country: id } : {}) }
  return { type: 'place', start, end, text: sentence.slice(start, end), kind, ...known }
}

function shortForms(plain: string, pattern: RegExp): Found<string | undefined>[] {
  return matches(plain, pattern).flatMap(({ indices }) =>
    (indices ?? []).slice(1).flatMap((place) => {
      if (!place) return []
      const [start, end] = place
      const ids = abbreviatedCountries(plain.slice(start, end)).filter(
        (id) => pattern !== besideHongKong || types.get(id) === 'region',
      )
      return [{ start, end, value: ids.length === 1 ? ids[0] : undefined }]
    }),
  )
}

/** 多米尼克·索萨 is a person. */
function isPersonal(plain: string, { start, end }: Span): boolean {
  return /[·・•]/.test(plain.charAt(start - 1)) || /[·・•]/.test(plain.charAt(end))
}

function longestPart(mask: string): string {
  return mask.split('#').toSorted((a, b) => b.length - a.length)[0] ?? ''
}

function choice(words: readonly string[]): string {
  return `(?:${words.join('|')})`
}
