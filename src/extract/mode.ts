import type { Exchange } from '../exchange.ts'
import { rememberedOf } from '../remembered.ts'
import { isBackground } from './background.ts'
import { type ItemContext, mentionsOf } from './item.ts'
import { kindEvents } from './kind-events.ts'

/** Whether people met in a room, over a link, or both; in a room when nothing tells. */
export const mode = rememberedOf((item: ItemContext): Exchange['mode'] => {
  const events = kindEvents(item)
  // Where no word tells a kind, the item opens with what happened.
  const beads = new Set(events.length > 0 ? events.map(({ bead }) => bead) : [0])
  const told = mentionsOf(item, 'cue').filter(
    (cue) => cue.id.startsWith('mode:') && beads.has(cue.bead) && !isBackground(item, cue),
  )
  if (told.some(({ id }) => id === 'mode:hybrid')) return 'hybrid'
  if (told.some(({ id, bead }) => id === 'mode:online' && isOfMain(item, { bead, beads })))
    return 'online'
  return isJoined(item) ? 'hybrid' : 'in-person'
})

/** "Said in a video message", 通过视频致辞: somebody elsewhere joins those who meet. */
function isJoined(item: ItemContext): boolean {
  return mentionsOf(item, 'cue').some((cue) => cue.id === 'mode:joins' && !isBackground(item, cue))
}

/** A link in a later sentence makes the whole an online event only when that sentence goes on with it. */
function isOfMain(
  item: ItemContext,
  { bead, beads }: { bead: number; beads: ReadonlySet<number> },
): boolean {
  const lead = Math.min(...beads)
  const kindsOf = (at: number): Set<string> =>
    new Set(kindEvents(item).flatMap((event) => (event.bead === at ? event.kind : [])))
  const main = kindsOf(lead)
  return isOpening(item, { bead, lead }) || [...kindsOf(bead)].some((kind) => main.has(kind))
}

/** The first sentence that tells an event, and the one after it when the first is a headline without a day. */
function isOpening(item: ItemContext, { bead, lead }: { bead: number; lead: number }): boolean {
  const isDated = mentionsOf(item, 'date').some((date) => date.bead === lead)
  return bead === lead || (!isDated && bead === lead + 1)
}
