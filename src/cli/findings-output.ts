import type { CheckedDraft } from '../draft/checked-draft.ts'
import { findingLines } from '../export/finding-lines.ts'
import type { Severity } from '../finding.ts'
import { version } from '../version.ts'
import { counted } from './doubts.ts'
import { findingText, styleFor } from './finding-text.ts'

export type Form = 'text' | 'json' | 'sarif'

/** Where findings go, draft by draft. */
interface FindingsOutput {
  add(draft: CheckedDraft): void
  /** Prints what stands at the end; `troubles` are what could not be checked, in words. */
  end(troubles: readonly string[]): Promise<void>
}

/** Prints findings on standard output: text and JSON as they come, a SARIF log when all are there. */
export function findingsOutput(form: Form, { quiet = false }: { quiet?: boolean }): FindingsOutput {
  if (form === 'sarif') return sarifOutput()
  if (form === 'json') {
    const add = (draft: CheckedDraft) => {
      for (const line of findingLines(draft)) process.stdout.write(line)
    }
    return { add, end: async () => {} }
  }
  return textOutput(quiet)
}

function textOutput(isQuiet: boolean): FindingsOutput {
  const style = styleFor(process.stdout)
  const found: Record<Severity, number> = { error: 0, warning: 0, note: 0 }
  let drafts = 0
  return {
    add({ files, findings }) {
      drafts++
      for (const finding of findings) {
        found[finding.severity]++
        process.stdout.write(`${findingText(finding, files, style)}\n\n`)
      }
    },
    async end() {
      if (isQuiet || drafts === 0) return
      const counts = (['error', 'warning', 'note'] as const).map((one) => counted(found[one], one))
      process.stdout.write(`${counts.join(', ')} in ${counted(drafts, 'draft')}\n`)
    },
  }
}

function sarifOutput(): FindingsOutput {
  const drafts: CheckedDraft[] = []
  return {
    add(draft) {
      drafts.push(draft)
    },
    async end(troubles) {
      // Loaded for this alone: the rules bring their tables with them.
      const { rules } = await import('../check/check.ts')
      const { sarif } = await import('../export/sarif.ts')
      const docs = new URL('../../docs/reference/checks.md', import.meta.url).href
      process.stdout.write(sarif(drafts, { version: version(), rules, docs, troubles }))
    },
  }
}
