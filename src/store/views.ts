import type { Exchange, Names } from '../exchange.ts'
import type { Entry, ItemSummary, PartnerView, PartySummary, Told } from '../record.ts'

/** An item of the record with its exchange, newest first wherever several stand together. */
export interface Kept {
  readonly summary: ItemSummary
  readonly exchange: Exchange | null
  /** What the bulletin calls the entity that the item is kept for. */
  readonly local: string
}

/** All that the items tell of one country or region. */
export function partnerView(id: string, kept: readonly Kept[]): PartnerView {
  const code = id.toUpperCase()
  const told = <T>(values: (exchange: Exchange, summary: ItemSummary) => readonly T[]): Told<T>[] =>
    kept.flatMap(({ summary, exchange }) =>
      (exchange ? values(exchange, summary) : []).map((value) => ({
        value,
        item: summary.id,
        date: summary.date,
      })),
    )
  return {
    id,
    names: byFrequency(
      told(({ places }) => places.filter((place) => place.country === code))
        .filter(({ value }) => value.type === 'country' || value.type === 'region')
        .map(({ value }) => value.name),
    ),
    exchanges: kept.map(({ summary }) => summary),
    people: peopleOf(kept, (party) => party.side === code),
    agreements: told(({ agreements }) => agreements),
    ties: told(({ ties }, { partners }) =>
      ties.filter((tie) => (tie.country ? tie.country === code : partners.length === 1)),
    ),
  }
}

/** The people whom the items name, each once: by name, with the newest form. */
function peopleOf(kept: readonly Kept[], isMeant: (party: PartySummary) => boolean): Entry[] {
  const entries = new Map<string, { name: Names; items: Set<string>; last: string }>()
  for (const { summary } of kept) {
    for (const party of summary.people) {
      if (party.id === undefined || !isMeant(party)) continue
      const { name } = party
      const entry = entries.get(party.id)
      if (!entry) entries.set(party.id, { name, items: new Set([summary.id]), last: summary.date })
      else {
        entry.name = { ...name, ...entry.name }
        entry.items.add(summary.id)
      }
    }
  }
  return [...entries]
    .map(([id, { items, ...entry }]) => ({ id, ...entry, items: items.size }))
    .sort((a, b) => sortName(a.name).localeCompare(sortName(b.name), 'en'))
}

function sortName({ en, zh }: Names): string {
  return en ?? zh ?? ''
}
function byFrequency(names: readonly Names[]): Names[] {
  const counts = new Map<string, { name: Names; count: number }>()
  for (const name of names) {
    const key = JSON.stringify([name.en, name.zh])
    const entry = counts.get(key)
    if (entry) entry.count++
    else counts.set(key, { name, count: 1 })
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ name }) => name)
}
