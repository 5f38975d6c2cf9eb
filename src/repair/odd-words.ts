import type { Span } from '../span.ts'
import { hashedWithLetter, hashSeed, markAt, mayOwn } from './english-words.ts'
import { mayBePartOfWord } from './word-bits.ts'

/** A run of Latin letters and where it starts. */
export interface Word {
  readonly start: number
  readonly letters: string
}

/** A word that is no English one. */
export interface OddWord extends Word {
  /** It may be a part of one: {@link mayBePartOfWord}. */
  readonly isPart: boolean
}

/** Letters that are no English word, and everywhere they stand, in order. */
export interface OddForm {
  readonly letters: string
  readonly starts: readonly number[]
}

/** The odd words of a text, one by one in order, and by form: what a form tells is told once for all. */
export interface OddWords {
  readonly words: readonly OddWord[]
  readonly forms: readonly OddForm[]
  /** Where English words start whose s may lack an apostrophe. */
  readonly owners: readonly number[]
}

type Forms = Map<number, { letters: string; starts: number[]; isPart: boolean }>

/** The runs of letters A to Z in a text that are no English words. */
export function oddWordsOf(text: string, codes: Uint16Array): OddWords {
  const words: OddWord[] = []
  const forms: Forms = new Map()
  const owners: number[] = []
  const enter = (start: number, end: number, hash: number) => {
    const mark = markAt(codes, start, end - start, hash)
    if (mayOwn(mark)) owners.push(start)
    if (mark > 0) return
    const key = keyOf(forms, codes, { start, end, hash })
    const form = forms.get(key) ?? newForm(text.slice(start, end))
    if (form.starts.length === 0) forms.set(key, form)
    form.starts.push(start)
    words.push({ start, letters: form.letters, isPart: form.isPart })
  }
  for (let at = 0; at < codes.length; at++) {
    const start = at
    let hash = hashSeed
    for (let code = codes[at] ?? 0; isLetter(code); code = codes[++at] ?? 0) {
      hash = hashedWithLetter(hash, code)
    }
    if (at > start) enter(start, at, hash)
  }
  return { words, forms: [...forms.values()], owners }
}

function newForm(letters: string) {
  return { letters, starts: [], isPart: mayBePartOfWord(letters) }
}

/** Under what a form is kept: its hash, or the next number that is not a form's in other capitals. */
function keyOf(
  forms: Forms,
  codes: Uint16Array,
  { start, end, hash }: Span & { readonly hash: number },
): number {
  let key = hash
  let form = forms.get(key)
  while (form && !stands(form.letters, codes, start, end)) form = forms.get(++key)
  return key
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
