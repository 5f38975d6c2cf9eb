import { simplified } from '../chinese/script.ts'
import { remembered } from '../remembered.ts'

const han = /\p{Script=Han}/u
const points = /[·・•‧∙⋅．、]/

/**
 * A name as it is compared: Simplified, no capitals, accents or marks, and the words of a name in
 * Latin letters in alphabetical order, so that `ZHANG Guozhi` and `Guozhi Zhang` are one.
 */
export const foldedName = remembered((name): string => {
  const plain = unmarked(name)
  if (han.test(plain)) return plain.replace(/[^\p{L}\p{N}]/gu, '')
  return wordsOf(plain).sort().join(' ')
})

/** The words of a name in Latin letters, small and without accents, in the order printed. */
export function plainWords(name: string): string[] {
  return wordsOf(unmarked(name))
}

/** The parts of a Chinese name in Simplified: 赖纳 and 霍夫曼 of 賴納·霍夫曼. */
export function plainParts(name: string): string[] {
  return simplified(name)
    .split(points)
    .map((part) => part.replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((part) => part !== '')
}

/** Tells whether all words of one name are among the other's: Alvarez and Aldo Alvarez. */
export function isShortOf(short: string, full: string): boolean {
  if (han.test(short) || han.test(full)) return isChineseShort(short, full)
  const [few, many] = [wordsOf(short.toLowerCase()), wordsOf(full.toLowerCase())]
  return few.length > 0 && few.length < many.length && few.every((word) => many.includes(word))
}

function isChineseShort(short: string, full: string): boolean {
  const parts = simplified(full).split(points)
  return parts.length > 1 && parts.includes(simplified(short))
}

function unmarked(name: string): string {
  const plain = simplified(name)
  return (isPlain.test(plain) ? plain : plain.normalize('NFD').replace(/\p{M}/gu, '')).toLowerCase()
}

/** ASCII and Han letters have no marks to lose, and most names have no others. */
const isPlain = /^[\0-\x7f\u4e00-\u9fff]*$/

function wordsOf(name: string): string[] {
  return name.replace(/['’‘]/g, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}
