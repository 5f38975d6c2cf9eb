import type { Lang } from '../../src/span.ts'
import { either, rewrites, type SlipKind } from './slip.ts'

/** Words of each language and what is put for them, and what the other version must say of the kind. */
interface Opposites {
  readonly how: string
  readonly put: Readonly<Record<Lang, Readonly<Record<string, string>>>>
  /** Behind the words, as a regular expression. */
  readonly before?: Readonly<Record<Lang, string>>
  readonly said: Readonly<Record<Lang, RegExp>>
}

/** Words put for those that they rule out, where the other version has a word of the kind: what one alone says may be left out. */
function opposites({ how, put, before, said }: Opposites): SlipKind {
  const ways = (['en', 'zh'] as const).map((lang) => {
    const words = Object.keys(put[lang]).toSorted((a, b) => b.length - a.length)
    const edge = lang === 'en' ? '\\b' : ''
    const pattern = new RegExp(`${edge}(?:${words.join('|')})${edge}${before?.[lang] ?? ''}`, 'g')
    return rewrites(lang, pattern, ([match]) => put[lang][match])
  })
  return {
    rule: 'alternative-differs',
    how,
    places: (item, random) =>
      either(...ways)(item, random).filter(([{ bead }]) => {
        const both = item.beads[bead]
        return both !== undefined && said.en.test(both.en) && said.zh.test(both.zh)
      }),
  }
}

/** Errors of words that rule each other out. */
export const slipsOfSense = {
  'year told by its distance': opposites({
    how: 'last year → this year; 明年 → 今年',
    put: {
      en: { 'last year': 'this year', 'this year': 'next year', 'next year': 'last year' },
      zh: { 今年: '去年', 去年: '明年', 明年: '今年' },
    },
    before: { en: '', zh: '(?![底末初来])' },
    said: { en: /\b(?:last|this|next) year\b/, zh: /[今去明]年/ },
  }),
  'rise or fall': opposites({
    how: 'up 8 percent → down 8 percent; 增长8% → 下降8%',
    put: {
      en: { up: 'down', down: 'up', rose: 'fell', grew: 'fell', increased: 'fell', fell: 'rose' },
      zh: { 增长: '下降', 增長: '下降', 增加: '减少', 下降: '增长', 减少: '增加' },
    },
    before: { en: '(?= (?:by )?\\d)', zh: '(?=了?约?\\d)' },
    said: {
      en: /\b(?:up|down|rose|grew|fell|drop|rise|growth|increas|decreas|declin|more|less|fewer)/,
      zh: /[增升涨提漲降减減]/,
    },
  }),
  'how often': opposites({
    how: 'every year → every month; 每周 → 每天',
    put: {
      en: { 'every year': 'every month', 'each year': 'each month', 'every week': 'every day' },
      zh: { 每年: '每月', 每周: '每天', 每两年: '每年', 每月: '每周' },
    },
    said: { en: /\b(?:every|each|a) (?:year|month|week|two)|annual|ly\b/, zh: /每/ },
  }),
  'kind of mission': opposites({
    how: 'the Embassy → the Consulate General; 大使馆 → 总领事馆',
    put: {
      en: { Embassy: 'Consulate General' },
      zh: { 大使馆: '总领事馆', 使馆: '总领事馆', 大使館: '總領事館', 使館: '總領事館' },
    },
    said: { en: /\bEmbassy/, zh: /使[馆館]/ },
  }),
} satisfies Record<string, SlipKind>
