import { type Heard, heard, soundsAlike } from '../bitext/organisations-sound.ts'
import { isOutside } from '../english/organisations-heads.ts'
import { cityNamed } from '../english/places-cities.ts'
import { matches } from '../matches.ts'
import type { OrganisationMention, Placed } from '../mention.ts'
import { covers, overlaps, type Span } from '../span.ts'

/** One to five words with capitals, with the small words of names between them, and the form of a company. */
const capitals =
  /\p{Lu}[\p{L}’'&-]+(?: (?:(?:de|del|da|do|y|e|&|och|und) )?\p{Lu}[\p{L}’'-]*){0,4}(?:,? (?:S\.A|S\.L|S\.p\.A|A\/S|Sdn\.? Bhd|Bhd|Co\., Ltd|Ltd|Inc|Corp)\.?)?/gu

// Each company is compared with each body: an item names fewer, and the bound keeps hostile text cheap.
const mostBodies = 120

/**
 * The mentions of an item with the companies that its Chinese alone names as such, by the capitals that sound like them in
 * the English of the same bead: Kilosa Agro is no person where the Chinese has 基洛萨农业公司.
 */
export function withCompaniesHeard(mentions: readonly Placed[], text: string): Placed[] {
  const bodies = mentions.flatMap((one) => (one.type === 'organisation' ? one : []))
  if (bodies.length > mostBodies) return [...mentions]
  const companies = bodies
    .filter(({ lang, office }) => lang === 'zh' && office === 'company')
    .map((body) => ({ body, its: heard(body.text, 'zh') }))
  const added = companies.flatMap(({ body, its }) => {
    // Of several Chinese names that an English one sounds like it is the likest.
    const isNamed = bodies.some(
      ({ lang, text: words }) =>
        lang === 'en' &&
        likeness(words, its) > 0 &&
        companies.every((other) => likeness(words, other.its) <= likeness(words, its)),
    )
    return isNamed ? [] : (heardIn(mentions, { text, body, its }) ?? [])
  })
  if (added.length === 0) return [...mentions]
  const isTaken = (mention: Placed): boolean =>
    mention.type === 'person' && added.some((one) => covers(one, mention))
  return [...mentions.filter((one) => !isTaken(one)), ...added].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )
}

/** How much a word of English capitals that is no place sounds like a part of a Chinese name: {@link soundsAlike}. */
function likeness(words: string, its: Heard): number {
  const own = heard(words, 'en')
  return soundsAlike({ ...own, words: own.words.filter((word) => !cityNamed(word)) }, its)
}

interface Sought {
  readonly text: string
  readonly body: Placed<OrganisationMention>
  readonly its: Heard
}

function heardIn(
  mentions: readonly Placed[],
  { text, body, its }: Sought,
): Placed<OrganisationMention> | undefined {
  const here = mentions.filter(({ lang, bead }) => lang === 'en' && bead === body.bead)
  const first = here[0]
  if (!first) return undefined
  const sentence = sentenceAt(text, first)
  const found = matches(text.slice(sentence.start, sentence.end), capitals)
    .map(({ index, 0: words }) => ({
      start: sentence.start + index,
      end: sentence.start + index + words.length,
      words,
    }))
    .filter((span) => !here.some((other) => isElse(other) && overlaps(other, span)))
    .find(
      ({ words }) =>
        / /.test(words) && !isOutside(words.split(' ')[0] ?? '') && likeness(words, its) > 0,
    )
  if (!found) return undefined
  const { type, office, country } = body
  const { item, bead, segment } = first
  return {
    ...{ type, lang: 'en', item, bead, segment, start: found.start, end: found.end },
    text: found.words,
    ...(office && { office }),
    ...(country && { country }),
  }
}

/** What a sentence mentions there already; a person without a title may be a company, and its name hold a place. */
function isElse(mention: Placed): boolean {
  if (mention.type === 'person') return mention.titles.length > 0
  return mention.type !== 'cue' && mention.type !== 'place'
}

function sentenceAt(text: string, { start, end }: Span): Span {
  const from = text.lastIndexOf('\n', start) + 1
  const to = text.indexOf('\n', end)
  return { start: from, end: to === -1 ? text.length : to }
}
