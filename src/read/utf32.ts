/** UTF-32 by its byte order mark, which UTF-16's is a part of. */
export function markedUtf32([a, b, c, d]: Uint8Array): 'utf-32le' | 'utf-32be' | undefined {
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return 'utf-32le'
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? 'utf-32be' : undefined
}

/** Text in UTF-32 behind its byte order mark; what is no character becomes U+FFFD. */
export function utf32Text(bytes: Uint8Array, encoding: 'utf-32le' | 'utf-32be'): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const pieces: string[] = []
  for (let at = 4; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, encoding === 'utf-32le')
    const isCharacter = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    pieces.push(isCharacter ? String.fromCodePoint(code) : '\ufffd')
  }
  return pieces.join('')
}
