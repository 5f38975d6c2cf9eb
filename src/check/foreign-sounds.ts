import { endsBefore } from '../chinese/people-ends.ts'
import { isForeignLetter } from '../chinese/people-foreign.ts'
import { simplified } from '../chinese/script.ts'
import { beginsAlike, transliterates } from '../chinese/transliteration.ts'
import type { Title, Words } from '../mention.ts'

/**
 * Below this a part of a name and its rendering have no sound in common: of the 93 foreign names in parts of the
 * open good pairs in eval/sets/disagreements every part lies above it, of parts with those of others one in thirty.
 */
const alike = 0.55
/** What is left of the likeness of two that begin with other sounds (奥卡福, Markova): how a name begins is heard best. */
const otherHead = 0.75
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
  const loose = [...free].filter((index) => /^\p{Lu}/u.test(words[index] ?? ''))
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

/** One to three words running that are still free: 范德梅尔 renders "van der Meer". */
function stretches(words: readonly string[], free: ReadonlySet<number>): number[][] {
  return [...free].flatMap((start) =>
    [1, 2, 3]
      .map((size) => Array.from({ length: size }, (_, step) => start + step))
      .filter((at) => at.every((index) => index < words.length && free.has(index)))
      .filter((at) => at.length === 1 || at.some((index) => particle.test(words[index] ?? '')))
      // 范德 is no name without what follows it.
      .filter((at) => at.length === 1 || at.some((index) => /^\p{Lu}/u.test(words[index] ?? ''))),
  )
}

/**
 * The parts of a Chinese name, each in the forms that it may have. No mark tells where the first begins and the last
 * ends: up to three characters more may belong to it (英格丽德); fewer do where more run on than a name has, or where not
 * all spell names (李 in 伯纳斯·李成, 丹 in 人丹·贝内特).
 */
function partsOf(text: string, { text: name, start, end }: Words): string[][] {
  const parts = name.match(/\p{Script=Han}+/gu) ?? []
  const before = /\p{Script=Han}{0,3}$/u.exec(text.slice(0, start))?.[0] ?? ''
  // 莫罗在视频致辞: where a name may end nothing more belongs to it.
  const isEnd = endsBefore(simplified(text.slice(end, end + 12)), 0)
  const after = isEnd ? '' : (/^\p{Script=Han}{0,3}/u.exec(text.slice(end, end + 3))?.[0] ?? '')
  return parts.map((part, at) => {
    const shorter = shorterThan(part, at === 0)
    const first = [...before].map((_, more) => before.slice(more) + part)
    const last = [...after].map((_, more) => part + after.slice(0, more + 1))
    return [
      part,
      ...(at === 0 ? [...first, ...shorter.map((size) => part.slice(-size))] : []),
      ...(at === parts.length - 1 ? [...last, ...shorter.map((size) => part.slice(0, size))] : []),
    ]
  })
}

function shorterThan(part: string, isFirst: boolean): readonly number[] {
  if (part.length > 5) return [2, 3, 4, 5]
  // 护士玛丽亚玛: a letter of the word before may have been taken for one of the name.
  if (part.length === 5 && isFirst) return [4]
  // 市长索·索皮: the title ends in a letter that spells names too.
  const isOdd = /^[长長员員]/u.test(part) || ![...simplified(part)].every(isForeignLetter)
  return part.length === 2 && isOdd ? [1] : []
}

/** Of one character or two a given name has few sounds, and one more or less counts for much: 休 is Hugh, 珍妮 Janet. */
function isBrief(forms: readonly string[], word: string): boolean {
  return forms.some((form) => {
    if (form.length > 2 || !beginsAlike(form, word)) return false
    return form.length === 1 ? word.length <= 5 : transliterates(form, word) >= alikeInBrief
  })
}

const alikeInBrief = 0.47

function soundOf(forms: readonly string[], word: string): number {
  return Math.max(
    ...forms.flatMap((form) =>
      spoken(word).map(
        (one) => transliterates(form, one) * (beginsAlike(form, one) ? 1 : otherHead),
      ),
    ),
  )
}

/** A word as it may be said: French, Thai and Malay end on no stop (Devaux, Chaisuk, Rahmat), and w is v in Polish. */
function spoken(word: string): readonly string[] {
  const forms = [word, word.replace(/(?<=\p{L}{4})[ktpdx]$/u, ''), word.replace(/^Wr/, 'Vr')]
  return [...new Set(forms)]
}
