import type { Span } from '../span.ts'
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
    const [en, zh] = [words.en.matches(number), words.zh.matches(number)]
    return [
      ...en.filter((one) => zh.some((other) => isSame(one.text, other.text))),
      ...zh.filter((one) => en.some((other) => isSame(one.text, other.text))),
    ]
  })
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => text.replace(/\D/g, '').replace(/^0+/, ''))
  if (a === undefined || b === undefined || Math.min(a.length, b.length) < own) return false
  return a.endsWith(b) || b.endsWith(a)
}
