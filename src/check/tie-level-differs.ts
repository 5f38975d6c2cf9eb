import type { Finding } from '../finding.ts'
import type { Rule } from './rule.ts'
import { wordsOf } from './words.ts'

/** 友好城市 and 友好交流城市 are two levels of a tie, and so are their renderings. */
const levels = {
  en: {
    sister:
      /\b(?:sister|twin)[- ](?:cit(?:y|ies)|towns?|provinces?|states?|count(?:y|ies)|regions?|prefectures?)\b|\b(?:are|been|became|become|were) sisters\b/i,
    friendly:
      /\bfriend(?:ly|ship)[- ](?:exchanges?|cooperati(?:on|ve))(?: and cooperation)?[- ](?:cit(?:y|ies)|relation(?:s|ship)|partner(?:s|ship)?|agreement)\b|\bfriendly (?:cooperative|and cooperative) relation(?:s|ship)\b/i,
  },
  zh: {
    sister:
      /友好城市|友城|姐妹城市|姊妹城市|姊妹市|友好省[州市县道份区郡]|友好市[州郡省县道]|友好城市关系/,
    friendly: /友好(?:交流|合作|交流合作)(?:城市|关系)/,
  },
} as const

export const tieLevelDiffers: Rule = {
  severity: 'warning',
  about: 'One version tells of sister cities (友好城市), the other of a looser tie (友好交流城市).',
  ask(item) {
    return item.beads.flatMap((_, bead): Omit<Finding, 'rule' | 'severity'>[] => {
      const words = wordsOf(item, bead)
      if (!words) return []
      const [en, zh] = [countsOf(words.en.text, 'en'), countsOf(words.zh.text, 'zh')]
      const zhMore = (['sister', 'friendly'] as const).find((one) => zh[one] > en[one])
      if (!zhMore) return []
      const enMore = zhMore === 'sister' ? 'friendly' : 'sister'
      if (en[enMore] <= zh[enMore]) return []
      const [english, chinese] = [
        words.en.find(levels.en[enMore]),
        words.zh.find(levels.zh[zhMore]),
      ]
      return [{ message: messages[zhMore], en: english, zh: chinese, bead }]
    })
  },
}

const messages = {
  sister: 'The Chinese tells of sister cities, the English of a looser tie',
  friendly: 'The English tells of sister cities, the Chinese of a looser tie',
} as const

/** How often a text names each level. */
function countsOf(
  text: string,
  lang: 'en' | 'zh',
): Readonly<Record<'sister' | 'friendly', number>> {
  const { sister, friendly } = levels[lang]
  const count = (shape: RegExp) => [...text.matchAll(new RegExp(shape, 'gi'))].length
  return { sister: count(sister), friendly: count(friendly) }
}
