import { englishCountry } from './countries.ts'
import { isMark, type Token } from './people-tokens.ts'

/** Mayor of Matola, Mozambique: a country after a comma says where the place is. */
export function apposition(tokens: readonly Token[], at: number): number {
  if (!isMark(tokens[at], ',')) return at
  const first = tokens[at + 1]?.text === 'the' ? at + 2 : at + 1
  for (let size = 4; size > 0; size--) {
    const part = tokens.slice(first, first + size)
    const isLast = tokens[first + size]?.kind !== 'capital'
    if (part.length < size || part[0]?.kind !== 'capital' || !isLast) continue
    if (englishCountry(part.map((token) => token.text).join(' '))) return first + size
  }
  return at
}
