import { familyOf } from '../cue.ts'
import type { CueMention, Placed } from '../mention.ts'
import { headOf, type ItemContext, mentionsBeside } from './item.ts'

/** Tells whether a word of a kind tells what guests came for, and not what is told of them. */
export function isOfGuest(item: ItemContext, cue: Placed<CueMention>): boolean {
  return isOfThoseMet(item, cue) || isOfThoseReceived(item, cue)
}

/** 会见首次访苏的总领事, "met the consul, who was visiting": whoever is met has come; to meet is the news. */
function isOfThoseMet(item: ItemContext, cue: Placed<CueMention>): boolean {
  if (cue.id !== 'kind:visit') return false
  const isAttribute =
    cue.lang === 'zh'
      ? /^\p{Script=Han}{0,6}的(?!同时|同時|期间|期間)/u.test(item.text.slice(cue.end, cue.end + 9))
      : /\bwho (?:was |were |is |are |had |has )?(?:been )?$/u.test(
          item.text.slice(Math.max(0, cue.start - 20), cue.start),
        )
  return (
    isAttribute &&
    mentionsBeside(item, 'cue', cue).some(
      ({ id, start }) => start < cue.start && /^kind:(?:meeting|talks)$/.test(id),
    )
  )
}

const comes = /^kind:(?:visit|tour|study-visit|interview)$/

/** 为前来采访的记者举行晚宴: those who came for it are then given something else. */
function isOfThoseReceived(item: ItemContext, cue: Placed<CueMention>): boolean {
  return (
    cue.lang === 'zh' &&
    comes.test(cue.id) &&
    /前[来來]\p{Script=Han}{0,6}$/u.test(headOf(item, cue)) &&
    /^的/u.test(item.text.slice(cue.end, cue.end + 1)) &&
    mentionsBeside(item, 'cue', cue).some(
      ({ id, start }) => start > cue.end && familyOf(id) === 'kind' && !comes.test(id),
    )
  )
}
