import type { Finding } from '../finding.ts'
import type { Rule } from './rule.ts'

const otherYear = /\b(?:next|last|coming) year\b|[明去]年/i

export const anniversarySlips: Rule = {
  severity: 'note',
  about:
    'An anniversary does not add up: the year it counts from plus its years is not the year it is marked in.',
  ask({ text, exchange, mentions }) {
    const year = Number.parseInt(exchange?.when?.edtf ?? '', 10)
    if (!exchange || !Number.isFinite(year)) return []
    return exchange.anniversaries.flatMap(
      ({ years, from, evidence }): Omit<Finding, 'rule' | 'severity'>[] => {
        const due = Number.parseInt(from ?? '', 10) + years
        if (!Number.isFinite(due) || due === year) return []
        // "Next year is the 30th": it is not this year's.
        const isOther = evidence
          .map(({ start, end }) => text.slice(Math.max(0, start - 60), end + 60))
          .some((near) => otherYear.test(near) || near.includes(String(due)))
        if (isOther) return []
        const [en, zh] = (['en', 'zh'] as const).map((lang) =>
          evidence.find((one) => one.lang === lang),
        )
        const bead = mentions.find(({ start }) => start === (en ?? zh)?.start)?.bead ?? null
        return [
          {
            message: `${years} years from ${from} is ${due}, but it is marked in ${year}`,
            en: en ? { start: en.start, end: en.end } : null,
            zh: zh ? { start: zh.start, end: zh.end } : null,
            bead,
          },
        ]
      },
    )
  },
}
