import { chineseNumeral } from '../chinese/numeral.ts'
import { englishNumeral } from '../english/numeral.ts'
import { unitOf } from '../unit.ts'
import { alone, hasBothVersions } from './disagreement.ts'
import { type Figure, figures } from './figures.ts'
import type { Checked, Rule } from './rule.ts'
import { isUnitMatter } from './unit-differs.ts'

export const numberOmitted: Rule = {
  severity: 'warning',
  about: 'A figure of one version is not in the other.',
  ask(item) {
    if (!hasBothVersions(item)) return []
    return figures(item)
      .alone.filter(
        (figure) =>
          isWeighty(figure, item) &&
          isTranslated(figure, item) &&
          !isPrinted(figure, item) &&
          !isUnitMatter(figure, item),
      )
      .map((figure) =>
        alone(
          item,
          figure,
          (words) =>
            `"${words}" has no counterpart in the ${figure.lang === 'en' ? 'Chinese' : 'English'}`,
        ),
      )
  },
}

/** Small counts come and go in good translation ("two feature industries"); figures do not. */
function isWeighty(figure: Figure, { text }: Checked): boolean {
  if (unitOf(figure.unit).kind !== 'count') return figure.unit !== 'times' && figure.unit !== 'year'
  return (
    figure.value >= 10 &&
    /\d{2}|\d.*[万亿萬億]|\d.*illion/u.test(text.slice(figure.start, figure.end))
  )
}

/** A sentence left out whole is told by its own rule. */
function isTranslated({ bead }: Figure, { beads }: Checked): boolean {
  const sides = beads[bead]
  return sides !== undefined && sides.en.length > 0 && sides.zh.length > 0
}

/** The other version prints the same digits, if not as a quantity: "the city now has 54". */
function isPrinted({ lang, value }: Figure, { text, segments, beads }: Checked): boolean {
  const other = lang === 'en' ? 'zh' : 'en'
  const digits = new RegExp(`(?<![\\d.])${String(value).replace('.', '\\.')}(?![\\d.]\\d)`)
  const numeral = lang === 'en' ? chineseNumeral : englishNumeral
  return beads
    .flatMap((bead) => bead[other])
    .some((index) => {
      const span = segments[index]?.span
      const words = span ? text.slice(span.start, span.end).replaceAll(',', '') : ''
      const scaled =
        words.match(
          /\d{1,12}(?:\.\d{1,6})?\s?(?:[十百千万亿萬億]{1,2}|(?:hundred|thousand|million|billion|trillion)\b)/giu,
        ) ?? []
      return (
        digits.test(words) ||
        scaled.some((one) => numeral(one.replace(/(?<=\d)\s(?=\p{Script=Han})/u, '')) === value)
      )
    })
}
