import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'

/** A zip of files by name, in the order given. */
export async function zipped(
  files: Readonly<Record<string, string | Uint8Array>>,
  { compress = true }: { compress?: boolean } = {},
): Promise<Uint8Array> {
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(files)) {
    zip.addBuffer(Buffer.from(content), name, { compress, mtime: new Date(0) })
  }
  zip.end()
  return new Uint8Array(await buffer(zip.outputStream))
}

/** The same bytes with every `from` put as `to`, which is as long: a zip's names lie open in it. */
export function swapped(bytes: Uint8Array, from: string, to: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes)
  for (let at = copy.indexOf(from); at !== -1; at = copy.indexOf(from, at + to.length)) {
    copy.set(to, at)
  }
  return new Uint8Array(copy)
}

/** Where the fields of an entry in a zip's list stand, and how long they are (APPNOTE 4.3.12). */
const fields = {
  flags: [8, 2],
  method: [10, 2],
  checksum: [16, 4],
  size: [24, 4],
  mode: [40, 2],
  offset: [42, 4],
} as const

type Field = keyof typeof fields

/**
 * The same zip with fields changed in its list of files, of the entry named `of` or of all: what a list says
 * may be a lie.
 */
export function relisted(
  bytes: Uint8Array,
  { of = '', ...changes }: { of?: string } & { [F in Field]?: number },
): Uint8Array {
  const copy = Buffer.from(bytes)
  const mark = Buffer.from([0x50, 0x4b, 1, 2])
  for (let entry = copy.indexOf(mark); entry !== -1; entry = copy.indexOf(mark, entry + 4)) {
    if (
      !copy
        .subarray(entry + 46)
        .toString()
        .startsWith(of)
    )
      continue
    for (const [field, value] of Object.entries(changes)) {
      const [at, length] = fields[field as Field]
      copy.writeUIntLE(value, entry + at, length)
    }
  }
  return new Uint8Array(copy)
}
