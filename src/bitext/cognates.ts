import { strengthen } from './links.ts'

const same = 0.9
const alike = 0.5
// Shorter words are alike by accident.
const shortest = 5
const opening = 3
// Of candidates that begin alike this many are compared: a list of a million words stays quick.
const mostCompared = 200
const leastRatio = 0.7

/**
 * For each word of one list the words of another that are the same, or so alike that they are likely of
 * one origin: by the ratio of their longest common subsequence to the longer word (Melamed 1999).
 */
export function cognates(
  source: readonly string[],
  target: readonly string[],
): Map<number, number>[] {
  const bare = target.map(plainLetters)
  const exact = new Map(target.map((word, index) => [word, index]))
  const byOpening = new Map<string, number[]>()
  bare.forEach((letters, index) => {
    if (letters.length < shortest) return
    const key = letters.slice(0, opening)
    const known = byOpening.get(key)
    if (known) known.push(index)
    else byOpening.set(key, [index])
  })
  return source.map((word) => {
    const row = new Map<number, number>()
    const letters = plainLetters(word)
    const candidates = letters.length < shortest ? [] : byOpening.get(letters.slice(0, opening))
    for (const index of (candidates ?? []).slice(0, mostCompared)) {
      const ratio = commonRatio(letters, bare[index] ?? '')
      if (ratio >= leastRatio) strengthen(row, index, alike * ratio)
    }
    const equal = exact.get(word)
    if (equal !== undefined) strengthen(row, equal, same)
    return row
  })
}

function plainLetters(word: string): string {
  return word.normalize('NFD').replace(/\P{L}/gu, '')
}

function commonRatio(a: string, b: string): number {
  let above = new Uint16Array(b.length + 1)
  let row = new Uint16Array(b.length + 1)
  for (const letter of a) {
    for (let at = 1; at <= b.length; at++) {
      row[at] =
        b[at - 1] === letter ? (above[at - 1] ?? 0) + 1 : Math.max(above[at] ?? 0, row[at - 1] ?? 0)
    }
    ;[above, row] = [row, above]
  }
  return (above[b.length] ?? 0) / Math.max(a.length, b.length)
}
