import type { Dated } from '../exchange.ts'
import type { CueMention, DateMention, Placed } from '../mention.ts'
import type { Lang } from '../span.ts'
import { type ItemContext, mentionsBeside, mentionsOf } from './item.ts'
import { isDay, isInTime, isSpell, type Told } from './parts-time.ts'
import { when } from './when.ts'

/** The day on which an exhibition is told to open that stays on till another: "opened on July 14 and will run until …". */
export function openingDay(item: ItemContext): Dated | null {
  const own = when(item)
  const first = own?.edtf.split('/')[0]
  const days = mentionsOf(item, 'date').filter(
    (date) => item.calendar.dated(date).edtf.split('/')[0] === first,
  )
  // Of what goes "from May 24 to 28" the day of the opening may be another.
  const [day] = days.every(({ to }) => to === undefined) ? days : []
  const opened = day && item.calendar.dated(day)
  return opened && isDay(opened) ? opened : null
}

/**
 * The day of what is done "at the meeting", "after the talks", 会上, 会谈后: that of what was told before it, whose day is
 * the last printed or known.
 */
export function sceneDay(item: ItemContext, { events, before }: Told): Dated | undefined {
  const [cue] = events.flatMap(({ cues }) => cues.filter((one) => isOnScene(item, one)))
  if (!cue) return undefined
  const day = lastDay(item, cue)
  if (before && (!day || day.bead <= before.bead)) return before.day
  if (day) return day.to === undefined ? item.calendar.dated(day) : undefined
  const own = when(item)
  return own && isDay(own) && !isSpell(item) ? own : undefined
}

function isOnScene(item: ItemContext, cue: Placed<CueMention>): boolean {
  return mentionsBeside(item, 'cue', cue).some(
    ({ id, start }) =>
      start < cue.start && (id === 'occasion' || (id === 'scene' && cue.id === 'kind:signing')),
  )
}

/** The last day printed before, in the language of what is told. */
function lastDay(item: ItemContext, cue: Placed<CueMention>): Placed<DateMention> | undefined {
  return mentionsOf(item, 'date', cue.lang).findLast(
    (date) =>
      date.end <= cue.start &&
      date.from.day !== undefined &&
      isInTime(item, date) &&
      !isEnd(item, date),
  )
}

const till: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:until|till|through|to|by)\s(?:the )?$/iu,
  zh: /[至到]$/u,
}

/** "Will run until October 1", 展期至10月1日. */
function isEnd({ text }: ItemContext, { lang, start }: Placed<DateMention>): boolean {
  return till[lang].test(text.slice(Math.max(0, start - 12), start))
}
