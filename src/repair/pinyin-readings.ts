import { pinyin } from 'pinyin-pro'
import { simplified } from '../chinese/script.ts'
import { table } from '../data/table.ts'
import { remembered } from './remembered.ts'

/** Tells whether a character may be read so. Tones are not compared: dictionaries differ (質 zhì, zhí). */
export function isReading(char: string, reading: string): boolean {
  const plain = toneless(reading)
  return [char, simplified(char)].some((form) =>
    pinyin(form, { multiple: true, type: 'array' }).some((one) => toneless(one) === plain),
  )
}

/** A reading without its tone mark. */
export function toneless(reading: string): string {
  return reading
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030c]/g, '')
    .normalize('NFC')
}

/** Tells whether all readings of a character are one syllable, in whatever tone. */
export const hasOneSyllable = remembered(
  (char) => new Set(pinyin(char, { multiple: true, type: 'array' }).map(toneless)).size === 1,
)

const plain = new Set(table('plain-readings').flatMap(({ characters = '' }) => [...characters]))

const isPlain = remembered((char) => plain.has(simplified(char)))

/** Tells whether a reading, with its tone or without, is the one that everybody knows a character by: nobody explains 問(wèn). */
export function needsNoGloss(char: string, reading: string): boolean {
  return (
    isPlain(char) && firstReadings(char).some((one) => one === reading || toneless(one) === reading)
  )
}

/** Tells whether a character has a reading without a tone: 子, 头, 们. */
export const mayBeToneless = remembered((char) =>
  pinyin(char, { multiple: true, type: 'array' }).some((one) => toneless(one) === one),
)

/** The reading of every character in a run, as it is usual there. */
export const usualReadings = remembered((run): readonly string[] =>
  pinyin(simplified(run), { type: 'array' }),
)

/** The reading that a character has most often, in either script. */
export const firstReadings = remembered((char): readonly string[] =>
  [char, simplified(char)].flatMap((form) => pinyin(form, { type: 'array' }).slice(0, 1)),
)
