import { heard, soundsAlike } from '../bitext/organisations-sound.ts'
import { matches } from '../matches.ts'
import type { OrganisationMention, Placed } from '../mention.ts'
import { covers, overlaps, type Span } from '../span.ts'

/** One to five words with capitals, with the small words of names between them. */
const capitals =
  /\p{Lu}[\p{L}’'&-]+(?: (?:(?:de|del|da|do|of|y|e|&|och|und) )?\p{Lu}[\p{L}’'-]*){0,4}/gu

/**
 * The mentions of an item with the companies that its Chinese alone names as such, by the capitals that sound like them in
 * the English of the same bead: Kilosa Agro is no person where the Chinese has 基洛萨农业公司.
 */
export function withCompaniesHeard(mentions: readonly Placed[], text: string): Placed[] {
  const added = mentions.flatMap((body) => {
    if (body.type !== 'organisation' || body.lang !== 'zh' || body.office !== 'company') return []
    const its = heard(body.text, 'zh')
    const isNamed = mentions.some(
      (other) =>
        other.type === 'organisation' &&
        other.lang === 'en' &&
        soundsAlike(heard(other.text, 'en'), its) > 0,
    )
    return isNamed || its.spelt.length === 0 ? [] : (heardIn(mentions, { text, body }) ?? [])
  })
  if (added.length === 0) return [...mentions]
  const isTaken = (mention: Placed): boolean =>
    mention.type === 'person' && added.some((one) => covers(one, mention))
  return [...mentions.filter((one) => !isTaken(one)), ...added].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )
}

interface Sought {
  readonly text: string
  readonly body: Placed<OrganisationMention>
}

function heardIn(
  mentions: readonly Placed[],
  { text, body }: Sought,
): Placed<OrganisationMention> | undefined {
  const here = mentions.filter(({ lang, bead }) => lang === 'en' && bead === body.bead)
  const first = here[0]
  if (!first) return undefined
  const sentence = sentenceAt(text, first)
  const its = heard(body.text, 'zh')
  const found = matches(text.slice(sentence.start, sentence.end), capitals)
    .map(({ index, 0: words }) => ({
      start: sentence.start + index,
      end: sentence.start + index + words.length,
      words,
    }))
    .filter((span) => !here.some((other) => isElse(other) && overlaps(other, span)))
    .find(({ words }) => soundsAlike(heard(words, 'en'), its) > 0)
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

/** What a sentence mentions there already; a person without a title may be a company. */
function isElse(mention: Placed): boolean {
  if (mention.type === 'person') return mention.titles.length > 0
  return mention.type !== 'cue'
}

function sentenceAt(text: string, { start, end }: Span): Span {
  const from = text.lastIndexOf('\n', start) + 1
  const to = text.indexOf('\n', end)
  return { start: from, end: to === -1 ? text.length : to }
}
