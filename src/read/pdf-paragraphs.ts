import { isNewParagraph, type Style } from './pdf-break.ts'
import { type Placed, placedLines } from './pdf-column.ts'
import { joined, wordsOf } from './pdf-joined.ts'
import type { Line } from './pdf-lines.ts'

const spaceAtFigures = /(?<=\p{Script=Han}) (?=\d)|(?<=\d) (?=\p{Script=Han})/gu
const looseFigure =
  /(?:(?<=[\p{Script=Han}，、。；：（]) |(?<=[，、。；：（“★●] ?|^))(\d[\d,.]*) (?=[年月日号號届屆期次个個名位人岁歲周万萬亿億对對批家国國所座项項条條件份支场場米])/gmu
const figuresAtHan = /\p{Script=Han}(?= ?\d)|\d(?= ?\p{Script=Han})/gu

/**
 * The paragraphs of columns that follow one another, a string each; those that the end of a column or
 * page cuts are whole again.
 */
export function paragraphsOf(columns: readonly (readonly Line[])[]): string[] {
  const placed = placedLines(columns)
  const style = styleOf(placed)
  const words = wordsOf(placed.map(({ line }) => line.text))
  const paragraphs: string[] = []
  let first: Placed | undefined
  let last: Placed | undefined
  for (const next of placed) {
    const before = paragraphs.at(-1)
    if (!first || !last || before === undefined || isNewParagraph({ first, last, next }, style)) {
      paragraphs.push(next.line.text)
      first = next
    } else paragraphs[paragraphs.length - 1] = joined(before, next.line.text, words)
    last = next
  }
  return closedFigures(paragraphs)
}

function styleOf(placed: readonly Placed[]): Style {
  const letters = new Map<number, number>()
  for (const { line } of placed) {
    letters.set(line.size, (letters.get(line.size) ?? 0) + line.text.length)
  }
  const [bodySize = 0] = [...letters].toSorted((a, b) => b[1] - a[1])[0] ?? []
  return { bodySize, indents: { zh: areIndented(placed, true), en: areIndented(placed, false) } }
}

/** A custom shows: lines are indented, and what follows them is not. */
function areIndented(placed: readonly Placed[], isChinese: boolean): boolean {
  const lines = placed.filter(({ line }) => line.isChinese === isChinese)
  const starts = lines.filter(({ line, column }, index) => {
    const next = lines[index + 1]
    const indent = (line.left - column.left) / line.size
    const isBack = next !== undefined && Math.abs(next.line.left - next.column.left) < line.size / 3
    return indent > 0.7 && indent < 4 && isBack
  })
  return starts.length >= Math.min(3, lines.length / 12) && starts.length > 0
}

/**
 * Paragraphs without the quarter of a letter that typesetting programs leave between Chinese and figures
 * (JLREQ 3.2.6): where a figure stands so on both sides, or nearly all of them do, nobody wrote a space.
 */
function closedFigures(paragraphs: readonly string[]): string[] {
  const text = paragraphs.join('\n')
  const spaces = text.match(spaceAtFigures)?.length ?? 0
  const all = text.match(figuresAtHan)?.length ?? 0
  const isTypeset = all >= 6 && spaces > 0.8 * all
  return paragraphs.map((paragraph) =>
    isTypeset ? paragraph.replace(spaceAtFigures, '') : paragraph.replace(looseFigure, '$1'),
  )
}
