import { isCommonHan } from './common-han.ts'
import { isHan } from './han.ts'
import { firstReadings, isReading, toneless, usualReadings } from './pinyin-readings.ts'

// Small letters of pinyin with or without tone marks, composed or not, and the two letter shapes
// (ɑ, ɡ) that schoolbook fonts put in.
const letters = '[a-zɑɡ\\u00e0-\\u01dc\\u0300-\\u030c]{1,12}'
const bracketed = new RegExp(`[(（][ \\u00a0]?(${letters})[ \\u00a0]?[)）]`, 'g')

/** A reading in brackets behind a character. */
export interface Site {
  readonly start: number
  readonly whole: string
  readonly char: string
  readonly reading: string
}

/** Where readings stand behind common characters, and whether others stand behind rare ones. */
export function sitesIn(text: string): { sites: Site[]; isGlossed: boolean } {
  const sites: Site[] = []
  const known = new Map<string, boolean>()
  let isGlossed = false
  for (const { index, 0: brackets, 1: printed = '' } of text.matchAll(bracketed)) {
    const end = text.charAt(index - 1) === ' ' ? index - 1 : index
    if (!isHan(text.charCodeAt(end - 1))) continue
    const char = text.charAt(end - 1)
    const reading = printed.normalize('NFC').replace(/ɑ/g, 'a').replace(/ɡ/g, 'g')
    const key = char + reading
    const isKnown = known.get(key) ?? isReading(char, reading)
    known.set(key, isKnown)
    if (!isKnown) continue
    const whole = text.slice(end - 1, index) + brackets
    if (isCommonHan(char)) sites.push({ start: end - 1, whole, char, reading })
    else isGlossed = true
  }
  return { sites, isGlossed }
}

/** Tells whether a site stands in the middle of a sentence, as if it were a letter itself. */
export function isInSentence(text: string, { start, whole }: Site): boolean {
  const before = start - 1
  return (
    (isHan(text.charCodeAt(before)) || /[\d，。；：,.;:]/.test(text.charAt(before))) &&
    isHan(text.charCodeAt(start + whole.length)) &&
    !whole.includes(' ')
  )
}

/** Tells whether the reading is the character's first, or the one it has in its word. */
export function isOrdinary(text: string, site: Site): boolean {
  const plain = toneless(site.reading)
  const isFirst = firstReadings(site.char).some((reading) => toneless(reading) === plain)
  return isFirst || isUsual(text, site)
}

/** Tells whether the character is read so in its word, and so needs no gloss: 市長(zhǎng), but not 單(shàn). */
export function isUsual(text: string, { start, whole, char, reading }: Site): boolean {
  const before = /\p{Script=Han}{0,2}$/u.exec(text.slice(Math.max(0, start - 4), start))?.[0] ?? ''
  const end = start + whole.length
  const after = /^\p{Script=Han}{0,2}/u.exec(text.slice(end, end + 4))?.[0] ?? ''
  return usualReadings(before + char + after)[Array.from(before).length] === reading
}

/** Tells whether most glosses stand side by side, as they do where a whole phrase is taught. */
export function areCrowded(sites: readonly Site[]): boolean {
  const beside = sites.filter(
    ({ start }, index) =>
      index > 0 && start === (sites[index - 1]?.start ?? 0) + (sites[index - 1]?.whole.length ?? 0),
  )
  return beside.length > sites.length / 3
}
