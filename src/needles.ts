/**
 * Words that lists are known by, as a tree of letters, so that a text is looked through once for all of them. The tree
 * lies in flat arrays: it has thousands of nodes and is gone into at every word.
 */
export interface NeedleIndex {
  /** A node and a letter as one number, in a table with open addressing; and the node they lead to. */
  readonly steps: Float64Array
  readonly targets: Int32Array
  /** By node: the lists of which a needle ends there. */
  readonly ends: readonly (readonly number[])[]
  /** They are found at the head of an English word only. */
  readonly atHeads: boolean
}

const root = 0
const none = -1

/**
 * @param lists the needles of each list, in small letters; empty ones are never found
 * @param options.atHeads only where an English word begins
 */
export function needleIndex(
  lists: readonly (readonly string[])[],
  { atHeads }: { readonly atHeads: boolean },
): NeedleIndex {
  const letters = lists.flat().reduce((sum, needle) => sum + needle.length, 0)
  // At most half full, and of a size that a mask can fold a number to.
  const size = 2 ** Math.ceil(Math.log2(2 * letters + 2))
  const index = {
    steps: new Float64Array(size).fill(none),
    targets: new Int32Array(size),
    ends: [[]] as number[][],
    atHeads,
  }
  for (const [list, needles] of lists.entries()) {
    for (const needle of needles) if (needle !== '') add(index, needle, list)
  }
  return index
}

function add(
  index: NeedleIndex & { readonly ends: number[][] },
  needle: string,
  list: number,
): void {
  let node = root
  for (let at = 0; at < needle.length; at++) {
    const slot = slotOf(index, node, needle.charCodeAt(at))
    if (index.steps[slot] === none) {
      index.steps[slot] = stepOf(node, needle.charCodeAt(at))
      index.targets[slot] = index.ends.push([]) - 1
    }
    node = index.targets[slot] ?? root
  }
  index.ends[node]?.push(list)
}

/** The indexes of the lists of which the text holds a needle, in capitals or not, in their own order. */
export function needlesIn(text: string, index: NeedleIndex): number[] {
  const found = new Set<number>()
  let isInside = false
  for (let start = 0; start < text.length; start++) {
    const isLetter = isLatin(smallAt(text, start))
    if (!(index.atHeads && isInside && isLetter)) addFrom(text, start, index, found)
    isInside = isLetter
  }
  return [...found].sort((a, b) => a - b)
}

/** Adds the lists whose needles begin at an offset. */
function addFrom(text: string, start: number, index: NeedleIndex, found: Set<number>): void {
  let node = root
  for (let at = start; at < text.length; at++) {
    const slot = slotOf(index, node, smallAt(text, at))
    if (index.steps[slot] === none) return
    node = index.targets[slot] ?? root
    for (const list of index.ends[node] ?? []) found.add(list)
  }
}

/** Where the step from a node by a letter stands in the table, or would stand. */
function slotOf({ steps }: NeedleIndex, node: number, code: number): number {
  const step = stepOf(node, code)
  let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 7
  for (;;) {
    slot &= steps.length - 1
    if (steps[slot] === step || steps[slot] === none) return slot
    slot++
  }
}

function stepOf(node: number, code: number): number {
  return node * 0x10000 + code
}

/** The small letter of a text's code unit; letter by letter, as `toLowerCase` of a whole sentence is slow. */
function smallAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 0x80) return code > 0x40 && code < 0x5b ? code + 0x20 : code
  return code < 0x590 || (code > 0x1e00 && code < 0x2c00)
    ? text.charAt(at).toLowerCase().charCodeAt(0)
    : code
}

/** A small letter or a figure of an English word. */
function isLatin(code: number): boolean {
  return (
    (code > 0x60 && code < 0x7b) || (code > 0x2f && code < 0x3a) || (code > 0xbf && code < 0x250)
  )
}
