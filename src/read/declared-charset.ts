/** The charset a page names in its first kilobytes, as the standard has it looked for. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  return /<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?([\w:-]{2,40})/i.exec(head)?.[1]
}
