import type { Bead } from '../bead.ts'
import { type Lang, langs, type Span } from '../span.ts'
import type { Checked } from './rule.ts'

const brackets = /[(（]([^()（）]*)[)）]/gu

/**
 * The brackets of a bead that explain a word to the readers of one version alone: 纽卡斯尔（英国的煤港）. The other version has
 * none in their place, and they hold words, not a figure or a name in other letters.
 */
export function glossesIn(item: Checked, sides: Bead): readonly (Span & { readonly lang: Lang })[] {
  const [en, zh] = langs.map((lang) => bracketsIn(item, { lang, sentences: sides[lang] }))
  if (en?.length === 0) return (zh ?? []).filter(isExplained)
  return zh?.length === 0 ? (en ?? []).filter(isExplained) : []
}

/** Tells whether words stand in a bracket that only explains. */
export function isInGloss(
  item: Checked,
  { bead, lang, start, end }: Span & { readonly bead: number; readonly lang: Lang },
): boolean {
  const sides = item.beads[bead]
  return (
    sides !== undefined &&
    glossesIn(item, sides).some(
      (gloss) => gloss.lang === lang && gloss.start <= start && end <= gloss.end,
    )
  )
}

interface Bracket extends Span {
  readonly lang: Lang
  readonly words: string
}

function bracketsIn(
  { text, segments }: Checked,
  { lang, sentences }: { readonly lang: Lang; readonly sentences: readonly number[] },
): Bracket[] {
  return sentences.flatMap((index) => {
    const { start = 0, end = 0 } = segments[index]?.span ?? {}
    return Array.from(text.slice(start, end).matchAll(brackets)).map((found) => ({
      lang,
      start: start + found.index,
      end: start + found.index + found[0].length,
      words: found[1] ?? '',
    }))
  })
}

/** So many words explain something: "(20,000 hectares)" and （APEC） do not. */
function isExplained({ words, lang }: Bracket): boolean {
  const found = lang === 'zh' ? words.match(/\p{Script=Han}/gu) : words.match(/\p{L}{2,}/gu)
  return (found?.length ?? 0) >= least[lang]
}

const least = { en: 4, zh: 6 } as const
