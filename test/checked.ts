import type { Checked } from '../src/check/rule.ts'
import { chinese } from '../src/chinese/chinese.ts'
import { english } from '../src/english/english.ts'
import { loadedLexicon } from '../src/lexicon/loaded.ts'
import { moved } from '../src/mention.ts'

const languages = { en: english, zh: chinese }
const lexicon = await loadedLexicon()

/** An item for the rules, of sentences that say the same: one bead a pair, an empty string for no sentence. */
export function checked(...pairs: readonly (readonly [en: string, zh: string])[]): Checked {
  const sentences = pairs.flatMap(([en, zh], bead) =>
    [
      { lang: 'en' as const, sentence: en, bead },
      { lang: 'zh' as const, sentence: zh, bead },
    ].filter(({ sentence }) => sentence !== ''),
  )
  const text = sentences.map(({ sentence }) => sentence).join('\n')
  const starts = sentences.map((_, at) =>
    sentences.slice(0, at).reduce((sum, { sentence }) => sum + sentence.length + 1, 0),
  )
  const segments = sentences.map(({ lang, sentence }, at) => ({
    lang,
    block: at,
    span: { start: starts[at] ?? 0, end: (starts[at] ?? 0) + sentence.length },
  }))
  const beads = pairs.map((_, bead) => ({
    en: sentences.flatMap((one, at) => (one.bead === bead && one.lang === 'en' ? [at] : [])),
    zh: sentences.flatMap((one, at) => (one.bead === bead && one.lang === 'zh' ? [at] : [])),
    score: 1,
  }))
  const mentions = sentences.flatMap(({ lang, sentence, bead }, segment) =>
    languages[lang]
      .mentions([{ text: sentence }])
      .flat()
      .map((mention) => ({
        ...moved(mention, starts[segment] ?? 0),
        lang,
        item: 0,
        bead,
        segment,
      })),
  )
  return { text, segments, beads, mentions, exchange: null, lexicon }
}
