import type { DraftAnswer } from '../../draft/checked-draft.ts'
import type { Lang, Span } from '../../span.ts'
import { fixes } from './fixes.ts'
import { carried, fixedLang, type Live, type LiveFinding, liveOf, markingsOf } from './live.ts'
import type { Looking, Pane } from './pane.ts'
import type { Panel } from './panel.ts'
import type { PaperName } from './papers.ts'
import type { Splice } from './splice.ts'

interface Surroundings {
  readonly papers: Readonly<Record<PaperName, Pane>>
  readonly panel: Panel
  /** The paper that a version stands in now. */
  readonly paperOf: (lang: Lang) => PaperName
}

/** A draft on the desk: the last answer about it, where the reader is in it, and the fixes made. */
export interface Session {
  take(answer: DraftAnswer): void
  /** Forgets the last answer, and says why there is none. */
  clear(trouble?: string): void
  /** Carries the last answer along with a change of a text. */
  carry(paper: PaperName, splice: Splice): void
  /** The cursor has come to an offset. */
  look(paper: PaperName, offset: number): void
  /** Goes to a finding: its words selected in the version that a fix would change, and lit in the other. */
  visit(finding: number): void
  /** Goes to the finding after or before the last one gone to, round and round. */
  step(by: 1 | -1): void
  /** Goes to a bead's sentences in one version. */
  visitBead(bead: number, lang: Lang): void
  /** Writes what a finding says should stand there; of the finding gone to last when none is named. */
  fix(finding?: number): void
  undo(): void
}

const both = ['en', 'zh'] as const
const nothing: Live = { findings: [], beads: [] }

export function session({ papers, panel, paperOf }: Surroundings): Session {
  const written = fixes()
  let live = nothing
  /** The finding gone to last; the next one is after it. */
  let at = -1

  const versionsOn = (paper: PaperName) => both.filter((lang) => paperOf(lang) === paper)

  /** The fix to undo: one on a paper that is out of sight stays. */
  function lastFix() {
    const { last } = written
    return last && versionsOn(last.paper).length > 0 ? last : undefined
  }

  function mark(): void {
    const severities = live.findings.map(({ finding }) => finding.severity)
    for (const paper of new Set(both.map(paperOf))) {
      papers[paper].mark(markingsOf(live, versionsOn(paper)), severities)
    }
    stand()
  }

  function stand(): void {
    const can = { step: live.findings.length > 0, fix: fixOf(at) !== undefined }
    panel.stand(at, { ...can, undo: lastFix() !== undefined })
  }

  function light(looking: Looking): void {
    for (const lang of both) papers[paperOf(lang)].light(looking)
  }

  function beadAt(versions: readonly Lang[], offset: number): number | undefined {
    const isThere = ({ start, end }: Span) => start <= offset && offset < end
    const index = live.beads.findIndex((bead) => versions.some((lang) => bead[lang].some(isThere)))
    return index < 0 ? undefined : index
  }

  /** What a finding's fix would write, and where; undefined where there is none, or its words are gone. */
  function fixOf(index: number) {
    const one = live.findings[index]
    const words = one?.finding.replacement
    if (!one || words === undefined) return undefined
    const lang = fixedLang(one)
    const span = one[lang]
    return span ? { span, words, paper: paperOf(lang) } : undefined
  }

  function visit(index: number): void {
    const one = live.findings[index]
    if (!one) return
    at = index
    history.replaceState(null, '', `#finding-${index + 1}`)
    stand()
    const { message, replacement, severity } = one.finding
    const fix = replacement === undefined ? '' : ` F9 writes “${replacement}”.`
    panel.say(`${index + 1} of ${live.findings.length}, ${severity}: ${message}.${fix}`)
    const lang = fixedLang(one)
    const span = one[lang]
    if (!span) return
    light({ bead: beadAt([lang], span.start), finding: index })
    papers[paperOf(lang)].select(span)
    papers[paperOf(lang)].reveal()
  }

  return {
    take(answer) {
      live = liveOf(answer)
      at = Math.min(at, answer.findings.length - 1)
      for (const lang of both) if (paperOf(lang) === lang) papers[lang].speak(answer.langs[lang])
      panel.show(answer)
      mark()
    },
    clear(trouble) {
      live = nothing
      at = -1
      panel.clear(trouble)
      mark()
    },
    carry(paper, splice) {
      written.carry(paper, splice)
      // What was said was of the words before.
      panel.say('')
      live = carried(live, versionsOn(paper), splice)
      mark()
    },
    look(paper, offset) {
      const versions = versionsOn(paper)
      const isUnder = (one: LiveFinding | undefined) =>
        versions.some((lang) => {
          const span = one?.[lang]
          return span && span.start <= offset && offset < span.end
        })
      // Of several findings about the same words the one gone to stays.
      const under = isUnder(live.findings[at]) ? at : live.findings.findIndex(isUnder)
      if (under >= 0) at = under
      stand()
      light({ bead: beadAt(versions, offset), finding: under < 0 ? undefined : under })
    },
    visit,
    step(by) {
      const count = live.findings.length
      const from = at < 0 && by < 0 ? count : at
      for (let far = 1; far <= count; far++) {
        const index = (((from + by * far) % count) + count) % count
        const one = live.findings[index]
        // One that was just mended or written over is left to the next answer.
        if (one?.en || one?.zh) return visit(index)
      }
    },
    visitBead(bead, lang) {
      const [first] = live.beads[bead]?.[lang] ?? []
      if (!first) return
      light({ bead, finding: undefined })
      papers[paperOf(lang)].select({ start: first.start, end: first.start })
      papers[paperOf(lang)].reveal()
    },
    fix(index = at) {
      const fitting = fixOf(index)
      if (!fitting) return
      const { span, words, paper } = fitting
      const before = papers[paper].text.slice(span.start, span.end)
      papers[paper].write(span, words)
      written.add({ paper, before, start: span.start, end: span.start + words.length })
      // The findings close up, so that the next is where this one was.
      at = index - 1
      panel.say(`Written: ${words}.`)
      stand()
    },
    undo() {
      const last = lastFix()
      if (!last) return
      written.drop()
      papers[last.paper].write(last, last.before)
      panel.say(`Undone: ${last.before}.`)
      stand()
    },
  }
}
