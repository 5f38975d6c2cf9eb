import { simplified } from '../chinese/script.ts'

const han = /\p{Script=Han}/u

/**
 * A name as it is compared: Simplified, no capitals, accents or marks, and the words of a name in
 * Latin letters in alphabetical order, so that `ZHANG Guozhi` and `Guozhi Zhang` are one.
 */
export function foldedName(name: string): string {
  const plain = simplified(name).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  if (han.test(plain)) return plain.replace(/[^\p{L}\p{N}]/gu, '')
  return wordsOf(plain).sort().join(' ')
}

/** Tells whether all words of one name are among the other's: Alvarez and Aldo Alvarez. */
export function isShortOf(short: string, full: string): boolean {
  if (han.test(short) || han.test(full)) return isChineseShort(short, full)
  const [few, many] = [wordsOf(short.toLowerCase()), wordsOf(full.toLowerCase())]
  return few.length > 0 && few.length < many.length && few.every((word) => many.includes(word))
}

function isChineseShort(short: string, full: string): boolean {
  const parts = simplified(full).split(/[·・•‧∙⋅．、]/)
  return parts.length > 1 && parts.includes(simplified(short))
}

function wordsOf(name: string): string[] {
  return name.replace(/['’‘]/g, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}
