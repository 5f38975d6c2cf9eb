import { spellsNeighbour } from '../chinese/neighbour-names.ts'
import { simplified } from '../chinese/script.ts'
import { transliterates } from '../chinese/transliteration.ts'
import type { Mention, Placed } from '../mention.ts'
import { overlaps, type Span } from '../span.ts'
import { unitOf } from '../unit.ts'
import { dates, isCounted, isEmpty, isEndTold, isOwnYear, type Printed } from './dates.ts'
import { compared } from './disagreement.ts'
import { type Figure, figures, isParty, isPrinted, isRestated } from './figures.ts'
import { namesMonth } from './months.ts'
import { pinyinRuns } from './name-runs.ts'
import { valuesIn } from './numerals.ts'
import { isChinesePerson, type Person } from './people.ts'
import { isAdopted, isNamedIn, isWord } from './person-omitted.ts'
import { cities, countries } from './places.ts'
import { writtenAs } from './printed-names.ts'
import { isToldByRelation } from './related-years.ts'
import type { Checked } from './rule.ts'
import { isShare } from './share-differs.ts'
import { isToldByDates } from './spells.ts'
import { isTelling } from './telling-places.ts'
import { sideOf, versionOf } from './words.ts'
import { isYearsAgo } from './years-ago.ts'

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

/** Where a fact stands. */
export type Told = Span & Pick<Placed, 'lang' | 'bead'>

/** The facts of either version that the other has nowhere. */
export function untold(item: Checked): readonly Told[] {
  const sameValue = { same: (a: { value: number }, b: { value: number }) => a.value === b.value }
  return [
    ...figures(item).alone.filter((figure) => isTold(figure, item) && !isToldByDates(item, figure)),
    // A day of the week alone is told by the days beside it.
    ...dates(item).alone.filter(
      (date) =>
        !isEmpty(date.from) &&
        !states(item, date, date.from.day) &&
        !states(item, date, inDigits(date)) &&
        !isYearTold(item, date) &&
        !isMonthTold(item, date) &&
        !isCounted(item, date) &&
        !isEndTold(item, date) &&
        !isOwnYear(item, date) &&
        !isOfMatch(item, date),
    ),
    ...[...countries(item).alone, ...cities(item).alone].filter((one) => isTelling(one, item)),
    // "First" is an adverb as often as a place, and 签约 tells of contracts.
    ...compared(item, 'ordinal', { ...sameValue, rivals: () => true }).alone.filter(
      (one) => one.value > 3 && !states(item, one, one.value),
    ),
    ...compared(item, 'anniversary', {
      same: (a, b) => a.years === b.years,
      rivals: () => true,
    }).alone.filter(
      (one) => !states(item, one, one.years) && !isYearsAgo(item, one.lang, one.years),
    ),
    ...compared(item, 'agreement', { same: () => true, rivals: () => false }).alone.filter(
      (one) => one.agreement !== 'contract' && !isSignedThere(item, one),
    ),
    ...item.mentions.filter((one) => isUnnamed(item, one)),
    ...unwritten(item),
  ]
}

/** "Renewed the partnership", "the papers signed" for an agreement: English may tell a paper by what is done with it. */
function isSignedThere(item: Checked, { lang, bead }: Placed): boolean {
  return lang === 'zh' && signing.test(sideOf(item, { bead, lang: 'en' }))
}

const signing =
  /\b(?:sign(?:s|ed|ing)?|signatures?|renew(?:s|ed|ing|al)?|pact|deal|papers?|texts?|letters?|charters?)\b/i

/** The other version has the value in some form: 增至9个 for "the ninth", 正月十五 for a date. */
function states(item: Checked, { lang }: Placed<Mention>, value: number | undefined): boolean {
  const other = lang === 'en' ? 'zh' : 'en'
  return value !== undefined && valuesIn(versionOf(item, other), other).has(value)
}

/** 911 for September 11. */
function inDigits({ from: { month, day } }: Printed): number | undefined {
  return month === undefined || day === undefined ? undefined : month * 100 + day
}

/** "In the first half", 上半场: of a match, not of the year. */
function isOfMatch(item: Checked, { start, end, lang }: Printed): boolean {
  return (
    lang === 'en' &&
    /\bhalf$/.test(item.text.slice(start, end)) &&
    /半[场程]/u.test(simplified(versionOf(item, 'zh')))
  )
}

/** 2019世界制造业大会 has the year in a name; 今年 is the year that the English prints. */
function isYearTold(item: Checked, date: Printed): boolean {
  const { year, month } = date.from
  if (year === undefined || month !== undefined) return false
  const there = versionOf(item, date.lang === 'en' ? 'zh' : 'en')
  return (
    states(item, date, year) ||
    thisYear.test(simplified(there)) ||
    isYearsAgo(item, date.lang, year) ||
    isToldByRelation(item, date)
  )
}

