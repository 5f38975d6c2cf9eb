import type { Lang } from '../span.ts'

/** How much of each language stands in some text: Han letters, and Latin words. */
export interface Share {
  readonly han: number
  readonly latin: number
}

// One English word translates about one and a half Han letters; names in brackets are long.
const lettersPerWord = 1.5

/** Counts the Han letters and the Latin words of a text. */
export function shareOf(words: string): Share {
  return {
    han: words.match(/\p{Script=Han}/gu)?.length ?? 0,
    latin: words.match(/\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]{0,60}/gu)?.length ?? 0,
  }
}

/** The language of a text with that share of each: Chinese, or whatever else it is, taken for English. */
export function langOf({ han, latin }: Share): Lang {
  return han > latin * lettersPerWord || (latin === 0 && han > 0) ? 'zh' : 'en'
}
