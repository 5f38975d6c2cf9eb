import { spellsNeighbour } from '../chinese/neighbour-names.ts'
import { transliterates } from '../chinese/transliteration.ts'
import type { Mention, Placed } from '../mention.ts'
import { unitOf } from '../unit.ts'
import { dates } from './dates.ts'
import { compared } from './disagreement.ts'
import { type Figure, figures, isPrinted, isRestated } from './figures.ts'
import { valuesIn } from './numerals.ts'
import { isChinesePerson } from './people.ts'
import { isNamedIn } from './person-omitted.ts'
import { cities, countries, isTelling } from './places.ts'
import type { Checked } from './rule.ts'
import { isShare } from './share-differs.ts'
import { sideOf, versionOf } from './words.ts'

/** What can be told again in another language: a figure, a day, a name, a paper. */
const told: ReadonlySet<Mention['type']> = new Set([
  'quantity',
  'date',
  'ordinal',
  'anniversary',
  'agreement',
])

/** Tells whether a mention states a fact, so that nobody leaves it out as mere words. */
export function isFact(mention: Placed<Mention>): boolean {
  if (mention.type === 'person') return mention.name !== undefined
  if (mention.type === 'place') return mention.id !== undefined && mention.id !== 'CN'
  return told.has(mention.type)
}

/** The facts of either version that the other has nowhere. */
export function untold(item: Checked): readonly Placed<Mention>[] {
  const sameValue = { same: (a: { value: number }, b: { value: number }) => a.value === b.value }
  return [
    ...figures(item).alone.filter((figure) => isTold(figure, item)),
    ...dates(item).alone.filter((date) => !states(item, date, date.from.day)),
    ...[...countries(item).alone, ...cities(item).alone].filter((one) => isTelling(one, item)),
    // "First" is an adverb as often as a place, and 签约 tells of contracts.
    ...compared(item, 'ordinal', { ...sameValue, rivals: () => true }).alone.filter(
      (one) => one.value > 1 && !states(item, one, one.value),
    ),
    ...compared(item, 'anniversary', {
      same: (a, b) => a.years === b.years,
      rivals: () => true,
    }).alone.filter((one) => !states(item, one, one.years)),
    ...compared(item, 'agreement', { same: () => true, rivals: () => false }).alone.filter(
      ({ agreement }) => agreement !== 'contract',
    ),
    ...item.mentions.filter((one) => isUnnamed(item, one)),
  ]
}

/** The other version of the bead has the value in some form: 增至9个 for "the ninth", 正月十五 for a date. */
function states(
  item: Checked,
  { bead, lang }: Placed<Mention>,
  value: number | undefined,
): boolean {
  const other = lang === 'en' ? 'zh' : 'en'
  return value !== undefined && valuesIn(sideOf(item, { bead, lang: other }), other).has(value)
}

/** Somebody whom the other version names nowhere, by pinyin or by sound. */
function isUnnamed(item: Checked, one: Placed<Mention>): boolean {
  if (one.type !== 'person' || !one.name || one.group === true) return false
  if (/(?:先生|女士|小姐|教授|博士|主任|官员)$/.test(one.name.text)) return false
  if (one.lang === 'en') return isChinesePerson(one) && !isNamedIn(item, one)
  const words = versionOf(item, 'en').match(/\p{Lu}[\p{L}\p{M}’'-]+/gu) ?? []
  const { text } = one.name
  if (words.some((word) => spellsNeighbour(text, word) > 0)) return false
  const parts = text.split(/[·・•]/)
  if (parts.some((part) => words.some((word) => transliterates(part, word) >= alike))) return false
  return (
    (parts.length > 1 && one.titles.length > 0) ||
    (isChinesePerson(one) && !isNamedIn(item, one) && !hasForeign(item))
  )
}

/** From here on a word sounds like a part of a name. */
const alike = 0.6

/** A foreigner of the item may have adopted a Chinese name. */
function hasForeign({ mentions }: Checked): boolean {
  return mentions.some(
    (one) =>
      one.type === 'person' &&
      one.titles.some(({ country }) => country !== undefined && country !== 'CN'),
  )
}

/** Small counts come and go ("five countries", 四处景点), and 80年代 is no count; what the other version prints is told. */
function isTold(figure: Figure, item: Checked): boolean {
  return (
    figure.unit !== 'year' &&
    (figure.value >= 10 || unitOf(figure.unit).kind !== 'count') &&
    !isPrinted(figure, item) &&
    !isRestated(figure, item) &&
    !(figure.unit === 'percent' && isShare(item, figure))
  )
}
