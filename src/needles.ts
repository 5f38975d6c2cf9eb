/**
 * Words that lists are known by, as a tree of letters, so that a text is looked through once for all of them. The tree
 * lies in flat arrays: it has thousands of nodes and is gone into at every word.
 */
export interface NeedleIndex {
  /** A bit for every letter: whether a needle begins with it. Few letters of Chinese do, and the bits lie close together. */
  readonly opens: Uint32Array
  /** By the first letter of a needle: the node it leads to; the root, where no needle begins so. */
  readonly firsts: Int32Array
  /** A node and a letter as one number, in a table with open addressing; and the node they lead to. */
  readonly steps: Float64Array
  readonly targets: Int32Array
  /** By node: the lists of which a needle ends there, if any. */
  readonly ends: readonly (readonly number[] | undefined)[]
  /** They are found at the head of an English word only. */
  readonly atHeads: boolean
}

const root = 0
const none = -1
const space = 0x20

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
    opens: new Uint32Array(0x10000 / 32),
    firsts: new Int32Array(0x10000),
    steps: new Float64Array(size).fill(none),
    targets: new Int32Array(size),
    ends: [undefined] as (number[] | undefined)[],
    atHeads,
  }
  for (const [list, needles] of lists.entries()) {
    for (const needle of needles) if (needle !== '') add(index, spaced(needle), list)
  }
  return index
}

function add(
  index: NeedleIndex & { readonly ends: (number[] | undefined)[] },
  needle: string,
  list: number,
): void {
  const first = needle.charCodeAt(0)
  index.opens[first >> 5] = (index.opens[first >> 5] ?? 0) | (1 << (first & 31))
  if (index.firsts[first] === root) index.firsts[first] = index.ends.push(undefined) - 1
  let node = index.firsts[first] ?? root
  for (let at = 1; at < needle.length; at++) {
    const slot = slotOf(index, node, needle.charCodeAt(at))
    if (index.steps[slot] === none) {
      index.steps[slot] = stepOf(node, needle.charCodeAt(at))
      index.targets[slot] = index.ends.push(undefined) - 1
    }
    node = index.targets[slot] ?? root
  }
  index.ends[node] = [...(index.ends[node] ?? []), list]
}

/**
 * The indexes of the lists of which the text holds a needle, in their own order: in capitals or not, and with any white
 * space or hyphens for any other.
 */
export function needlesIn(text: string, index: NeedleIndex): number[] {
  const found: number[] = []
  let isInside = false
  for (let start = 0; start < text.length; start++) {
    const first = plainAt(text, start)
    const isLetter = index.atHeads && isLatin(first)
    const isHead = !(isInside && isLetter)
    isInside = isLetter
    if (!isHead || ((index.opens[first >> 5] ?? 0) & (1 << (first & 31))) === 0) continue
    addFrom(text, start, index, { node: index.firsts[first] ?? root, found })
  }
  return found.length < 2 ? found : [...new Set(found)].sort((a, b) => a - b)
}

/** Adds the lists whose needles begin at an offset, from the node of their first letter. */
function addFrom(
  text: string,
  start: number,
  index: NeedleIndex,
  { node: first, found }: { readonly node: number; readonly found: number[] },
): void {
  let node = first
  let before = 0
  for (let at = start + 1; node !== root; at++) {
    const lists = index.ends[node]
    if (lists) for (const list of lists) found.push(list)
    if (at >= text.length) return
    const code = plainAt(text, at)
    if (code !== space || before !== space) node = after(index, node, code)
    before = code
  }
}

/** The node that a letter leads to; the root, where no needle goes on so. */
function after(index: NeedleIndex, node: number, code: number): number {
  const slot = slotOf(index, node, code)
  return index.steps[slot] === none ? root : (index.targets[slot] ?? root)
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

function spaced(needle: string): string {
  return needle.replace(/[\s‐-]+/g, ' ')
}

/** By code unit: its small letter, or a space for white space and hyphens. A sentence's `toLowerCase` is slow. */
const plain = Uint16Array.from({ length: 0x10000 }, (_, code) => code)
for (let code = 0; code < 0x2c00; code++) {
  // Between these are scripts without capitals.
  if (code === 0x590) code = 0x1e00
  const letter = String.fromCharCode(code)
  plain[code] = /[\s‐-]/.test(letter) ? space : letter.toLowerCase().charCodeAt(0)
}
for (const wide of '\u1680\u3000\ufeff') plain[wide.charCodeAt(0)] = space

function plainAt(text: string, at: number): number {
  return plain[text.charCodeAt(at)] ?? 0
}

/** A small letter or a figure of an English word. */
function isLatin(code: number): boolean {
  return (
    (code > 0x60 && code < 0x7b) || (code > 0x2f && code < 0x3a) || (code > 0xbf && code < 0x250)
  )
}
