/** What a zip archive holds: the names in its central directory, and their size when unpacked. */
export interface Contents {
  readonly names: readonly string[]
  readonly size: number
}

const endMark = 0x06054b50
const entryMark = 0x02014b50
const endSize = 22
const entrySize = 46

/** Reads a zip's central directory (APPNOTE 4.3.12), or gives null when the bytes are no zip archive. */
export function contentsOf(bytes: Uint8Array): Contents | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < endSize || view.getUint16(0) !== 0x504b) return null
  const end = endOf(view)
  if (end === undefined) return null
  const names: string[] = []
  let size = 0
  let at = view.getUint32(end + 16, true)
  while (at + entrySize <= end && view.getUint32(at, true) === entryMark) {
    const length = view.getUint16(at + 28, true)
    names.push(new TextDecoder().decode(bytes.subarray(at + entrySize, at + entrySize + length)))
    size += view.getUint32(at + 24, true)
    at += entrySize + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return { names, size }
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function endOf(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - endSize - 0xffff)
  for (let at = view.byteLength - endSize; at >= first; at--) {
    if (view.getUint32(at, true) === endMark) return at
  }
  return undefined
}
