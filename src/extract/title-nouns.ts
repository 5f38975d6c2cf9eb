import type { ExchangeKind } from '../exchange.ts'
import type { CueMention, Placed } from '../mention.ts'
import type { Lang } from '../span.ts'
import { type ItemContext, isHeadline } from './item.ts'
import { kind } from './kind.ts'
import { isNounKind } from './kind-rows.ts'

const nouns: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:Festival|Fest|Fair|Expo|Exposition|Week|Cup|Competition|Contest|Tournament|Race|Marathon|Championships?|Games|Camp|Carnival|Regatta|Days|Season|Gala|Biennale|Triennale|Dialogue|Roundtable|Salon|Parade|Challenge)\b/gu,
  zh: /(?:(?<![环環细細季情关關章])[节節]|(?<![上本下每一])周|[杯赛賽]|(?<![运運经經])[营營])(?=[\d在于於上开開举舉的，,（(“「]|[圆圓]满|[闭閉]幕|重新)/gu,
}

/**
 * The nouns of a lead that names of events end in, though no cue tells what kind of event: an Oyster Festival, a Snow
 * Sculpture Competition; but 环节 and 运营 are none. Where somebody came, met or signed the event may be what he was in town for: there only nouns
 * of what the lead says was held.
 */
export function titleNouns(item: ItemContext, lang: Lang): Placed<CueMention>[] {
  const told = kind(item)?.kind
  if (told === undefined) return []
  const isAny = isNounKind(told) || heldKinds.has(told)
  const bead = leadOf(item, lang)
  return (item.beads[bead]?.[lang] ?? []).flatMap((segment) => {
    const span = item.segments[segment]?.span
    if (!span) return []
    const sentence = item.text.slice(span.start, span.end)
    const found = [...sentence.matchAll(nouns[lang])].filter(
      ({ index, 0: word }) => isAny || isHeld(sentence.slice(index + word.length), lang),
    )
    return found.map(({ index, 0: word }) => ({
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

/** The bead of the first sentence of a version, behind its headlines where it has more than those. */
function leadOf(item: ItemContext, lang: Lang): number {
  const isText = (index: number): boolean => !isHeadline(item, index)
  const lead = item.beads.findIndex((bead) => bead[lang].some(isText))
  return lead >= 0 ? lead : item.beads.findIndex((bead) => bead[lang].length > 0)
}

const held: Readonly<Record<Lang, RegExp>> = {
  en: /^,? (?:which )?(?:was|were|is|opened|closed|kicked off|took place|returned|concluded|ran|began|ended|came to)\b/u,
  zh: /^[在于於][^，。；]{1,20}(?:[举舉][行办辦]|[开開闭閉]幕|[启啟][动動]|落幕)/u,
}

function isHeld(behind: string, lang: Lang): boolean {
  return held[lang].test(behind.slice(0, 40))
}

/** Kinds that no noun alone tells, of which events with a name are held. */
const heldKinds: ReadonlySet<ExchangeKind> = new Set(['youth-exchange', 'opening'])
