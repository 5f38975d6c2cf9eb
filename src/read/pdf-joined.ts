import { meeting } from './pdf-script.ts'

/** What a document shows of its words: how compounds are written where no line ends. */
export type Words = ReadonlySet<string>

/** A hyphen, printed or soft, that ends a line inside a word. */
const divided = /([A-Za-z]+)[-\u2010\u00ad]$/
// After these the next line follows at once: China–Japan, and/or.
const unspaced = /(?<=\S)[/–—]$/

/** The words of lines, in small letters, compounds whole; the last of a line that a hyphen divides is left out. */
export function wordsOf(lines: readonly string[]): Words {
  const words = new Set<string>()
  for (const line of lines) {
    for (const [word] of line.replace(divided, '').matchAll(/[A-Za-z]+(?:-[A-Za-z]+)*/g)) {
      words.add(word.toLowerCase())
    }
  }
  return words
}

/**
 * Two lines of one paragraph as one. A hyphen at the end goes when the document writes the word without
 * it elsewhere; otherwise it stays, and whoever knows the language's words decides.
 */
export function joined(line: string, next: string, words: Words): string {
  if (line.endsWith('\u00ad')) return line.slice(0, -1) + next
  const left = divided.exec(line)?.[1]
  const right = /^[a-z]+/.exec(next)?.[0]
  if (left !== undefined && right !== undefined) {
    const isWhole =
      words.has((left + right).toLowerCase()) && !words.has(`${left}-${right}`.toLowerCase())
    return line.slice(0, -1) + (isWhole ? '' : '-') + next
  }
  if (/[A-Za-z\d]-$/.test(line) || unspaced.test(line)) return line + next
  return meeting(line, next) === 'latin' ? `${line} ${next}` : line + next
}
