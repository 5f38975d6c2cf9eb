import type { HeldItem } from '../record.ts'
import { type Lang, langs } from '../span.ts'

/** The two versions of an item as texts, a block a line, to be checked again or worked on. */
export function itemTexts({ bulletin, index }: HeldItem): Record<Lang, string> {
  const { items, segments, text } = bulletin
  const [en, zh] = langs.map((lang) => {
    const gap = lang === 'en' ? ' ' : ''
    const blocks = new Map<number, string>()
    for (const at of items[index]?.segments[lang] ?? []) {
      const segment = segments[at]
      if (!segment) continue
      const words = text.slice(segment.span.start, segment.span.end)
      const before = blocks.get(segment.block)
      blocks.set(segment.block, before === undefined ? words : before + gap + words)
    }
    return [...blocks.values()].join('\n\n')
  })
  return { en: en ?? '', zh: zh ?? '' }
}
