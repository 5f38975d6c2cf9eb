import type { Placed, PlaceMention } from '../mention.ts'
import type { Lang } from '../span.ts'
import { citiesOf, isNamedIn } from './place-names.ts'
import type { Checked } from './rule.ts'
import { sideOf } from './words.ts'

type Place = Placed<PlaceMention>

const other = (lang: Lang) => (lang === 'en' ? 'zh' : 'en')

/** Pyongyang for 朝鲜, or 朝鲜 for Pyongyang: the one version has the city, the other the country in its place. */
export function isStandIn(item: Checked, place: Place): boolean {
  return place.kind === 'country' ? hasItsCity(item, place) : hasItsCountry(item, place)
}

function hasItsCountry(item: Checked, { lang, bead, country }: Place): boolean {
  const isIn = (side: Lang) =>
    country !== undefined && isNamedIn(sideOf(item, { bead, lang: side }), side, country)
  return isIn(other(lang)) && !isIn(lang)
}

/** A city of the country that this version, which names the country, has not. */
function hasItsCity(item: Checked, { lang, bead, id }: Place): boolean {
  const here = sideOf(item, { bead, lang })
  return citiesOf[other(lang)](sideOf(item, { bead, lang: other(lang) })).some(
    ({ value }) => value.country === id && !isNamedIn(here, lang, value.id),
  )
}
