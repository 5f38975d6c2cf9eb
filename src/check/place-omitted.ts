import { simplified } from '../chinese/script.ts'
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
      ...((isInGloss(item, place) || isOfSite(item, place)) && { severity: 'note' as const }),
      ...alone(
        item,
        place,
        (words) => `"${words}" is not named in the ${place.lang === 'en' ? 'Chinese' : 'English'}`,
      ),
    }))
  },
}

/** 罗马桥, 维也纳咖啡馆: a site abroad may be called by other words in the other version (Puente Romano), and stand anywhere. */
function isOfSite({ text }: Checked, { lang, kind, country, end }: Place): boolean {
  if (lang === 'en' || kind === 'country' || country === 'CN') return false
  return site.test(simplified(text.slice(end, end + 4)))
}

const site =
  /^(?:[桥塔厅宫门屋楼堡泉]|酒店|饭店|旅馆|餐厅|餐馆|酒馆|咖啡|剧[院场]|影院|教堂|大厦|广场|公园|花园)/u

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
