import type { Title, Words } from '../mention.ts'
import { isBrief, partsOf, soundOf } from './name-sounds.ts'

/**
 * Below this a part of a name and its rendering have no sound in common: of the 93 foreign names in parts of the
 * open good pairs in eval/sets/disagreements every part lies above it, of parts with those of others one in thirty.
 */
const alike = 0.55
/** From here on one word alone is plainly the name, or the better of two. */
export const heard = 0.75

/** A name of one version: a person's, or, without titles, words that have the shape of a name. */
export interface Name {
  readonly name: Words
  readonly titles: readonly Title[]
  readonly isPerson: boolean
}

/** Two names set against each other by sound: how many parts meet, how many of each meet none, and the best likeness. */
export interface Pair {
  readonly en: Name
  readonly matched: number
  readonly best: number
  readonly unmatched: { readonly en: number; readonly zh: number }
}

/** Sets a name against its rendering, part by part. */
export function compared(text: string, en: Name, zh: Name): Pair {
  const words = en.name.text.match(/[\p{L}\p{M}’']{2,}/gu) ?? []
  const parts = partsOf(text, zh.name)
  const free = new Set(words.keys())
  const met: number[] = []
  // 德拉 and "de la" belong to the name behind them: they tell nothing by themselves.
  let lacking = 0
  // The part that sounds most like a word leaves least doubt; the others take what is left.
  const heardOf = (part: readonly string[]) =>
    Math.max(0, ...words.map((word) => soundOf(part, word)))
  const clearestFirst = [...parts.entries()].toSorted(([, a], [, b]) => heardOf(b) - heardOf(a))
  for (const [order, part] of clearestFirst) {
    const isLinking = linkingParts.test(part[0] ?? '')
    const isGiven = order < parts.length - 1 && !isLinking
    const [best] = stretches(words, free)
      .filter((at) => isLinking || at.some((index) => isCapital(words[index])))
      .map((at) => ({ at, sound: soundOf(part, at.map((index) => words[index]).join('')) }))
      .filter(
        ({ sound, at }) =>
          sound >= alike || (isGiven && isBrief(part, at.map((index) => words[index]).join(''))),
      )
      .sort((a, b) => b.sound - a.sound)
    for (const index of best?.at ?? []) free.delete(index)
    if (best) met.push(best.sound)
    else if (!isLinking) lacking++
  }
  const loose = [...free].filter((index) => isCapital(words[index]))
  return {
    en,
    matched: met.length,
    best: Math.max(0, ...met),
    unmatched: { en: loose.length, zh: lacking },
  }
}

const linkingParts = /^(?:德拉?|德拉斯|德洛斯|德尔|达|达斯|多斯|范|范德|范登|冯|本|宾|阿尔)$/u

/** One of the two says no more than the other has: "Luna" is 巴勃罗·卢纳, if it has its very sound. */
export function isAgreed({ en, matched, best, unmatched }: Pair): boolean {
  if (matched === 0) return false
  return unmatched.zh === 0 || (unmatched.en === 0 && (matched > 1 || en.isPerson || best >= heard))
}

/** All of both, in two parts or more: whoever is so named elsewhere in the item. */
export function isWhole({ matched, unmatched }: Pair): boolean {
  return matched > 1 && unmatched.en === 0 && unmatched.zh === 0
}

const particle = /^(?:\p{Ll}|\p{L}{2,3}$|O’|Mc)/u

function isCapital(word = ''): boolean {
  return /^\p{Lu}/u.test(word)
}

/** One to three words running that are still free: 范德梅尔 renders "van der Meer". */
function stretches(words: readonly string[], free: ReadonlySet<number>): number[][] {
  return [...free].flatMap((start) =>
    [1, 2, 3]
      .map((size) => Array.from({ length: size }, (_, step) => start + step))
      .filter((at) => at.every((index) => index < words.length && free.has(index)))
      .filter((at) => at.length === 1 || at.some((index) => particle.test(words[index] ?? '')))
      // 范德 is no name without what follows it, nor does "Pieter de" have the "de" of Vries.
      .filter((at) => at.length === 1 || isCapital(words[at.at(-1) ?? -1])),
  )
}
