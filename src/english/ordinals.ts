import { table } from '../data/table.ts'
import { matches, spanOf, spansOf } from '../matches.ts'
import type { OrdinalMention } from '../mention.ts'
import { remembered } from '../remembered.ts'
import { isMarked, marked } from '../span.ts'
import { englishDates } from './dates.ts'

const rows = table('english-numerals')
const words = new Map(
  rows.flatMap(({ ordinal, value }) => (ordinal ? [[ordinal, Number(value)] as const] : [])),
)
const tens = new Map(
  rows.flatMap(({ word, value, kind }) =>
    word && kind === 'tens' ? [[word, Number(value)] as const] : [],
  ),
)
const word = `(?:(?:${[...tens.keys()].join('|')})[- ])?(?:${[...words.keys()].join('|')})`
const digits = '(?:\\d{1,3}(?:,\\d{3})+|\\d{1,6})(?:st|nd|rd|th)'

/** An English ordinal as printed, for use inside a larger expression: `15th`, `twenty-first`. */
export const englishOrdinal = `(?:${digits}|${word})`

/** The value of an English ordinal: `2nd`, `second`, `twenty-first`. Null for anything else. */
export function ordinalValue(text: string): number | null {
  const plain = text.toLowerCase()
  if (/^[\d,]+(?:st|nd|rd|th)$/.test(plain)) return Number.parseInt(plain.replaceAll(',', ''), 10)
  const [last = '', first] = plain.split(/[- ]/).reverse()
  const value = words.get(last)
  const ten = first === undefined ? 0 : tens.get(first)
  return value === undefined || ten === undefined ? null : value + ten
}

// "first" and "second" in these are no places in a row.
const lexical =
  /\b(?:at first|first of all|first and foremost|first[- ](?:class|rate|hand|aid|tier|lady|half|name|ever)|first(?= (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|few|several) )|second[- ](?:hand|half|to none)|second world war|first world war|third part(?:y|ies)|third world|third pole|(?:one|two|three|four)[- ](?:thirds?|fourths?|fifths?|tenths?)(?! (?:prizes?|places?)\b)|one[- ]tenth|an? (?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?=[,.;]|$| (?:of|more|less|higher|lower|larger|in)\b)|split second|(?:fourth|may) (?:fourth|fifth))\b/gi
const noun =
  "(?:\\s{1,3}(?!(?:of|to|on|in|at|for|and|or|with|by|was|is|were|are|has|had|have|will|held|from|that|which|since|time|both|via|online|during|under|kicked|opened|closed|took|began|started|co-hosted|hosted)\\b)[A-Za-z\\u00C0-\\u024F’'-]+){0,5}"
const ordered = new RegExp(
  `(?<![A-Za-z\\u00C0-\\u024F\\d.,-])(?<ordinal>${englishOrdinal})(?![A-Za-z\\u00C0-\\u024F\\d])(?!-(?:largest|biggest|most|placed))(?<of>(?:-(?=[A-Za-z\\u00C0-\\u024F]))?${noun}|-[A-Za-z\\u00C0-\\u024F]+)`,
  'gi',
)
const numbered =
  /\b(?<of>No|Number|Article|Chapter|Section|Phase|Pier|Terminal|Route|Line|Gate)(?:\.\s{0,2}|\s{1,3})(?<value>\d{1,4})(?![\d,.]\d|%)(?:\s{1,3}(?<after>\p{Lu}[\p{L}’'-]*(?:\s{1,3}\p{Lu}[\p{L}’'-]*){0,3}))?/gu

/** What each always holds, which is cheap to see. */
const hints = {
  ordered: new RegExp(`\\d(?:st|nd|rd|th)|${[...words.keys()].join('|')}`, 'i'),
  numbered: /\d/,
}

/** Places in a row in an English sentence: the Second Seminar, 20th CPC National Congress, No. 1. */
export const englishOrdinals = remembered(foundEnglishOrdinals)

function foundEnglishOrdinals(sentence: string): OrdinalMention[] {
  const found = [
    ...(hints.ordered.test(sentence) ? matches(sentence, ordered).map(inOrder) : []),
    ...(hints.numbered.test(sentence) ? matches(sentence, numbered).map(withNumber) : []),
  ]
  if (found.length === 0) return []
  const blocked = marked(sentence.length, [
    ...englishDates(sentence),
    ...spansOf(sentence, lexical),
    ...spansOf(sentence, anniversary),
  ])
  return found
    .filter(({ start, value }) => value > 0 && !isMarked(blocked, { start, end: start + 2 }))
    .sort((a, b) => a.start - b.start)
}

const anniversary = new RegExp(
  `${englishOrdinal}(?:\\s{1,3}[A-Za-z\\u00C0-\\u024F]{1,20}){0,2}\\s{1,3}(?:anniversary|birthday|jubilee)`,
  'gi',
)

function inOrder(match: RegExpExecArray): OrdinalMention {
  const { ordinal = '', of = '' } = match.groups ?? {}
  const start = match.index ?? 0
  const text = of.trim()
  const at = start + ordinal.length + of.indexOf(text)
  return {
    type: 'ordinal',
    start,
    end: text === '' ? start + ordinal.length : at + text.length,
    value: ordinalValue(ordinal) ?? 0,
    ...(text !== '' && { of: { text, start: at, end: at + text.length } }),
  }
}

function withNumber(match: RegExpExecArray): OrdinalMention {
  const { of = '', value, after } = match.groups ?? {}
  const { start, end } = spanOf(match)
  const text = after ?? of
  const at = after === undefined ? start : end - after.length
  return {
    type: 'ordinal',
    start,
    end,
    value: Number(value),
    of: { text, start: at, end: at + text.length },
  }
}
