import type { DraftFinding } from '../../draft/checked-draft.ts'
import type { Severity } from '../../finding.ts'
import { element } from './element.ts'

const names: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  note: 'Note',
}

/** The findings as a list: each leads to its words, to what its rule means, and to its fix where there is one. */
export function findingItems(findings: readonly DraftFinding[]): HTMLElement[] {
  return findings.map(({ rule, severity, message, suggestion, replacement }, index) => {
    const number = String(index + 1)
    const go = element(
      'button',
      { type: 'button', class: 'go', 'data-go': String(index) },
      element('span', { class: 'number' }, number),
      ' ',
      element('strong', {}, names[severity]),
      element('span', { class: 'unseen' }, ': go to the words'),
    )
    const fix = element(
      'button',
      { type: 'button', class: 'fix', 'data-fix': String(index) },
      `Write “${replacement}”`,
    )
    const hint = element('span', { class: 'suggestion' }, `Suggested: ${suggestion}`)
    const about = element('a', { href: `/checks#${rule}`, target: '_blank' }, rule)
    about.append(element('span', { class: 'unseen' }, ' (in a new tab)'))
    return element(
      'li',
      { class: `finding ${severity}`, id: `finding-${number}` },
      element('p', {}, go, ' ', message),
      element(
        'p',
        { class: 'rule' },
        about,
        ...(replacement !== undefined ? [fix] : suggestion !== undefined ? [hint] : []),
      ),
    )
  })
}

/** What was found, in one line. */
export function summaryOf(findings: readonly DraftFinding[]): string {
  const counts = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const count = findings.filter((one) => one.severity === severity).length
    return count === 0 ? [] : [counted(count, severity)]
  })
  return counts.length === 0 ? 'The two versions agree: nothing found.' : `${counts.join(', ')}.`
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}
