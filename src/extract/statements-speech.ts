import type { StatementType } from '../exchange.ts'
import type { Lang } from '../span.ts'
import type { ItemContext } from './item.ts'
import { type Speaker, speakerOf } from './statements-speaker.ts'
import type { Turn } from './statements-turns.ts'
import { typesOf } from './statements-types.ts'

export interface Speech {
  readonly speaker: Speaker | undefined
  readonly types: readonly StatementType[]
}

export function speechOf(item: ItemContext, turn: Turn): Speech {
  const { cues } = turn
  const speakers = (lang: Lang) =>
    cues
      .filter((cue) => cue.id === 'say' && cue.lang === lang)
      .flatMap((say) => speakerOf(item, say) ?? [])
  const speaker = chosen(speakers('en'), speakers('zh'))
  return { speaker, types: typesOf(item, turn) }
}

/**
 * Whom the versions name as a turn's speaker: who speaks first in it, before whom its later words name; a name before
 * a post or a group; several sides before "he".
 */
function chosen(en: readonly Speaker[], zh: readonly Speaker[]): Speaker | undefined {
  const first = [en[0], zh[0]].flatMap((speaker) => speaker ?? [])
  const named = (speaker: Speaker) => speaker.by === 'person' && speaker.person.name !== undefined
  const isHe = first.length > 0 && first.every(({ by }) => by === 'pronoun')
  const all = isHe ? first : [...first, ...en, ...zh]
  return (
    all.find(named) ??
    all.find(({ by }) => by === 'person') ??
    sidesOf(all) ??
    all.find(({ by }) => by === 'pronoun')
  )
}

/** "Both sides" and 双方 of one bead are one speaker. */
function sidesOf(speakers: readonly Speaker[]): Speaker | undefined {
  const sides = speakers.flatMap((speaker) => (speaker.by === 'sides' ? speaker.names : []))
  if (sides.length === 0) return undefined
  return { by: 'sides', names: Object.assign({}, ...sides.toReversed()) }
}
