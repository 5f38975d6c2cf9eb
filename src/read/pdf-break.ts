import { type Placed, rightEdge } from './pdf-column.ts'

/** How a document marks its paragraphs. */
export interface Style {
  /** The size of most of its letters. */
  readonly bodySize: number
  /** Whether paragraphs of a language begin with an indent. */
  readonly indents: { readonly zh: boolean; readonly en: boolean }
}

/** The first and last line of a paragraph so far, and the one that comes next. */
interface Lines {
  readonly first: Placed
  readonly last: Placed
  readonly next: Placed
}

const sentenceEnd = /[.!?。！？:：;；…][”’"'」』）)\]]*$/u
const goesOn = /[,，、（(“‘《-]$/u
const marker =
  /^(?:[•●■◆▪·◎○□★※►▶*–-]|\d{1,2}[.、)）]|[（(][\d一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、)/u
/** What Chinese lines break around whole: a letter or a Latin word, with what may not end a line before it or begin one after. */
const unbroken = /^[“‘《（「『(]*(?:[A-Za-z\d.,%’-]+|.)[，。、；：？！”’」』）》]*/u

/** Whether a line begins a new paragraph: by its size, its distance, its indent, or because the last one was left short. */
export function isNewParagraph(lines: Lines, style: Style): boolean {
  const { last, next } = lines
  const ratio = next.line.size / last.line.size
  if (ratio > 1.12 || ratio < 0.88) return true
  if (last.column !== next.column || next.line.baseline <= last.line.baseline) {
    return isNewInColumn(lines, style)
  }
  if (isFarBelow(lines)) return true
  return isNewCentred(lines, style) ?? isNewBelow(lines, style)
}

/** Headings go over several centred lines; other centred lines are each their own. Undefined where none are. */
function isNewCentred({ last, next }: Lines, { bodySize }: Style): boolean | undefined {
  if (!isCentred(next)) return undefined
  const isHeading = next.line.size > 1.1 * bodySize && isEven(last)
  if (isHeading) return last.line.isChinese !== next.line.isChinese
  return isCentred(last) ? true : undefined
}

function isFarBelow({ last, next: { line, column } }: Lines): boolean {
  const leading = line.isChinese || last.line.isChinese ? column.leading.zh : column.leading.en
  // A raised figure pushes its line down.
  const room = leading + 0.28 + (hasRaised(line) ? 0.3 : 0)
  return line.baseline - last.line.baseline > room * line.size
}

function hasRaised({ pieces, baseline, size }: Placed['line']): boolean {
  return pieces.some((piece) => baseline - piece.baseline > 0.15 * size)
}

function isNewBelow(lines: Lines, style: Style): boolean {
  const { first, last, next } = lines
  const indent = (next.line.left - last.line.left) / next.line.size
  const isShortLast = isShort(last, next)
  if (indent > 0.7) {
    const isHanging = marker.test(first.line.text) && first === last && !isShortLast
    return !isHanging
  }
  if (first === last && areBothStarts(last, next, style)) return true
  if (marker.test(next.line.text) && isShortLast) return true
  return isShortLast && isEnded(lines, style)
}

/** Two lines that are indented alike, where paragraphs are: one of a single line, and the next. */
function areBothStarts(last: Placed, next: Placed, { indents }: Style): boolean {
  const indent = (next.line.left - next.column.left) / next.line.size
  const isAlike = Math.abs(next.line.left - last.line.left) < next.line.size / 3
  return isAlike && indent > 0.7 && indent < 4 && (next.line.isChinese ? indents.zh : indents.en)
}

/** Whether the next line's first word had room at the end of the last. */
function isShort(last: Placed, next: Placed): boolean {
  const { text, size, left, right, isChinese } = next.line
  const perLetter = (right - left) / Math.max(1, text.length)
  const word = isChinese ? (unbroken.exec(text)?.[0] ?? '') : (/^\S+/.exec(text)?.[0] ?? '')
  const width = isChinese ? chineseWidth(word) * size : word.length * perLetter
  const space = size * (isChinese ? 0.5 : 0.3)
  return last.line.right + space + width < rightEdge(last)
}

/** In letter heights: Latin letters and figures take half of one. */
function chineseWidth(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/[\u0020-\u007e]/.test(letter) ? 0.5 : 1), 0)
}

function isEnded({ first, last, next }: Lines, { indents }: Style): boolean {
  const { text } = last.line
  if (goesOn.test(text)) return false
  if (sentenceEnd.test(text)) return true
  if (/^[a-z]/.test(next.line.text)) return false
  const isByIndent = next.line.isChinese ? indents.zh : indents.en
  return !isByIndent || first === last
}

/** At the head of a column or page nothing stands above: the line before must have been full, and the new one not indented. */
function isNewInColumn({ last, next }: Lines, { indents }: Style): boolean {
  const { text, isChinese } = next.line
  const indent = (next.line.left - next.column.left) / next.line.size
  if (last.line.isChinese !== isChinese) return true
  const isOpen = !sentenceEnd.test(last.line.text)
  if (isOpen && /^[a-z]/.test(text)) return false
  if (indent > 0.7) return true
  if (goesOn.test(last.line.text)) return false
  if (last.column.lines < 3 || isShort(last, next)) return true
  const isByIndent = isChinese ? indents.zh : indents.en
  return !isOpen && !isByIndent && rightEdge(last) - last.line.right > 0.5 * last.line.size
}

function isCentred(placed: Placed): boolean {
  return isEven(placed) && placed.line.left - placed.column.left > 1.2 * placed.line.size
}

/** Whether as much is left before the line as after it. */
function isEven(placed: Placed): boolean {
  const { line, column } = placed
  return Math.abs(line.left - column.left - (rightEdge(placed) - line.right)) < line.size
}
