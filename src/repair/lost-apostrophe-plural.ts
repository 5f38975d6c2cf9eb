import { listed, table } from '../data/table.ts'
import type { Landmarks } from './landmarks.ts'
import type { Survey } from './survey.ts'

/** A plural without its apostrophe, and with it. */
export interface Plural {
  readonly start: number
  readonly before: string
  readonly after: string
}

const wordsOf = (part: string) =>
  table('plural-possessives').flatMap((row) => (row['part'] === part ? listed(row['words']) : []))
const owners = wordsOf('owner').join('|')
// "In both countries cooperation has grown" owns nothing.
const places = `(?:two|both|three|four)(?: [a-z]{3,12})? (${owners})(?= (?:${wordsOf('owned').join('|')})\\b(?! (?:has|have|had|is|are|was|were|will|can|could|should|must)\\b))`
const times = `(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|many|several) (${wordsOf('span').join('|')})(?= (?:${wordsOf('spent').join('|')})\\b)`
const counted = new RegExp(`\\b(?:${places}|${times})`, 'g')

/**
 * Plurals that can only be owners: those of a number of places before what only places have ("the two
 * countries leaders"), stretches of time before what fills them ("two years experience"), and what the
 * text itself prints with an apostrophe elsewhere (Mayors’ Forum).
 */
export function pluralPossessives({ text, landmarks }: Survey): Plural[] {
  const numbered = Array.from(text.matchAll(counted), ({ index, 0: all, 1: owner, 2: span }) => {
    const before = owner ?? span ?? ''
    return { start: index + all.length - before.length, before, after: `${before}’` }
  })
  return [...numbered, ...printedElsewhere(text, landmarks)]
}

function printedElsewhere(text: string, { placesOf }: Landmarks): Plural[] {
  const apostrophes = [...placesOf('’'), ...placesOf("'")]
  const names = new Set(printed(text, apostrophes))
  if (names.size === 0) return []
  const anyOwner = Array.from(names, (name) => name.replace(' ', '(?= ').concat(')')).join('|')
  return Array.from(text.matchAll(new RegExp(anyOwner, 'g')), ({ index, 0: before }) => ({
    start: index,
    before,
    after: `${before}’`,
  }))
}

/** Names that the text opens with an owner (Mayors’ Forum), without the apostrophe. */
function printed(text: string, apostrophes: readonly number[]): string[] {
  const found: string[] = []
  for (const apostrophe of apostrophes) {
    const at = apostrophe - 1
    if (text.charAt(at) !== 's' || text.charAt(at + 2) !== ' ') continue
    const owner = /\b[A-Z][a-z]{2,20}$/.exec(text.slice(Math.max(0, at - 22), at))?.[0]
    const owned = /^[A-Z][a-z]{2,20}/.exec(text.slice(at + 3, at + 24))?.[0]
    if (owner !== undefined && owned !== undefined) found.push(`${owner}s ${owned}`)
  }
  return found
}
