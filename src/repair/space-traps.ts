import { listed, table } from '../data/table.ts'

const traps = new Map(
  table('space-traps').map(({ kind = '', words }) => [kind, new Set(listed(words))] as const),
)

/** Tells whether a word, in any capitals, is a reviewed trap of a kind: no space was lost beside it. */
export function isTrap(
  kind: 'extension' | 'company' | 'plural' | 'prefix' | 'closing',
  word: string,
): boolean {
  return traps.get(kind)?.has(word.toLowerCase()) ?? false
}
