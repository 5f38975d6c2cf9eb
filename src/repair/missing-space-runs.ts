import { lineAround } from './lines.ts'
import { type Change, change } from './repair-kind.ts'
import { isCertain, isCheaper, isEnglish, wordsOf } from './run-words.ts'
import { isMachineToken } from './surroundings.ts'
import type { Survey } from './survey.ts'

const leastRun = 12
const leastToken = 25
const longestToken = 2000
const mostBefore = 200
// So many words in a row are no path.
const leastProse = 12

/** Between the words of a line whose spaces were all lost: AmbassadorofElSalvadortoChina. */
export function spaceInRun({ text, odd }: Survey): Change[] {
  const changes: Change[] = []
  const starts: number[] = []
  for (const form of odd.forms) {
    if (form.letters.length < leastRun) continue
    for (const start of form.starts) starts.push(start)
  }
  let done = 0
  for (const start of starts.sort((a, b) => a - b)) {
    if (start < done) continue
    const token = tokenFrom(text, start)
    done = token.end
    changes.push(
      ...gapsIn(text, token).map((at) => change('likely', at, { before: '', after: ' ' })),
    )
  }
  return changes
}

interface Token {
  readonly start: number
  readonly end: number
  readonly printed: string
}

function tokenFrom(text: string, at: number): Token {
  let start = at
  while (start > 0 && at - start < mostBefore && !/\s/.test(text.charAt(start - 1))) start--
  const printed = /^\S*/.exec(text.slice(start, at + longestToken))?.[0] ?? ''
  return { start, end: start + printed.length, printed }
}

/** Where spaces were lost: a long token may hold unknown names among its words; a short one must fall into known words whole. */
function gapsIn(text: string, { start, printed }: Token): number[] {
  const runs = runsIn(printed)
  const all = runs.flatMap(({ words }) => words)
  if (all.length === runs.length) return []
  const isLost = printed.length >= leastToken && all.length > 4 && isEnglish(all, 0.6)
  // A line of prose may hold a floor (9/F): of an address it has none of the other signs.
  const isProse = isLost && all.length >= leastProse && !code.test(printed)
  if (!isProse && isMachineToken(printed)) return []
  const inRuns = runs
    .filter(({ letters, words }) => isLost || isCertain(letters, words))
    .flatMap(({ at, words }) => seamsOf(words).map((seam) => at + seam))
  const hasSeams = isLost && (isProse || !/[#/*_\\]/.test(printed))
  const between = hasSeams
    ? [...seamsIn(printed, runs), ...quoteSeams(text, { start, printed })]
    : []
  return [...new Set([...inRuns, ...between])].sort((a, b) => a - b).map((at) => start + at)
}

/** Letters that run on, where they start in their token, and the words they fall into. */
interface Run {
  readonly at: number
  readonly letters: string
  readonly words: readonly string[]
  /** They stand behind an ordinal: 5thmarked. */
  readonly isBehindOrdinal: boolean
}

// What follows an apostrophe ends a word (Hartley'swife, wedon'tsend), but for a plural's (artists'works) and a name's
// (Xi’anon, O’Connorsaid).
const clitic = "(?<=[A-RT-Za-rt-z][’'](?:s|ve|re|ll|d|m)|n[’']t)"
const pluralEnd = "(?<=[A-Za-z]{2}s[’'])"
const name = "(?<=O[’'])(?=[A-Z])|(?<=[A-Z][a-z]+[’'])(?=[aeo])"
const run = new RegExp(
  `${clitic}[A-Za-z]{3,}|${pluralEnd}[A-Za-z]{3,}|(?:${name})[A-Za-z]{3,}|(?<![A-Za-z]|[A-Za-z][’'])[A-Za-z]{3,}`,
  'g',
)
const currency = /(?:US|HK|NZ|NT|[A-Z])$/
const ordinal = /(?:(?<!1)1st|(?<!1)2nd|(?<!1)3rd|\dth)$/

function runsIn(printed: string): Run[] {
  const runs: Run[] = []
  for (const { index, 0: all } of printed.matchAll(run)) runs.push(runAt(printed, index, all))
  return runs
}

function runAt(printed: string, at: number, all: string): Run {
  const letters = printed.charAt(at + all.length) === '$' ? all.replace(currency, '') : all
  const isDenied = /^[’']t/.test(printed.slice(at + letters.length, at + letters.length + 2))
  const words = isDenied ? wordsDenied(letters) : wordsOf(letters)
  if (ordinal.test(printed.slice(Math.max(0, at - 2), at + 2))) {
    // 20themed is no 20th.
    const rest = wordsOf(letters.slice(2))
    if (isCheaper(rest, words))
      return { at: at + 2, letters: letters.slice(2), words: rest, isBehindOrdinal: true }
  }
  return { at, letters, words, isBehindOrdinal: false }
}

/** The n of n't belongs to what follows, but for can't and won't. */
function wordsDenied(letters: string): readonly string[] {
  return /(?:can|won)$/i.test(letters) ? wordsOf(letters) : wordsOf(letters.slice(0, -1))
}

/** How far from the first word's start each of the others begins. */
function seamsOf(words: readonly string[]): number[] {
  let at = 0
  return words.slice(0, -1).map((word) => {
    at += word.length
    return at
  })
}

// What an address or a call has: @, path.toString, has('one').
const code = /[@=_{}<>\\|`#*]|:\/\/|www\.|\(['"[)]|\.[a-z]+[A-Z]/

// Between a word and a figure, at a part of the day, behind an apostrophe, and before a bracket.
const seam = new RegExp(
  [
    '(?<=[a-z]{2})(?=\\d)',
    '(?<=[a-z],)(?=\\d)',
    '(?<=[a-z])(?=(?:US|HK|NZ|NT|[A-Z])?\\$)',
    '(?<=[a-z]{2})(?=(?:[A-Z]\\.){1,3}[A-Z])',
    '(?<=\\d)(?=[A-Z]?[a-z]{3}|[A-Z]{2,}|(?:to|of|in|on|at|by)(?![a-z]))(?!(?:st|nd|rd|th)(?![a-z]))',
    '(?<=\\d)(?=[ap]\\.m\\.)',
    '(?<=\\d[ap]\\.m\\.)(?=[A-Za-z\\d(])',
    `${clitic}(?=[A-Za-z\\d])`,
    `${pluralEnd}(?=[A-Za-z]{2})`,
    '(?<=[,;])(?=\\()',
    '(?<=[a-z]{2})(?=\\([A-Za-z\\d])',
  ].join('|'),
  'g',
)

function seamsIn(printed: string, runs: readonly Run[]): number[] {
  const ordinals = new Set(runs.flatMap(({ at, isBehindOrdinal }) => (isBehindOrdinal ? at : [])))
  const seams = Array.from(printed.matchAll(seam), ({ index }) => index)
  return [...seams.filter((at) => !ordinals.has(at + 2)), ...ordinals]
}

/** Before a straight quote that opens, and behind one that closes: every second one of a line does. */
function quoteSeams(text: string, { start, printed }: Omit<Token, 'end'>): number[] {
  const line = lineAround(text, start)
  const quotes = Array.from(text.slice(line.start, line.end).matchAll(/"/g), ({ index }) => index)
  if (quotes.length % 2 === 1) return []
  return quotes.flatMap((quote, index) => {
    const at = line.start + quote - start
    const seam = index % 2 === 0 ? at : at + 1
    return /[A-Za-z,.;:!?)"][A-Za-z\d("]/.test(printed.slice(Math.max(0, seam - 1), seam + 1)) &&
      at >= 0 &&
      at < printed.length
      ? [seam]
      : []
  })
}
