import { readFileSync } from 'node:fs'
import { Marked } from 'marked'
import { rules } from '../check/check.ts'

/** Every rule with its severity and what it finds, in one sentence. */
export const ruleList = Object.entries(rules).map(([id, { severity, about }]) => ({
  id,
  severity,
  about,
}))

/** The reference of the rules as HTML, without its title; a section on each, with the rule's id as its anchor. */
export function ruleDocs(): string {
  const page = readFileSync(new URL('../../docs/reference/checks.md', import.meta.url), 'utf8')
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        const inner = this.parser.parseInline(tokens)
        return depth === 1 ? '' : `<h${depth} id="${text}">${inner}</h${depth}>\n`
      },
    },
  })
  return marked.parse(page, { async: false })
}
