import { simplified } from '../chinese/script.ts'
import { listed, table } from '../data/table.ts'
import type { AnniversaryMention, OrdinalMention, Placed, PlaceMention } from '../mention.ts'
import { rememberedOf } from '../remembered.ts'
import type { Lang } from '../span.ts'
import { editionYear } from './editions.ts'

type Counted = Placed<AnniversaryMention> | Placed<OrdinalMention>

/** A year of the news that nobody prints. */
export interface KnownYear {
  readonly mention: Counted
  /** One of these: relations that were resumed or raised are counted from either year. */
  readonly years: readonly number[]
  readonly telling: 'feast' | 'event'
}

/**
 * The years that the counts of an item tell by what is known of the world: 新中国成立70周年 and 中法建交55周年 are of 2019, the 5th China
 * International Import Expo is of 2022. `text` is the bulletin's.
 */
export function knownYears(mentions: readonly Placed[], text: string): KnownYear[] {
  return mentions.flatMap((mention): KnownYear[] => {
    if (mention.type === 'anniversary') {
      const years = startsOf(mention, mentions).map((start) => start + mention.years)
      const ahead = yearsAhead(mention, text)
      return known(mention, { years: years.map((year) => year - ahead), telling: 'feast' })
    }
    if (mention.type !== 'ordinal' || !mention.of) return []
    const behind = plain(text.slice(mention.of.start, mention.of.start + longest))
    const year = editionYear(mention.value, behind, mention.lang)
    return known(mention, { years: year === undefined ? [] : [year], telling: 'event' })
  })
}

function known(mention: Counted, told: Omit<KnownYear, 'mention'>): KnownYear[] {
  return told.years.length === 0 ? [] : [{ mention, ...told }]
}

/** 1 for an anniversary of next year, -1 for one of last year, else 0. */
export function yearsAhead({ start, end }: Placed<AnniversaryMention>, text: string): number {
  const around = text.slice(Math.max(0, start - 24), end + 16)
  if (/next year|明年|来年|來年/i.test(around)) return 1
  return /last year|去年/i.test(around) ? -1 : 0
}

// Letters behind a number that may name what it counts.
const longest = 60

/** The years that an anniversary may count from. */
function startsOf(mention: Placed<AnniversaryMention>, mentions: readonly Placed[]): number[] {
  const of = plain(mention.of?.text ?? '')
  const beside = countriesBeside(mention, mentions)
  if (diplomatic[mention.lang].test(of)) {
    const [id = '', ...others] = new Set(beside.map(({ id }) => id))
    return others.length > 0 ? [] : (relations.get(id) ?? [])
  }
  return foundings[mention.lang].flatMap(({ form, year }) =>
    // 新加坡建国 is another founding, and 建国饭店成立 too.
    tellsOf(of, form, mention.lang) && beside.every(({ text }) => form.includes(simplified(text)))
      ? year
      : [],
  )
}

// A sentence of more countries is a roll of them, and tells of none.
const most = 12

/** Tells whether what is celebrated is what a form says, and not something named by it. */
function tellsOf(of: string, form: string, lang: Lang): boolean {
  const at = of.indexOf(form)
  if (at < 0) return false
  const behind = of.slice(at + form.length)
  return lang === 'en'
    ? !/^[\p{L}-]/u.test(behind) &&
        !/^ \p{Ll}+ing\b|^ (?!to\b|in\b|by\b|from\b|and\b|between\b|with\b)\p{Ll}/u.test(behind)
    : /^(?:[以之]?来|提出|实施|启动|签署|签订|缔结|建立|机制)*$/u.test(behind) &&
        (form.length > 2 || at === 0)
}

/** The countries that an anniversary names, or else its sentence. */
function countriesBeside(
  { start, end, segment }: Placed<AnniversaryMention>,
  mentions: readonly Placed[],
): readonly Placed<PlaceMention>[] {
  const all = countries(mentions).get(segment) ?? []
  if (all.length > most) return []
  const own = all.filter((one) => start <= one.start && one.end <= end)
  return own.length > 0 ? own : all
}

/** The countries with which China has relations, by the sentence that names them. */
const countries = rememberedOf((mentions: readonly Placed[]) => {
  const named = new Map<number, Placed<PlaceMention>[]>()
  for (const one of mentions) {
    if (one.type !== 'place' || !relations.has(one.id ?? '')) continue
    const own = named.get(one.segment)
    if (own) own.push(one)
    else named.set(one.segment, [one])
  }
  return named
})

const relations = new Map(
  table('countries').flatMap(({ id, relations }) =>
    id && relations ? [[id, listed(relations).map(Number)] as const] : [],
  ),
)

const foundings = { en: formsOf('en'), zh: formsOf('zh') }

function formsOf(lang: Lang) {
  return table('foundings').flatMap((row) =>
    listed(row[lang]).map((form) => ({ form, year: Number(row['year']) })),
  )
}

const diplomatic: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:diplomatic|ambassadorial) (?:relations|ties)\b/,
  zh: /(?:建交|邦交正常化|建立外交关系|外交关系建立)$/u,
}

/** As the tables print names: Simplified, without quotation marks, any dash as "-". */
function plain(words: string): string {
  return simplified(words)
    .replace(/[“”"「」『』《》]/gu, '')
    .replaceAll('’', "'")
    .replace(/[—–－―]+/gu, '-')
}
