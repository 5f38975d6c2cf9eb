/** A letter of some needles: which end here, and which letters follow. */
interface Node {
  readonly ends: number[]
  readonly next: Map<number, Node>
}

/** Words that lists are known by, in one tree of letters: a text is looked through once for all of them. */
export interface NeedleIndex {
  readonly root: Node
}

/** @param lists the needles of each list, as the text will print them; empty ones are never found */
export function needleIndex(lists: readonly (readonly string[])[]): NeedleIndex {
  const root: Node = { ends: [], next: new Map() }
  for (const [at, needles] of lists.entries()) {
    for (const needle of needles) {
      if (needle !== '') nodeOf(root, needle).ends.push(at)
    }
  }
  return { root }
}

/** The indexes of the lists of which the text holds a needle, in their own order. */
export function needlesIn(text: string, { root }: NeedleIndex): number[] {
  const found = new Set<number>()
  for (let start = 0; start < text.length; start++) {
    let node = root.next.get(text.charCodeAt(start))
    for (let at = start + 1; node; at++) {
      for (const list of node.ends) found.add(list)
      node = at < text.length ? node.next.get(text.charCodeAt(at)) : undefined
    }
  }
  return [...found].sort((a, b) => a - b)
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
