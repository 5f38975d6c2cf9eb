/** What is read of a page's tree: the part of the DOM that linkedom gives. */
interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
}

const textNode = 3
const unread = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|HEAD|TITLE|#comment)$/i
const block =
  /^(?:P|DIV|H[1-6]|LI|UL|OL|DL|DT|DD|TABLE|TR|TD|TH|CAPTION|SECTION|ARTICLE|MAIN|HEADER|FOOTER|BLOCKQUOTE|PRE|FIGURE|FIGCAPTION|HR|BR|BODY|ADDRESS|CENTER)$/i

/**
 * The text of a page, a block a line, empty ones left out. White space is one space, as a browser
 * shows it, unless `spaces` says that every space is meant.
 */
export function linesOf(
  page: { readonly documentElement: unknown },
  spaces: 'collapsed' | 'kept' = 'collapsed',
): string {
  // A cast: linkedom's nodes have these fields, but its types need a browser's.
  const root = page.documentElement as PageNode
  const pieces: string[] = []
  // The way back up: a tree too deep for recursion is walked all the same.
  const waiting: (PageNode | '\n')[] = [root]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === '\n') pieces.push('\n')
    else if (next.nodeType === textNode) pieces.push(shown(next.textContent ?? '', spaces))
    else if (!unread.test(next.nodeName)) enter(next, waiting, pieces)
  }
  return pieces
    .join('')
    .split('\n')
    .map((line) => (spaces === 'kept' ? line : line.replace(/[ \t\r\f]+/g, ' ').trim()))
    .filter((line) => line.trim() !== '')
    .join('\n')
}

function enter(node: PageNode, waiting: (PageNode | '\n')[], pieces: string[]): void {
  if (block.test(node.nodeName)) {
    pieces.push('\n')
    waiting.push('\n')
  }
  const children: PageNode[] = []
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child)
  waiting.push(...children.reverse())
}

function shown(text: string, spaces: 'collapsed' | 'kept'): string {
  return spaces === 'kept' ? text : text.replace(/\s*\n\s*/g, joint).replace(/[\t\r\f]/g, ' ')
}

/** A line break in a page's source is a space to a browser, but none was meant between Han letters. */
function joint(gap: string, at: number, whole: string): string {
  const near = whole.charAt(at - 1) + whole.charAt(at + gap.length)
  return /[\u3000-\u303f\uff00-\uffef]|^\p{Script=Han}{2}$/u.test(near) ? '' : ' '
}