/** "Still blooms every March" for 每年三月: a month that is no date. */
function isMonthTold(item: Checked, { from: { year, month, day }, lang }: Printed): boolean {
  if (month === undefined || day !== undefined || year !== undefined) return false
  if (lang === 'en') return valuesIn(versionOf(item, 'zh'), 'zh').has(month)
  const english = versionOf(item, 'en')
  return (
    namesMonth(english, month) ||
    Array.from(english.matchAll(firstMonths)).some(([words]) => valuesIn(words, 'en').has(month))
  )
}

/** "In the first eleven months" is 截至11月底. */
const firstMonths = /\bfirst (?:\d{1,2}|\p{Ll}{3,6}) months\b/gu

const thisYear = /[今去明前]年|\b(?:this|last|next) year\b/i

/** Somebody whom the other version names nowhere, by pinyin or by sound. */
function isUnnamed(item: Checked, one: Placed<Mention>): boolean {
  if (one.type !== 'person' || !one.name || one.group === true) return false
  if (/(?:先生|女士|小姐|教授|博士|主任|官员)$/.test(one.name.text)) return false
  const isMissing =
    isChinesePerson(one) &&
    !isNamedIn(item, one) &&
    !isWord(item, one) &&
    !(one.lang === 'zh' && (isNeighbour(item, one.name.text) || isAdopted(item, one)))
  if (one.lang === 'en' || isOfHome(item, one)) return isMissing
  if (isHeard(item, one.name.text)) return false
  const isForeign = /[·・•]/.test(one.name.text) && one.titles.length > 0
  return isForeign || (isMissing && !hasForeign(item))
}

/** The English names somebody whose family name is so spelt by neighbours: Seo for 徐. */
function isNeighbour({ mentions }: Checked, name: string): boolean {
  return mentions.some(
    (one) =>
      one.type === 'person' && one.lang === 'en' && spellsNeighbour(name, one.name?.text ?? '') > 0,
  )
}

/** The English has a word of the sound of a part of the name, or its family name as neighbours spell it. */
export function isHeard(item: Checked, name: string): boolean {
  const words = versionOf(item, 'en').match(/\p{Lu}[\p{L}\p{M}’'-]+/gu) ?? []
  return words.some(
    (word) =>
      spellsNeighbour(name, word) > 0 ||
      name.split(/[·・•]/).some((part) => transliterates(part, word) >= alike),
  )
}

/** Names in pinyin that the Chinese does not write, title or not. */
function unwritten(item: Checked): Told[] {
  const chinese = versionOf(item, 'zh')
  return item.beads.flatMap((_, bead) =>
    pinyinRuns(item, bead)
      .filter(
        ({ text, end }) =>
          // Jian Ware Association, the Wangxingji Fan Museum: words of a longer name.
          writtenAs(chinese, text) === undefined && !/^ \p{Lu}\p{Ll}/u.test(item.text.slice(end)),
      )
      .map((run) => ({ ...run, lang: 'en' as const, bead })),
  )
}

/** A title of no foreign country or body: whoever holds it has no Chinese name beside his own. */
function isOfHome({ text, mentions }: Checked, { start, titles }: Person): boolean {
  const before = { start: start - 12, end: start + 6 }
  return (
    titles.length > 0 &&
    titles.every(
      ({ country, rank }) => (country === undefined || country === 'CN') && !mission.test(rank),
    ) &&
    !/[·・•]/u.test(text.slice(start - 2, start)) &&
    !mentions.some(
      (one) => one.type === 'place' && (one.country ?? 'CN') !== 'CN' && overlaps(one, before),
    )
  )
}

/** Whoever represents a country here is of that country. */
const mission = /consul|ambassador|counsell?or|attach|charge/

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

/** The small counts of either version that the other has nowhere: facts only where more is missing beside them. */
export function untoldCounts(item: Checked): readonly Told[] {
  return figures(item).alone.filter(
    (figure) =>
      figure.value > 1 &&
      // 八大山人: what is counted stands with the numeral.
      !/^\p{Script=Han}$/u.test(item.text.slice(figure.start, figure.end)) &&
      !isTold(figure, item) &&
      !isPrinted(figure, item) &&
      !isParty(figure, item) &&
      !isRestated(figure, item) &&
      !isToldByDates(item, figure),
  )
}

/** Small counts come and go ("five countries", 四处景点), and 80年代 is no count; what the other version prints is told. */
function isTold(figure: Figure, item: Checked): boolean {
  return (
    (figure.unit !== 'year' || figure.value > 100) &&
    // 1小时 is "an hour", which is no figure.
    (figure.value >= 10 || (figure.value !== 1 && unitOf(figure.unit).kind !== 'count')) &&
    !isPrinted(figure, item) &&
    !isParty(figure, item) &&
    !isRestated(figure, item) &&
    !(figure.unit === 'percent' && isShare(item, figure))
  )
}
