import { simplified } from '../chinese/script.ts'
import type { OrganisationMention, Placed, PlaceMention } from '../mention.ts'
import type { ItemContext } from './item.ts'

type Spot = Placed<PlaceMention | OrganisationMention>

/** 来自日本神户、韩国仁川: where people come from, and nowhere anybody goes. */
export function isSource({ text, segments }: ItemContext, spot: Spot): boolean {
  const from = segments[spot.segment]?.span.start ?? spot.start
  return (
    spot.type === 'place' &&
    spot.kind === 'country' &&
    spot.lang === 'zh' &&
    !/(?:访问|訪問|出访|出訪|赴|前往|到访|到訪|抵达|抵達)[^，,。；;]{0,30}$/u.test(
      text.slice(from, spot.start),
    )
  )
}

const asideBefore = /\b(?:before|ahead of|after|prior to)\b[^.;,]{0,60}$/i
/** 此前双方已于去年10月在晋江签署: what was before. */
const asideBeforeChinese = /(?:此前|先前|早前|已于去年|曾于)[^，,。；;]{0,24}$/u
/** 阿达马所在的[奥罗米亚州]: where another place lies. */
const around = /所[在属屬](?:的|地)?$/u
const asideAfter = /^(?:之前|以前|前夕|之后|之後)/u

/** "Just before the President’s visit to Uzbekistan": somebody else's journey, told for its time. */
export function isAside({ text, segments }: ItemContext, spot: Spot): boolean {
  const from = segments[spot.segment]?.span.start ?? spot.start
  if (spot.lang === 'zh')
    return (
      asideAfter.test(text.slice(spot.end, spot.end + 4)) ||
      around.test(text.slice(Math.max(from, spot.start - 4), spot.start)) ||
      asideBeforeChinese.test(simplified(text.slice(Math.max(from, spot.start - 32), spot.start)))
    )
  return asideBefore.test(text.slice(from, spot.start))
}
