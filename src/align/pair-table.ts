import { grown } from '../bitext/grown.ts'

/** Numbers pairs of a source and a target word in the order they are first met. */
export interface PairTable {
  /** The number of a pair; a new one when it was not met before. */
  place(source: number, target: number): number
  /** The source word of each pair, by number. */
  sources(): Int32Array
  targets(): Int32Array
}

/** An open-addressing hash in typed arrays: a Map of so many keys takes ten times the memory and time. */
export function pairTable(): PairTable {
  let slots = new Int32Array(1 << 16).fill(-1)
  let sources = new Int32Array(1 << 15)
  let targets = new Int32Array(1 << 15)
  let size = 0
  const slotOf = (source: number, target: number): number => {
    let hash = Math.imul(source, 0x9e3779b1) ^ Math.imul(target, 0x85ebca6b)
    hash ^= hash >>> 15
    let slot = hash & (slots.length - 1)
    for (;;) {
      const known = slots[slot] ?? -1
      if (known < 0 || (sources[known] === source && targets[known] === target)) return slot
      slot = (slot + 1) & (slots.length - 1)
    }
  }
  const grow = () => {
    sources = grown(sources)
    targets = grown(targets)
    slots = new Int32Array(slots.length * 2).fill(-1)
    for (let pair = 0; pair < size; pair++) {
      slots[slotOf(sources[pair] ?? 0, targets[pair] ?? 0)] = pair
    }
  }
  return {
    place(source, target) {
      const slot = slotOf(source, target)
      const known = slots[slot] ?? -1
      if (known >= 0) return known
      const pair = size++
      slots[slot] = pair
      sources[pair] = source
      targets[pair] = target
      if (size === sources.length) grow()
      return pair
    },
    sources: () => sources.subarray(0, size),
    targets: () => targets.subarray(0, size),
  }
}
