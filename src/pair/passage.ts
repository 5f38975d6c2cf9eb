import type { Block } from '../bead.ts'
import { numbering } from '../bitext/numbering.ts'
import { simplified } from '../chinese/script.ts'
import type { DateMention } from '../mention.ts'
import type { Lang, Span } from '../span.ts'
import { datesIn } from './story-dates.ts'

/** Below a periodical's name its other name may stand, and then the line that counts its issue. */
const linesBelow = 2
// 第3期, (总第45期), No. 3, Issue 12, 2023: what counts the issues of a periodical closes the line.
export const issue =
  /第 ?\d{1,4} ?期 ?[)）]?(?:[(（][^()（）]{2,16}[)）])?$|(?:^|[,，(（\s])(?:no\.|issue|vol\.) ?\d{1,4}(?:[,()\s]{1,3}(?:\p{L}{3,9}\.? )?\d{4})?\)?(?: ?[(（][^()（）]{3,20}[)）])?$/iu
const emptyLine = /\n[^\S\n]*\n/u

/** A block as pairing sees it. */
export interface Passage {
  /** Index among the bulletin's blocks. */
  readonly block: number
  readonly lang: Lang
  readonly kind: Block['kind']
  /** As printed, but for Chinese in Simplified. */
  readonly text: string
  /** The dates in its first lines. */
  readonly dates: readonly DateMention[]
  /** Its number, where the news of its language is numbered. */
  readonly number?: number
  /** Whether an empty line stands somewhere between it and the passage of its language before. */
  readonly isParted: boolean
  /**
   * Whether what stands right below it, in either language, counts the issue of a periodical or is its month: it is the name
   * of one. A day below is a page's own.
   */
  readonly isOverIssue: boolean
}

/** The blocks of one language, less furniture, in their order. */
export function passages(text: string, blocks: readonly Block[], lang: Lang): Passage[] {
  const own = blocks.flatMap((block, index) =>
    block.lang === lang && block.kind !== 'furniture' ? [{ block, index }] : [],
  )
  const words = own.map(({ block: { span } }) => {
    const printed = text.slice(span.start, span.end)
    return lang === 'zh' ? simplified(printed) : printed
  })
  const numbers = numbering(words.map((line) => ({ lang, text: line })))
  return own.map(({ block, index }, at) => {
    const line = words[at] ?? ''
    const number = numbers[at]
    return {
      block: index,
      lang,
      kind: block.kind,
      text: line,
      dates: datesIn(line, lang),
      ...(number !== undefined && { number }),
      isParted: isParted(text, own[at - 1]?.block.span ?? block.span, block.span),
      isOverIssue: isOverIssue(text, blocks.slice(index + 1, index + 1 + linesBelow)),
    }
  })
}

function isOverIssue(text: string, below: readonly Block[]): boolean {
  const end = below.findIndex(({ kind }) => kind === 'text')
  return below.slice(0, end < 0 ? below.length : end).some(({ kind, lang, span }) => {
    const line = text.slice(span.start, span.end)
    return kind === 'furniture' ? isMonth(line, lang) : issue.test(line.normalize('NFKC').trim())
  })
}

function isMonth(line: string, lang: Lang): boolean {
  const dates = datesIn(line, lang)
  return dates.some(({ from }) => from.month !== undefined && from.day === undefined)
}

/** Tells whether an empty line stands between two spans of a text, the first one first. */
export function isParted(text: string, before: Span, after: Span): boolean {
  return emptyLine.test(text.slice(before.end, after.start))
}
