import { alone, hasBothVersions } from './disagreement.ts'
import { isNameOf } from './place-names.ts'
import { cities, countries, type Place } from './places.ts'
import type { Checked, Rule } from './rule.ts'
import { sideOf } from './words.ts'

export const placeOmitted: Rule = {
  severity: 'warning',
  about: 'A country or city of one version is not in the other.',
  ask(item) {
    if (!hasBothVersions(item)) return []
    return [...countries(item).alone, ...cities(item).alone]
      .filter((place) => isTranslated(place, item) && isTelling(place, item))
      .map((place) =>
        alone(
          item,
          place,
          (words) =>
            `"${words}" is not named in the ${place.lang === 'en' ? 'Chinese' : 'English'}`,
        ),
      )
  },
}

/**
 * The English names the city and the province where the Chinese has 市 and 省, and has "the city" for its name.
 * An adjective (Peruvian) comes and goes.
 */
function isTelling({ lang, bead, text: words, id = '', country }: Place, item: Checked): boolean {
  if (country === 'CN' && lang === 'en') return false
  if (country === 'CN' && generic.test(sideOf(item, { bead, lang: 'en' }))) return false
  return isNameOf(words, lang, id)
}

const generic = /\b(?:city|cities|municipal\w*|provinc\w+|local|here|home)\b/i

/** A sentence left out whole is told by its own rule. */
function isTranslated({ bead }: Place, { beads }: Checked): boolean {
  const sides = beads[bead]
  return sides !== undefined && sides.en.length > 0 && sides.zh.length > 0
}
