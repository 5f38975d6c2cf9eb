import { Converter, Locale } from 'opencc-js/t2cn'
import { remembered } from '../remembered.ts'

let converter: ((text: string) => string) | undefined

/** The text in Simplified letters, by words. The library's tree of words is made for the first text with such letters. */
function fold(text: string): string {
  const convert: (text: string) => string = converter ?? Converter({ from: 't', to: 'cn' })
  converter = convert
  return convert(text)
}

/**
 * The text in Simplified characters, code unit for code unit, so that offsets hold in both. Names are
 * compared in this form and shown in the form printed.
 */
export function simplified(text: string): string {
  return mayChange(text) ? folded(text) : text
}

// Letters are read as words with those around them, but not across marks, digits or Latin letters.
const folded = remembered((text) =>
  text.replace(/[^\0-\u024f\u2000-\u206f\u3000-\u3004\u3008-\u301f\uff00-\uffef]+/g, (run) =>
    mayChange(run) ? foldedRun(run) : run,
  ),
)

function foldedRun(text: string): string {
  const whole = fold(text)
  if (whole.length === text.length) return withShen(whole, text)
  return Array.from(text, (char) => {
    const folded = fold(char)
    return folded.length === char.length ? folded : char
  }).join('')
}

/** Among Simplified letters 沈思敏 and 沈静 are names: only the other script writes 沈 for 沉. */
function withShen(folded: string, text: string): string {
  if (!text.includes('沈') || scriptOf(text) === 'Hant' || !hasShortened(text)) return folded
  return folded.replace(/沉(?=[思默静香浮])/g, (char, at: number) =>
    text.charAt(at) === '沈' ? '沈' : char,
  )
}

function hasShortened(text: string): boolean {
  return [...text].some((char) => char !== '沈' && traditionalCodes.has(char.charCodeAt(0)))
}

/**
 * The script of a Chinese text, by the characters that only one script has; Hans when none tells.
 * Reads the first 2,000 code units: a text does not change its script half-way.
 */
export function scriptOf(text: string): 'Hans' | 'Hant' {
  let traditional = 0
  let shortened = 0
  for (let at = 0; at < text.length && at < 2000; at++) {
    const code = text.charCodeAt(at)
    if (simplifiedCode[code] !== code) traditional++
    else if (traditionalCodes.has(code)) shortened++
  }
  return traditional > shortened ? 'Hant' : 'Hans'
}

// The basic Han block is all that conversions between the scripts touch in running text.
const [first, last] = [0x4e00, 0x9fff]

/** For every code unit its Simplified form, itself where it has no other. */
export const simplifiedCode: Uint16Array = simplifiedCodes()

function simplifiedCodes(): Uint16Array {
  const codes = new Uint16Array(0x10000)
  for (let code = 0; code < codes.length; code++) codes[code] = code
  // The library's tables read "發 发|髮 发", words among the letters; converting every letter would take ten times as long.
  for (const list of Locale.configs?.['t2s']?.conversionChain.flat() ?? []) {
    for (const entry of list.split('|')) {
      const code = entry.charCodeAt(0)
      // A few become letters beyond the basic plane: offsets would not hold.
      const isLetter = entry.length === 3 && entry.charAt(1) === ' '
      if (isLetter && code >= first && code <= last) codes[code] = entry.charCodeAt(2)
    }
  }
  return codes
}

/** Letters that change in company only: 瞭 in 不瞭解, 覆 in 反覆. A test holds them to the library's words. */
const changedInWords = '坏瞭么英藉俱覆沈彷甦哩衹'
/** Rare letters, among which many change: an extension, halves of letters beyond the basic plane, compatibility forms. */
const rare = [
  [0x3400, 0x4dbf],
  [0xd800, 0xdfff],
  [0xf900, 0xfaff],
] as const

/** 1 for every code unit that may have another Simplified form. */
const changing = changingCodes()

function changingCodes(): Uint8Array {
  const codes = new Uint8Array(simplifiedCode.length)
  for (let code = first; code <= last; code++) if (simplifiedCode[code] !== code) codes[code] = 1
  for (const letter of changedInWords) codes[letter.charCodeAt(0)] = 1
  for (const [from, to] of rare) codes.fill(1, from, to + 1)
  return codes
}

/** Most texts have no letter that may change, which is cheap to see. */
function mayChange(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (changing[text.charCodeAt(at)] === 1) return true
  }
  return false
}

/** The Traditional forms of every code unit that is the Simplified form of others: 发 of 發 and 髮. */
export const traditionalCodes: ReadonlyMap<number, readonly number[]> = traditionalForms()

function traditionalForms(): Map<number, number[]> {
  const found = new Map<number, number[]>()
  for (let code = first; code <= last; code++) {
    const simple = simplifiedCode[code] ?? code
    if (simple === code) continue
    const forms = found.get(simple)
    if (forms) forms.push(code)
    else found.set(simple, [code])
  }
  return found
}
