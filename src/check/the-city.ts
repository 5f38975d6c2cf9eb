import { simplified } from '../chinese/script.ts'
import type { Lang } from '../span.ts'
import { citiesOf, isNamedIn } from './place-names.ts'
import type { Place } from './places.ts'
import type { Checked } from './rule.ts'
import { sideOf, versionOf } from './words.ts'

/**
 * 福冈 for "the city", "the city's", "citywide", or the other way round (该市, 全市): the sentence of the other version points to
 * the city, and names none that it could mean but this one.
 */
export function isTheCity(item: Checked, { lang, bead, kind, id = '' }: Place): boolean {
  if (kind !== 'city') return false
  const other = lang === 'en' ? 'zh' : 'en'
  const [here, there] = [sideOf(item, { bead, lang }), sideOf(item, { bead, lang: other })]
  // In a bulletin whose home is another, "the city" is the home, unless the story is about this one.
  if (item.home && !isNamedIn(versionOf(item, other), other, id)) return false
  return (
    points(there, other) &&
    citiesIn(there, other).length === 0 &&
    // "The city" stands for what this version points to as well, if it does.
    citiesIn(here, lang).length === 1 &&
    !points(here, lang)
  )
}

function citiesIn(text: string, lang: Lang): string[] {
  const ids = citiesOf[lang](text).flatMap(({ value }) => (value.kind === 'city' ? [value.id] : []))
  return [...new Set(ids)]
}

function points(text: string, lang: Lang): boolean {
  return pointing[lang].test(lang === 'zh' ? simplified(text) : text)
}

const pointing: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:the|this|our) city\b(?! (?:of|hall|council|government)\b)|\bcity-?wide\b|\bacross town\b/i,
  zh: /[该本全我]市(?![场民])|市(?:里|内)|(?<!\p{Script=Han})[这该]座城市|当地/u,
}
