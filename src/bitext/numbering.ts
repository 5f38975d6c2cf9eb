import { chineseNumeral } from '../chinese/numeral.ts'
import type { Lang } from '../span.ts'

/** A line of a text, and the language it is in. */
export interface Line {
  readonly lang: Lang
  readonly text: string
}

interface Numbered {
  readonly at: number
  readonly style: string
  readonly number: number
}

// 1. 1、 1) (1) 【1】 一、 （一） ①; no decimal, no hour; but 1．6月10日.
const mark =
  /^[\s#*]{0,4}(?<open>[(（【[]?)(?:(?<digits>\d{1,3})|(?<han>[一二三四五六七八九十]{1,3}))(?<close>[、)）】\]]|[.．](?!\d(?!\d?月)))|^\s{0,4}(?<ring>[①-⑳])/u
const listed = /[:：;；,，、]\s*$/u

/**
 * The number that each line bears as one of a row of numbered news, from 1 up, in its language; undefined for the
 * others. A row has one style of number, the one that comes first; a number may be missing, and a section may begin
 * anew. A list inside a text is no such row: the line before it, or its own lines, end in a colon or a semicolon.
 */
export function numbering(lines: readonly Line[]): (number | undefined)[] {
  const found = new Array<number | undefined>(lines.length).fill(undefined)
  for (const lang of ['en', 'zh'] as const) {
    for (const { at, number } of rowOf(lines, lang)) found[at] = number
  }
  return found
}

function rowOf(lines: readonly Line[], lang: Lang): Numbered[] {
  const marked = lines.flatMap((line, at) => (line.lang === lang ? numberedAt(line.text, at) : []))
  const first = marked.find(
    ({ at, number }) => number === 1 && !isOpen(lines.slice(0, at), lang) && !endsOpen(lines[at]),
  )
  if (!first) return []
  const row: Numbered[] = []
  for (const one of marked.filter(({ at, style }) => at >= first.at && style === first.style)) {
    const last = row.at(-1)?.number ?? 0
    const isNext = one.number > last && one.number <= last + 2
    if (isNext || (one.number === 1 && last > 1)) row.push(one)
  }
  return row.length > 1 ? row : []
}

function numberedAt(text: string, at: number): Numbered[] {
  const { open = '', digits, han, close = '', ring } = mark.exec(text)?.groups ?? {}
  if (ring) return [{ at, style: 'ring', number: (ring.codePointAt(0) ?? 0) - 0x245f }]
  const number = digits ? Number(digits) : han ? chineseNumeral(han) : null
  const style = `${digits ? 'digits' : 'han'} ${open === '' ? 'bare' : 'held'} ${/[)）】\]]/.test(close) ? 'closed' : ''}`
  return number === null ? [] : [{ at, style, number }]
}

/** The line of a language right before leads over to a list. */
function isOpen(before: readonly Line[], lang: Lang): boolean {
  return endsOpen(before.findLast((line) => line.lang === lang))
}

function endsOpen(line: Line | undefined): boolean {
  return line !== undefined && listed.test(line.text)
}
