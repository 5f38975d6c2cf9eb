import type { Block } from '../bead.ts'
import { numbering } from '../bitext/numbering.ts'
import { simplified } from '../chinese/script.ts'
import type { DateMention } from '../mention.ts'
import type { Lang, Span } from '../span.ts'
import { datesIn } from './story-dates.ts'

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
  /** Whether a line of furniture right below it is a month: it is the name of a periodical. A day below is a page's own. */
  readonly isOverMonth: boolean
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
      isOverMonth: isMonth(text, blocks[index + 1]),
    }
  })
}

function isMonth(text: string, below: Block | undefined): boolean {
  if (below?.kind !== 'furniture') return false
  const dates = datesIn(text.slice(below.span.start, below.span.end), below.lang)
  return dates.some(({ from }) => from.month !== undefined && from.day === undefined)
}

/** Tells whether an empty line stands between two spans of a text, the first one first. */
export function isParted(text: string, before: Span, after: Span): boolean {
  return emptyLine.test(text.slice(before.end, after.start))
}
