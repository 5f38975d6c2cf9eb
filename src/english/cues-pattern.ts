import { type CuePattern, whenNeeded } from '../cue.ts'

// Latin letters by range: the Unicode classes make each of some thousand expressions slow to compile.
const letter = 'A-Za-z\\u00C0-\\u024F'

/**
 * The pattern of a form as the tables write it: one space between words, `a/b` for either
 * word (`a//b` for a printed slash), `lemma+` for its -s, -ed and -ing too, `Aa` for a capitalised word, `…` for up to 60
 * characters of the clause. Every run of words is a capture group, and so is what stands between two. A small first letter also matches
 * its capital.
 */
export function englishPattern(id: string, form: string): CuePattern {
  return { id, words: whenNeeded(form, sourceOf), needles: needlesOf(form) }
}

function sourceOf(form: string): string {
  const runs = form
    .split('…')
    .map((run) => `(${run.trim().split(/\s+/).map(wordPattern).join('\\s+')})`)
    .join(`(${gap}{0,60}?)(?<![${letter}])`)
  return `(?<![${letter}\\d])${runs}(?![${letter}\\d])`
}

/** What stands between two runs: letters of one clause, and the full stop of an abbreviation ("No. 9 Middle School", "Mr. Li"). */
const gap = '(?:[^.;:!?\\n]|(?<=\\b(?:No|Mr|Mrs|Ms|Dr|St|Co|Ltd|Prof))\\.)'

/** So many ways a needle may be written at most: a longer run of words with choices is cut in pieces. */
const mostWays = 12
/** A form that is written in one way only, as most are. */
const onlyWords = /^(?!.*\bAa\b)[A-Za-z]+(?: [A-Za-z]+)*$/

/**
 * The longest run of words of the form, in each way it may be written, as far as every match has it. Behind a `…` a
 * word may stand right after a figure: the first word there is none to look for.
 */
function needlesOf(form: string): string[] {
  if (onlyWords.test(form)) return [form.toLowerCase()]
  const pieces = form.split('…').flatMap((run, at) =>
    piecesOf(
      run
        .trim()
        .split(/\s+/)
        .slice(at === 0 ? 0 : 1),
    ),
  )
  const shortest = (ways: readonly string[]) => Math.min(...ways.map((way) => way.length))
  return pieces.toSorted((a, b) => shortest(b) - shortest(a) || a.length - b.length)[0] ?? []
}

/** A run of words, each piece of it in all its ways: a piece ends where a word is not told to its last letter. */
function piecesOf(words: readonly string[]): string[][] {
  const pieces: string[][] = []
  let isOpen = false
  for (const word of words) {
    const all = word === 'Aa' ? [] : choices(word)
    const stems = all.flatMap(stemsOf)
    const before = isOpen ? (pieces.pop() ?? []) : []
    const joined = before.flatMap((way) => stems.map((one) => `${way} ${one}`))
    if (joined.length > 0 && joined.length <= mostWays) pieces.push(joined)
    else pieces.push(...[before, stems].filter((ways) => ways.length > 0))
    isOpen = all.length > 0 && !all.some((choice) => /['’/+]/.test(choice))
  }
  return pieces
}

/** What every form of a word begins with, in small letters: `e-commerce` is also printed as one word, or as two. */
function stemsOf(word: string): string[] {
  const [before = ''] = word.toLowerCase().split(/['’/]/)
  const stem = word.endsWith('+') ? before.replace(/\+$/, '').replace(/[ey]$/, '') : before
  const [first = '', ...rest] = stem.split('-')
  return rest.reduce((ways, part) => ways.flatMap((way) => [`${way} ${part}`, way + part]), [first])
}

function wordPattern(word: string): string {
  if (word === 'Aa') return `[A-Z\\u00C0-\\u00DE][${letter}'’-]{1,40}`
  return `(?:${choices(word).map(formsOf).join('|')})`
}

function choices(word: string): string[] {
  return word.split(/(?<!\/)\/(?!\/)/).map((choice) => choice.replace('//', '/'))
}

function formsOf(word: string): string {
  if (!word.endsWith('+')) return anyCase(word)
  const lemma = word.slice(0, -1)
  if (/[^aeiou]y$/.test(lemma)) return `${anyCase(lemma.slice(0, -1))}(?:y|ies|ied|ying)`
  return `${anyCase(lemma.replace(/e$/, ''))}(?:e|s|es|ed|ing)?`
}

function anyCase(word: string): string {
  return word.split('-').map(anyCaseOf).join('[-‐\\s]?')
}

/** A part of a word between hyphens: a small first letter may be printed as its capital. */
function anyCaseOf(part: string): string {
  const first = part[0] ?? ''
  const rest = escaped(part.slice(1)).replace(/['’]/g, "['’]")
  return first === first.toUpperCase()
    ? escaped(first) + rest
    : `[${first}${first.toUpperCase()}]${rest}`
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
