import { romanises } from '../chinese/romanisation.ts'
import { plainLatin, readings } from '../chinese/syllables.ts'

/** From here on a Latin name spells the Chinese one. */
export const sameName = 0.99

/** Tells whether an English text has words that spell a name in Chinese characters, each reading allowed. */
export function isSpelt(text: string, han: string): boolean {
  const words = Array.from(text.matchAll(/[\p{L}\p{M}’'-]+/gu), ({ 0: word }) => word)
  const firsts = new Set([...han].flatMap((char) => readings(char).map((reading) => reading[0])))
  return words.some(
    (word, at) =>
      firsts.has(plainLatin(word)[0]) &&
      [1, 2, 3, 4].some((size) => romanises(han, words.slice(at, at + size).join(' ')) >= sameName),
  )
}

/** The characters of a Chinese text that a Latin name spells, or undefined. */
export function writtenAs(text: string, latin: string): string | undefined {
  const words = latin.split(/\s+/).map(plainLatin)
  for (const run of text
    .replace(/(?<=\p{Script=Han})\s(?=\p{Script=Han})/gu, '')
    .match(/\p{Script=Han}+/gu) ?? []) {
    for (const [at, char] of [...run].entries()) {
      if (!readings(char).some((one) => words.some((word) => word.startsWith(one)))) continue
      const size = [2, 3, 4].find((one) => romanises(run.slice(at, at + one), latin) >= sameName)
      if (size !== undefined) return run.slice(at, at + size)
    }
  }
  return undefined
}
