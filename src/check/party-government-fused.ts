import { matches } from '../matches.ts'
import { covers } from '../span.ts'
import type { Rule } from './rule.ts'

const fused =
  /\bCPC\s+(?:[A-Z][\p{L}’'-]+\s+){0,3}(?:Municipal|Provincial|District|County|City|Autonomous Region)\s+(?:People[’']s\s+)?Government\b/gu

export const partyGovernmentFused: Rule = {
  severity: 'warning',
  about:
    'An English name makes one body of a Party committee and a government: "CPC … Municipal Government".',
  ask({ text, segments, beads }) {
    return beads.flatMap(({ en }, bead) =>
      en.flatMap((index) => {
        const span = segments[index]?.span
        if (!span) return []
        return matches(text.slice(span.start, span.end), fused).flatMap((match) => {
          const start = span.start + (match.index ?? 0)
          const words = { start, end: start + match[0].length }
          const government = match[0].replace(/^CPC\s+/, '')
          return covers(span, words)
            ? {
                message: `There is no "${match[0]}": the CPC has committees, the government is its own body`,
                en: words,
                zh: null,
                bead,
                suggestion: government,
                replacement: government,
              }
            : []
        })
      }),
    )
  },
}
