const fullHour = /(?<=\b\d{1,2}):00\b/g
/** A time of day whatever stands beside it: 8.30 p.m., "at 20.15 that evening". */
const certain =
  /(?<=\b(?:at|from|to|until|till|by|before|after|between|and)\s\d{1,2})\.(?=[0-5]\d\s(?:that|the same|in the|every|each)\s)|(?<=(?<![\d.,])\d{1,2})\.(?=[0-5]\d\s?[ap]\.?m\b)/gi
/** A time of day where the Chinese has one: "from 18.30 to 20.00". */
const likely =
  /(?<=(?:\b(?:at|from|to|until|till|by|before|after|between|and|or|the|is|are|starts?|begins?|opens?|opened|closes?|started|began|closed|daily|around|about|[a-z]+days?),?\s|[(–-])(?:[01]?\d|2[0-4]))\.(?=[0-5]\d(?!\d|\.\d|\s?(?:%|per\s?cent|thousand|million|billion|(?:kilo|centi|milli)?met(?:re|er)s?|k[mg]|tonn?e?s?|hectares?|yuan|euros?|dollars?|pounds?|yen)\b))/gi
const clock = /\d\s?[时時点點:：]/u

/**
 * An English sentence with its times of day as hours and minutes, as long as before: 20:00 is 20, and 8.30 p.m. is 8:30.
 * Whether 18.30 is one the Chinese tells.
 */
export function withClock(english: string, chinese: string): string {
  const sure = english.replace(certain, ':')
  const told = clock.test(chinese) ? sure.replace(likely, ':') : sure
  return told.replace(fullHour, '   ')
}
