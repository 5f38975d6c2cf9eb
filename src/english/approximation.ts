import { listed, table } from '../data/table.ts'
import type { Approx } from '../exchange.ts'

const approximators = table('approximators')
  .filter(({ lang }) => lang === 'en')
  .flatMap(({ approx, place, words }) =>
    listed(words).map((words) => ({ approx: approx as Approx, place, words })),
  )
  .sort((a, b) => b.words.length - a.words.length)

/** How far a number is meant literally, and the length of the words that say so. */
export interface Approximation {
  readonly approx: Approx
  readonly length: number
}

/** The approximator that `text` ends with (`before` a number) or opens with (`after` one), or null. */
export function approximation(text: string, place: 'before' | 'after'): Approximation | null {
  for (const { approx, words, place: its } of approximators) {
    if (its !== place) continue
    const found = place === 'before' ? endsWith(text, words) : startsWith(text, words)
    if (found !== null) return { approx, length: found }
  }
  return null
}

// "Handed over 20,000 masks", "added up to 2.37 billion": over and up belong to the verb.
const isOfVerb =
  /\b(?:hand(?:s|ed|ing)?|watch(?:es|ed|ing)?|takes?|taking|took|turn(?:s|ed|ing)?|(?:jump|leap|vault|climb|step|sail|pass|preside|look)(?:s|t|ed|ing|d)?|fl(?:y|ies|ew|ying)|w[io]n|(?:cheque|check|bill|invoice|voucher)s?) over$|\b(?:add(?:s|ed|ing)?|sum(?:s|med|ming)?|tot(?:s|ted)?) up to$/i

const aboutThings = table('approximators').flatMap(({ lang, place, words }) =>
  lang === 'en' && place === 'verb' ? listed(words) : [],
)
/** "Complain about two days", "a film about two brothers": what they are about, and no figure that is uncertain. */
const isOfThing = new RegExp(`\\b(?:${aboutThings.join('|')})(?:s|d|ed|ing)? about$`, 'i')

function endsWith(text: string, words: string): number | null {
  const tail = text.slice(-words.length - 3)
  const trimmed = tail.trimEnd()
  if (trimmed.length === tail.length || !trimmed.toLowerCase().endsWith(words)) return null
  if (/^(?:over|up to)$/.test(words) && isOfVerb.test(text.trimEnd())) return null
  if (words === 'about' && isOfThing.test(text.trimEnd())) return null
  const before = trimmed.at(-words.length - 1)
  return before === undefined || /[^\p{L}]/u.test(before)
    ? words.length + tail.length - trimmed.length
    : null
}

/** "42 paintings and over 20 carvings": the words stand before the number behind them. */
const goesOn =
  /^\p{L}|^ than\b|^ (?:\d|[a-z]+(?:teen|ty)\b|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a)\b)/u

function startsWith(text: string, words: string): number | null {
  const trimmed = text.trimStart()
  const gap = text.length - trimmed.length
  return trimmed.toLowerCase().startsWith(words) && !goesOn.test(trimmed.slice(words.length))
    ? words.length + gap
    : null
}
