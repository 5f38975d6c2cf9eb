const [firstMark, firstCjk] = [0x2010, 0x3000]

/**
 * The offsets where a text goes over between Latin, general punctuation (U+2010 on) and Chinese (U+3000
 * on): what repairs between the scripts look for stands there, and in running text there are few.
 */
export function jointsOf(codes: Uint16Array): number[] {
  const found: number[] = []
  let last = levelOf(codes[0] ?? 0)
  for (let at = 1; at < codes.length; at++) {
    const level = levelOf(codes[at] ?? 0)
    if (level !== last) found.push(at)
    last = level
  }
  return found
}

function levelOf(code: number): number {
  if (code < firstMark) return 0
  return code < firstCjk ? 1 : 2
}
