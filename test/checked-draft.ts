import fc from 'fast-check'
import type { CheckedDraft, DraftFinding } from '../src/draft/checked-draft.ts'
import { placesIn } from '../src/draft/place.ts'

/** Two versions and the files they stand in. */
const versions = {
  en: 'Spring\n\nA delegation of 18 members came.\n',
  zh: '春天\n\n28人代表团来访。\n',
}
export const files = {
  en: { path: 'drafts/spring fair.txt', isPlain: true },
  zh: { path: 'drafts/春天.txt', isPlain: true },
}

const place = (lang: 'en' | 'zh', words: string) => {
  const start = versions[lang].indexOf(words)
  return placesIn(versions[lang])({ start, end: start + words.length })
}

/** A finding in those files. */
export const numberFinding: DraftFinding = {
  rule: 'number-differs',
  severity: 'error',
  message: '"18 members" is 18, but "28人代表团" is 28',
  suggestion: '28',
  replacement: '28 members',
  en: place('en', '18 members'),
  zh: place('zh', '28人代表团'),
  sentences: {
    en: place('en', 'A delegation of 18 members came.'),
    zh: place('zh', '28人代表团来访。'),
  },
}

const letters = fc.string({
  unit: fc.constantFrom('a', '市', '😀', '\n', '\r', ' '),
  maxLength: 40,
})

/** Any findings in any two texts. */
export const anyDraft = fc
  .tuple(letters, letters, fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat({ max: 2 }))))
  .map(([en, zh, spans]) => {
    const placesOf = { en: placesIn(en), zh: placesIn(zh) }
    const spanIn = (text: string, ...offsets: number[]) => {
      const [start = 0, end = 0] = offsets.map((at) => at % (text.length + 1)).sort((a, b) => a - b)
      return { start, end }
    }
    const findings = spans.map(([one, other, sides]): DraftFinding => {
      const found = {
        en: sides === 1 ? null : placesOf.en(spanIn(en, one, other)),
        zh: sides === 2 ? null : placesOf.zh(spanIn(zh, other, one)),
      }
      return { ...numberFinding, ...found, sentences: found }
    })
    const draft: CheckedDraft = { files, findings }
    return { texts: { en, zh }, draft }
  })
