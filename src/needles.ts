/** A letter of some needles: which end here, and which letters follow. */
interface Node {
  readonly ends: number[]
  readonly next: Map<number, Node>
}

/** Words that lists are known by, in one tree of letters: a text is looked through once for all of them. */
export interface NeedleIndex {
  readonly root: Node
  /** They are found at the head of an English word only. */
  readonly atHeads: boolean
}

/**
 * @param lists the needles of each list, in small letters; empty ones are never found
 * @param options.atHeads only where an English word begins
 */
export function needleIndex(
  lists: readonly (readonly string[])[],
  { atHeads }: { readonly atHeads: boolean },
): NeedleIndex {
  const root: Node = { ends: [], next: new Map() }
  for (const [at, needles] of lists.entries()) {
    for (const needle of needles) {
      if (needle !== '') nodeOf(root, needle).ends.push(at)
    }
  }
  return { root, atHeads }
}

/** The indexes of the lists of which the text holds a needle, in capitals or not, in their own order. */
export function needlesIn(text: string, { root, atHeads }: NeedleIndex): number[] {
  const found = new Set<number>()
  let isInside = false
  for (let start = 0; start < text.length; start++) {
    const first = smallAt(text, start)
    const isHead = !(atHeads && isInside && isLatin(first))
    isInside = isLatin(first)
    let node = isHead ? root.next.get(first) : undefined
    for (let at = start + 1; node; at++) {
      for (const list of node.ends) found.add(list)
      node = at < text.length ? node.next.get(smallAt(text, at)) : undefined
    }
  }
  return [...found].sort((a, b) => a - b)
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

function nodeOf(root: Node, needle: string): Node {
  let node = root
  for (let at = 0; at < needle.length; at++) {
    const code = needle.charCodeAt(at)
    let next = node.next.get(code)
    if (!next) {
      next = { ends: [], next: new Map() }
      node.next.set(code, next)
    }
    node = next
  }
  return node
}
