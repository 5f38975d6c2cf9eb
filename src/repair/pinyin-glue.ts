import { pinyin } from 'pinyin-pro'
import { simplified } from '../chinese/script.ts'
import { isCommonHan } from './common-han.ts'
import { isHan } from './han.ts'
import { change, type RepairKind } from './repair-kind.ts'

// Small letters of pinyin with or without tone marks, composed or not, and the two letter shapes
// (ɑ, ɡ) that schoolbook fonts put in.
const letters = '[a-zɑɡ\\u00e0-\\u01dc\\u0300-\\u030c]{1,12}'
const bracketed = new RegExp(`[(（][ \\u00a0]?(${letters})[ \\u00a0]?[)）]`, 'g')

const firstHan = 0x3400
interface Site {
  readonly start: number
  readonly whole: string
  readonly char: string
  readonly reading: string
}

/** How one character stands in the text: how often with its reading, and in what share of all places. */
interface Habit {
  readonly times: number
  readonly share: number
  /** Simplified writes it otherwise: the conversion between scripts is what glues readings on. */
  readonly isTraditional: boolean
  /** A site glues one reading to a character, always; two readings are told apart by a person. */
  readonly isOfOneReading: boolean
}

/**
 * A real gloss looks just the same, so the text must show that these are none: the reading is one of
 * the character's, the character is a common one that nobody needs explained, and it hardly ever
 * stands without the reading, or its reading in its word is the usual one and runs into the words on
 * both sides. A lesson shows itself by glosses side by side or on characters that both scripts share,
 * a text with hard names by glosses on rare characters.
 */
export const pinyinGlue: RepairKind = {
  levels: ['sure', 'likely'],
  isOfLetters: true,
  about: 'The reading of a Chinese character, put behind it by a page that was converted badly.',
  examples: [
    ['社會發(fā)展，鄉(xiāng)村振興', '社會發展，鄉村振興'],
    ['企業（yè）與農業（yè）', '企業與農業'],
  ],
  find({ text, codes }) {
    const { sites, isGlossed } = sitesIn(text)
    if (sites.length === 0) return []
    const habits = habitsOf(codes, sites)
    const traditional = [...habits.values()].filter((habit) => habit.isTraditional)
    const isLesson = habits.size - traditional.length > traditional.length / 2
    const isTaught = areCrowded(sites)
    const isWidget =
      !isTaught && (isGluedThroughout([...habits.values()]) || areInSentences(text, sites, habits))
    const isDamaged = !isLesson && traditional.filter(isRegular).length >= 3
    const level = isDamaged || isWidget ? 'sure' : 'likely'
    return sites
      .filter((site) => {
        const habit = habits.get(site.char)
        if (!habit?.isOfOneReading) return false
        if ((isDamaged && habit.isTraditional) || (isWidget && isRegular(habit))) {
          return habit.times > 2 || isOrdinary(text, site)
        }
        return (
          isDamage(text, site, { habit, isTaught, isLesson }) ||
          (!isTaught && !isGlossed && isRunIn(text, site, { habit, isAlone: habits.size === 1 }))
        )
      })
      .map((site) => change(level, site.start, { before: site.whole, after: site.char }))
  },
}

/** Tells whether one character is damaged, where the text as a whole does not say so. */
function isDamage(
  text: string,
  site: Site,
  { habit, isTaught, isLesson }: { habit: Habit; isTaught: boolean; isLesson: boolean },
): boolean {
  if (site.reading === toneless(site.reading) || !isRegular(habit)) return false
  if (habit.isTraditional && !isLesson) return habit.times > 1 || isUsual(text, site)
  return habit.times > 2 && habit.share > 0.8 && !isTaught
}

