import { listed, table } from '../data/table.ts'
import { simplified } from './script.ts'
import { plainLatin } from './syllables.ts'

const spellings = new Map(
  table('surnames').map(({ han = '', other }) => [
    han,
    new Set(listed(other).map((form) => plainLatin(form))),
  ]),
)

/** How much a family name that is spelt as there tells of the whole name; the given name is not compared. */
const familyAlone = 0.75

/**
 * How far `latin` may spell `han` as Hong Kong, Macao, Taiwan or Southeast Asia do (Raymond Kwok Wing-tak for 郭永德), 0 to
 * 1: one of its words, of two and more, is such a spelling of the family name that `han` begins with.
 */
export function spellsOverseas(han: string, latin: string): number {
  const words = latin.match(/[\p{L}\p{M}'’-]+/gu) ?? []
  const plain = simplified(han)
  if (words.length < 2 || !/^\p{Script=Han}{2,5}$/u.test(plain)) return 0
  const known = spellings.get(plain.slice(0, 2)) ?? spellings.get(plain.slice(0, 1))
  return words.some((word) => known?.has(plainLatin(word))) ? familyAlone : 0
}
