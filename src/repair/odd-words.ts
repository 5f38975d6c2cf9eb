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

/** Where words start in a text, as far as it has been gone through: odd ones, and owners. */
interface Found {
  readonly starts: Offsets
  readonly owners: number[]
}

/** The runs of letters A to Z in a text that are no English words. */
export function oddWordsOf(text: string, codes: Uint16Array): OddWords {
  const found: Found = { starts: noOffsets(codes.length >>> 6), owners: [] }
  for (let at = 0; at < codes.length; ) at = enterAll(found, codes, at, at + atOnce)
  const starts = noted(found.starts)
  return { starts, owners: found.owners, ...formsOf(text, codes, starts) }
}

/** Enters the words that start in a stretch, and gives where the last of it ends. */
function enterAll(found: Found, codes: Uint16Array, from: number, to: number): number {
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
    if (mark === 0) note(found.starts, start)
    else if (mayOwn(mark)) found.owners.push(start)
  }
  return at
}

/** The forms of words, and the number of each word's form: most words have that of another. */
function formsOf(
  text: string,
  codes: Uint16Array,
  starts: Int32Array,
): Pick<OddWords, 'forms' | 'formOf'> {
  const forms: Form[] = []
  const formOf = new Int32Array(starts.length)
  const known: KnownForms = { codes, forms, numbers: new Map() }
  for (let index = 0; index < starts.length; index++) {
    const start = starts[index] ?? 0
    const number = numberOf(known, start)
    formOf[index] = number
    const form = forms[number]
    if (form) form.starts.push(start)
    else forms.push(formAtStart(text, codes, start))
  }
  return { forms, formOf }
}

interface KnownForms {
  readonly codes: Uint16Array
  readonly forms: readonly Form[]
  /** The number of each form by the hash of its letters, or the next number that is not a form's in other capitals. */
  readonly numbers: Map<number, number>
}

/** The number of the form of a word, the next one when it is new. */
function numberOf({ codes, forms, numbers }: KnownForms, start: number): number {
  let key = hashSeed
  let end = start
  for (let code = codes[end] ?? 0; isLetter(code); code = codes[++end] ?? 0)
    key = hashedWithLetter(key, code)
  let number = numbers.get(key)
  while (number !== undefined && !stands(forms[number], codes, start, end))
    number = numbers.get(++key)
  if (number !== undefined) return number
  numbers.set(key, forms.length)
  return forms.length
}

/** Tells whether the letters of a stretch are a form's: they are compared with those where the form stood first. */
function stands(form: Form | undefined, codes: Uint16Array, start: number, end: number): boolean {
  if (form?.letters.length !== end - start) return false
  const ahead = start - (form.starts[0] ?? 0)
  for (let at = start; at < end; at++) if (codes[at] !== codes[at - ahead]) return false
  return true
}

function formAtStart(text: string, codes: Uint16Array, start: number): Form {
  let end = start
  while (isLetter(codes[end] ?? 0)) end++
  const letters = text.slice(start, end)
  return { letters, starts: [start], isPart: mayBePartOfWord(letters) }
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
