import { listed, table } from '../data/table.ts'
import { matches } from '../matches.ts'
import type { Span } from '../span.ts'

const followers = new Map(
  table('abbreviations').flatMap((row) =>
    listed(row['words']).map((word) => [word, row['after'] ?? 'never'] as const),
  ),
)
const openers = new Set(table('sentence-openers').flatMap((row) => listed(row['words'])))

// What stands further back tells nothing of a stop; looking there would cost a long line its time.
const lookBack = 400

// A run of stops, the quotes and brackets it closes, and the space after.
const stop = /([.!?…。！？｡]{1,8})(["”’'»)\]）】」』]{0,4})(\s*)/g
const opening = /^["“‘'«([（【「『•●★*—–-]{0,3}\s?/

/**
 * Sentences of an English block, as spans that tile it exactly; the space after a sentence belongs to
 * it. Scraped text often lacks that space, so none is asked for. Abbreviations, initials, decimals and
 * list numbers end no sentence; a closing quote or bracket stays with the sentence it closes.
 */
export function englishSentences(block: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const match of matches(block, stop)) {
    const at = match.index
    const [whole, marks = '', closers = '', space = ''] = match
    const before = block.slice(Math.max(start, at - lookBack), at)
    // A straight quote closes only what was opened: in `done."We` it opens.
    const kept = closesQuote(before, closers) ? whole.length : marks.length
    const end = at + kept
    if (end >= block.length) break
    const after = block.slice(end, end + 40)
    const gap = kept === whole.length ? space : ''
    if (!ends({ before, marks, closers, gap, after })) continue
    spans.push({ start, end })
    start = end
  }
  if (start < block.length) spans.push({ start, end: block.length })
  return spans
}

interface Stop {
  readonly before: string
  readonly marks: string
  readonly closers: string
  readonly gap: string
  readonly after: string
}

function closesQuote(before: string, closers: string): boolean {
  if (!closers.includes('"')) return true
  return before.split('"').length % 2 === 0
}

function ends({ before, marks, closers, gap, after }: Stop): boolean {
  if (/[。！｡]/.test(marks)) return true
  const next = after.replace(opening, '')
  if (!/^[\p{Lu}\p{Lt}\p{N}\p{Script=Han}]/u.test(next)) return false
  if (/[!?？]/.test(marks)) return !isLostLetter(before, gap, next) && !endsTitle(before, closers)
  if (marks === '.' && closers === '') return endsAfter(before, gap, next)
  return true
}

/** `S?r-Tr?ndelag`: a question mark between letters stands for a letter that was lost. */
function isLostLetter(before: string, gap: string, next: string): boolean {
  return (
    gap === '' && /[\p{L}-]$/u.test(before) && /^\p{L}/u.test(next) && !/^\p{Lu}\p{Ll}/u.test(next)
  )
}

/** `the "Hello, Ningbo!" Show`: quoted words that no comma, colon or sentence start leads in are a name. */
function endsTitle(before: string, closers: string): boolean {
  if (!/["”’]/.test(closers)) return false
  const quoted = Math.max(before.lastIndexOf('“'), before.lastIndexOf('"'), before.lastIndexOf('‘'))
  return quoted > 0 && !/[,:;，：]\s*$/.test(before.slice(0, quoted))
}

function endsAfter(before: string, gap: string, next: string): boolean {
  const word = /[\p{L}\p{M}\p{N}.'’-]{0,40}$/u.exec(before.slice(-40))?.[0] ?? ''
  if (/\p{N}$/u.test(word)) return endsAfterFigure(before, gap, next)
  // The A of S.A. opens nothing.
  const opens = openers.has(/^\p{L}+(?!\.)/u.exec(next)?.[0].toLowerCase() ?? '')
  const plain = word.toLowerCase().replace(/^[.'’-]+/, '')
  const rule = followers.get(plain)
  if (rule !== undefined)
    return rule === 'ends' || (rule === 'starter' && opens) || isWord(rule, next)
  // An initial or an acronym with inner stops: J. Smith, U.S.S.R.
  if (/^(?:\p{L}\.){0,8}\p{L}$/u.test(plain)) return opens
  return true
}

/** `No. 1` against `He said no. On Monday`. */
function isWord(rule: string, next: string): boolean {
  return rule === 'number' && !/^[\p{N}IVX]/u.test(next)
}

function endsAfterFigure(before: string, gap: string, next: string): boolean {
  const isListNumber = /^\s*[([（]?\p{N}{1,3}$/u.test(before)
  const isDecimal = gap === '' && /^\p{N}/u.test(next)
  return !isListNumber && !isDecimal
}
