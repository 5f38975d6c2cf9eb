import { parts } from '../src/extract/parts.ts'
import { itemOf, type Said } from './item.ts'

const home = { en: 'Wuhan', zh: '武汉', country: 'CN' }

/** Kind and day of each part of what these beads tell: "signing 2023-06-04", "signing -" where no day is known. */
export function told(...beads: Said[]): string[] {
  return parts(itemOf([beads], { home })).map(({ kind, when }) => `${kind} ${when?.edtf ?? '-'}`)
}

/** A visit of some days, for others to be parts of. */
export const visit: Said = [
  'Maria Silva, Mayor of Porto, Portugal, led a delegation and visited Wuhan from June 3 to 6, 2023.',
  '2023年6月3日至6日，葡萄牙波尔图市市长玛丽亚·席尔瓦率团访问武汉。',
]
