import type { DateMention, Mention, Placed } from '../mention.ts'
import { alone } from './disagreement.ts'
import type { Checked, Rule } from './rule.ts'

const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

export const weekdayDiffers: Rule = {
  severity: 'warning',
  about: 'The day of the week printed beside a date is not that date’s.',
  ask(item) {
    return item.mentions.filter(isDate).flatMap((date) => {
      const actual = weekdayOf(date, item)
      if (date.weekday === undefined || actual === null || actual === date.weekday) return []
      const suggestion =
        date.lang === 'zh' ? `星期${'一二三四五六日'[actual - 1]}` : (names[actual - 1] ?? '')
      return [
        { ...alone(item, date, (words) => `"${words}" was a ${names[actual - 1]}`), suggestion },
      ]
    })
  },
}

function isDate(mention: Placed<Mention>): mention is Placed<DateMention> {
  return mention.type === 'date'
}

/** The day of the week of a date whose year is printed, or is that of the item's own date; ISO 8601. */
function weekdayOf({ from }: DateMention, { exchange }: Checked): number | null {
  const { month, day } = from
  const when = /^(\d{4})-(\d\d)-(\d\d)/.exec(exchange?.when?.edtf ?? '')
  const isOwn = when !== null && Number(when[2]) === month && Number(when[3]) === day
  const isKnown = isOwn && exchange?.when?.basis !== 'inferred'
  const year = from.year ?? (isKnown ? Number(when[1]) : undefined)
  if (year === undefined || month === undefined || day === undefined) return null
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7
}
