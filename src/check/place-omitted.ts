import { alone, hasBothVersions } from './disagreement.ts'
import { isInGloss } from './glosses.ts'
import { cities, countries, type Place } from './places.ts'
import type { Checked, Rule } from './rule.ts'
import { isTelling } from './telling-places.ts'

export const placeOmitted: Rule = {
  severity: 'warning',
  about: 'A country or city of one version is not in the other.',
  ask(item) {
    if (!hasBothVersions(item)) return []
    return [...countries(item).alone, ...cities(item).alone]
      .filter((place) => isTranslated(place, item) && isTelling(place, item))
      .map((place) => ({
        ...(isInGloss(item, place) && { severity: 'note' as const }),
        ...alone(
          item,
          place,
          (words) =>
            `"${words}" is not named in the ${place.lang === 'en' ? 'Chinese' : 'English'}`,
        ),
      }))
  },
}

/** A sentence left out whole is told by its own rule. */
function isTranslated({ bead }: Place, { beads }: Checked): boolean {
  const sides = beads[bead]
  return sides !== undefined && sides.en.length > 0 && sides.zh.length > 0
}
