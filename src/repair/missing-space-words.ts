import { isEnglishWord } from './english-words.ts'
import { isLetter } from './odd-words.ts'
import { type Change, change } from './repair-kind.ts'
import { wordAfter, wordBefore } from './surroundings.ts'
import { isProse, type Survey } from './survey.ts'

const ordinal = /\b\d{0,3}(?:1st|2nd|3rd|\dth)(?=([a-z]{2,12})\b|[A-Z]{2,}|[A-Z][a-z])/y
const year = /\b(?:19|20)\d\d(?=(?:and|to|in|the|at|on|for|with|by)\b)/y
const beforeYear = /\b(?:in|of|from|since|by|until|during|and|to)(?=(?:19|20)\d\d(?:\b|and|to))/y
const month =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)(?=\d{1,2}(?:\b|st|nd|rd|th))/y
const longest = { figure: 4, word: 9 }

/** Between a figure and the word it was run into, and on the bare side of an ampersand. */
export function spaceInWord(survey: Survey): Change[] {
  const { text, landmarks } = survey
  const found: Space[] = []
  for (const joint of landmarks.figureJoints) found.push(...spacesAtFigure(text, joint))
  const changes: Change[] = []
  for (const { at, before, after } of [
    ...found,
    ...spacesAtAmpersands(text, landmarks.placesOf('&')),
  ])
    if (isProse(survey, at)) changes.push(change('likely', at, { before, after }))
  return changes
}

interface Space {
  readonly at: number
  readonly before: string
  readonly after: string
}

/** Where a letter and a figure meet at `joint`. */
function spacesAtFigure(text: string, joint: number): Space[] {
  let at = joint
  if (isLetter(text.charCodeAt(joint))) {
    while (joint - at < longest.figure && /\d/.test(text.charAt(at - 1))) at--
    return [...spaceBehind(text, at, ordinal), ...spaceBehind(text, at, year)]
  }
  while (joint - at < longest.word && isLetter(text.charCodeAt(at - 1))) at--
  return [...spaceBehind(text, at, beforeYear), ...spaceBehind(text, at, month)]
}

/** A space behind what a sticky pattern finds at `at`; what runs on must be a word where it is told. */
function spaceBehind(text: string, at: number, pattern: RegExp): Space[] {
  pattern.lastIndex = at
  const [before, rest] = pattern.exec(text) ?? []
  if (before === undefined || (rest !== undefined && !isEnglishWord(rest))) return []
  return [{ at, before, after: `${before} ` }]
}

/** `East &West`, `Trade& Culture` and `Food&Drink`, but not `R&D`. */
function spacesAtAmpersands(text: string, ampersands: readonly number[]): Space[] {
  const found: Space[] = []
  for (const at of ampersands) {
    const left = text.slice(Math.max(0, at - 4), at)
    const right = text.slice(at + 1, at + 4)
    if (/\p{L} $/u.test(left) && /^\p{Lu}\p{Ll}/u.test(right))
      found.push({ at, before: '&', after: '& ' })
    else if (/\p{L}\p{Ll}{2}$/u.test(left) && /^ \p{L}\p{Ll}/u.test(right))
      found.push({ at, before: '&', after: ' &' })
    else if (areWordsAround(text, at)) found.push({ at, before: '&', after: ' & ' })
  }
  return found
}

function areWordsAround(text: string, at: number): boolean {
  const [left, right] = [wordBefore(text, at), wordAfter(text, at + 1)]
  return [left, right].every((word) => /^[A-Z][a-z]{3,}$/.test(word) && isEnglishWord(word))
}
