import type { Bulletin, Item } from '../bulletin.ts'
import type { Exchange, Names } from '../exchange.ts'
import type { Proposal } from '../proposal.ts'
import { bulletinId } from '../record.ts'
import { type Lang, langs } from '../span.ts'

/** What the two versions of an item call one thing. */
export interface LinkedNames {
  readonly subject: NonNullable<Proposal['subject']>
  readonly en: string
  readonly zh: string
}

/** An item as a termbase sees it: what its beads say, and what its exchange has linked. */
export interface AlignedItem {
  readonly bulletin: string
  readonly item: string
  /** EDTF: when it happened, else when its bulletin was issued. */
  readonly date?: string
  /** Of every bead its words in both versions, '' where it has none. */
  readonly beads: readonly Readonly<Record<Lang, string>>[]
  readonly linked: readonly LinkedNames[]
  /** Names of people in it: no terms, however often they stand side by side. */
  readonly people: readonly Names[]
}

/** The items of a bulletin, as a termbase sees them. */
export function alignedItems(bulletin: Bulletin): AlignedItem[] {
  const id = bulletinId(bulletin)
  return bulletin.items.map((item) => {
    const date = item.exchange?.when?.edtf ?? bulletin.issued?.edtf
    return {
      bulletin: id,
      item: item.id,
      ...(date !== undefined && { date }),
      beads: item.beads.map((bead) => ({
        en: said(bulletin, bead.en),
        zh: said(bulletin, bead.zh),
      })),
      linked: item.exchange ? linkedIn(item.exchange) : [],
      people: peopleIn(item),
    }
  })
}

function said({ segments, text }: Bulletin, indexes: readonly number[]): string {
  return indexes
    .flatMap((index) => segments[index]?.span ?? [])
    .map(({ start, end }) => text.slice(start, end))
    .join('\n')
}

function linkedIn(exchange: Exchange): LinkedNames[] {
  const { people, organisations, places, agreements } = exchange
  const parties = [...people, ...organisations]
  return [
    ...parties.flatMap(({ organisation }) => linked('organisation', organisation)),
    ...organisations.flatMap(({ name }) => linked('organisation', name)),
    // Of a group it is what it is called here: "22 students".
    ...parties.flatMap(({ title, group }) => (group ? [] : linked('title', title))),
    ...places.flatMap(({ name }) => linked('place', name)),
    ...agreements.flatMap(({ name }) => linked('agreement', name)),
  ]
}

function linked(subject: LinkedNames['subject'], names: Names | null | undefined): LinkedNames[] {
  const { en = '', zh = '' } = names ?? {}
  // One character is short for a name: 渝, 哈.
  return en.length > 1 && zh.length > 1 ? [{ subject, en, zh }] : []
}

function peopleIn({ exchange }: Item): Names[] {
  return (exchange?.people ?? []).flatMap(({ name }) =>
    name && langs.some((lang) => name[lang] !== undefined) ? [name] : [],
  )
}
