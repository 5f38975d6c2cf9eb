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
