import { simplified } from '../chinese/script.ts'
import { listed, table } from '../data/table.ts'
import { matches } from '../matches.ts'
import type { OrganisationMention, Placed } from '../mention.ts'
import { remembered } from '../remembered.ts'
import { overlaps } from '../span.ts'
import type { ItemContext } from './item.ts'

type Body = Placed<OrganisationMention>

const nouns = new Map(
  table('organisations-again').map((row) => [
    row['office'] ?? '',
    { en: listed(row['en']).map(wholeWord), zh: listed(row['zh']) },
  ]),
)

/** A noun, and its expression as a word of a name. */
function wholeWord(noun: string): { noun: string; shape: RegExp } {
  return { noun, shape: new RegExp(`(?<!\\p{L})${noun}(?!\\p{L})`, 'u') }
}

const shapes = {
  en: remembered(
    (words) =>
      new RegExp(
        `(?<=\\b[Tt]he )(?:${words})(?! (?:of|for|in) |[’'-]?[\\p{L}\\d]| \\p{Lu}| \\()`,
        'gu',
      ),
  ),
  zh: remembered((words) => new RegExp(`(?<=[该該本])(?:${words})`, 'gu')),
} as const

/**
 * Where a body is named again by what it is: "the Chamber", 该商会. It is the one of that noun that was named last before; where
 * the sentence before names several of the kind, the word tells of none.
 */
export function againOf(item: ItemContext, body: Body, bodies: readonly Body[]): Body[] {
  const words = nounsOf(body)
  if (words.length === 0) return []
  const shape = shapes[body.lang](words.join('|'))
  return item.beads.flatMap((sides, bead) =>
    sides[body.lang].flatMap((segment) => {
      const span = item.segments[segment]?.span
      if (!span) return []
      const text = item.text.slice(span.start, span.end)
      return matches(body.lang === 'zh' ? simplified(text) : text, shape).flatMap(
        ({ index, 0: noun }): Body[] => {
          const start = span.start + index
          const end = start + noun.length
          const again = { ...body, start, end, text: item.text.slice(start, end), bead, segment }
          return isLast(again, { noun, body, bodies }) ? [again] : []
        },
      )
    }),
  )
}

/** The nouns that a body of this name may be called by: those in its name. */
function nounsOf({ office = '', lang, text }: Body): string[] {
  const own = nouns.get(office)
  if (!own) return []
  if (lang === 'en') {
    return own.en.flatMap(({ noun, shape }) =>
      text.includes(noun) && shape.test(text) ? [noun] : [],
    )
  }
  const plain = simplified(text)
  return own.zh.filter((noun) =>
    noun.length > 1 ? plain.includes(noun) : plain.endsWith(noun) || noun === '校',
  )
}

/** Whether the body, and no other that the noun tells of, is the one named last before. */
function isLast(
  again: Body,
  { noun, body, bodies }: { noun: string; body: Body; bodies: readonly Body[] },
): boolean {
  if (again.start < body.end || bodies.some((one) => overlaps(one, again))) return false
  const rivals = bodies.filter(
    (one) => one.start < again.start && one.text !== body.text && nounsOf(one).includes(noun),
  )
  const own = bodies.filter((one) => one.start < again.start && one.text === body.text)
  const last = own.reduce((one, other) => (other.start > one.start ? other : one), body)
  // Two of a kind in one sentence are "the two universities", and neither the University.
  return rivals.every(({ start, segment }) => start < last.start && segment !== last.segment)
}
