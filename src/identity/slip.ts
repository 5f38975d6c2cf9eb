import { distance } from 'fastest-levenshtein'

const least = { slip: 5, near: 3 } as const
const long = 9

/**
 * How two names differ by a slip of the pen: in one word, by a letter, or by two when it is long. In a
 * short word a letter is as likely another name (Tim, Tom): `near`. Undefined where they differ more.
 */
export function slipBetween(
  a: readonly string[],
  b: readonly string[],
): 'slip' | 'near' | undefined {
  if (a.length !== b.length) return undefined
  const pairs = a.map((word, at) => [word, b[at] ?? ''] as const)
  const [odd, ...others] = pairs.filter(([x, y]) => x !== y)
  if (!odd || others.length > 0) return undefined
  const size = Math.min(odd[0].length, odd[1].length)
  const letters = distance(...odd)
  if (letters > (size < long ? 1 : 2)) return undefined
  if (size >= least.slip) return 'slip'
  return size >= least.near && a.length > 1 ? 'near' : undefined
}
