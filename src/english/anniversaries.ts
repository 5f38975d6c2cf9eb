import { matches } from '../matches.ts'
import type { AnniversaryMention } from '../mention.ts'
import { remembered } from '../remembered.ts'
import { englishNumeral } from './numeral.ts'
import { englishOrdinal, ordinalValue } from './ordinals.ts'

// What is celebrated ends where the next clause begins.
const subject =
  '(?<subject>(?:(?!\\s{1,3}(?:and (?:the|to)\\s{1,3}[a-z]{1,20}ing|and\\s{1,3}(?:invited|asked|hoped|wished|expressed|thanked|welcomed|presented|proposed|agreed|discussed|exchanged|signed|visited|attended|held|sent|gave|met)|and (?:the\\s{1,3})?\\d{1,3}(?:st|nd|rd|th)|(?:last|this|next)\\s{1,3}year|which|that|when|where|as|was|is|were|has|will|took|in (?:\\d|[a-z]+,)|held|on [a-z]+ \\d)\\b)[^,.;:()“”"。，；]){2,140})'
const numeral = '(?:\\d{1,3}|[a-z]+(?:[- ][a-z]+)?)'
const shapes = [
  `(?<ordinal>${englishOrdinal})\\s{1,3}(?:(?<kind>birth|wedding|founding)\\s{1,3})?anniversary(?:\\s{1,3}(?:of|since)\\s{1,3}${subject})?`,
  `(?<number>\\d{1,3})[- ]year\\s{1,3}anniversary(?:\\s{1,3}of\\s{1,3}${subject})?`,
  `(?<number>${numeral})\\s{1,3}years\\s{1,3}(?:of|since(?:\\s{1,3}the\\s{1,3}establishment\\s{1,3}of)?)\\s{1,3}(?<subject>(?:diplomatic|consular|sister[- ]city|friendly|friendship)\\s{1,3}(?:relations|relationship|ties|exchanges)(?:\\s{1,3}between[^,.;:()]{2,80})?)`,
  `been\\s{1,3}(?<subject>(?:sister|twin|partner|friendship|friendly|twinned)\\s{1,3}(?:cities|towns|provinces|states))\\s{1,3}for\\s{1,3}(?<number>${numeral})\\s{1,3}years`,
  `(?<ordinal>${englishOrdinal})\\s{1,3}year\\s{1,3}since\\s{1,3}${subject}`,
  `been\\s{1,3}(?<subject>an?\\s{1,3}(?:sister|twin|partner|friendship|friendly)\\s{1,3}(?:city|town|province|state)(?:\\s{1,3}of[^,.;:()]{2,40}?)?)\\s{1,3}for\\s{1,3}(?<number>${numeral})\\s{1,3}years`,
  // "Diplomatic relations in 1949, and 75 years have passed."
  `(?<subject>(?:diplomatic|consular|sister[- ]city|friendly|friendship)\\s{1,3}(?:relations|relationship|ties)|(?:sister|twin|partner|friendship)\\s{1,3}cities)\\s{1,3}in\\s{1,3}\\d{4}[,;]?\\s{1,3}(?:and\\s{1,3})?(?<number>${numeral})\\s{1,3}years\\s{1,3}(?:have\\s{1,3}|had\\s{1,3})?(?:passed|on|later|gone)`,
].map((shape) => new RegExp(`(?<![A-Za-z\\u00C0-\\u024F\\d])${shape}`, 'gi'))

/** Every shape holds one of these, which is cheap to see. */
const hint =
  /anniversary|years?\s{1,3}(?:of|since)|for\s{1,3}[\w-]{1,20}\s{1,3}years|years\s{1,3}(?:have|had|passed|on\b|later)/i

/** Anniversaries an English sentence names, with what they are of, as printed. */
export const englishAnniversaries = remembered(foundEnglishAnniversaries)

function foundEnglishAnniversaries(sentence: string): AnniversaryMention[] {
  if (!hint.test(sentence)) return []
  return shapes
    .flatMap((shape) => matches(sentence, shape).map(mentionOf))
    .filter((mention) => mention.years > 0)
    .sort((a, b) => a.start - b.start)
}

function mentionOf(match: RegExpMatchArray): AnniversaryMention {
  const { ordinal, number, subject } = match.groups ?? {}
  const start = match.index ?? 0
  const text = subject?.trimEnd()
  const at = start + match[0].lastIndexOf(subject ?? '')
  const years = ordinal === undefined ? englishNumeral(number ?? '') : ordinalValue(ordinal)
  return {
    type: 'anniversary',
    start,
    end: start + match[0].trimEnd().length,
    years: years ?? 0,
    ...(text !== undefined && { of: { text, start: at, end: at + text.length } }),
  }
}
