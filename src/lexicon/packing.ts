/** Named parts of one file. Numbers are little-endian, as every machine Node runs on has them. */
export interface Parts {
  numbers(name: string): Uint32Array
  bytes(name: string): Uint8Array
  text(name: string): string
}

const magic = 0x314c4744
const headerSize = 8

/** One file out of named parts: a magic number, the size of a JSON directory, the directory, the parts. */
export function packed(parts: Readonly<Record<string, Uint32Array | Uint8Array>>): Uint8Array {
  let at = 0
  const directory = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => {
      const start = at
      at += padded(part.byteLength)
      return [name, [start, part.byteLength]]
    }),
  )
  const head = new TextEncoder().encode(JSON.stringify(directory))
  const base = headerSize + padded(head.length)
  const bytes = new Uint8Array(base + at)
  new Uint32Array(bytes.buffer, 0, 2).set([magic, head.length])
  bytes.set(head, headerSize)
  for (const [name, part] of Object.entries(parts)) {
    const [start = 0] = directory[name] ?? []
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), base + start)
  }
  return bytes
}

/**
 * The parts of a file that `packed` made, read in place.
 *
 * @throws {RangeError} when the bytes are no such file, or a part is asked for that it lacks
 */
export function unpacked(bytes: Uint8Array): Parts {
  // A Buffer may start anywhere in its pool; numbers are read in place only from a multiple of 4.
  const whole = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const [found, size = 0] = whole.length < headerSize ? [] : numbersAt(whole, 0, headerSize)
  if (found !== magic) throw new RangeError('Expected a lexicon file made by this version')
  const json = new TextDecoder().decode(whole.subarray(headerSize, headerSize + size))
  const directory: Record<string, [number, number]> = JSON.parse(json)
  const base = headerSize + padded(size)
  const part = (name: string) => {
    const [start, length] = directory[name] ?? []
    if (start === undefined || length === undefined || base + start + length > whole.length) {
      throw new RangeError(
        `Cannot find "${name}" in the lexicon file: it has other parts, or is cut short`,
      )
    }
    return whole.subarray(base + start, base + start + length)
  }
  return {
    numbers: (name) => numbersAt(part(name), 0),
    bytes: part,
    text: (name) => new TextDecoder().decode(part(name)),
  }
}

function numbersAt(bytes: Uint8Array, start: number, size = bytes.length): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset + start, size / 4)
}

function padded(size: number): number {
  return Math.ceil(size / 4) * 4
}
