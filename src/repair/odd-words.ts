import type { Span } from '../span.ts'
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
interface OddWordForm extends OddForm {
  /** It may be a part of one: {@link mayBePartOfWord}. */
  readonly isPart: boolean
}

/** The odd words of a text, one by one in order, and by form: what a form tells is told once for all. */
export interface OddWords {
  /** Where each of them starts. */
  readonly starts: Int32Array
  /** The form of each: an object for every word would be most of what the repairs keep. */
  readonly formOf: readonly OddWordForm[]
  readonly forms: readonly OddWordForm[]
  /** Where English words start whose s may lack an apostrophe. */
  readonly owners: readonly number[]
}

type Form = OddWordForm & { readonly starts: number[] }
type Forms = Map<number, Form>

/** The odd words of a text as far as it has been gone through. */
interface Found {
  readonly starts: Offsets
  readonly formOf: Form[]
  readonly forms: Forms
  readonly owners: number[]
}

/** The runs of letters A to Z in a text that are no English words. */
export function oddWordsOf(text: string, codes: Uint16Array): OddWords {
  const starts = noOffsets(codes.length >>> 6)
  const found: Found = { starts, formOf: [], forms: new Map(), owners: [] }
  for (let at = 0; at < codes.length; at++) {
    const start = at
    let hash = hashSeed
    for (let code = codes[at] ?? 0; isLetter(code); code = codes[++at] ?? 0) {
      hash = hashedWithLetter(hash, code)
    }
    if (at === start) continue
    const mark = markAt(codes, start, at - start, hash)
    if (mayOwn(mark)) found.owners.push(start)
    if (mark === 0) enter(found, formAt(found.forms, { text, codes, start, end: at, hash }), start)
  }
  const { formOf, forms, owners } = found
  return { starts: noted(starts), formOf, forms: [...forms.values()], owners }
}

function enter({ starts, formOf }: Found, form: Form, start: number): void {
  form.starts.push(start)
  note(starts, start)
  formOf.push(form)
}

/** Letters in a text, and their hash. */
interface Run extends Span {
  readonly text: string
  readonly codes: Uint16Array
  readonly hash: number
}

/** The form of a run: it is kept under its hash, or the next number that is not a form's in other capitals. */
function formAt(forms: Forms, { text, codes, start, end, hash }: Run): Form {
  let key = hash
  let form = forms.get(key)
  while (form && !stands(form.letters, codes, start, end)) form = forms.get(++key)
  if (form) return form
  const made = newForm(text.slice(start, end))
  forms.set(key, made)
  return made
}

function newForm(letters: string): Form {
  return { letters, starts: [], isPart: mayBePartOfWord(letters) }
}

function stands(letters: string, codes: Uint16Array, start: number, end: number): boolean {
  if (letters.length !== end - start) return false
  for (let at = start; at < end; at++)
    if (letters.charCodeAt(at - start) !== codes[at]) return false
  return true
}

/** Tells whether a code unit is one of A to Z or a to z. */
export function isLetter(code: number): boolean {
  const letter = code | 32
  return letter >= 97 && letter <= 122
}
