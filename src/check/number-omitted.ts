import { unitOf } from '../unit.ts'
import { alone, hasBothVersions } from './disagreement.ts'
import { type Figure, figures, isPrinted, isRestated } from './figures.ts'
import type { Checked, Rule } from './rule.ts'
import { isShare } from './share-differs.ts'
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
          !isRestated(figure, item) &&
          !isWhole(figure, item) &&
          !(figure.unit === 'percent' && isShare(item, figure)) &&
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

/** 98 out of every 100: what a share is a share of. */
function isWhole({ start }: Figure, { text }: Checked): boolean {
  return /\b(?:out of|in)(?: every)? $/.test(text.slice(Math.max(0, start - 15), start))
}

/** Small counts come and go in good translation ("two feature industries"); figures do not. */
function isWeighty(figure: Figure, { text }: Checked): boolean {
  if (/^(?:day|week|month|hour|minute)$/.test(figure.unit))
    return figure.value > 1 && /\d/.test(text.slice(figure.start, figure.end))
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
