import type { GoodItem } from './good-items.ts'

/** What another check says of a sentence pair, in words that differ when what it compared differs; null is nothing. */
export type Baseline = (pair: GoodItem['beads'][number]) => string | null

const numbers = (text: string) =>
  Array.from(text.matchAll(/\d+(?:[.,]\d+)*/g), ([words]) => words.replaceAll(',', ''))

/** Both sentences must hold the same numerals in digits, in any order. */
export function sameDigits({ en, zh }: GoodItem['beads'][number]): string | null {
  const [left, right] = [numbers(en).toSorted().join(' '), numbers(zh).toSorted().join(' ')]
  return left === right ? null : `${left} | ${right}`
}

/**
 * The check `numbers` of Translate Toolkit's pofilter after its documentation: "Checks whether numbers of various
 * forms are consistent between the two strings. You will see some errors where you have either written the number
 * in full or converted it to the digit in your translation. Also changes in order will trigger this error."
 * Our own writing: https://docs.translatehouse.org/projects/translate-toolkit/en/latest/commands/pofilter_tests.html
 */
export function sameNumbers({ en, zh }: GoodItem['beads'][number]): string | null {
  const forms = (text: string) =>
    Array.from(text.matchAll(/[$€£¥]?\d+(?:[.,]\d+)*[%°]?/g), ([words]) =>
      words.replaceAll(',', ''),
    ).join(' ')
  return forms(en) === forms(zh) ? null : `${forms(en)} | ${forms(zh)}`
}
