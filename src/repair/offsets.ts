/** Offsets in a text, noted one by one: outside the heap, where many of them cost little while they grow. */
export interface Offsets {
  all: Int32Array<ArrayBuffer>
  size: number
}

/** None yet, with room for so many. */
export function noOffsets(room: number): Offsets {
  return { all: new Int32Array(room + 1), size: 0 }
}

/** Notes one more. */
export function note(offsets: Offsets, at: number): void {
  if (offsets.size === offsets.all.length) {
    const larger = new Int32Array(2 * offsets.size)
    larger.set(offsets.all)
    offsets.all = larger
  }
  offsets.all[offsets.size++] = at
}

/** Those that have been noted. */
export function noted({ all, size }: Offsets): Int32Array {
  return all.subarray(0, size)
}
