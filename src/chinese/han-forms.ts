import { simplified } from './script.ts'

// The basic Han block is all that conversions between the scripts touch in running text.
const [first, last] = [0x4e00, 0x9fff]

/** For every code unit its Simplified form, itself where it has no other. */
export const simplifiedCode: Uint16Array = folded()

function folded(): Uint16Array {
  const codes = Uint16Array.from({ length: 0x10000 }, (_, code) => code)
  // A line break between them keeps letters from being read as words.
  const block = Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at))
  const simple = simplified(block.join('\n'))
  for (let code = first; code <= last; code++) codes[code] = simple.charCodeAt(2 * (code - first))
  return codes
}

/** The Traditional forms of every code unit that is the Simplified form of others: 发 of 發 and 髮. */
export const traditionalCodes: ReadonlyMap<number, readonly number[]> = unfolded()

function unfolded(): Map<number, number[]> {
  const found = new Map<number, number[]>()
  for (let code = first; code <= last; code++) {
    const simple = simplifiedCode[code] ?? code
    if (simple !== code) found.set(simple, [...(found.get(simple) ?? []), code])
  }
  return found
}
