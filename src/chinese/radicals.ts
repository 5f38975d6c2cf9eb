import { table } from '../data/table.ts'

const supplement = new Map(
  table('radicals').map(({ radical = '', ideograph = '' }) => [radical, ideograph]),
)

/**
 * The letter of the same shape as a radical's sign, which PDF fonts confuse: 月 for ⽉, 长 for ⻓. Kangxi
 * radicals go by NFKC, the CJK Radicals Supplement by `data/radicals.tsv`. Undefined for anything else.
 */
export function ideographOf(radical: string): string | undefined {
  if (radical >= '\u2f00' && radical <= '\u2fd5') return radical.normalize('NFKC')
  return supplement.get(radical)
}
