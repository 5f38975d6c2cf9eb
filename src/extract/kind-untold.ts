import { simplified } from '../chinese/script.ts'
import type { ExchangeKind } from '../exchange.ts'
import { expression } from '../expression.ts'
import { isForeign } from './direction-sides.ts'
import { type ItemContext, mentionsOf } from './item.ts'

/**
 * Tells whether an item has to do with another country: one is named, or people, bodies or cities are told as foreign
 * without one ("foreign residents", 外籍专家, "our sister cities").
 */
export function isOfAbroad(item: ItemContext): boolean {
  return (
    isForeign(item) || mentionsOf(item, 'cue').some(({ id }) => /^(?:foreigners|abroad)$/.test(id))
  )
}

/** Tells whether a sentence tells of guests from abroad: of a country that the item names, or as foreign. */
export function isWithGuests(item: ItemContext, bead: number): boolean {
  return (
    isForeign(item) ||
    mentionsOf(item, 'cue').some((cue) => cue.id === 'foreigners' && cue.bead === bead)
  )
}

/** An exchange that no word of ours tells: somebody or something of abroad in it, and a time or a party named. */
export function isUntold(item: ItemContext): boolean {
  const isInternal = mentionsOf(item, 'cue').some(({ id }) => id === 'kind:internal')
  return !isInternal && isOfAbroad(item) && (isTimed(item) || isPeopled(item))
}

/** A date, or a word of the present: "this year", 近日. */
function isTimed(item: ItemContext): boolean {
  return (
    mentionsOf(item, 'date').length > 0 ||
    mentionsOf(item, 'cue').some(({ id }) => id === 'sofar' || id === 'lately')
  )
}

/** A person, a body or a place smaller than a country. */
function isPeopled({ mentions }: ItemContext): boolean {
  return mentions.some(
    (mention) =>
      mention.type === 'organisation' ||
      (mention.type === 'person' && mention.name !== undefined) ||
      (mention.type === 'place' && mention.kind !== 'country'),
  )
}

/** Who is told to come or go visits; a gift, a letter or a thing sent is nearest to a ceremony. */
export function untoldKind(item: ItemContext): ExchangeKind {
  const isGone = mentionsOf(item, 'cue').some(({ id }) => /^go:(?:in|out)$/.test(id))
  return isGone || isCome(item) ? 'visit' : 'ceremony'
}

/** 来大连修理: who comes to the home city; what is 来大连的 or shipped there (运抵) only tells whose it is. */
function isCome({ home, text, segments, beads }: ItemContext): boolean {
  if (!home) return false
  const city = simplified(home.zh).replace(/市$/, '')
  const comes = expression(`(?<![将以从未运])[来抵到]${city}(?!市?[\\p{Script=Han}]{0,2}的)`, 'u')
  const chinese = (beads[0]?.zh ?? []).flatMap((segment) => segments[segment]?.span ?? [])
  return chinese.some(({ start, end }) => comes.test(simplified(text.slice(start, end))))
}
