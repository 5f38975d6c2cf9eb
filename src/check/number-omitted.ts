import type { Placed } from '../mention.ts'
import { type Lang, overlaps, type Span } from '../span.ts'
import { unitOf } from '../unit.ts'
import { alone, compared, hasBothVersions } from './disagreement.ts'
import { type Figure, figures, isParty, isPrinted, isRestated } from './figures.ts'
import { isInGloss } from './glosses.ts'
import { isBare, isOfThem } from './lost-counts.ts'
import { valuesIn } from './numerals.ts'
import type { Checked, Rule } from './rule.ts'
import { isShare } from './share-differs.ts'
import { sharesOf } from './shares.ts'
import { isUnitMatter } from './unit-differs.ts'
import { versionOf } from './words.ts'
import { isYearsAgo } from './years-ago.ts'

export const numberOmitted: Rule = {
  severity: 'warning',
  about: 'A figure of one version is not in the other.',
  ask(item) {
    if (!hasBothVersions(item)) return []
    const counted = figures(item).alone.filter(
      (figure) =>
        (isWeighty(figure, item) || isOfThem(figure, item) || isBare(figure, item)) &&
        !isVague(figure, item) &&
        !isLimit(figure, item) &&
        !isPrinted(figure, item) &&
        !isPrintedInParts(figure, item) &&
        !isRestated(figure, item) &&
        !isWhole(figure, item) &&
        !isParty(figure, item) &&
        !(figure.unit === 'year' && isYearsAgo(item, figure.lang, figure.value)) &&
        !(figure.unit === 'percent' && isShare(item, figure)) &&
        !isUnitMatter(figure, item),
    )
    return [...counted, ...unmatchedPlaces(item)]
      .filter((one) => isTranslated(one, item))
      .map((one) => ({
        ...(isInGloss(item, one) && { severity: 'note' as const }),
        ...alone(
          item,
          one,
          (words) =>
            `"${words}" has no counterpart in the ${one.lang === 'en' ? 'Chinese' : 'English'}`,
        ),
      }))
  },
}

/**
 * Places in a row and anniversaries that the other version states in no form; "first" to "third" come and go, and so do
 * the names of plans (十五五).
 */
function unmatchedPlaces(item: Checked): Placed[] {
  const ordinals = compared(item, 'ordinal', {
    same: (en, zh) => en.value === zh.value,
    rivals: () => true,
  }).alone.filter(
    ({ value, lang, of, ...place }) =>
      value > 3 &&
      // The Double Ninth Festival is 重阳.
      !/\bDouble $/.test(item.text.slice(Math.max(0, place.start - 7), place.start)) &&
      // The sixth form of a school is its 高中部, whatever its number.
      !/^(?:五|-?form(?:er)?s?\b)/iu.test(item.text.slice(of?.start ?? place.end).slice(0, 9)) &&
      !isStated(item, lang, value) &&
      !isOfShare(item, { ...place, lang }),
  )
  const anniversaries = compared(item, 'anniversary', {
    same: (en, zh) => en.years === zh.years,
    rivals: () => true,
  }).alone.filter(
    ({ years, lang }) => !isStated(item, lang, years) && !isYearsAgo(item, lang, years),
  )
  return [...ordinals, ...anniversaries]
}

/** "Fell by a tenth": a part of a whole is no place in a row. */
function isOfShare(
  item: Checked,
  { bead, lang, ...span }: Span & Pick<Placed, 'bead' | 'lang'>,
): boolean {
  return sharesOf(item, bead)?.[lang].some((share) => overlaps(share, span)) === true
}

function isStated(item: Checked, lang: Lang, value: number): boolean {
  const other = lang === 'en' ? 'zh' : 'en'
  return valuesIn(versionOf(item, other), other).has(value)
}

/** 98 out of every 100: what a share is a share of. */
function isWhole({ start }: Figure, { text }: Checked): boolean {
  // "Ninth out of 32" is a place, of so many.
  return (
    /(?<!(?:\dth|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)) )\bout of(?: every)? $/i.test(
      text.slice(Math.max(0, start - 30), start),
    ) ||
    /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine)) in(?: every)? $/i.test(
      text.slice(Math.max(0, start - 15), start),
    )
  )
}

/** "Eight families out of ten" are 十户家庭中有八户: the other version has all its numerals. */
function isPrintedInParts({ lang, start, end }: Figure, item: Checked): boolean {
  const values = [...valuesIn(item.text.slice(start, end), lang)]
  return values.length > 1 && values.every((value) => isStated(item, lang, value))
}

/** 不满13岁, "none older than twelve": a limit that the other version tells by the figure beside it. */
function isLimit({ value, approx, lang, start }: Figure, item: Checked): boolean {
  const isLimited = /[不未][满滿足]$/u.test(item.text.slice(Math.max(0, start - 2), start))
  return (
    (approx !== 'exact' || isLimited) &&
    value < 100 &&
    (isStated(item, lang, value - 1) || isStated(item, lang, value + 1))
  )
}

/** 数千万澳元: tens of millions are no figure. */
function isVague({ start, end }: Figure, { text }: Checked): boolean {
  return (
    /[数數几幾]\s?[十百千万萬]*$/u.test(text.slice(Math.max(0, start - 4), start)) &&
    !/\d/.test(text.slice(start, end))
  )
}

/** Small counts come and go in good translation ("two feature industries"); figures do not. */
function isWeighty(figure: Figure, { text }: Checked): boolean {
  if (/^(?:day|week|month|hour|minute)$/.test(figure.unit))
    return figure.value > 1 && /\d/.test(text.slice(figure.start, figure.end))
  if (unitOf(figure.unit).kind !== 'count')
    return figure.unit !== 'times' && (figure.unit !== 'year' || isExactYears(figure, text))
  const words = text.slice(figure.start, figure.end)
  if (/\d{2}|\d.*[万亿萬億]|\d.*illion/u.test(words)) return figure.value >= 10
  // Twelve dancers, 十二名: as exact as in digits; a dozen, twenty and 百名 are round.
  return figure.value > 10 && figure.value < 100 && figure.value % 10 !== 0 && !/dozen/i.test(words)
}

/** 从业11年 is a figure; five, ten and twenty years come and go. */
function isExactYears({ value, start, end }: Figure, text: string): boolean {
  return value > 10 && value % 5 !== 0 && /\d{2}/.test(text.slice(start, end))
}

/** A sentence left out whole is told by its own rule. */
function isTranslated({ bead }: Placed, { beads }: Checked): boolean {
  const sides = beads[bead]
  return sides !== undefined && sides.en.length > 0 && sides.zh.length > 0
}
