import { isEnglishWord } from './english-words.ts'
import { type Change, change } from './repair-kind.ts'
import type { Survey } from './survey.ts'

const ordinal = /\b\d{0,3}(?:1st|2nd|3rd|\dth)(?=([a-z]{2,12})\b|[A-Z]{2,}|[A-Z][a-z])/g
const year =
  /\b(?:in|of|from|since|by|until|during|and|to)(?=(?:19|20)\d\d(?:\b|and|to))|\b(?:19|20)\d\d(?=(?:and|to|in|the|at|on|for|with|by)\b)/g
const month =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)(?=\d{1,2}(?:\b|st|nd|rd|th))/g
/** Between a figure and the word it was run into, and on the bare side of an ampersand. */
export function spaceInWord({ text, isProse }: Survey): Change[] {
  const figures = [ordinal, year, month].flatMap((pattern) =>
    Array.from(text.matchAll(pattern))
      .filter(({ 1: rest }) => rest === undefined || isEnglishWord(rest))
      .map(({ index, 0: whole }) => ({ at: index, before: whole, after: `${whole} ` })),
  )
  return [...figures, ...spacesAtAmpersands(text)]
    .filter(({ at }) => isProse(at))
    .map(({ at, before, after }) => change('likely', at, { before, after }))
}

/** `East &West` and `Trade& Culture`, but not `R&D`. */
function spacesAtAmpersands(text: string): { at: number; before: string; after: string }[] {
  const found: { at: number; before: string; after: string }[] = []
  for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', at + 1)) {
    const left = text.slice(Math.max(0, at - 31), at)
    const right = text.slice(at + 1, at + 4)
    if (/[A-Za-z] $/.test(left) && /^[A-Z][a-z]/.test(right))
      found.push({ at, before: '&', after: '& ' })
    else if (/[A-Za-z][a-z]{2,30}$/.test(left) && /^ [A-Za-z][a-z]/.test(right))
      found.push({ at, before: '&', after: ' &' })
  }
  return found
}