/** Where readings stand behind common characters, and whether others stand behind rare ones. */
function sitesIn(text: string): { sites: Site[]; isGlossed: boolean } {
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

/**
 * Tells whether a toned reading stands inside a sentence as if it were a letter itself, and is the
 * usual one there: nobody sets a gloss so. Simplified characters with several readings are
 * glossed for the sake of them (重(chóng)庆), and the readings of one alone may be meant.
 */
function isRunIn(
  text: string,
  site: Site,
  { habit, isAlone }: { habit: Habit; isAlone: boolean },
): boolean {
  if (
    !isInSentence(text, site) ||
    site.reading === toneless(site.reading) ||
    !isOrdinary(text, site)
  )
    return false
  return habit.isTraditional || (!isAlone && hasOneSyllable(site.char))
}

function isInSentence(text: string, { start, whole }: Site): boolean {
  const before = start - 1
  return (
    (isHan(text.charCodeAt(before)) || /[\d，。；：,.;:]/.test(text.charAt(before))) &&
    isHan(text.charCodeAt(start + whole.length)) &&
    !whole.includes(' ')
  )
}

function hasOneSyllable(char: string): boolean {
  return new Set(pinyin(char, { multiple: true, type: 'array' }).map(toneless)).size === 1
}

/** Tells whether a character may be read so. Tones are not compared: dictionaries differ (質 zhì, zhí). */
function isReading(char: string, reading: string): boolean {
  const plain = toneless(reading)
  return [char, simplified(char)].some((form) =>
    pinyin(form, { multiple: true, type: 'array' }).some((one) => toneless(one) === plain),
  )
}

function toneless(reading: string): string {
  return reading
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030c]/g, '')
    .normalize('NFC')
}

function habitsOf(codes: Uint16Array, sites: readonly Site[]): Map<string, Habit> {
  const readings = new Map<string, string[]>()
  for (const { char, reading } of sites) {
    const known = readings.get(char)
    if (known) known.push(reading)
    else readings.set(char, [reading])
  }
  const all = new Uint32Array(0x10000)
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at] ?? 0
    if (code >= firstHan) all[code] = (all[code] ?? 0) + 1
  }
  return new Map(
    Array.from(readings, ([char, printed]) => [
      char,
      {
        times: printed.length,
        share: printed.length / (all[char.charCodeAt(0)] ?? printed.length),
        isTraditional: simplified(char) !== char,
        isOfOneReading: areAlike(printed, simplified(char) !== char),
      },
    ]),
  )
}

/** One reading, or one syllable where a character is converted: dictionaries differ in tones (質 zhì, zhí). */
function areAlike(readings: readonly string[], isTraditional: boolean): boolean {
  const form = (reading: string) => (isTraditional ? toneless(reading) : reading)
  return new Set(readings.map(form)).size === 1
}

/**
 * A page that copies readings along with the text has them again and again, tones or not, in either
 * script: nobody glosses two characters three times each, or three of them twice.
 */
function isGluedThroughout(habits: readonly Habit[]): boolean {
  const often = (least: number) =>
    habits.filter(
      ({ times, share, isOfOneReading }) => isOfOneReading && times >= least && share >= 0.75,
    )
  return often(3).length >= 2 || often(2).length >= 3
}

/** Four common characters in the middle of sentences, each with the reading anybody would give it. */
function areInSentences(
  text: string,
  sites: readonly Site[],
  habits: ReadonlyMap<string, Habit>,
): boolean {
  const plain = sites.filter((site) => {
    const habit = habits.get(site.char)
    const isSteady = habit?.isOfOneReading === true && habit.share >= 0.75
    return isSteady && isInSentence(text, site) && isOrdinary(text, site)
  })
  return new Set(plain.map(({ char }) => char)).size >= 4
}

function isRegular(habit: Habit): boolean {
  return habit.share >= 0.5
}

/** Tells whether the reading is the character's first, or the one it has in its word. */
function isOrdinary(text: string, site: Site): boolean {
  const plain = toneless(site.reading)
  const isFirst = [site.char, simplified(site.char)].some(
    (form) => toneless(pinyin(form, { type: 'array' })[0] ?? '') === plain,
  )
  return isFirst || isUsual(text, site)
}

/** Tells whether the character is read so in its word, and so needs no gloss: 市長(zhǎng), but not 單(shàn). */
function isUsual(text: string, { start, whole, char, reading }: Site): boolean {
  const before = /\p{Script=Han}{0,2}$/u.exec(text.slice(Math.max(0, start - 4), start))?.[0] ?? ''
  const end = start + whole.length
  const after = /^\p{Script=Han}{0,2}/u.exec(text.slice(end, end + 4))?.[0] ?? ''
  const read = pinyin(simplified(before + char + after), { type: 'array' })
  return read[Array.from(before).length] === reading
}

/** Tells whether most glosses stand side by side, as they do where a whole phrase is taught. */
function areCrowded(sites: readonly Site[]): boolean {
  const beside = sites.filter(
    ({ start }, index) =>
      index > 0 && start === (sites[index - 1]?.start ?? 0) + (sites[index - 1]?.whole.length ?? 0),
  )
  return beside.length > sites.length / 3
}
