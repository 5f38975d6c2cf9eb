import type { Asked, Rule } from './rule.ts'
import { type BeadWords, wordsOf } from './words.ts'

/** 三分之一 is a fraction. */
const chinese = /(?<!分)之一/
const english =
  /(?<!\b[Nn]ot? )\bone of (?:the|its|our|their|China[’']s|the [a-z]+[’']s)\s+(?:\p{L}+[’']s\s+)?(?:(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\b|most|largest|biggest|major|main|key|important|principal|leading|top|oldest|first|earliest|best|greatest|\p{L}+est)\b/u
/** Words that keep the thing one among several. */
const kept = {
  en: /\b(?:one of|among|amongst|amid|some of|part of|a part|member of|ranks?|ranked|ranking|(?<!\bthe )(?:top|leading)|a pillar|one in|either of|each of|one-|another)\b/i,
  zh: /之一|之列|其中|中的一|一员|前列|前[\d一二三四五六七八九十]|[首第][位名]|一[位名个座家项所条处种大]|某|有的|部分|排名|居/,
} as const

/** 其中一家企业: one of those that were told of; the English says so by the very word. */
const oneOfThem = /其中的?一[家个位名所座项条种]/
const oneKept =
  /\b(?:ones?|an?|another|among|includ\w+|some|both|of (?:them|these|those)|each|either|first|single|which|whose|whom)\b/i

export const quantifierDropped: Rule = {
  severity: 'warning',
  about: '之一, "one of", is lost: one of several things has become the only one.',
  ask(item) {
    return item.beads.flatMap((_, bead): Asked[] => {
      const words = wordsOf(item, bead)
      if (!words) return []
      const { en, zh } = words
      return [
        ...dropped(zh, { pattern: chinese, other: en, kept: kept.en }).map((span) => ({
          message: 'The English says nothing of 之一, "one of"',
          en: null,
          zh: span,
          bead,
          // "A major event" is one of several all the same.
          ...(!only.test(en.text) && { severity: 'note' as const }),
        })),
        ...dropped(zh, { pattern: oneOfThem, other: en, kept: oneKept }).map((span) => ({
          message: 'The English does not say that it is one of them',
          en: null,
          zh: span,
          bead,
        })),
        ...dropped(en, { pattern: english, other: zh, kept: kept.zh })
          .filter(({ start, end }) => !isOfFirst(item.text.slice(start, end), zh.text))
          .map((span) => ({
            message: 'The Chinese says nothing of "one of"',
            en: span,
            zh: null,
            bead,
          })),
      ]
    })
  },
}

/** "One of the first graduates" is 首届毕业生: the first were several. */
function isOfFirst(english: string, chinese: string): boolean {
  return /\b(?:first|earliest)$/.test(english) && /首[批届屆]|第一[批届屆]|最早/u.test(chinese)
}

const only =
  /(?:\b(?:the|its|their|our|his|her)|[’']s?) (?:only|most|top|leading|major|main|key|important|principal|[a-z\u00c0-\u024f]+est|\d+|two|three|four|five|six|seven|eight|nine|ten)\b/i

function dropped(
  own: BeadWords,
  { pattern, other, kept }: { pattern: RegExp; other: BeadWords; kept: RegExp },
) {
  const span = own.find(pattern)
  return span && !kept.test(other.text) ? [span] : []
}
