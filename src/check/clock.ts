import { chineseNumeral } from '../chinese/numeral.ts'
import { simplified } from '../chinese/script.ts'
import { remembered } from '../remembered.ts'

const fullHour = /(?<=\b\d{1,2}):00\b/g
const hours = '(?<![\\d.,])(?:[01]?\\d|2[0-4])'
const day = '(?:(?:early|late|same) )?(?:day|morning|afternoon|evening|night|[A-Z][a-z]+day)'
/** A time of day whatever stands beside it: 8.30 p.m., "at 20.15 that evening". */
const certain = new RegExp(
  `(?<=\\b(?:at|from|to|until|till|by|before|after|between|and)\\s${hours})\\.(?=(?<minute>[0-5]\\d)\\s(?:that|the same|in the|every|each)\\s${day})|(?<=${hours})\\.(?=(?<past>[0-5]\\d)\\s?[ap]\\.?m\\b)`,
  'gi',
)
/** A time of day where the Chinese has that very one: "from 18.30 to 20.00". */
const likely =
  /(?<=(?:\b(?:at|from|to|until|till|by|before|after|between|and|or|the|is|are|starts?|begins?|opens?|opened|closes?|started|began|closed|daily|around|about|[a-z]+days?),?\s|[(–-])(?<hour>[01]?\d|2[0-4]))\.(?=(?<minute>[0-5]\d)(?!\d|\.\d|\s?(?:%|per\s?cent|times|points?|degrees?|thousand|million|billion|trillion|(?:kilo|centi|milli)?met(?:re|er)s?|k[mg]|tonn?e?s?|hectares?|yuan|euros?|dollars?|pounds?|yen)\b))/gi

const han = '\\d{1,2}|[零一二三四五六七八九十]{1,3}'
const clock = new RegExp(
  `(?<hour>${han}|两)\\s?(?:[时点:：]\\s?(?:(?<half>半)|(?<quarters>[一三])刻|(?<minute>${han}))?|(?=[至到~～—–-]\\s?(?:${han})\\s?[时点]))`,
  'gu',
)

/**
 * An English sentence with its times of day as hours and minutes, as long as before: 20:00 is 20, and 8.30 p.m. is 8:30.
 * Whether 18.30 is one the Chinese tells.
 */
export function withClock(english: string, chinese: string): string {
  const told = timesIn(chinese)
  return english
    .replace(certain, ':')
    .replace(likely, (...match) => {
      const { hour, minute } = match.at(-1)
      return told.has((Number(hour) % 12) * 60 + Number(minute)) ? ':' : '.'
    })
    .replace(fullHour, '   ')
}

/** The minutes of all in a text that may be a time of day. */
export function minutesIn(english: string): number[] {
  return [certain, likely].flatMap((shape) =>
    Array.from(english.matchAll(shape), ({ groups }) =>
      Number(groups?.['minute'] ?? groups?.['past']),
    ),
  )
}

/** The times that a Chinese text tells, in minutes after noon or midnight. Every decimal opposite asks for them. */
const timesIn = remembered(
  (chinese: string): ReadonlySet<number> =>
    new Set(
      Array.from(simplified(chinese).matchAll(clock), ({ groups = {} }) => {
        const { hour = '', minute = '零', half, quarters } = groups
        const past = half ? 30 : quarters ? 15 * worth(quarters) : worth(minute)
        return (worth(hour) % 12) * 60 + past
      }),
    ),
)

function worth(numeral: string): number {
  return chineseNumeral(numeral.replace(/^零(?=.)/u, '')) ?? 0
}
