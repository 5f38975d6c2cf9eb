import type { PageLine } from './page-lines.ts'
import { isProse } from './page-prose.ts'

/** What else is known of a page: the lines that another judge takes for the main text, and its title. */
interface Known {
  readonly chosen: ReadonlySet<string>
  readonly titles: ReadonlySet<string>
}

/** How far before its first sentence a text's title, source and date may stand, and how far after its last a signature. */
const [linesBefore, linesAfter] = [8, 3]
/** Navigation that holds a larger share of a page's sentences is none: its name deceives. */
const largestAround = 0.5

/**
 * The lines of a page's main text: from its title to its last sentence all that is no link, in every
 * language and however many items. When nothing tells anything, as in a list of headlines, all lines.
 */
export function mainLines(page: readonly PageLine[], known: Known): PageLine[] {
  const lines = news(page)
  const tells = lines.map(
    (line) => isProse(line) || (!isLinked(line) && known.chosen.has(line.text)),
  )
  const first = tells.indexOf(true)
  if (first < 0) return [...lines]
  const start = startOf(lines, { first, isDigest: isDigest(lines, tells), ...known })
  const end = endOf(lines, { first, tells })
  return lines.slice(start, end).filter((line, at) => {
    const index = start + at
    if (!isLinked(line)) return true
    // The linked headline of a piece of news that is told below it, or a link that nobody closed.
    return isProse({ ...line, linked: 0 }) || (tells[index + 1] === true && isHeadline(line, known))
  })
}

function news(page: readonly PageLine[]): readonly PageLine[] {
  const told = (lines: readonly PageLine[]) =>
    lines.filter(isProse).reduce((sum, { text }) => sum + text.length, 0)
  const inside = page.filter(({ isAround }) => !isAround)
  const all = told(page)
  return all === 0 || told(inside) > (1 - largestAround) * all ? inside : page
}

interface Start {
  readonly first: number
  readonly isDigest: boolean
  readonly titles: ReadonlySet<string>
}

/** The line of the title, or the first of the lines before the text that are no link. */
function startOf(lines: readonly PageLine[], { first, isDigest, titles }: Start): number {
  const before = lines.slice(0, first).reverse()
  const title = before.slice(0, 2 * linesBefore).findIndex(({ text }) => titles.has(text))
  if (title >= 0) return first - title - 1
  const near = before.slice(0, linesBefore)
  const heading = near.findIndex(({ isHeading }) => isHeading)
  const plain = count(near, (line) => !isLinked(line) || line.isHeading)
  if (heading >= 0 && heading < plain) return first - heading - 1
  return plain === 0 && isDigest ? first - 1 : first - plain
}

/** Whether the first piece of news and another have headlines that lead to them. */
function isDigest(lines: readonly PageLine[], tells: readonly boolean[]): boolean {
  const headed = tells.map((isTold, index) => isTold && isLinkedHeadline(lines[index - 1]))
  return headed[tells.indexOf(true)] === true && headed.filter(Boolean).length > 1
}

interface End {
  readonly first: number
  readonly tells: readonly boolean[]
}

/**
 * Behind the last sentence and what may sign it. Of an article whose own first words no link is the
 * headline of, not the teasers for others below it: a headline that is a link, and a sentence.
 */
function endOf(lines: readonly PageLine[], { first, tells }: End): number {
  const isHeaded = (index: number) => isLinkedHeadline(lines[index - 1])
  let last = tells.lastIndexOf(true)
  while (last > first && isHeaded(last) && !isHeaded(first)) {
    last = tells.lastIndexOf(true, last - 1)
  }
  const after = lines.slice(last + 1, last + 1 + linesAfter)
  return last + 1 + count(after, (line) => !isLinked(line))
}

/** The headline of a piece of news that is a link to it; no `首页 > 新闻`. */
function isLinkedHeadline(line: PageLine | undefined): boolean {
  return line?.linked === 1 && !/[>|›»·]/.test(line.text) && letters(line.text) >= 5
}

function isHeadline({ text, isHeading }: PageLine, { titles }: Known): boolean {
  return isHeading || titles.has(text) || letters(text) >= 5
}

/** Han letters and Latin words. */
function letters(text: string): number {
  return text.match(/\p{Script=Han}|\p{Script=Latin}+/gu)?.length ?? 0
}

function isLinked({ linked }: PageLine): boolean {
  return linked >= 0.5
}

/** How many lines from the first on are so. */
function count(lines: readonly PageLine[], holds: (line: PageLine) => boolean): number {
  const end = lines.findIndex((line) => !holds(line))
  return end < 0 ? lines.length : end
}
