import type { Names } from '../exchange.ts'
import type { Lang } from '../span.ts'
import type { ItemContext } from './item.ts'
import { kind } from './kind.ts'

const works: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:performed|played|staged|presented)\s(?:the\s)?(?:[\p{L}-]{1,20}\s){0,4}[“"]([^“”"]{2,60}?),?[”"]/u,
  zh: /(?:演出|上演|献演|獻演|公演|带来|帶來)了?\p{Script=Han}{0,12}《([^《》]{2,30})》(?![等、《和与])/u,
}

/** The work that was performed, an opera or a play, as the Chinese tells it; undefined where none was, or a number of them. */
export function workOf(item: ItemContext): Names | undefined {
  if (kind(item)?.kind !== 'performance') return undefined
  const zh = named(item, 'zh')
  const en = named(item, 'en')
  return zh === undefined ? undefined : { ...(en !== undefined && { en }), zh }
}

function named(item: ItemContext, lang: Lang): string | undefined {
  return sentences(item, lang).flatMap((words) => works[lang].exec(words)?.[1] ?? [])[0]
}

function sentences({ beads, segments, text }: ItemContext, lang: Lang): string[] {
  return beads.flatMap((bead) =>
    bead[lang].flatMap((index) => {
      const span = segments[index]?.span
      return span ? text.slice(span.start, span.end) : []
    }),
  )
}
