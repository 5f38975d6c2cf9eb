/** Real pages nest 60 deep at most, with font tags that nobody closed a few hundred. */
const deepest = 256
const empty = /^(?:area|base|br|col|embed|frame|hr|img|input|link|meta|param|source|track|wbr)$/
const blocks =
  /^(?:p|div|h[1-6]|ul|ol|dl|table|form|hr|pre|section|article|main|header|footer|nav|aside|blockquote|address|center|figure)$/
/** What ends where a tag of the kind begins. */
const ended: Readonly<Record<string, readonly string[]>> = {
  li: ['li', 'p'],
  td: ['td', 'th', 'p'],
  th: ['td', 'th', 'p'],
  tr: ['td', 'th', 'tr', 'p'],
  dt: ['dt', 'dd', 'p'],
  dd: ['dt', 'dd', 'p'],
  option: ['option'],
}

/**
 * A page without the tags that nest deeper than any real page's: parsers take minutes for such trees.
 * Where a block is left out its text still stands on a line of its own.
 */
export function shallow(html: string): string {
  const open: string[] = []
  const left = new Map<string, number>()
  return html.replace(
    /<(\/?)([a-z][a-z0-9:-]{0,30})[^<>]{0,20000}>/gi,
    (tag: string, slash: string, said: string) => {
      const name = said.toLowerCase()
      if (empty.test(name) || (tag.endsWith('/>') && name.includes(':'))) return tag
      if (slash === '') return opened(name, { open, left }) ? tag : instead(name)
      return closed(name, { open, left }) ? tag : instead(name)
    },
  )
}

interface Nesting {
  /** What is open, outermost first. */
  readonly open: string[]
  /** How many open tags of a name were left out. */
  readonly left: Map<string, number>
}

function opened(name: string, { open, left }: Nesting): boolean {
  const ends = ended[name] ?? (blocks.test(name) ? ['p'] : [])
  for (let top = open.at(-1); top !== undefined && ends.includes(top); top = open.at(-1)) open.pop()
  if (open.length < deepest) return open.push(name) > 0
  left.set(name, (left.get(name) ?? 0) + 1)
  return false
}

function closed(name: string, { open, left }: Nesting): boolean {
  const count = left.get(name) ?? 0
  if (count > 0) {
    left.set(name, count - 1)
    return false
  }
  const at = open.lastIndexOf(name)
  if (at >= 0) open.length = at
  return true
}

function instead(name: string): string {
  return blocks.test(name) || name in ended ? '<br>' : ''
}
