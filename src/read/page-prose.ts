import { listed, table } from '../data/table.ts'
import type { PageLine, PageNode } from './page-lines.ts'

const around =
  /^(?:NAV|ASIDE|FOOTER|SELECT|BUTTON|TEXTAREA|IFRAME|SVG|MARQUEE|OBJECT|VIDEO|AUDIO|AMP-SIDEBAR|DATALIST)$/i
const containers = new Set(
  table('furniture').flatMap(({ how, phrases = '' }) =>
    how === 'container' ? listed(phrases) : [],
  ),
)

/** Whether an element, by its kind or a word of its name, holds what pages put around the news. */
export function isAround(element: PageNode): boolean {
  return around.test(element.nodeName) || classWords(element).some((word) => containers.has(word))
}

/** The words of an element's id and classes, in small letters: `foot-wrap shareBar` has four. */
export function classWords(element: PageNode): string[] {
  const names = `${element.getAttribute?.('id') ?? ''} ${element.getAttribute?.('class') ?? ''}`
  return names
    .slice(0, 200)
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean)
}

/** The lines that tell something: sentences that are no link. */
export function proseLines(lines: readonly PageLine[]): PageLine[] {
  return lines.filter(isProse)
}

/** Whether a line tells something: it ends as a sentence, or is as long as one, and is no link. */
export function isProse({ text, linked }: PageLine): boolean {
  if (linked >= 0.5) return false
  const beginning = text.slice(0, 400)
  const han = beginning.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = beginning.match(/\p{Script=Latin}+/gu)?.length ?? 0
  if (/[。！？.!?][”"’)）」]*$/u.test(text.slice(-8))) return han >= 8 || words >= 5
  return (han >= 25 || words >= 12) && /[。，、；,;]/u.test(beginning)
}
