import type { Bead } from '../bead.ts'
import { type Lang, langs } from '../span.ts'
import { glossesIn } from './glosses.ts'
import type { Checked } from './rule.ts'
import { isHeadline } from './words.ts'

/** English letters to a Chinese character in bulletins; measured over 48 beads, which lay from 1.7 to 9.5. */
export const usual = 4.5

/** How much a bead says in both languages. */
export interface Lengths {
  readonly letters: number
  readonly characters: number
}

/** Letters to a character in the other beads of the item, held near what is usual. */
export function ratioBeside(item: Checked, bead: number): number {
  const others = item.beads.flatMap((sides, at) =>
    at === bead ? [] : (lengthsOf(sides, item) ?? []),
  )
  const letters = others.reduce((sum, one) => sum + one.letters, usual * 40)
  const characters = others.reduce((sum, one) => sum + one.characters, 40)
  return letters / characters
}

/** What a bead says in letters and characters, its glosses left aside; undefined where one version says nothing. */
export function lengthsOf(sides: Bead, item: Checked): Lengths | undefined {
  const [en, zh] = [sentencesOf(sides.en, item), sentencesOf(sides.zh, item)]
  if (en.length === 0 || zh.length === 0) return undefined
  // An address in Latin letters is as long in both.
  const latin = lengthOf(zh, item, /[^\w.@:/-]/g)
  return {
    letters: lengthOf(en, item) - glossed(sides, item, 'en'),
    characters: lengthOf(zh, item) - glossed(sides, item, 'zh') - latin + latin / usual,
  }
}

/**
 * The lengths without the posts that both versions tell: 市外侨办主任 is the Director of the Foreign and Overseas Chinese
 * Affairs Office of the municipal government.
 */
export function withoutPosts(lengths: Lengths, { mentions }: Checked, bead: number): Lengths {
  const [en, zh] = langs.map((lang) =>
    mentions.reduce((sum, one) => {
      const isHere = one.type === 'person' && one.lang === lang && one.bead === bead && !one.group
      return isHere && one.title ? sum + one.title.end - one.title.start : sum
    }, 0),
  )
  if (!en || !zh) return lengths
  return { letters: lengths.letters - en, characters: lengths.characters - zh }
}

/** What a translator explains in brackets adds to the one version alone. */
function glossed(sides: Bead, item: Checked, lang: Lang): number {
  return glossesIn(item, sides).reduce(
    (sum, gloss) => sum + (gloss.lang === lang ? gloss.end - gloss.start : 0),
    0,
  )
}

/** A headline joined to a sentence says the same twice. */
export function sentencesOf(indexes: readonly number[], item: Checked): readonly number[] {
  const sentences = indexes.filter((index) => !isHeadline(item, index))
  return sentences.length > 0 ? sentences : indexes
}

/** How many letters the sentences have, those of a pattern left aside. */
function lengthOf(
  indexes: readonly number[],
  { text, segments }: Checked,
  aside = /(?!)/g,
): number {
  return indexes.reduce((sum, index) => {
    const span = segments[index]?.span
    return sum + (span ? text.slice(span.start, span.end).replace(aside, '').length : 0)
  }, 0)
}
