import type { OrganisationMention, Placed } from '../mention.ts'
import { overlaps } from '../span.ts'
import { type ItemContext, mentionsOf } from './item.ts'
import { seatOf } from './organisations-seat.ts'

const cityOf = /(?<![\p{L}’'])City of $/u

/**
 * "The City of Perth" where the Chinese of the same bead has 珀斯市政府: the body, and not where it is. One in somebody's
 * title, or in a longer name, is part of that.
 */
export function citiesOf(item: ItemContext): Placed<OrganisationMention>[] {
  const governments = mentionsOf(item, 'organisation', 'zh').filter(
    ({ office }) => office === 'municipal-government',
  )
  const others = item.mentions.filter(({ type }) => type === 'person' || type === 'organisation')
  return mentionsOf(item, 'place', 'en').flatMap((place): Placed<OrganisationMention>[] => {
    const lead = cityOf.exec(item.text.slice(Math.max(0, place.start - 12), place.start))
    const { id } = seatOf({ place: item.text.slice(place.start, place.end) }, 'en', item.home)
    const isNamed = governments.some(
      (one) =>
        one.bead === place.bead && id !== undefined && seatOf(one, 'zh', item.home).id === id,
    )
    if (!lead || !isNamed || others.some((other) => overlaps(other, place))) return []
    const start = place.start - lead[0].length
    const { end, lang, item: number, bead, segment, country } = place
    const text = item.text.slice(start, end)
    return [
      {
        ...{ type: 'organisation', start, end, text, office: 'municipal-government' },
        ...{ place: item.text.slice(place.start, end), lang, item: number, bead, segment },
        ...(country === undefined ? {} : { country }),
      },
    ]
  })
}
