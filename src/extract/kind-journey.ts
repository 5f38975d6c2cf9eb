import type { CueMention, Placed } from '../mention.ts'
import { type ItemContext, mentionsBeside, mentionsOf } from './item.ts'
import { kindOf } from './kind-rows.ts'

/**
 * Tells whether to look round is to travel: "toured Germany and Poland", 赴德国考察. Who looks round a factory, a
 * village or the city he lives in is on tour.
 */
export function isJourney(item: ItemContext, cue: Placed<CueMention>): boolean {
  if (kindOf(cue) !== 'tour') return false
  return cue.lang === 'en' ? isOfLand(item, cue) : isBehindGoing(item, cue)
}

/** A country or a city that is not home stands right behind the verb, and is no part of a longer name. */
function isOfLand({ home, text, mentions }: ItemContext, { segment, start, end }: Placed): boolean {
  if (!/^toured?$/i.test(text.slice(start, end))) return false
  const land = mentions.find(
    (one) =>
      one.segment === segment &&
      one.start >= end &&
      /^ (?:the )?$/.test(text.slice(end, one.start)) &&
      (one.type === 'place' || one.type === 'organisation'),
  )
  return (
    land?.type === 'place' &&
    /^(?:country|city)$/.test(land.kind) &&
    !(home && text.startsWith(home.en, land.start)) &&
    // "Toured Leipzig Zoo", "Bremen's port": a site there.
    /^(?:[,.;]| (?:and|from|on|in|for|to|with|before|last|this)\b)/.test(text.slice(land.end))
  )
}

/** 赴德国、波兰考察: told of who sets out. */
function isBehindGoing(item: ItemContext, cue: Placed<CueMention>): boolean {
  return mentionsBeside(item, 'cue', cue).some(
    ({ id, end }) =>
      id === 'go:out' &&
      end <= cue.start &&
      /^[^，,。；;]*$/u.test(item.text.slice(end, cue.start)) &&
      mentionsOf(item, 'place', 'zh').some(
        ({ start, kind }) => start >= end && start < cue.start && /^(?:country|city)$/.test(kind),
      ),
  )
}
