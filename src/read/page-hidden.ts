import { childrenOf, type PageNode, pageLines } from './page-lines.ts'
import { classWords, proseLines } from './page-prose.ts'

/** An element that can be taken out of its page, or shown. */
interface Element extends PageNode {
  getAttribute(name: string): string | null
  removeAttribute(name: string): void
  remove(): void
}

/** Names and ids of classes that a page's own style sheets hide, as `.name` and `#name`. */
type Sheet = ReadonlySet<string>

const elementNode = 1
/** Scripts show it once a page is loaded: the text of a WeChat article. */
const shownLater = 'js_content'
const tabs = new Set(
  'tab tabs pane panel tabcon con content lang en cn zh english chinese version article'.split(' '),
)

/**
 * Takes out of a page what it hides from its readers, as sites that were broken into hide links to
 * casinos. Tabs whose turn has not come stay: the other language may be in one.
 */
export function withoutHidden(root: PageNode, styles: readonly string[]): void {
  const sheet = hiddenNames(styles.join('\n'))
  const waiting = childrenOf(root)
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.nodeType !== elementNode) continue
    // A cast: the node is an element.
    const element = node as Element
    if (isHidden(element, sheet)) {
      if (!isTab(element)) {
        element.remove()
        continue
      }
      element.removeAttribute('style')
      element.removeAttribute('hidden')
    }
    for (const child of childrenOf(element)) waiting.push(child)
  }
}

function isHidden(element: Element, sheet: Sheet): boolean {
  if (element.getAttribute('hidden') !== null) return true
  const style = element.getAttribute('style')
  if (style !== null && hides(style)) return true
  if (sheet.size === 0) return false
  const names = (element.getAttribute('class') ?? '').split(/\s+/)
  return sheet.has(`#${element.getAttribute('id')}`) || names.some((name) => sheet.has(`.${name}`))
}

/** Whether declarations hide: not shown, off the screen, or without size. */
function hides(declarations: string): boolean {
  const style = declarations.slice(0, 2000).toLowerCase().replace(/\s+/g, '')
  if (/(?:^|;)(?:display:none|visibility:hidden|font-size:0(?:px|pt)?(?:;|!|$))/.test(style))
    return true
  if (/(?:^|;)text-indent:-\d{4}/.test(style)) return true
  if (/position:(?:absolute|fixed)/.test(style))
    return /(?:^|;)(?:left|top|right):-\d{3}/.test(style)
  return /overflow:hidden/.test(style) && /(?:^|;)(?:width|height):[01](?:px)?(?:;|$)/.test(style)
}

function isTab(element: Element): boolean {
  if (element.getAttribute('id') === shownLater) return true
  const isNamed =
    element.getAttribute('role') === 'tabpanel' ||
    classWords(element).some((word) => tabs.has(word))
  return isNamed && proseLines(pageLines(element)).length > 1
}

/** What plain selectors (`.a`, `#b`) of style sheets hide; rules for print and small screens are left out. */
function hiddenNames(css: string): Sheet {
  const names: string[] = []
  let depth = 0
  let selectors = ''
  for (const [, words = '', brace] of css.matchAll(/([^{}]{0,20000})([{}])/g)) {
    if (brace === '{') {
      if (depth === 0) selectors = words
      depth++
    } else {
      if (depth === 1 && hides(words)) names.push(...plainSelectors(selectors))
      depth = Math.max(0, depth - 1)
    }
  }
  return new Set(names)
}

function plainSelectors(selectors: string): string[] {
  return selectors
    .replace(/\/\*.*?\*\//gs, '')
    .split(',')
    .map((selector) => selector.trim())
    .filter((selector) => /^[.#][\w-]+$/.test(selector))
}
