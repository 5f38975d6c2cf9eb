import { isChinesePerson, type Person } from '../src/check/people.ts'
import type { Checked } from '../src/check/rule.ts'
import type { Mention, Placed } from '../src/mention.ts'
import type { Span } from '../src/span.ts'

export const injections = [
  'number',
  'date',
  'ordinal',
  'anniversary',
  'approximator',
  'name',
  'title',
] as const
export type Injection = (typeof injections)[number]

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * An English sentence of one pair with one error of the kind put in: another digit, the next ordinal,
 * the opposite approximator, another syllable, a chief for a deputy. Null where it has no place for one.
 */
export function injected(
  item: Checked,
  { kind, random }: { kind: Injection; random: () => number },
): string | null {
  const english = item.text.slice(item.segments[0]?.span.start, item.segments[0]?.span.end)
  const places = placesFor(item, kind)
  const place = places[Math.floor(random() * places.length)]
  if (!place) return null
  const before = english.slice(place.start, place.end)
  const after = wrong[kind](before, random)
  return after === null || after === before
    ? null
    : english.slice(0, place.start) + after + english.slice(place.end)
}

function placesFor({ mentions }: Checked, kind: Injection): Span[] {
  const english = mentions.filter(({ lang }) => lang === 'en')
  const chinese = mentions.filter(({ lang }) => lang === 'zh')
  const isMirrored = (mention: Placed<Mention>): boolean =>
    chinese.some(({ type }) => type === mention.type)
  return english.filter(isMirrored).flatMap((mention) => placesIn(mention, kind))
}

function placesIn(mention: Placed<Mention>, kind: Injection): Span[] {
  if (mention.type === 'person') return placesOf(mention, kind)
  const type = kind === 'number' || kind === 'approximator' ? 'quantity' : kind
  return mention.type === type ? [mention] : []
}

/** Foreign names are not asked: they need not sound alike. */
function placesOf(person: Person, kind: Injection): Span[] {
  if (!person.name) return []
  if (kind === 'name') return isChinesePerson(person) ? [person.name] : []
  return kind === 'title' ? [...person.titles] : []
}

const wrong: Readonly<Record<Injection, (words: string, random: () => number) => string | null>> = {
  number: otherDigit,
  date: otherDay,
  ordinal: otherPlace,
  anniversary: (words) => otherPlace(words) ?? otherDigit(words, () => 0),
  approximator: otherBound,
  name: otherName,
  title: otherTitle,
}

function otherDigit(words: string, random: () => number): string | null {
  const digits = Array.from(words.matchAll(/\d/g))
  const digit = digits[Math.floor(random() * digits.length)]
  if (!digit) return null
  const next = (Number(digit[0]) % 9) + 1
  return words.slice(0, digit.index) + next + words.slice(digit.index + 1)
}

/** The day or year moved by one; in a range the first. */
function otherDay(words: string): string | null {
  const found = /\d{1,4}/.exec(words)
  if (!found) return null
  const value = Number(found[0])
  const next = value > 1 ? value - 1 : value + 1
  return words.slice(0, found.index) + next + words.slice(found.index + found[0].length)
}

const order = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
]

function otherPlace(words: string): string | null {
  const found = new RegExp(`\\b(?:${order.join('|')})\\b`, 'i').exec(words)
  if (found) {
    const next = order[order.indexOf(found[0].toLowerCase()) + 1] ?? 'third'
    return words.replace(
      found[0],
      /^[A-Z]/.test(found[0]) ? next[0]?.toUpperCase() + next.slice(1) : next,
    )
  }
  const number = /(\d+)(st|nd|rd|th)|(?<=No\. )\d+|(?<=Article )\d+/.exec(words)
  if (!number) return null
  const value = Number.parseInt(number[0], 10) + 10
  return words.replace(number[0], number[2] ? `${value}${number[2]}` : String(value))
}

function otherBound(words: string): string | null {
  const found = /\b(?:over|more than|at least|nearly|exceeding)\b/i.exec(words)
  if (!found) return null
  const other = /nearly/i.test(found[0]) ? 'Over' : 'Nearly'
  return words.replace(found[0], /^[A-Z]/.test(found[0]) ? other : other.toLowerCase())
}

/** Another last syllable, for a Chinese name in pinyin. */
function otherName(words: string): string | null {
  const found = /^(\p{L}+ \p{L}*?)([aeiou]{1,3}(?:ng|n)?)$/u.exec(words)
  if (!found) return null
  return found[1] + (found[2] === 'u' ? 'ai' : 'u')
}

/** A deputy becomes the chief, a chief a deputy. */
function otherTitle(words: string): string | null {
  const deputy = /\b(?:Executive )?(?:Deputy|Vice) ?/.exec(words)
  if (deputy) return words.replace(deputy[0], '')
  return /^(?:Mayor|Director|Governor|President|Chair\w+|Secretary-General|Consul General)/.test(
    words,
  )
    ? `Deputy ${words}`
    : null
}
