import { simplified } from '../chinese/script.ts'
import { isInClause, isOrdinary, type Site } from './pinyin-glue-sites.ts'
import { mayBeToneless, toneless } from './pinyin-readings.ts'

/** How one character stands in the text: how often with its reading, and in what share of all places. */
export interface Habit {
  readonly times: number
  readonly share: number
  /** Simplified writes it otherwise: the conversion between scripts is what glues readings on. */
  readonly isTraditional: boolean
  /** A site glues one reading to a character, always; two readings are told apart by a person. */
  readonly isOfOneReading: boolean
}

/** How each character that has a reading somewhere stands in the text. */
export function habitsOf(codes: Uint16Array, sites: readonly Site[]): Map<string, Habit> {
  const readings = new Map<string, string[]>()
  for (const { char, reading } of sites) {
    const known = readings.get(char)
    if (known) known.push(reading)
    else readings.set(char, [reading])
  }
  // A number for each character that has a reading: most of a text's have none.
  const numbers = new Uint16Array(0x10000)
  let size = 0
  for (const char of readings.keys()) numbers[char.charCodeAt(0)] = ++size
  const all = new Uint32Array(readings.size + 1)
  for (let at = 0; at < codes.length; at++) {
    const number = numbers[codes[at] ?? 0] ?? 0
    if (number > 0) all[number] = (all[number] ?? 0) + 1
  }
  return new Map(
    Array.from(readings, ([char, printed]) => [
      char,
      {
        times: printed.length,
        share: printed.length / (all[numbers[char.charCodeAt(0)] ?? 0] ?? 0),
        isTraditional: simplified(char) !== char,
        isOfOneReading: areAlike(printed, simplified(char) !== char),
      },
    ]),
  )
}

/** One reading, or one syllable where a character is converted: dictionaries differ in tones (質 zhì, zhí). */
function areAlike(readings: readonly string[], isTraditional: boolean): boolean {
  const form = (reading: string) => (isTraditional ? toneless(reading) : reading)
  return new Set(Array.from(new Set(readings), form)).size === 1
}

/**
 * A page that copies readings along with the text has them again and again, tones or not, in either
 * script: nobody glosses two characters three times each, or three of them twice.
 */
export function isGluedThroughout(habits: readonly Habit[]): boolean {
  const often = (least: number) =>
    habits.filter(
      ({ times, share, isOfOneReading }) => isOfOneReading && times >= least && share >= 0.75,
    )
  return often(3).length >= 2 || often(2).length >= 3
}

/**
 * Three common characters and more behind others in sentences, each with the reading anybody would give it, where no
 * other reading stands.
 */
export function areInSentences(
  text: string,
  sites: readonly Site[],
  habits: ReadonlyMap<string, Habit>,
): boolean {
  const plain = sites.filter((site) => {
    const habit = habits.get(site.char)
    const isSteady = habit?.isOfOneReading === true && habit.share >= 0.75
    // A lesson on words without tones has 桌子(zi) and 我的(de).
    const isToneless = site.reading === site.plain && mayBeToneless(site.char)
    return isSteady && !isToneless && isInClause(text, site) && isOrdinary(text, site)
  })
  const chars = new Set(plain.map(({ char }) => char)).size
  return chars >= 4 || (chars === 3 && habits.size === 3)
}

/** Tells whether a character has its reading more often than not. */
export function isRegular(habit: Habit): boolean {
  return habit.share >= 0.5
}
