import type { Span } from '../span.ts'
import { atOnce } from './codes.ts'
import { hashedWithLetter, hashSeed, markAt, mayOwn } from './english-words.ts'
import { noOffsets, note, noted, type Offsets } from './offsets.ts'
import { mayBePartOfWord } from './word-bits.ts'

/** A run of Latin letters and where it starts. */
export interface Word {
  readonly start: number
  readonly letters: string
}

/** Letters that are no English word, and everywhere they stand, in order. */
export interface OddForm {
  readonly letters: string
  readonly starts: readonly number[]
}

/** The form of a word that is no English one. */
export interface OddWordForm extends OddForm {
  /** It may be a part of one: {@link mayBePartOfWord}. */
  readonly isPart: boolean
}

/** The odd words of a text, one by one in order, and by form: what a form tells is told once for all. */
export interface OddWords {
  /** Where each of them starts. */
  readonly starts: Int32Array
  /** The number of the form of each among the forms. */
  readonly formOf: Int32Array
  readonly forms: readonly OddWordForm[]
  /** Where English words start whose s may lack an apostrophe. */
  readonly owners: readonly number[]
}

type Form = OddWordForm & { readonly starts: number[] }

/** The odd words of a text as far as it has been gone through. */
interface Found {
  readonly starts: Offsets
  readonly formOf: Offsets
  readonly forms: Form[]
  /** The number of each form by the hash of its letters, or the next number that is not a form's in other capitals. */
  readonly numbers: Map<number, number>
  readonly owners: number[]
}

/** The runs of letters A to Z in a text that are no English words. */
export function oddWordsOf(text: string, codes: Uint16Array): OddWords {
  const room = codes.length >>> 6
  const found: Found = {
    starts: noOffsets(room),
    formOf: noOffsets(room),
    forms: [],
    numbers: new Map(),
    owners: [],
  }
  for (let at = 0; at < codes.length; ) at = enterAll(found, { text, codes }, at, at + atOnce)
  const { starts, formOf, forms, owners } = found
  return { starts: noted(starts), formOf: noted(formOf), forms, owners }
}

/** Enters the odd words that start in a stretch, and gives where the last word of it ends. */
function enterAll(
  found: Found,
  { text, codes }: Pick<Run, 'text' | 'codes'>,
  from: number,
  to: number,
): number {
  const last = Math.min(to, codes.length)
  let at = from
  for (; at < last; at++) {
    const start = at
    let hash = hashSeed
    for (let code = codes[at] ?? 0; isLetter(code); code = codes[++at] ?? 0) {
      hash = hashedWithLetter(hash, code)
    }
    if (at === start) continue
    const mark = markAt(codes, start, at - start, hash)
    if (mark === 0) enter(found, { text, codes, start, end: at, hash })
    else if (mayOwn(mark)) found.owners.push(start)
  }
  return at
}

/** Letters in a text, and their hash. */
interface Run extends Span {
  readonly text: string
  readonly codes: Uint16Array
  readonly hash: number
}

function enter({ starts, formOf, forms, numbers }: Found, run: Run): void {
  const { text, codes, start, end } = run
  let key = run.hash
  let number = numbers.get(key)
  while (number !== undefined && !stands(forms[number]?.letters ?? '', codes, start, end))
    number = numbers.get(++key)
  note(starts, start)
  note(formOf, number ?? forms.length)
  if (number !== undefined) forms[number]?.starts.push(start)
  else {
    numbers.set(key, forms.length)
    const letters = text.slice(start, end)
    forms.push({ letters, starts: [start], isPart: mayBePartOfWord(letters) })
  }
}

function stands(letters: string, codes: Uint16Array, start: number, end: number): boolean {
  if (letters.length !== end - start) return false
  for (let at = start; at < end; at++)
    if (letters.charCodeAt(at - start) !== codes[at]) return false
  return true
}

/** The form of the odd word of a number, in the order of the text; undefined where there is none. */
export function formAt({ forms, formOf }: OddWords, index: number): OddWordForm | undefined {
  return forms[formOf[index] ?? -1]
}

/** Tells whether a code unit is one of A to Z or a to z. */
export function isLetter(code: number): boolean {
  const letter = code | 32
  return letter >= 97 && letter <= 122
}
