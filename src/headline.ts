import type { Bulletin, Item } from './bulletin.ts'
import type { Names } from './exchange.ts'
import { type Lang, langs } from './span.ts'

/**
 * What stands for an item in a list: its exchange's own title, else the first sentence of each version.
 *
 * @throws {RangeError} when the item speaks of segments that the bulletin lacks
 */
export function headline(bulletin: Bulletin, item: Item): Names {
  const title = item.exchange?.title
  const names: { [lang in Lang]?: string } = {}
  for (const lang of langs) {
    const words = title?.[lang] ?? firstSentence(bulletin, item.segments[lang])
    if (words) names[lang] = words
  }
  return names
}

/** The script that an item's Chinese is printed in, where it has any. */
export function itemScript(
  { blocks, segments }: Bulletin,
  item: Item,
): 'Hans' | 'Hant' | undefined {
  const [first] = item.segments.zh
  const segment = first === undefined ? undefined : segments[first]
  return segment && blocks[segment.block]?.script
}

function firstSentence({ segments, text }: Bulletin, indexes: readonly number[]): string {
  for (const index of indexes) {
    const segment = segments[index]
    if (!segment) {
      throw new RangeError(`Cannot find segment ${index}: the bulletin has ${segments.length}`)
    }
    const words = text.slice(segment.span.start, segment.span.end).trim()
    if (words !== '') return words
  }
  return ''
}
