import type { Block } from '../bead.ts'
import { simplified } from '../chinese/script.ts'
import type { DateMention } from '../mention.ts'
import type { Lang } from '../span.ts'
import { datesIn } from './story-dates.ts'

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
}

/** The blocks of one language, less furniture, in their order. */
export function passages(text: string, blocks: readonly Block[], lang: Lang): Passage[] {
  return blocks.flatMap((block, index) => {
    if (block.lang !== lang || block.kind === 'furniture') return []
    const printed = text.slice(block.span.start, block.span.end)
    const words = lang === 'zh' ? simplified(printed) : printed
    return [{ block: index, lang, kind: block.kind, text: words, dates: datesIn(words, lang) }]
  })
}
