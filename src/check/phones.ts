import { overlaps, type Span } from '../span.ts'
import type { Checked } from './rule.ts'
import { wordsOf } from './words.ts'

/** Digits in groups: 0512-6208 1234, +86 (512) 6208 1234, 62081234. */
const number = /(?<![\d.,])[+(（]?\d(?:[()（） -]{0,2}\d){6,14}(?![\d.,]\d)/g
/** Digits without the codes of country and city. */
const own = 7

/** Telephone numbers that both versions of a sentence print, however each groups the digits. */
export function phonesOfBoth(item: Checked): readonly Span[] {
  return item.beads.flatMap((_, bead) => {
    const words = wordsOf(item, bead)
    if (!words) return []
    const [en, zh] = [words.en, words.zh].map((side) =>
      side.matches(number).flatMap((one) => (isCount(item, one) ? [] : phoneOf(one))),
    )
    return [...known(en, zh), ...known(zh, en)]
  })
}

interface Phone {
  readonly span: Span
  readonly digits: string
  /** The digits with no code, or less of it. */
  readonly ends: readonly string[]
}

function phoneOf({ text, ...span }: Span & { readonly text: string }): Phone[] {
  const digits = text.replace(/\D/g, '').replace(/^0+/, '')
  if (digits.length < own) return []
  const hasCode = /^[+0(（]|\d\D+\d/.test(text)
  const ends = hasCode
    ? Array.from({ length: digits.length - own }, (_, at) => digits.slice(at + 1))
    : []
  return [{ span, digits, ends }]
}

function known(phones: readonly Phone[] = [], others: readonly Phone[] = []): Span[] {
  const whole = new Set(others.map(({ digits }) => digits))
  const ends = new Set(others.flatMap((other) => [other.digits, ...other.ends]))
  return phones.flatMap((one) =>
    ends.has(one.digits) || one.ends.some((end) => whole.has(end)) ? [one.span] : [],
  )
}

/** 11200000 euros: what a unit, a currency or a scale stands beside. */
function isCount({ text, mentions }: Checked, { start, end }: Span): boolean {
  return (
    /^\s?(?:[十百千万萬亿億元]|(?:thousand|million|billion|trillion)\b)/u.test(
      text.slice(end, end + 10),
    ) ||
    mentions.some(
      (one) => one.type === 'quantity' && overlaps(one, { start, end }) && one.end > end,
    )
  )
}
