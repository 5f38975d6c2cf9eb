import { arrivalsAt } from '../chinese/places-abbreviated.ts'
import { simplified } from '../chinese/script.ts'
import type { Placed, PlaceMention } from '../mention.ts'
import type { ItemContext } from './item.ts'
import { homeSeat } from './organisations-seat.ts'

/**
 * A city told by one character as the home city, where the home city's own name has that character: 在汉期间 is in Hanzhong
 * in a bulletin of Hanzhong, though elsewhere it is in Wuhan. Any other place as it is.
 */
export function homeByOneCharacter(
  { home }: ItemContext,
  spot: Placed<PlaceMention>,
): Placed<PlaceMention> {
  const isOne = spot.lang === 'zh' && spot.text.length === 1 && spot.kind !== 'country'
  if (!home || !isOne || !simplified(home.zh).includes(simplified(spot.text))) return spot
  const { id, country } = homeSeat(home)
  return id === undefined || country === undefined ? spot : { ...spot, kind: 'city', id, country }
}

/**
 * Where one character of the home city's name stands for it after a verb of coming, though no table has it: 来普出席, 访秦期间.
 */
export function homeArrivals(item: ItemContext): Placed<PlaceMention>[] {
  const { home, beads, segments, text } = item
  const { id, country } = homeSeat(home)
  if (!home || id === undefined || country === undefined || /^(?:HK|MO)$/.test(home.country))
    return []
  const characters = simplified(home.zh).replace(/[市省]$/u, '')
  return beads.flatMap(({ zh }, bead) =>
    zh.flatMap((segment) => {
      const span = segments[segment]?.span
      const words = span ? text.slice(span.start, span.end) : ''
      return arrivalsAt(simplified(words), characters).map((at): Placed<PlaceMention> => {
        const [start, end] = [at.start, at.end].map((by) => (span?.start ?? 0) + by)
        const standing = { lang: 'zh' as const, item: 0, bead, segment }
        return {
          type: 'place',
          ...standing,
          start: start ?? 0,
          end: end ?? 0,
          text: words.slice(at.start, at.end),
          kind: 'city',
          id,
          country,
        }
      })
    }),
  )
}
