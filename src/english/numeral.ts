import { table } from '../data/table.ts'

const numerals = new Map(
  table('english-numerals').map(({ word, value, kind }) => [word, { value: Number(value), kind }]),
)

const digits = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/
const glued = /(\d)(?=(?:bn|mn|bln|mln|thousand|million|billion|trillion)$)/

interface Count {
  /** Sum of the parts that a scale word has closed. */
  readonly total: number
  /** The part still open, null right after a scale word. */
  readonly open: number | null
  /** The next scale word must be smaller than this. */
  readonly limit: number
}

/**
 * The value of an English cardinal: `25`, `1,300`, `1.3 million`, `twenty-five`, `two hundred and
 * six`, `a dozen`, `3.5bn`, `half a million`, `a quarter of a million`, `two and a half million`. Null for anything else.
 */
export function englishNumeral(words: string): number | null {
  const half = halved.exec(words.trim())
  if (!half) return quartersOf(words) ?? whole(words)
  const [, before = '', after = '', of = ''] = half
  // "A million and a half" is half a million more, not a half.
  const scale = after || of || (scaleAtEnd.exec(before)?.[1] ?? '')
  const size = scale === '' ? 1 : whole(`one ${scale}`)
  const count = before === '' ? 0 : whole(before)
  if (count === null || size === null) return null
  return rounded(after || of ? (count + 0.5) * size : count + size / 2)
}

/** Tells whether an English word may be part of a numeral. Where it may not, no more is asked. */
export function inNumeral(word: string): boolean {
  return /^(?:\d|an?$|and$|half$)/i.test(word) || numerals.has(word.toLowerCase())
}

const scaleAtEnd = /[ -](hundred|thousand|million|billion|trillion|dozen)$/iu

/** "Half a million", "two and a half", "two-and-a-half million". */
const halved =
  /^(?:(.+)[ -]and[ -]a[ -]half(?:[ -]([a-z\u00c0-\u024f]+))?|half\s+a\s+([a-z\u00c0-\u024f]+))$/i

/** "A quarter of a million", "three quarters of a billion". */
function quartersOf(words: string): number | null {
  const [, quarters = '', million] = quartered.exec(words.trim()) ?? []
  const size = million === undefined ? null : whole(`one ${million}`)
  return size === null ? null : (size / 4) * (/^three/i.test(quarters) ? 3 : 1)
}

const quartered = /^(a|three)\s+quarters?\s+of\s+an?\s+(million|billion)$/i

function whole(words: string): number | null {
  const tokens = words
    .trim()
    .toLowerCase()
    .replace(glued, '$1 ')
    .split(/[\s-]+/)
  if (tokens.includes('') || tokens[0] === 'and' || tokens.at(-1) === 'and') return null
  let count: Count | null = { total: 0, open: null, limit: Number.POSITIVE_INFINITY }
  for (const [index, token] of tokens.entries()) {
    if (token === 'and') continue
    count = article(token, tokens[index + 1]) ? { ...count, open: 1 } : counted(count, token)
    if (!count) return null
  }
  return rounded(count.total + (count.open ?? 0))
}

function article(token: string, next: string | undefined): boolean {
  const kind = next === undefined ? undefined : numerals.get(next)?.kind
  return (token === 'a' || token === 'an') && kind !== undefined && !/unit|tens/.test(kind)
}

function counted(count: Count, token: string): Count | null {
  if (digits.test(token)) {
    return count.open === null ? { ...count, open: Number(token.replaceAll(',', '')) } : null
  }
  const numeral = numerals.get(token)
  if (!numeral) return null
  if (numeral.kind === 'unit' || numeral.kind === 'tens') return added(count, numeral.value)
  return multiplied(count, numeral.value, numeral.kind === 'scale')
}

function added(count: Count, value: number): Count | null {
  const open = count.open ?? 0
  const free = open % 100 === 0 || (open % 10 === 0 && open % 100 >= 20 && value < 10)
  return free && (count.open === null || value > 0) ? { ...count, open: open + value } : null
}

function multiplied(count: Count, value: number, closes: boolean): Count | null {
  // A numeral may start with "hundred" or "million" only after "a": "hundred" alone is no value.
  if (count.open === null || value >= count.limit) return null
  const product = count.open * value
  return closes
    ? { total: count.total + product, open: null, limit: value }
    : { ...count, open: product }
}

/** 1.15 × 10⁸ must be 115,000,000 exactly, so binary fractions are cut at 15 significant digits. */
function rounded(value: number): number {
  return Number(value.toPrecision(15))
}
