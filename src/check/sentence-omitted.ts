import { spanOf } from '../bead.ts'
import type { Finding } from '../finding.ts'
import { hasBothVersions } from './disagreement.ts'
import type { Checked, Rule } from './rule.ts'
import { isHeadline } from './words.ts'

export const sentenceOmitted: Rule = {
  severity: 'note',
  about: 'A sentence of one version has no counterpart in the other.',
  ask(item) {
    if (!hasBothVersions(item)) return []
    const omitted = omissions(item)
    // A headline beside a full story is no translation of it: one note says so, not one a sentence.
    return omitted.length > 2 && omitted.length * 2 > item.beads.length
      ? omitted.slice(0, 1)
      : omitted
  },
}

function omissions(item: Checked): Omit<Finding, 'rule' | 'severity'>[] {
  const { beads, segments } = item
  return beads.flatMap(({ en, zh }, bead) => {
    if (en.length > 0 && zh.length > 0) return []
    // One version has a headline, the other none: no sentence is lost.
    if ([...en, ...zh].every((index) => isHeadline(item, index))) return []
    const missing = en.length === 0 ? 'English' : 'Chinese'
    return [
      {
        message: `The ${missing} version lacks this`,
        en: spanOf(en, segments),
        zh: spanOf(zh, segments),
        bead,
      },
    ]
  })
}
