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
    const omitted = [...countries(item).alone, ...cities(item).alone].filter(
      (place) => isTranslated(place, item) && isTelling(place, item),
    )
    return lists(item, omitted).map((place) => ({
      ...(isInGloss(item, place) && { severity: 'note' as const }),
      ...alone(
        item,
        place,
        (words) => `"${words}" is not named in the ${place.lang === 'en' ? 'Chinese' : 'English'}`,
      ),
    }))
  },
}

/** Places of one list are left out together: the embassies of 哈萨克斯坦、吉尔吉斯斯坦 are one finding. */
function lists({ text }: Checked, places: readonly Place[]): Place[] {
  const rows: Place[] = []
  for (const place of places.toSorted((a, b) => a.start - b.start)) {
    const last = rows.at(-1)
    const isNext =
      last?.segment === place.segment &&
      /^(?:、|, (?:and )?)$/.test(text.slice(last.end, place.start))
    if (last && isNext) rows.splice(-1, 1, { ...last, end: place.end })
    else rows.push(place)
  }
  return rows
}

/** A sentence left out whole is told by its own rule. */
function isTranslated({ bead }: Place, { beads }: Checked): boolean {
  const sides = beads[bead]
  return sides !== undefined && sides.en.length > 0 && sides.zh.length > 0
}
