import type { Finding, Severity } from '../finding.ts'

const order: readonly Severity[] = ['note', 'warning', 'error']

/** Tells whether a finding is as severe as `--fail-on` asks; none is when it asks for nothing. */
export function isReached(
  failOn: Severity | undefined,
  findings: readonly Pick<Finding, 'severity'>[],
): boolean {
  if (failOn === undefined) return false
  return findings.some(({ severity }) => order.indexOf(severity) >= order.indexOf(failOn))
}
