import type { Span } from '../span.ts'
import type { Checked } from './rule.ts'
import { wordsOf } from './words.ts'

const english = {
  rank: /\b(?:Mayor|Governor|Director|Secretary|President|Chair(?:man|woman|person)|Minister|Consul|Ambassador|Head|Chief|Dean|Principal|Manager|Commissioner)s?\b/gi,
  deputy:
    /\b(?:Deputy|Depute|Vice|Associate|Assistant|Under(?=[- ](?:\p{L}+ )?Secretary)|Junior|Lieutenant|First(?= Mayor))[- ](?:\p{L}+ ){0,2}?(?:Mayor|Governor|Director|Secretary|President|Chair(?:man|woman|person)|Minister|Consul|Head|Chief|Dean|Principal|Manager|Commissioner)\b/giu,
}
const ranks =
  '(?:市|省|州|县|区|局|厅|处|司|部|院|校|会|社|馆|执?行|台)长(?!期|江|三角|城)|主任|秘书长|总裁|总经理|书记(?!处)|主席|总领事(?!馆)|大使(?!馆|级)|董事长'
const chinese = {
  rank: new RegExp(ranks, 'g'),
  deputy: new RegExp(`(?:副总?|助理)(?:${ranks})|(?:${ranks})助理`, 'g'),
}
const firstMayor = /第一市长/
const missions = {
  ambassador: { en: /\bambassadors?\b/gi, zh: /大使(?!馆|级)/g },
  consul: { en: /\bconsuls?[- ]general\b/gi, zh: /总领事(?!馆)/g },
}

/**
 * Ranks of a sentence told by their words alone, where nobody was read to hold them: both versions have as many, and
 * one has one deputy more; or one has an ambassador where the other has a consul-general.
 */
export function otherRank(item: Checked, bead: number): { en: Span; zh: Span } | undefined {
  const words = wordsOf(item, bead)
  if (!words) return undefined
  const { en, zh } = words
  const [envoys, consuls] = [missions.ambassador, missions.consul].map((one) => ({
    en: en.all(one.en),
    zh: zh.all(one.zh),
  }))
  for (const [here, there] of [
    [envoys, consuls],
    [consuls, envoys],
  ]) {
    const [a, b] = [here?.en[0], there?.zh[0]]
    if (a && b && here?.zh.length === 0 && there?.en.length === 0) return { en: a, zh: b }
  }
  const [englishRanks, chineseRanks] = [en.all(english.rank), zh.all(chinese.rank)]
  if (englishRanks.length !== chineseRanks.length || englishRanks.length === 0) return undefined
  const deputies = en
    .all(english.deputy)
    // "A delegation under Mayor Ruan" is his own.
    .filter(({ start }) => !item.text.startsWith('under ', start))
    // The First Mayor of a city state is its 第一市长; elsewhere he is a deputy.
    .filter(({ start }) => !item.text.startsWith('First ', start) || !zh.find(firstMayor))
  const others = zh.all(chinese.deputy)
  if (Math.abs(deputies.length - others.length) !== 1) return undefined
  const at = Math.min(deputies.length, others.length)
  const [a, b] = [deputies[at] ?? englishRanks[at], others[at] ?? chineseRanks[at]]
  return a && b ? { en: a, zh: b } : undefined
}
