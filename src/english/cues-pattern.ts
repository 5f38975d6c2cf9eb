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
  const runs = form
    .split('…')
    .map((run) => `(${run.trim().split(/\s+/).map(wordPattern).join('\\s+')})`)
    .join('([^.;:!?\\n]{0,60}?)')
  const words = whenNeeded(`(?<![${letter}\\d])${runs}(?![${letter}\\d])`)
  return { id, words, needles: needlesOf(form) }
}

/**
 * The beginnings of the form's longest word, as far as every match has them. Behind a `…` the match may go on within a
 * word: the first word there is none to look for.
 */
function needlesOf(form: string): string[] {
  const words = form
    .split('…')
    .flatMap((run, at) =>
      run
        .trim()
        .split(/\s+/)
        .slice(at === 0 ? 0 : 1),
    )
    .filter((word) => word !== 'Aa')
  const [longest = ''] = words.toSorted(
    (a, b) => shortestChoice(b) - shortestChoice(a) || choices(a).length - choices(b).length,
  )
  return choices(longest).map(stem)
}

function shortestChoice(word: string): number {
  return Math.min(...choices(word).map((choice) => stem(choice).length))
}

function stem(word: string): string {
  const [before = ''] = word.toLowerCase().split(/['’/-]/)
  return word.endsWith('+') ? before.replace(/\+$/, '').replace(/[ey]$/, '') : before
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
  const first = word[0] ?? ''
  const rest = escaped(word.slice(1)).replace(/['’]/g, "['’]").replace(/-/g, '[-‐\\s]?')
  return first === first.toUpperCase()
    ? escaped(first) + rest
    : `[${first}${first.toUpperCase()}]${rest}`
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
