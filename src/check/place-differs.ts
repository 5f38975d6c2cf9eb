import { simplified } from '../chinese/script.ts'
import type { Mention, Placed, PlaceMention } from '../mention.ts'
import { alone, hasBothVersions } from './disagreement.ts'
import type { Rule } from './rule.ts'
import { versionOf } from './words.ts'

type Place = Placed<PlaceMention>

/** Parts of a name that tell one place from another of nearly the same name, in both languages. */
const parts: Readonly<Record<string, RegExp>> = {
  南: /\b(?:south\w*|sør[a-z\u00c0-\u024f]*|sur|sud|süd[a-z\u00c0-\u024f]*|austral)\b/i,
  北: /\b(?:north\w*|nord[a-z\u00c0-\u024f]*|norte)\b/i,
  东: /\b(?:east\w*|ost[a-z\u00c0-\u024f]*|øst[a-z\u00c0-\u024f]*|este|oriental)\b/i,
  西: /\b(?:west\w*|vest[a-z\u00c0-\u024f]*|väst[a-z\u00c0-\u024f]*|oeste|occidental)\b/i,
  上: /\b(?:upper|haute?|ober[a-z\u00c0-\u024f]*|alta?|alto)\b/i,
  下: /\b(?:lower|basse?|nieder[a-z\u00c0-\u024f]*|baja|bajo)\b/i,
  新: /\b(?:new|neu[a-z\u00c0-\u024f]*|nueva?|nuevo|nouv[a-z\u00c0-\u024f]*|nova)\b/i,
  大: /\b(?:great\w*|grand\w*)\b/i,
}

export const placeDiffers: Rule = {
  severity: 'warning',
  about: 'The Chinese has two places, such as 南X郡 and X郡, where the English has one.',
  ask(item) {
    if (!hasBothVersions(item)) return []
    const places = item.mentions.filter(isChinesePlace)
    const first = places.filter(
      (one, at) => places.findIndex(({ text }) => text === one.text) === at,
    )
    return first.flatMap((place) => {
      const name = simplified(place.text)
      const other = first.find(({ text }) => simplified(text) === name.slice(1))
      const shape = parts[name.slice(0, 1)]
      if (!other || !shape || name.length < 4 || shape.test(versionOf(item, 'en'))) return []
      return [
        alone(
          item,
          place,
          (words) => `"${words}" is not "${other.text}": the English has one name for both`,
        ),
      ]
    })
  },
}

function isChinesePlace(mention: Placed<Mention>): mention is Place {
  return mention.type === 'place' && mention.lang === 'zh'
}
