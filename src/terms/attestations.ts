import type { Lang } from '../span.ts'
import type { Rendering, Term } from '../term.ts'
import type { AlignedItem } from './aligned-item.ts'
import { termFinder } from './finder.ts'

/** How often a rendering stands in the items of a record, and when first and last. */
export interface Attestation {
  readonly lang: Lang
  readonly words: string
  readonly items: number
  /** EDTF; '' when of no item the year is known. */
  readonly first: string
  readonly last: string
  /** Items that have it, by date. */
  readonly in: readonly {
    readonly bulletin: string
    readonly item: string
    readonly date: string
  }[]
}

/**
 * The history of a term's renderings in items, English before Chinese, each by first date. What lies inside a longer rendering of another of the
 * `terms` is that one's.
 */
export function attestations(
  id: string,
  { terms, items }: { readonly terms: readonly Term[]; readonly items: readonly AlignedItem[] },
): Attestation[] {
  const find = termFinder(terms)
  const found = new Map<Rendering, Attestation['in'][number][]>()
  for (const { bulletin, item, date = '', beads } of items) {
    for (const rendering of renderingsIn(beads, id, find)) {
      const places = found.get(rendering) ?? []
      found.set(rendering, places)
      if (!places.some((place) => place.item === item)) places.push({ bulletin, item, date })
    }
  }
  return [...found]
    .map(([{ lang, words }, places]) => {
      const inOrder = places.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
      // The day or month something began; a day without a year tells no history.
      const dates = inOrder
        .map(({ date }) => date.split('/')[0] ?? '')
        .filter((date) => /^\d{4}/.test(date))
      return {
        lang,
        words,
        items: inOrder.length,
        first: dates[0] ?? '',
        last: dates.at(-1) ?? '',
        in: inOrder,
      }
    })
    .sort((a, b) => (`${a.lang} ${a.first}` < `${b.lang} ${b.first}` ? -1 : 1))
}

function renderingsIn(
  beads: AlignedItem['beads'],
  id: string,
  find: ReturnType<typeof termFinder>,
): Set<Rendering> {
  const all = beads.flatMap(({ en, zh }) => [...find(en, 'en'), ...find(zh, 'zh')])
  return new Set(all.filter(({ term }) => term.id === id).map(({ rendering }) => rendering))
}
