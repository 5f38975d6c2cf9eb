import { simplified } from '../chinese/script.ts'
import { type Counts, count } from './evidence.ts'
import { isInClause, isOrdinary, type Site, sitesIn } from './pinyin-glue-sites.ts'
import { mayBeToneless, needsNoGloss, toneless } from './pinyin-readings.ts'
import { remembered } from './remembered.ts'
import type { Survey } from './survey.ts'

/** How one character stands in the text. */
export interface Habit {
  /** How often with its reading, 3 for more. */
  readonly times: number
  /** It has its reading more often than not. */
  readonly isRegular: boolean
  /** It has it several times, and hardly ever stands without. */
  readonly isOften: boolean
  /** A site glues one reading to a character, always; two readings are told apart by a person. */
  readonly isOfOneReading: boolean
  /** Simplified writes it otherwise: the conversion between scripts is what glues readings on. */
  readonly isTraditional: boolean
}

/** What a text's readings say of each character that has one, and of the text as a whole. */
export interface Habits {
  readonly of: ReadonlyMap<string, Habit>
  /** One character alone has a reading. */
  readonly isAlone: boolean
  /** Readings stand behind rare characters: a text with hard names. */
  readonly isGlossed: boolean
  /** Most stand side by side: whole phrases are taught. */
  readonly isTaught: boolean
  /** Most stand on characters that both scripts share. */
  readonly isLesson: boolean
  /** A page that copies readings along with the text. */
  readonly isWidget: boolean
  /** A page that was converted from Simplified. */
  readonly isDamaged: boolean
}

// A character stands before these and its reading behind: beside it, and in a clause where anybody would read it so.
const [printed, plain] = ['=', '+']
const [besideOther, behindRare] = ['beside another', 'behind a rare character']

/** Counts the readings in a text: each with its character, those in clauses, and those that no page glues on. */
export function readingCounts(survey: Survey): Counts {
  const { sites, rare } = sitesIn(survey)
  const counts = new Map([
    [besideOther, 0],
    [behindRare, rare],
  ])
  let last: Site | undefined
  for (const site of sites) {
    count(counts, site.char + printed + site.reading)
    if (isPlain(survey.text, site)) count(counts, site.char + plain + site.reading)
    if (isBeside(last, site)) count(counts, besideOther)
    last = site
  }
  return counts
}

function isBeside(last: Site | undefined, { start }: Site): boolean {
  return last !== undefined && start === last.start + last.whole.length
}

/** In a clause, the reading that anybody would give; but a lesson on words without tones has 桌子(zi) and 我的(de). */
function isPlain(text: string, site: Site): boolean {
  const isToneless = site.reading === site.plain && mayBeToneless(site.char)
  return !isToneless && isInClause(text, site) && isOrdinary(text, site)
}

/** What the readings counted in a text say; undefined when it has none. */
export function habitsOf(counts: Counts, survey: Survey): Habits | undefined {
  const [all, plainly] = [readingsOf(counts, printed), readingsOf(counts, plain)]
  const known = shares(all, survey)
  if (known.size === 0) return undefined
  const habits = [...known.values()]
  const traditional = habits.filter(({ habit }) => habit.isTraditional)
  const isLesson = habits.length - traditional.length > traditional.length / 2
  const isTaught = (counts.get(besideOther) ?? 0) > sum(habits) / 3
  const steady = plainly.filter(
    ({ char }) => known.get(char)?.habit.isOfOneReading && isSteady(known.get(char)),
  )
  return {
    of: new Map(Array.from(known, ([char, { habit }]) => [char, habit])),
    isAlone: known.size === 1,
    isGlossed: (counts.get(behindRare) ?? 0) > 0,
    isTaught,
    isLesson,
    isWidget: !isTaught && (isGluedThroughout(habits) || areInSentences(steady, known.size)),
    isDamaged: !isLesson && traditional.filter(({ habit }) => habit.isRegular).length >= 3,
  }
}

interface Reading {
  readonly char: string
  readonly reading: string
  readonly times: number
}

/** The readings that are counted with a mark. */
function readingsOf(counts: Counts, mark: string): Reading[] {
  const found: Reading[] = []
  for (const [key, times] of counts) {
    if (key.charAt(1) === mark) found.push({ char: key.charAt(0), reading: key.slice(2), times })
  }
  return found
}

