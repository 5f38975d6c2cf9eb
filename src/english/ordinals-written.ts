import { table } from '../data/table.ts'
import { englishOrdinal } from './ordinals.ts'

const words = new Map(
  table('english-numerals').flatMap(({ ordinal, value }) =>
    ordinal ? [[Number(value), ordinal] as const] : [],
  ),
)
const opening = new RegExp(`^${englishOrdinal}(?![A-Za-z\\d])`, 'i')
const endings = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' }

/** An ordinal in digits: 1st, 22nd. */
export function ordinalDigits(value: number): string {
  return `${value}${endings[new Intl.PluralRules('en', { type: 'ordinal' }).select(value)]}`
}

/**
 * The words with another ordinal for the one they open with, written as that was: "Third Seminar" and 2 make
 * "Second Seminar". Undefined when they open with none, or what is spelled out has no word of its own (22nd).
 */
export function withOrdinal(printed: string, value: number): string | undefined {
  const [old] = opening.exec(printed) ?? []
  const isDigits = /^\d/.test(old ?? '')
  const word = isDigits ? ordinalDigits(value) : words.get(value)
  if (old === undefined || word === undefined) return undefined
  const isCapital = !isDigits && old.charAt(0) !== old.charAt(0).toLowerCase()
  return (
    (isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word) + printed.slice(old.length)
  )
}
