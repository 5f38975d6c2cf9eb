import { listed, table } from '../data/table.ts'
import { type NameIndex, namedAt, nameIndex } from './places-index.ts'

const rows = table('units')
const classifiers = words('zh')
const nouns = words('zh_noun')
// 2人回国, 三匹配: words that begin as a classifier does.
const traps = nameIndex(
  listed(table('quantity-stops').find(({ lang }) => lang === 'zh')?.['words']).map(
    (text) => [text, ''] as const,
  ),
)

function words(column: 'zh' | 'zh_noun'): NameIndex<string> {
  return nameIndex(
    rows.flatMap((row) => listed(row[column]).map((text) => [text, row['id'] ?? ''] as const)),
  )
}

/** Where the unit words behind a Chinese number end, and the unit they are. */
export interface CountedNoun {
  readonly length: number
  readonly unit: string
}

// Words that cannot stand between a classifier and its noun.
const barrier =
  /[，,。、；;：:“”"（）()《》\d的和及与在将被由对从向给到参一二两三四五六七八九十百千万亿]/u

/**
 * The classifier or unit that `after`, simplified text behind a number, opens with, and the noun it
 * counts when the noun is known: 位重庆学员 → `person`, 4 more code units. A general classifier (个,
 * 项) takes the unit of its noun. Null when the text opens with neither; with `needsClassifier`, also
 * when it opens with a noun (in 张三成员 nobody counts members).
 */
export function countedNoun(after: string, { needsClassifier = false } = {}): CountedNoun | null {
  const gap = after.length - after.trimStart().length
  const text = after.slice(gap)
  const classifier = namedAt(text, 0, classifiers)
  const direct = namedAt(text, 0, nouns)
  if (!needsClassifier && direct && direct.end > (classifier?.end ?? 0)) {
    return { length: gap + direct.end, unit: direct.value }
  }
  if (!classifier || (namedAt(text, 0, traps)?.end ?? 0) > classifier.end) return null
  const { end, value: unit } = classifier
  const noun = nounAfter(text.slice(end))
  const isGeneral = unit === 'item' || unit === 'institution'
  return {
    length: gap + end + (noun?.length ?? 0),
    unit: isGeneral ? (noun?.unit ?? unit) : unit,
  }
}

/** The nearest known noun within eight characters, as long as nothing stands between that ends a phrase. */
function nounAfter(text: string): CountedNoun | null {
  const phrase = text.slice(0, 12)
  const stop = phrase.search(barrier)
  const open = stop === -1 ? phrase : phrase.slice(0, stop)
  for (let at = 0; at <= 8 && at < open.length; at++) {
    const noun = namedAt(open, at, nouns)
    if (noun) return { length: noun.end, unit: noun.value }
  }
  return null
}
