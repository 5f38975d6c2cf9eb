import { listed, table } from '../data/table.ts'
import { placesIn } from './printed.ts'
import type { Survey } from './survey.ts'

/** A plural without its apostrophe, and with it. */
export interface Plural {
  readonly start: number
  readonly before: string
  readonly after: string
}

const wordsOf = (part: string) =>
  table('plural-possessives').flatMap((row) => (row['part'] === part ? listed(row['words']) : []))
// "In both countries cooperation has grown" owns nothing.
const owner = new RegExp(
  `(?:${wordsOf('owner').join('|')})(?= (?:${wordsOf('owned').join('|')})\\b(?! (?:has|have|had|is|are|was|were|will|can|could|should|must)\\b))`,
  'y',
)
const numbered = /\b(?:two|both|three|four) (?:[a-z]{3,12} )?$/
const span = new RegExp(
  `(?:${wordsOf('span').join('|')})(?= (?:${wordsOf('spent').join('|')})\\b)`,
  'y',
)
const counted = /\b(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|many|several) $/
// What stands before a plural is no longer.
const longest = 24

/**
 * Plurals that can only be owners: those of a number of places before what only places have ("the two
 * countries leaders"), stretches of time before what fills them ("two years experience"), and what the
 * text itself prints with an apostrophe elsewhere (Mayors’ Forum).
 *
 * @param owners what {@link ownersIn} gives for the whole text, each once
 */
export function pluralPossessives({ text, odd }: Survey, owners: readonly string[]): Plural[] {
  const found: Plural[] = []
  for (const start of odd.owners) {
    const before = ownerAt(text, start, owner, numbered) ?? ownerAt(text, start, span, counted)
    if (before !== undefined) found.push({ start, before, after: `${before}’` })
  }
  return [...found, ...printedElsewhere(text, owners)]
}

/** The plural at `start`, where what stands behind it and before it say that it owns. */
function ownerAt(text: string, start: number, plural: RegExp, before: RegExp): string | undefined {
  plural.lastIndex = start
  const found = plural.exec(text)?.[0]
  const isOwner =
    found !== undefined && before.test(text.slice(Math.max(0, start - longest), start))
  return isOwner ? found : undefined
}

// What a text has many owners of is gone through for all at less cost than for each.
const few = 6
const longestName = 20
const twoNames = /([A-Z][a-z]{2,20}s)(?= ([A-Z][a-z]{2,20}))/g

function printedElsewhere(text: string, owners: readonly string[]): Plural[] {
  if (owners.length <= few) return owners.flatMap((one) => printedPlaces(text, one))
  const names = new Set(owners)
  return Array.from(text.matchAll(twoNames))
    .filter(([, before, owned]) => names.has(`${before} ${owned}`))
    .map(({ index: start, 0: before }) => ({ start, before, after: `${before}’` }))
}

function printedPlaces(text: string, owner: string): Plural[] {
  const [before = '', owned = ''] = owner.split(' ')
  // What is longer than any name was cut.
  const isWhole = (at: number) =>
    owned.length > longestName || !/[a-z]/.test(text.charAt(at + owner.length))
  return placesIn(text, owner)
    .filter(isWhole)
    .map((start) => ({ start, before, after: `${before}’` }))
}

/** Names that a text opens with an owner (Mayors’ Forum), without the apostrophe, wherever they stand. */
export function ownersIn({ text, landmarks: { placesOf } }: Survey): string[] {
  const found: string[] = []
  for (const apostrophe of [...placesOf('’'), ...placesOf("'")]) {
    const at = apostrophe - 1
    if (text.charAt(at) !== 's' || text.charAt(at + 2) !== ' ') continue
    const owner = /\b[A-Z][a-z]{2,20}$/.exec(text.slice(Math.max(0, at - 22), at))?.[0]
    const owned = /^[A-Z][a-z]{2,20}/.exec(text.slice(at + 3, at + 24))?.[0]
    if (owner !== undefined && owned !== undefined) found.push(`${owner}s ${owned}`)
  }
  return found
}
