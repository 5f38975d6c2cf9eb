import { listed, table } from '../data/table.ts'
import { unitOf } from '../unit.ts'

const numerals = new Set(table('english-numerals').map(({ word }) => word))
const irregular = new Map([
  ['children', 'child'],
  ['people', 'person'],
])

// Lower-case noun in the singular → unit id. Earlier rows win: "visitor" is a person first.
const nouns = new Map<string, string>()
for (const { id = '', en } of table('units')) {
  for (const noun of listed(en))
    if (!nouns.has(noun.toLowerCase())) nouns.set(noun.toLowerCase(), id)
}
const symbols = new Map(
  table('units').flatMap(({ id = '', symbol }) => listed(symbol).map((one) => [one, id] as const)),
)
// 200 t-shirts are no tonnes; a 36km-long road is measured.
const symbolic = new RegExp(
  `^[\\s-]?(${[...symbols.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\d²³]|-(?!(?:long|wide|high|tall|deep|thick|heavy|class|plus|per)\\b)\\p{L})`,
  'u',
)
const stops = new Set(listed(table('quantity-stops').find(({ lang }) => lang === 'en')?.['words']))

/** The unit words after an English number: where they end, and the unit they are. */
export interface CountedNoun {
  readonly length: number
  readonly unit: string
}

const word = /^(\s{1,2}|-)(?:(\p{L}[\p{L}\p{M}’'²-]*)\.?(?=$|[^\p{L}\d]))/u

/**
 * The noun phrase that `after`, the text behind a number, opens with: "contemporary pieces of art
 * by" → 27 code units, `piece`. A head noun the units table lacks is its own unit. Null when no noun
 * follows.
 */
export function countedNoun(after: string): CountedNoun | null {
  const words = phrase(after)
  const last = words.at(-1)
  if (!last) return null
  const measure = after.startsWith('-') ? null : measureFirst(words)
  if (measure) return measure
  // In "a three-day forum" the hyphen ties the number to its unit.
  const tied = /^-/.test(after) ? knownUnit((words[0]?.text ?? '').split('-')) : undefined
  const known = tied ?? knownUnit(words.map(({ text }) => text))
  const group =
    known && /^of\s/.test(after.slice(last.end + 1)) ? ofPart(after, last.end) : last.end
  return { length: group, unit: known ?? singular(last.text.toLowerCase()) }
}

/** The symbol of a unit that `after` opens with, in its own letters: 36kg, 5 GWh, 36,000m2. */
export function symbolAt(after: string): CountedNoun | null {
  const [words, symbol = ''] = symbolic.exec(after) ?? []
  const unit = symbols.get(symbol)
  return words === undefined || unit === undefined ? null : { length: words.length, unit }
}

/** "20 mu demonstration field": a measure right behind the number is what is counted. */
function measureFirst([first, second]: readonly Placed[]): CountedNoun | null {
  if (!first || !second) return null
  const unit = knownUnit([first.text])
  const isMeasure = unit !== undefined && unitOf(unit).kind === 'measure'
  return isMeasure && !nouns.has(`${first.text} ${singular(second.text)}`.toLowerCase())
    ? { length: first.end, unit }
    : null
}

interface Placed {
  readonly text: string
  readonly end: number
}

function phrase(after: string): Placed[] {
  const words: Placed[] = []
  let at = 0
  while (words.length < 6) {
    const match = word.exec(after.slice(at, at + 60))
    // "From 1.7 million four years ago": another number counts what follows.
    if (!match?.[2] || isStop(match[2].toLowerCase())) break
    // "20 nurses thanked": what follows a plural is a verb.
    if (/ed$/.test(match[2]) && /[^s]s$/.test(words.at(-1)?.text ?? '')) break
    at += (match[1]?.length ?? 0) + match[2].length
    words.push({ text: match[2], end: at })
    if (/^[.,;:)—–]/.test(after.slice(at))) break
  }
  // "12 overseas students", but "sent 12 students overseas".
  return words.at(-1)?.text === 'overseas' ? words.slice(0, -1) : words
}

function isStop(word: string): boolean {
  return stops.has(word) || numerals.has(word)
}

/** Pieces of art: the thing itself belongs to the words that count it. */
function ofPart(after: string, end: number): number {
  const match = /^\s+of\s+(?=\p{Ll})/u.exec(after.slice(end))
  if (!match) return end
  const at = end + match[0].length - 1
  return phrase(after.slice(at)).at(-1)?.end === undefined
    ? end
    : at + (phrase(after.slice(at)).at(-1)?.end ?? 0)
}

/** The unit of the longest run of words that ends nearest to the end of the phrase. */
function knownUnit(words: readonly string[]): string | undefined {
  for (let end = words.length; end > 0; end--) {
    for (let start = Math.max(0, end - 3); start < end; start++) {
      const run = words.slice(start, end).join(' ').toLowerCase()
      const unit = nouns.get(run) ?? nouns.get(singular(run))
      if (unit !== undefined) return unit
    }
  }
  return undefined
}

function singular(noun: string): string {
  return (
    irregular.get(noun) ??
    noun.replace(/(?<=[^aeiou])ies$/, 'y').replace(/(?<=x|ch|sh|ss|bus)es$|(?<=[^s])s$/, '')
  )
}
