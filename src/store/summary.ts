import type { Bulletin, Item } from '../bulletin.ts'
import { headline, itemScript } from '../headline.ts'
import {
  type BulletinSummary,
  bulletinId,
  type ItemSummary,
  type PartySummary,
  partnersOf,
} from '../record.ts'

/** A bulletin as a list shows it. */
export function bulletinSummary(bulletin: Bulletin): BulletinSummary {
  const { source, issued, home, items } = bulletin
  return {
    id: bulletinId(bulletin),
    name: source.name,
    ...(source.url !== undefined && { url: source.url }),
    issued,
    home: home && { en: home.en, zh: home.zh },
    items: items.length,
  }
}

/**
 * An item as a list shows it.
 *
 * @throws {RangeError} when the item speaks of segments that the bulletin lacks
 */
export function itemSummary(bulletin: Bulletin, item: Item): ItemSummary {
  const { exchange } = item
  const script = itemScript(bulletin, item)
  return {
    id: item.id,
    bulletin: bulletinId(bulletin),
    kind: exchange?.kind ?? null,
    ...dateOf(bulletin, item),
    headline: headline(bulletin, item),
    ...(script && { script }),
    partners: partnersOf(bulletin, item),
    people: namedPeople(item),
    findings: item.findings.length,
  }
}

function dateOf(bulletin: Bulletin, item: Item): Pick<ItemSummary, 'date' | 'dateOf'> {
  const when = item.exchange?.when
  if (when) return { date: when.edtf, dateOf: 'exchange' }
  if (bulletin.issued) return { date: bulletin.issued.edtf, dateOf: 'issue' }
  return { date: '' }
}

function namedPeople({ exchange }: Item): PartySummary[] {
  return (exchange?.people ?? []).flatMap(({ name, entity, role, side }) =>
    name ? [{ name, role, ...(entity && { id: entity }), ...(side && { side }) }] : [],
  )
}
