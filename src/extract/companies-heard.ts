import { type Heard, heard, soundsAlike } from '../bitext/organisations-sound.ts'
import { isOutside } from '../english/organisations-heads.ts'
import { cityNamed } from '../english/places-cities.ts'
import { matches } from '../matches.ts'
import type { OrganisationMention, Placed } from '../mention.ts'
import { covers, overlaps } from '../span.ts'
import type { ItemRead } from './item.ts'

type Body = Placed<OrganisationMention>

/** One to five words with capitals, with the small words of names between them, and the form of a company. */
const capitals =
  /\p{Lu}[\p{L}’'&-]+(?: (?:(?:de|del|da|do|y|e|&|och|und) )?\p{Lu}[\p{L}’'-]*){0,4}(?:,? (?:S\.A|S\.L|S\.p\.A|A\/S|Sdn\.? Bhd|Bhd|Co\., Ltd|Ltd|Inc|Corp)\.?)?/gu
// Each company is compared with each body: an item names fewer, and the bound keeps hostile text cheap.
const mostBodies = 120

/**
 * The mentions of an item with the companies that its Chinese alone names as such, by the capitals that sound like them in
 * the English of the same bead: Kilosa Agro is no person where the Chinese has 基洛萨农业公司.
 */
export function withCompaniesHeard(item: ItemRead): Placed[] {
  const { mentions } = item
  const bodies = mentions.flatMap((one) => (one.type === 'organisation' ? one : []))
  if (bodies.length > mostBodies) return [...mentions]
  const companies = bodies
    .filter(({ lang, office }) => lang === 'zh' && office === 'company')
    .map((body) => ({ body, its: heard(body.text, 'zh') }))
  const added: Body[] = []
  for (const { body, its } of companies) {
    // Of several Chinese names that an English one sounds like it is the likest.
    const isNamed = bodies.some(
      ({ lang, text: words }) =>
        lang === 'en' &&
        likeness(words, its) > 0 &&
        companies.every((other) => likeness(words, other.its) <= likeness(words, its)),
    )
    const found = isNamed ? undefined : heardIn(item, { body, its })
    if (found && !added.some((one) => overlaps(one, found))) added.push(found)
  }
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

/** Where a sentence of a company's bead prints capitals that sound like it. */
function heardIn(item: ItemRead, { body, its }: { body: Body; its: Heard }): Body | undefined {
  for (const segment of item.beads[body.bead]?.en ?? []) {
    const span = item.segments[segment]?.span
    if (!span) continue
    const here = item.mentions.filter((one) => one.segment === segment && isElse(one))
    const found = matches(item.text.slice(span.start, span.end), capitals)
      .map(({ index, 0: text }) => {
        const start = span.start + index
        return { start, end: start + text.length, text }
      })
      .find(
        (one) =>
          / /.test(one.text) &&
          !isOutside(one.text.split(' ')[0] ?? '') &&
          !here.some((other) => overlaps(other, one)) &&
          likeness(one.text, its) > 0,
      )
    const { type, office, country, item: number, bead } = body
    if (found) {
      return {
        ...{ type, ...found, lang: 'en', item: number, bead, segment },
        ...(office && { office }),
        ...(country && { country }),
      }
    }
  }
  return undefined
}

/** What a sentence mentions there already; a person without a title may be a company, and its name hold a place. */
function isElse(mention: Placed): boolean {
  if (mention.type === 'person') return mention.titles.length > 0
  return mention.type !== 'cue' && mention.type !== 'place'
}
