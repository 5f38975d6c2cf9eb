import type { Names, Quantity } from '../exchange.ts'

const places = new Intl.DisplayNames(['en'], { type: 'region', style: 'short', fallback: 'none' })

/** An id of the contract in English: `courtesy-call` → "Courtesy call". */
export function label(id: string): string {
  const words = id.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The English name of a country or region by its code; a code that is none of ISO's stands for itself. */
export function partnerName(code: string): string {
  const upper = code.toUpperCase()
  return (/^[A-Z]{2}$/.test(upper) && places.of(upper)) || upper
}

/** Text cut after a whole word, with an ellipsis, so that it has about `length` characters. */
function shortened(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length)
  const space = cut.lastIndexOf(' ')
  const whole = space > length / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '')
  return `${whole.replace(/[\s,;:，、；：]+$/, '')}…`
}

const limits = { en: 150, zh: 60 }

/** A headline short enough for a list. */
export function shortHeadline({ en, zh }: Names): Names {
  return {
    ...(en !== undefined && { en: shortened(en, limits.en) }),
    ...(zh !== undefined && { zh: shortened(zh, limits.zh) }),
  }
}

const approximators: Readonly<Record<Quantity['approx'], string>> = {
  exact: '',
  over: 'over ',
  about: 'about ',
  nearly: 'nearly ',
  class: 'on the scale of ',
}

/** A quantity in English: "over CNY 12 billion", "nearly 40 companies". */
export function quantityText({ value, max, unit, currency, approx }: Quantity): string {
  const numbers = max === undefined ? number(value) : `${number(value)}–${number(max)}`
  const amount = currency ? `${currency} ${numbers}` : `${numbers} ${unit.replaceAll('-', ' ')}`
  return approximators[approx] + amount
}

function number(value: number): string {
  const isLarge = Math.abs(value) >= 1_000_000
  const options = isLarge ? { notation: 'compact' as const, compactDisplay: 'long' as const } : {}
  return new Intl.NumberFormat('en', { ...options, maximumFractionDigits: 6 }).format(value)
}
