/** What is read of a page's tree: the part of the DOM that linkedom gives. */
export interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
  /** Elements have it. */
  getAttribute?(name: string): string | null
}

/** A line of a page as a reader sees it: a block, or what stands between two line breaks. */
export interface PageLine {
  readonly text: string
  /** The share of its letters that lead to another page: 0 to 1. */
  readonly linked: number
  /** It stands in h1 to h6. */
  readonly isHeading: boolean
  /** It stands where `isAround` says that no news does. */
  readonly isAround: boolean
}

/** How a page's lines are taken: every space as it stands, and which elements hold no news. */
interface Options {
  readonly spaces?: 'collapsed' | 'kept'
  readonly isAround?: (element: PageNode) => boolean
}

/** What holds for all that stands in an element. */
interface Setting {
  readonly isLinked: boolean
  readonly isHeading: boolean
  readonly isAround: boolean
  readonly isPreformatted: boolean
}

/** A node that is to be read, and what holds for it. */
interface Visit {
  readonly node: PageNode
  readonly setting: Setting
}

const outermost: Setting = {
  isLinked: false,
  isHeading: false,
  isAround: false,
  isPreformatted: false,
}
const textNode = 3
const unread = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TITLE|#comment)$/i
const block =
  /^(?:P|DIV|H[1-6]|LI|UL|OL|DL|DT|DD|TABLE|TR|TD|TH|CAPTION|SECTION|ARTICLE|MAIN|HEADER|FOOTER|NAV|ASIDE|FORM|FIELDSET|BLOCKQUOTE|PRE|FIGURE|FIGCAPTION|HR|BR|BODY|ADDRESS|CENTER|DETAILS|SUMMARY|OPTION|MARQUEE)$/i
/** A link that holds more than this is one that nobody closed. */
const longestLink = { letters: 500, nodes: 200 }

/**
 * The text of a page, a block a line, empty ones left out. White space is one space, as a browser
 * shows it, unless `spaces` says that every space is meant.
 */
export function linesOf(
  page: { readonly documentElement: unknown },
  spaces: 'collapsed' | 'kept' = 'collapsed',
): string {
  // A cast: linkedom's nodes have these fields, but its types need a browser's.
  return pageLines(page.documentElement as PageNode, { spaces })
    .map(({ text }) => text)
    .join('\n')
}

/** The lines of a tree, in order; without a stack of calls, so that no tree is too deep. */
export function pageLines(root: PageNode, options: Options = {}): PageLine[] {
  const { spaces = 'collapsed', isAround = () => false } = options
  const lines = growingLines(spaces)
  const waiting: (Visit | 'end')[] = [{ node: root, setting: outermost }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next === 'end') lines.end()
    else if (next.node.nodeType === textNode) lines.add(next.node.textContent ?? '', next.setting)
    else if (!unread.test(next.node.nodeName)) {
      const isBlock = block.test(next.node.nodeName)
      if (isBlock) lines.end()
      enter(next, { waiting, isBlock, isAround })
    }
  }
  lines.end()
  return lines.all
}

/** A node's children are next, then, of a block, its end. */
function enter(
  { node, setting }: Visit,
  options: { waiting: (Visit | 'end')[]; isBlock: boolean } & Required<Pick<Options, 'isAround'>>,
): void {
  const { waiting, isBlock, isAround } = options
  if (isBlock) waiting.push('end')
  const inner = settingOf(node, setting, isAround)
  for (const child of childrenOf(node).reverse()) waiting.push({ node: child, setting: inner })
}

/** A node's children. */
export function childrenOf(node: PageNode): PageNode[] {
  const children: PageNode[] = []
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child)
  return children
}

function settingOf(
  node: PageNode,
  outer: Setting,
  isAround: (element: PageNode) => boolean,
): Setting {
  const name = node.nodeName.toUpperCase()
  const inner = {
    isLinked: name === 'A' ? isLink(node) : outer.isLinked,
    isHeading: outer.isHeading || /^H[1-6]$/.test(name),
    isAround: outer.isAround || isAround(node),
    isPreformatted: outer.isPreformatted || name === 'PRE',
  }
  const isSame = (Object.keys(inner) as (keyof Setting)[]).every((key) => inner[key] === outer[key])
  return isSame ? outer : inner
}

function isLink(anchor: PageNode): boolean {
  if (!anchor.getAttribute?.('href')) return false
  let letters = 0
  let nodes = 0
  const waiting = [anchor]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.nodeType === textNode) letters += node.textContent?.length ?? 0
    for (let child = node.firstChild; child && nodes <= longestLink.nodes; nodes++) {
      waiting.push(child)
      child = child.nextSibling
    }
    if (letters > longestLink.letters || nodes > longestLink.nodes) return false
  }
  return true
}

function growingLines(spaces: 'collapsed' | 'kept') {
  const all: PageLine[] = []
  let pieces: string[] = []
  let [letters, linked] = [0, 0]
  let setting: Setting | undefined
  const end = () => {
    const text = spaces === 'kept' ? pieces.join('') : shown(pieces.join(''))
    if (setting && text.trim() !== '') {
      const { isHeading, isAround } = setting
      all.push({ text, linked: letters === 0 ? 0 : linked / letters, isHeading, isAround })
    }
    pieces = []
    letters = 0
    linked = 0
    setting = undefined
  }
  const addPiece = (piece: string, inner: Setting) => {
    const size = piece.replace(/\s+/g, '').length
    pieces.push(piece)
    letters += size
    if (inner.isLinked) linked += size
    // The first letters of a line say where it stands.
    if (size > 0) setting ??= inner
  }
  const add = (text: string, inner: Setting) => {
    if (spaces === 'collapsed' && !inner.isPreformatted) return addPiece(text, inner)
    for (const [index, piece] of text.split(/\r\n?|\n/).entries()) {
      if (index > 0) end()
      addPiece(piece, inner)
    }
  }
  return { all, add, end }
}

/** A line as a browser shows it: white space is one space, and what has no width is not there. */
function shown(line: string): string {
  return line
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[ \t\r\f\n]+/g, joint)
    .trim()
}

/** A line break in a page's source is a space to a browser, but none was meant between Han letters. */
function joint(gap: string, at: number, whole: string): string {
  if (!gap.includes('\n')) return ' '
  const near = whole.charAt(at - 1) + whole.charAt(at + gap.length)
  return /[\u3000-\u303f\uff00-\uffef]|^\p{Script=Han}{2}$/u.test(near) ? '' : ' '
}