/** A character's habit, how often it has a reading, and in what share of all its places. */
interface Share {
  readonly habit: Habit
  readonly times: number
  readonly share: number
}

function shares(readings: readonly Reading[], survey: Survey): Map<string, Share> {
  const byChar = new Map<string, Reading[]>()
  for (const one of readings) byChar.set(one.char, [...(byChar.get(one.char) ?? []), one])
  const timesOf = new Map(Array.from(byChar, ([char, ones]) => [char, sum(ones)]))
  const all = placesOf(timesOf, survey)
  const found = new Map<string, Share>()
  for (const [char, ones] of byChar) {
    const times = timesOf.get(char) ?? 0
    const share = times / (all.get(char) ?? 0)
    const isTraditional = isOfTraditional(char)
    const habit = {
      times: Math.min(times, 3),
      isRegular: share >= leastShare,
      isOften: times > 2 && share > 0.8,
      isOfOneReading: areAlike(ones, isTraditional),
      isTraditional,
    }
    found.set(char, { habit, times, share })
  }
  return found
}

const isOfTraditional = remembered((char) => simplified(char) !== char)

// For each of so many the text is gone through at less cost than once for all, letter by letter.
const few = 8

const leastShare = 0.5

/** How often each of some characters stands in the text; no more are counted than show that its readings are the lesser part. */
function placesOf(timesOf: ReadonlyMap<string, number>, survey: Survey): Map<string, number> {
  const sought = Array.from(timesOf, ([char, times]) => ({ char, enough: times / leastShare + 1 }))
  if (sought.length <= few)
    return new Map(sought.map(({ char, enough }) => [char, timesIn(survey.text, char, enough)]))
  // A number for each of them: most of a text's characters have none.
  const numbers = new Uint16Array(0x10000)
  for (const [index, { char }] of sought.entries()) numbers[char.charCodeAt(0)] = index + 1
  const { codes } = survey
  const all = new Uint32Array(sought.length + 1)
  let open = sought.length
  for (let at = 0; at < codes.length && open > 0; at++) {
    const number = numbers[codes[at] ?? 0] ?? 0
    if (number === 0) continue
    all[number] = (all[number] ?? 0) + 1
    if (all[number] === sought[number - 1]?.enough) open--
  }
  return new Map(sought.map(({ char }, index) => [char, all[index + 1] ?? 0]))
}

function timesIn(text: string, char: string, enough: number): number {
  let times = 0
  for (let at = text.indexOf(char); at !== -1; at = text.indexOf(char, at + 1)) {
    if (++times === enough) break
  }
  return times
}

function sum(ones: readonly { readonly times: number }[]): number {
  return ones.reduce((all, { times }) => all + times, 0)
}

/** One reading, or one syllable where a character is converted: dictionaries differ in tones (質 zhì, zhí). */
function areAlike(readings: readonly Reading[], isTraditional: boolean): boolean {
  const forms = new Set<string>()
  for (const { reading } of readings) forms.add(isTraditional ? toneless(reading) : reading)
  return forms.size === 1
}

const steadyShare = 0.75

function isSteady(one: Share | undefined): boolean {
  return one !== undefined && one.share >= steadyShare
}

/**
 * A page that copies readings along with the text has them again and again, tones or not, in either
 * script: nobody glosses two characters three times each, or three of them twice.
 */
function isGluedThroughout(all: readonly Share[]): boolean {
  const often = (least: number) =>
    all.filter((one) => one.habit.isOfOneReading && one.times >= least && isSteady(one))
  return often(3).length >= 2 || often(2).length >= 3
}

/**
 * Three common characters and more behind others in sentences, each with the reading anybody would give it, where no
 * other reading stands; two are enough of those that nobody would gloss.
 */
function areInSentences(steady: readonly Reading[], all: number): boolean {
  const numberOf = (some: readonly Reading[]) => new Set(some.map(({ char }) => char)).size
  const needless = steady.filter(({ char, reading }) => needsNoGloss(char, reading))
  const chars = numberOf(steady)
  return numberOf(needless) >= 2 || chars >= 4 || (chars === 3 && all === 3)
}
