import type { Bead, Segment } from '../src/bead.ts'
import type { Home } from '../src/bulletin.ts'
import { chinese } from '../src/chinese/chinese.ts'
import { english } from '../src/english/english.ts'
import { calendar } from '../src/extract/calendar.ts'
import type { ItemContext } from '../src/extract/item.ts'
import type { Language } from '../src/language.ts'
import { moved, type Placed } from '../src/mention.ts'
import type { Lang } from '../src/span.ts'

/** What one bead says in English and in Chinese; '' for a version that says nothing. */
export type Said = readonly [en: string, zh: string]

const languages: Readonly<Record<Lang, Language>> = { en: english, zh: chinese }

/** An item as the extractors see it, from its paragraphs of beads. */
export function itemOf(
  paragraphs: readonly (readonly Said[])[],
  { home, issued }: { home?: Omit<Home, 'basis'>; issued?: string } = {},
): ItemContext {
  const segments: Segment[] = []
  const beads: Bead[] = []
  const mentions: Placed[] = []
  let text = ''
  const add = (words: string, { lang, block }: { lang: Lang; block: number }): number[] =>
    languages[lang].sentences(words).map((span) => {
      const start = text.length
      const sentence = words.slice(span.start, span.end)
      const segment = segments.length
      text += `${sentence}\n`
      segments.push({ lang, block, span: { start, end: start + sentence.length } })
      for (const mention of languages[lang].mentions([{ text: sentence }]).flat()) {
        mentions.push({ ...moved(mention, start), lang, item: 0, bead: beads.length, segment })
      }
      return segment
    })
  for (const [paragraph, said] of paragraphs.entries()) {
    for (const [english, chinese] of said) {
      const en = add(english, { lang: 'en', block: paragraph * 2 })
      const zh = add(chinese, { lang: 'zh', block: paragraph * 2 + 1 })
      beads.push({ en, zh, score: 1 })
    }
  }
  const published =
    issued === undefined ? null : { edtf: issued, basis: 'given' as const, evidence: [] }
  return {
    text,
    segments,
    beads,
    mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end),
    home: home ? { ...home, basis: 'given' } : null,
    calendar: calendar(mentions, { text, published }),
  }
}
