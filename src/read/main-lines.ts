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
const largestAround = 0.3

/**
 * The lines of a page's main text: from its title to its last sentence all that is no link, in every
 * language and however many items. When nothing tells anything, as in a list of headlines, all lines.
 */
export function mainLines(page: readonly PageLine[], known: Known): PageLine[] {
  const lines = news(page)
  const tells = lines.map(
    (line) => isProse(line) || (!isLinked(line) && known.chosen.has(line.text)),
  )
  const [first, last] = [tells.indexOf(true), tells.lastIndexOf(true)]
  if (first < 0) return [...lines]
  const end =
    last + 1 + count(lines.slice(last + 1, last + 1 + linesAfter), (line) => !isLinked(line))
  const start = startOf(lines, { first, ...known })
  return lines.slice(start, end).filter((line, at) => {
    const index = start + at
    if (!isLinked(line)) return true
    // The linked headline of a piece of news that is told below it.
    return tells[index + 1] === true && isHeadline(line, known)
  })
}

function news(page: readonly PageLine[]): readonly PageLine[] {
  const letters = (lines: readonly PageLine[]) =>
    lines.filter(isProse).reduce((sum, { text }) => sum + text.length, 0)
  const inside = page.filter(({ isAround }) => !isAround)
  const all = letters(page)
  return all === 0 || letters(inside) > (1 - largestAround) * all ? inside : page
}

/** The line of the title, or the first of the lines before the text that are no link. */
function startOf(
  lines: readonly PageLine[],
  { first, titles }: { first: number; titles: ReadonlySet<string> },
): number {
  const before = lines.slice(0, first).reverse()
  const title = before.slice(0, 2 * linesBefore).findIndex(({ text }) => titles.has(text))
  if (title >= 0) return first - title - 1
  const near = before.slice(0, linesBefore)
  const heading = near.findIndex(({ isHeading }) => isHeading)
  const plain = count(near, (line) => !isLinked(line) || line.isHeading)
  return first - (heading >= 0 && heading < plain ? heading + 1 : plain)
}

function isHeadline({ text, isHeading }: PageLine, { titles }: Known): boolean {
  if (isHeading || titles.has(text)) return true
  return (text.match(/\p{Script=Han}|\p{Script=Latin}+/gu)?.length ?? 0) >= 5
}

function isLinked({ linked }: PageLine): boolean {
  return linked >= 0.5
}

/** How many lines from the first on are so. */
function count(lines: readonly PageLine[], holds: (line: PageLine) => boolean): number {
  const end = lines.findIndex((line) => !holds(line))
  return end < 0 ? lines.length : end
}
