import { chinese } from '../src/chinese/chinese.ts'
import { english } from '../src/english/english.ts'
import { calendar } from '../src/extract/calendar.ts'
import { published } from '../src/extract/published.ts'
import { type DateMention, moved, type Placed } from '../src/mention.ts'

const languages = { en: english, zh: chinese }

/** The dates of a bulletin of these sentences, as [item, language, sentence], in EDTF with what tells them: "2023-02-01 inferred". */
export function dated(sentences: readonly [number, 'en' | 'zh', string][], said = {}): string[] {
  const text = sentences.map(([, , sentence]) => sentence).join('\n')
  let start = 0
  const mentions = sentences.flatMap(([item, lang, sentence], segment) => {
    const at = start
    start += sentence.length + 1
    return languages[lang]
      .mentions([{ text: sentence }])
      .flat()
      .map((mention): Placed => ({ ...moved(mention, at), item, lang, bead: 0, segment }))
  })
  const dates = calendar(mentions, { text, published: published(text, said) })
  return mentions
    .filter((mention): mention is Placed<DateMention> => mention.type === 'date')
    .map((mention) => {
      const { edtf, basis } = dates.dated(mention)
      return `${edtf} ${basis}`
    })
}
