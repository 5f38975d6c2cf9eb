import type { Finding } from '../finding.ts'
import type { Rule } from './rule.ts'
import { type BeadWords, wordsOf } from './words.ts'

/** How firmly a sentence speaks of what is to come: only wishing, only promising; anything else is open. */
type Strength = 'wish' | 'promise' | 'open'

const shapes = {
  en: {
    wish: /\b(?:willing(?:ness)?|hop(?:e|es|ed|ing)|wish(?:es|ed)?|looks? forward|looked forward|looking forward|ready to|would like|expect(?:s|ed)?|happy to|glad to|intends?|intended)\b/i,
    promise: /\b(?:will|shall)\b(?!\s+be\s+(?:held|a|an|the)\b)/,
    // Neither: plans, possibilities, wishes put otherwise.
    open: /\b(?:would|could|can|may|might|should|must|plans?|planned|agree[ds]?|promis\w+|pledg\w+|commit\w*|going to|opportunit\w+|want(?:s|ed)?|aims?|seeks?|propos\w+|welcom\w+|invit\w+|call(?:s|ed) (?:on|for)|strive|striving|encourag\w+|in order to|need)\b/i,
  },
  zh: {
    wish: /(?<![自志心])愿(?![景望])|希望|期待|期望|盼/,
    promise:
      /(?<!即)将(?:会|积极|进一步|继续|以|加强|努力|一如既往|全力|大力|推动|与|同|为|支持|充分|不断|持续|深化|着力|加快|尽|发挥|参与|组织|促进|开展|认真|致力|共同|提供|派|扩大|拓展)/,
    open: /一定|必|承诺|商定|同意|计划|拟|打算|能够?|可以|要|应|需|争取|力争|欢迎|邀请|建议|提议|呼吁|会(?:继续|全力|一如既往|积极)|契机|以期|有望|有意/,
  },
} as const

export const commitmentDiffers: Rule = {
  severity: 'note',
  about: 'One version wishes what the other promises: 愿 and 希望 are not "will".',
  ask(item) {
    return item.beads.flatMap((_, bead): Omit<Finding, 'rule' | 'severity'>[] => {
      const words = wordsOf(item, bead)
      if (!words) return []
      const [en, zh] = [strengthOf(words.en, 'en'), strengthOf(words.zh, 'zh')]
      if (en === 'open' || zh === 'open' || en === zh) return []
      return [
        {
          message: `The English ${verbs[en]} what the Chinese ${verbs[zh]}`,
          en: words.en.find(shapes.en[en]),
          zh: words.zh.find(shapes.zh[zh]),
          bead,
        },
      ]
    })
  },
}

const verbs = { wish: 'only wishes', promise: 'promises' } as const

function strengthOf({ text }: BeadWords, lang: 'en' | 'zh'): Strength {
  const { wish, promise, open } = shapes[lang]
  const [wishes, promises] = [wish.test(text), promise.test(text)]
  if (open.test(text) || wishes === promises) return 'open'
  return wishes ? 'wish' : 'promise'
}
