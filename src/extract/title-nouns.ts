import type { ExchangeKind } from '../exchange.ts'
import type { CueMention, Placed } from '../mention.ts'
import type { Lang } from '../span.ts'
import type { ItemContext } from './item.ts'
import { kind } from './kind.ts'
import { isNounKind } from './kind-rows.ts'

const nouns: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:Festival|Fest|Fair|Expo|Exposition|Week|Cup|Competition|Contest|Tournament|Race|Marathon|Championships?|Games|Camp|Carnival|Regatta)\b/gu,
  zh: /[节節周杯赛賽营營](?=[\d在于於上开開举舉的，,（(“「]|[圆圓]满|[闭閉]幕|重新)/gu,
}

/**
 * The nouns of a lead that names of events end in, though no cue tells what kind of event: an Oyster Festival, a Snow
 * Sculpture Competition. None where somebody came, met or signed: the event is then what he was in town for.
 */
export function titleNouns(item: ItemContext, lang: Lang): Placed<CueMention>[] {
  const told = kind(item)?.kind
  if (told === undefined || !(isNounKind(told) || heldKinds.has(told))) return []
  const bead = item.beads.findIndex((one) => one[lang].length > 0)
  return (item.beads[bead]?.[lang] ?? []).flatMap((segment) => {
    const span = item.segments[segment]?.span
    if (!span) return []
    const found = item.text.slice(span.start, span.end).matchAll(nouns[lang])
    return Array.from(found, ({ index, 0: word }) => ({
      type: 'cue' as const,
      id: `kind:${told}`,
      start: span.start + index,
      end: span.start + index + word.length,
      lang,
      item: 0,
      bead,
      segment,
    }))
  })
}

/** Kinds that no noun alone tells, of which events with a name are held. */
const heldKinds: ReadonlySet<ExchangeKind> = new Set(['youth-exchange', 'opening'])
