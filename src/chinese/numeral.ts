import { table } from '../data/table.ts'
import { simplified } from './script.ts'

const rows = table('chinese-numerals')
const digits = new Map(valuesOf('digit'))
// 万亿 is 10,000 × 亿: a larger unit takes all that stands before it, so the largest splits first.
const units = valuesOf('unit').sort(([, a], [, b]) => b - a)

const arabic = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/
const short: readonly (readonly [RegExp, string])[] = [
  [/廿/g, '二十'],
  [/卅/g, '三十'],
]

function valuesOf(kind: string): [string, number][] {
  return rows.flatMap((row) =>
    row['kind'] === kind ? [[row['char'] ?? '', Number(row['value'])]] : [],
  )
}

/**
 * The value of a Chinese cardinal, in either script: `二十五万`, `1.5亿`, `两千`, `廿九`, `千亿`,
 * `一点五`, `二〇二三` (digit by digit), `两万五` (the last digit takes the next lower unit). Full-width
 * digits count as digits. Null for anything else.
 */
export function chineseNumeral(text: string): number | null {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  const plain = short.reduce(
    (words, [from, to]) => words.replace(from, to),
    simplified(text).normalize('NFKC').replace(/\s/g, ''),
  )
  const value = plain.length > 32 ? null : (positional(plain) ?? compound(plain))
  return value === null ? null : Number(value.toPrecision(15))
}

function positional(text: string): number | null {
  if (text.length < 2 || !Array.from(text).every((char) => digits.has(char))) return null
  if (text.includes('两')) return null
  return Number(Array.from(text, (char) => digits.get(char)).join(''))
}

function compound(text: string): number | null {
  const unit = units.find(([char]) => text.includes(char))
  if (!unit) return simple(text)
  const [char, size] = unit
  const at = text.lastIndexOf(char)
  const left = at === 0 ? 1 : compound(text.slice(0, at))
  const rest = text.slice(at + 1)
  // 埃斯特万四天 has no 万四: the colloquial digit stands behind a whole one.
  if (at === 0 && size > 10 && digits.has(rest)) return null
  const right = remainder(rest, size)
  if (left === null || left <= 0 || left >= limits(size)) return null
  return right === null || right >= size ? null : left * size + right
}

/** 百千 is no number: 十, 百 and 千 take one digit before them, 万 up to 千, 亿 up to 万亿. */
function limits(size: number): number {
  return size < 10_000 ? 10 : size
}

/** What follows a unit: nothing, a colloquial last digit (两万五), or a smaller numeral. */
function remainder(text: string, size: number): number | null {
  if (text === '') return 0
  const digit = digits.get(text)
  if (digit && size > 10) return digit * (size / 10)
  const rest = text.replace(/^[零〇]/, '')
  return rest === '' ? null : compound(rest)
}

function simple(text: string): number | null {
  if (arabic.test(text)) return Number(text.replaceAll(',', ''))
  const [whole, fraction, ...more] = text.split('点')
  if (more.length > 0 || whole === undefined) return null
  const value = digits.get(whole) ?? null
  if (fraction === undefined || value === null) return value
  const decimals = Array.from(fraction, (char) => digits.get(char))
  return decimals.includes(undefined) || decimals.length === 0
    ? null
    : Number(`${value}.${decimals.join('')}`)
}
