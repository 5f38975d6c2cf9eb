import type { DraftAnswer, DraftFinding } from '../../draft/checked-draft.ts'
import type { Lang, Span } from '../../span.ts'
import type { Marking } from './pieces.ts'
import { moved, type Splice, stretched } from './splice.ts'

/** A finding, and where its words stand by now: nowhere, in either version, once any of them was touched. */
export interface LiveFinding extends Readonly<Record<Lang, Span | null>> {
  readonly finding: DraftFinding
}

/** The last answer, carried along with what is typed until the next one comes. */
export interface Live {
  readonly findings: readonly LiveFinding[]
  readonly beads: readonly Readonly<Record<Lang, readonly Span[]>>[]
}

export function liveOf({ findings, beads }: DraftAnswer): Live {
  return {
    findings: findings.map((finding) => ({ finding, en: finding.en, zh: finding.zh })),
    beads,
  }
}

/** The answer after a change of the text that `langs` stand in. */
export function carried({ findings, beads }: Live, langs: readonly Lang[], splice: Splice): Live {
  return {
    findings: findings.map((one) => carriedFinding(one, langs, splice)),
    beads: beads.map((bead) => {
      const sides = langs.map((lang) => [lang, bead[lang].map((span) => stretched(span, splice))])
      return { ...bead, ...Object.fromEntries(sides) }
    }),
  }
}

function carriedFinding(one: LiveFinding, langs: readonly Lang[], splice: Splice): LiveFinding {
  const sides: Record<Lang, Span | null> = { en: one.en, zh: one.zh }
  for (const lang of langs) {
    const span = one[lang]
    if (!span) continue
    const now = moved(span, splice)
    if (!now) return { ...one, en: null, zh: null }
    sides[lang] = now
  }
  return { ...one, ...sides }
}

/** What there is to mark in the text that `langs` stand in. */
export function markingsOf({ findings, beads }: Live, langs: readonly Lang[]): Marking[] {
  return langs.flatMap((lang) => [
    ...beads.flatMap((sides, bead) => sides[lang].map(({ start, end }) => ({ start, end, bead }))),
    ...findings.flatMap(({ [lang]: span }, finding) =>
      span ? [{ start: span.start, end: span.end, finding }] : [],
    ),
  ])
}

/** The version that a finding's fix is written in: the English, or the Chinese where there is no English. */
export function fixedLang({ finding }: LiveFinding): Lang {
  return finding.en ? 'en' : 'zh'
}
