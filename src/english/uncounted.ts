import { listed, table } from '../data/table.ts'
import { spansOf } from '../matches.ts'
import type { Span } from '../span.ts'
import { moneySign } from '../unit.ts'

const lexical = new RegExp(
  `\\b(?:${listed(
    table('lexical-numerals')
      .filter(({ lang }) => lang === 'en')
      .map(({ words }) => words)
      .join(' | '),
  ).join('|')})\\b`,
  'gi',
)
// 3+2, COVID-19, G20, 24/7, 09:42, 5G, "1." before an entry of a list, (1), Terminal 3, 9 a.m., the Fortune Global 500
const coded = new RegExp(
  [
    '\\d{1,9}(?:\\+\\d{1,9}){1,9}',
    `\\b(?!${moneySign}\\d)[a-z\\u00c0-\\u024f]+-?\\d[a-z\\u00c0-\\u024f\\d]*`,
    '\\d{1,9}[/:]\\d{1,9}',
    '^\\s{0,9}(?:★|●)?\\s{0,9}\\(?\\d{1,2}[.)](?!\\d)',
    '\\b\\d{1,3}[GA]\\b',
    '\\d{3,4}-\\d{4,9}',
    '\\b(?:version|web|industry|model|page|floor|room|tel|flight|hall|zone|district|day|grade|class|terminal|gate|berth|booth|highway|route|platform|studio)\\.?:?\\s{1,3}\\d{1,9}(?:\\.\\d{1,9})?',
    '\\b\\d{1,2}(?:\\.\\d{2})?\\s?[ap]\\.?m\\b',
    '\\b\\d{1,3}-(?:chome|jo|gil|ro|banchi)\\b',
    '\\b(?:fortune|global|top|world)\\s500\\b',
  ].join('|'),
  'gi',
)
// How old somebody is, is no count of the event: aged 8 to 12, 72 years old, a 25-year-old.
const age =
  /\b(?:aged|ages)(?: from| between)? \d{1,3}(?:(?: to | and |-|–)\d{1,3})?\b|\b\d{1,3}(?: years old|-(?:year|month|week|day)s?-old)\b|\b\d{1,3} years of age\b/gi
// "Two thirds" and "four out of five" are shares: no two, four or five of anything.
const share =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|\d)[ -](?:thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)\b(?! of an? (?:million|billion)\b)|\b(?:one|two|three|four|five|six|seven|eight|nine|\d{1,2}) (?:in|out of|in every|out of every) (?:three|four|five|six|seven|eight|nine|ten|\d{1,3})\b(?! (?:years|months|weeks|days|hours|minutes)\b)/gi
// "The two mayors", "these three": those named before.
const meant = /\b(?:the|these|those) (?:two|three)\b(?!-)/gi

/** The numbers of an English sentence that count nothing: idioms, codes, ages, shares of a whole, sides named before. */
export function englishUncounted(sentence: string): Span[] {
  const shapes = /\d/.test(sentence) ? [lexical, coded, age, share, meant] : [lexical, share, meant]
  return shapes.flatMap((shape) => spansOf(sentence, shape))
}
