import { bullet } from '../bullet.ts'
import { matches } from '../matches.ts'
import type { DateMention } from '../mention.ts'
import type { Habits } from './habits.ts'
import type { Passage } from './passage.ts'
import { type Cue, cueOf, isOpening, tellsEvent } from './story-cues.ts'
import { datingOf, follows, holds, isAtHead } from './story-dates.ts'

/** What pairing knows of a passage in its place. */
export interface Place {
  /** The passages before it in its language, nearest last. */
  readonly before: readonly Passage[]
  /** How much the names it shares with those before it tell: 0 for none, 1 for a rare one. */
  readonly shared: number
  /** The same of foreign names alone: guests are in one story, hosts in many. */
  readonly guests: number
  /** The share of its words' weight that those before it hold too, 0 to 1. */
  readonly cohesion: number
}

/** What a passage shows of whether it begins a story, with how much of it. */
export type Clues = Partial<Record<keyof typeof odds, number>>

// Names that tell this much are the same people's or places', not the home city's.
const related = 0.3
// More than one foreign name.
const several = 1.2
// Log odds: a logistic fitted to the stories of test/golden/pair and to the paragraphs of eval/sets/practice, as
// printed and each item in one, headings and empty lines taken away; drawn towards what was set by reading bulletins.
// Bulletins left out of the fit: .93 of paragraphs right, .94 of whole items, .94 of stories. A sum above 0 is a new story.
const odds = {
  otherwise: 0.5,
  heading: 4,
  secondHeading: -3,
  underHeading: -5,
  bullet: 3,
  'date first': 3.1,
  'date inside': 2.5,
  'date month': -0.2,
  'date carried': -1.4,
  'date none': -1.2,
  dateKnown: -2.5,
  'cue start': -1.6,
  'cue speech': -2.2,
  'cue refer': -2.2,
  'cue end': -1.8,
  event: 0.6,
  names: -0.7,
  guests: -1.1,
  cohesion: -1.7,
  goesOn: -2.8,
  long: 1.1,
  afterLong: 0.9,
  // Set by reading bulletins: an editor's own sign of where a story begins.
  numbered: 12,
}
const mostNames = 2.2

/** The log odds that a passage with these clues begins a new story rather than goes on with the one before. */
export function opens(clues: Clues, habits: Habits): number {
  let sum = 0
  for (const clue of Object.keys(clues) as (keyof Clues)[]) sum += odds[clue] * (clues[clue] ?? 0)
  if (clues.otherwise !== undefined)
    sum += habits.headless + (clues.numbered ? 0 : habits.unnumbered)
  return sum + (clues['date none'] ? habits.undated : 0)
}

/** What speaks for and against a passage's beginning a story; never asked of the first. */
export function cluesOf(passage: Passage, place: Place): Clues {
  const last = place.before.at(-1)
  const isBulleted = bullet.test(passage.text)
  const isUnder = last?.kind === 'heading'
  const numbered = passage.number !== undefined && { numbered: 1 }
  if (passage.kind === 'heading')
    return isUnder && !isBulleted ? { secondHeading: 1, ...numbered } : { heading: 1, ...numbered }
  if (isUnder && !bullet.test(last.text)) return { underHeading: 1, ...numbered }
  return {
    ...toldClues(passage, place),
    ...numbered,
    otherwise: 1,
    names: Math.min(mostNames, place.shared),
    guests: Math.min(1, place.guests),
    cohesion: place.cohesion,
    long: fullness(passage),
    afterLong: last?.kind === 'text' ? fullness(last) : 0,
    ...(isBulleted && { bullet: 1 }),
    ...(goesOn(last, passage) && { goesOn: 1 }),
  }
}

const ends = /[。！？]|[.!?](?=["”’)]?(?:\s|$))/gu
const mostSentences = 5

/** How near a passage is to telling a whole story by itself: 0 for one sentence, 1 for five and more. */
function fullness({ text }: Passage): number {
  const more = matches(text, ends).length - 1
  return Math.min(1, Math.max(0, more / (mostSentences - 1)))
}

/** How its date and its words speak. */
function toldClues(passage: Passage, place: Place): Clues {
  const [first] = passage.dates
  const dating = isOpening(passage) ? 'first' : datingOf(passage)
  const isLead = first !== undefined && isAtHead(first, passage.lang)
  const cue = cueOf(passage, isLead ? first.end : 0)
  const isDay = dating === 'first' || dating === 'inside'
  // "On May 18, Consul General Kim said": a day of its own and names that nobody before bears.
  const isStranger = cue === 'speech' && dating === 'first' && place.shared < related
  return {
    [`date ${dating}`]: 1,
    ...(cue && !isStranger && { [`cue ${cue}`]: 1 }),
    ...(tellsEvent(passage) && { event: 1 }),
    ...(isDay && first && isKnown(first, place, cue) && { dateKnown: 1 }),
  }
}

/**
 * The date lies in a range of days named before, or comes next after one. Days of one month do so by
 * chance: the names must agree too, or the words point back.
 */
function isKnown(first: DateMention, { before, shared, guests }: Place, cue?: Cue): boolean {
  const isBack = cue === 'refer' || cue === 'start'
  const hasPart = first.partOfDay !== undefined
  const earlier = before.flatMap(({ dates }) => dates)
  if (isBack || hasPart || shared >= related) {
    if (earlier.some((date) => holds(date, first))) return true
  }
  // An afternoon goes on with a morning; that of another day may be anybody's.
  const within = isBack || guests >= several ? 2 : hasPart ? 0 : -1
  return earlier.some((date) => follows(first, date, within))
}

/** A list or a sentence cut in two: the line before is open, or this one is numbered. */
function goesOn(last: Passage | undefined, { text, number }: Passage): boolean {
  const isOpen = last?.kind === 'text' && /[:;,：；，、]$|\band$/.test(last.text)
  return (
    isOpen ||
    (number === undefined && /^[(（]?(?:[2-9]|[二三四五六七八九])[.)）、．](?!\d)/.test(text))
  )
}
