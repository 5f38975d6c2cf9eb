import { about } from './disagreement.ts'
import { isNamedIn } from './place-names.ts'
import { cities, type Place } from './places.ts'
import type { Checked, Rule } from './rule.ts'
import { isHeadline, versionOf } from './words.ts'

export const cityDiffers: Rule = {
  severity: 'error',
  about: 'One version names another city or region than the other.',
  ask(item) {
    return cities(item)
      .rivals.filter((pair) => !isInHeadlines(item, pair))
      .map(([en, zh]) => about(item, { en, zh, message: (a, b) => `"${a}" is not "${b}"` }))
  },
}

/** "In Taizhou" above 驻上海总领事来访: each headline picks a place of the story, where the other version has one of them. */
function isInHeadlines(item: Checked, [en, zh]: readonly [Place, Place]): boolean {
  return (
    [en, zh].every(({ segment }) => isHeadline(item, segment)) &&
    [en, zh].some(({ lang, id = '' }) => {
      const other = lang === 'en' ? 'zh' : 'en'
      return isNamedIn(versionOf(item, other), other, id)
    })
  )
}
