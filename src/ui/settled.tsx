import type { JudgedFinding } from '../decision.ts'
import type { Finding } from '../finding.ts'
import { ShownDate } from './date.tsx'

/** What people have settled, by the finding that it is about. */
export type SettledFindings = ReadonlyMap<Finding, JudgedFinding>

/** The findings of a bulletin that are no longer open. */
export function settledFindings(findings: readonly JudgedFinding[]): SettledFindings {
  const settled = findings.filter(({ state }) => state !== 'open')
  return new Map(settled.map((one) => [one.finding, one]))
}

/** That a finding is dismissed or silenced, since when and why. */
export function Settled({ by }: { readonly by: JudgedFinding | undefined }) {
  if (!by?.by) return null
  const { reason, at } = by.by
  return (
    <span class="settled">
      {by.state === 'dismissed' ? ' Dismissed' : ' Silenced'} <ShownDate edtf={at.slice(0, 10)} />:{' '}
      {reason}
    </span>
  )
}
