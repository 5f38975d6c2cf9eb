import { matches } from '../matches.ts'
import type { OrganisationMention } from '../mention.ts'
import { overlaps, type Span } from '../span.ts'
import { englishCountries, englishCountry } from './countries.ts'
import { bodyWords, isOutside } from './organisations-heads.ts'
import { citiesIn, cityNamed } from './places-cities.ts'

const sent = [...bodyWords('sent')].join('|')

/** Who sends it, what it is, and what ties it to where it works: Anhui medical team to … */
const shape = new RegExp(
  `((?:\\p{Lu}[\\p{L}’'-]* ){0,3})(?:\\d+\\p{Ll}{2} |\\p{Ll}+(?:st|nd|rd|th) )?(?:${sent}) (?:(?:sent|dispatched) )?(?:to|in|for|aiding|assisting) (?:the )?(?=\\p{Lu})`,
  'gu',
)

/** What it always holds, which is cheap to see. */
const hint = new RegExp(`(?:${sent}) `)

/** "The 24th [Chinese medical team to Madagascar]": the bands a sentence names by who sent them and the country they work in. */
export function teamsAbroad(sentence: string, bodies: readonly Span[]): OrganisationMention[] {
  if (!hint.test(sentence)) return []
  return matches(sentence, shape).flatMap(({ index, 0: words, 1: before = '' }) => {
    const from = index + words.length
    const next = sentence.slice(from, from + 40)
    const country = [...englishCountries(next), ...citiesIn(next)].find(({ start }) => start === 0)
    if (!country) return []
    const start = index + skipped(before)
    const end = from + country.end
    if (bodies.some((body) => overlaps(body, { start, end }))) return []
    const text = sentence.slice(start, end)
    return [{ type: 'organisation', start, end, text, office: 'team', country: senderOf(before) }]
  })
}

/** "In May the Chinese", "Fourth": what stands before the sender is no part of the name. */
function skipped(before: string): number {
  const words = before.split(' ')
  const first = words.findLastIndex(
    (word) => isOutside(word) || /^\p{Lu}\p{Ll}+(?:st|nd|rd|th)$/u.test(word),
  )
  return words.slice(0, first + 1).join(' ').length + (first < 0 ? 0 : 1)
}

/** A sender that is no other country and no city of one is Chinese: bulletins tell of their own. */
function senderOf(before: string): string {
  const words = before.split(' ').filter((word) => /^\p{Lu}/u.test(word))
  const told = words.map((word) => englishCountry(word) ?? cityNamed(word)?.country)
  return told.find((country) => country !== undefined) ?? 'CN'
}
