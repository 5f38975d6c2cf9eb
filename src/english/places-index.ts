import { remembered } from '../remembered.ts'
import type { Span } from '../span.ts'

interface Entry<T> {
  readonly name: string
  readonly value: T
}

type Rows<T> = ReadonlyMap<string, readonly (Entry<T> & { readonly exact: boolean })[]>

/** Names to be found in texts. Make one with `nameIndex`. */
export interface NameIndex<T> {
  /** By their first word, longest first. */
  readonly rows: Rows<T>
  /** How many indexes there were before it; as many as have a bit for a passing one. */
  readonly number: number
}

// As many as there are bits.
const mostSorted = 31
let made = 0
/** By a first word: a bit for each of the first indexes that has names with it. Most words of a text are in none. */
const sorted = new Map<string, number>()

/** A name found in a sentence, with what the index holds for it. */
export interface Found<T> extends Span {
  readonly value: T
}

const beyondAscii = /\P{ASCII}/gu

/** The text without accents and with straight apostrophes, code unit for code unit. */
export function unaccented(text: string): string {
  return text.replace(beyondAscii, (char) => {
    if (char === '’' || char === '‘') return "'"
    const plain = char.normalize('NFD').replace(/\p{M}/gu, '')
    return plain.length === char.length ? plain : char
  })
}

/**
 * An index of names for `namedIn`. Names in capitals or with full stops (UK, U.S.) are found only as
 * they are; the others whatever the case of all but their first letter. One of a bulletin's own names is
 * passing: nothing is kept of it when it is done with.
 */
export function nameIndex<T>(
  entries: Iterable<readonly [name: string, value: T]>,
  { isPassing = false } = {},
): NameIndex<T> {
  const index = new Map<string, (Entry<T> & { exact: boolean })[]>()
  for (const [printed, value] of entries) {
    const plain = unaccented(printed)
    const exact = /^[A-Z0-9.]+$/.test(plain)
    const key = firstWord(plain.toLowerCase())
    const row = { name: exact ? plain : plain.toLowerCase(), value, exact }
    const same = index.get(key)
    if (same) same.push(row)
    else index.set(key, [row])
  }
  for (const same of index.values()) same.sort((a, b) => b.name.length - a.name.length)
  const number = isPassing ? mostSorted : made++
  if (number < mostSorted) {
    for (const key of index.keys()) sorted.set(key, (sorted.get(key) ?? 0) | (1 << number))
  }
  return { rows: index, number }
}

/** A word with a capital: where it begins, and its letters as an index has them. */
interface Capital {
  readonly start: number
  readonly first: string
  /** A bit for each index that has names with this first word. */
  readonly known: number
}

interface Capitals {
  readonly plain: string
  readonly lower: string
  readonly words: readonly Capital[]
  /** How many indexes there were when it was looked through. */
  readonly sortedBy: number
}

const capital = /(?<![\p{L}\p{N}.])\p{Lu}/uy
// Between the alphabets with capitals lie the letters and marks of Chinese.
const [firstChinese, lastChinese] = [0x2e80, 0xa63f]

/** Where words begin with a capital. */
function capitalsIn(text: string): number[] {
  const found: number[] = []
  for (let at = 0; at < text.length; at++) {
    if (!mayBeCapital(text.charCodeAt(at))) continue
    if (isCapital(text, at)) found.push(at)
  }
  return found
}

/** Whether a word begins with a capital at an offset. Most do so among letters of ASCII, which are cheap to tell. */
function isCapital(text: string, at: number): boolean {
  const before = at === 0 ? space : text.charCodeAt(at - 1)
  if (before < 0x80 && text.charCodeAt(at) < 0x80) return !isAsciiWord(before) && before !== stop
  capital.lastIndex = at
  return capital.test(text)
}

const [space, dollar, stop] = [0x20, 0x24, 0x2e]

/** A letter or figure of ASCII. */
function isAsciiWord(code: number): boolean {
  return (
    (code > 0x60 && code < 0x7b) || (code > 0x40 && code < 0x5b) || (code > 0x2f && code < 0x3a)
  )
}

/** A capital A to Z, or what may be one beyond ASCII, for which the second half of a letter is none. */
function mayBeCapital(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  return !(code >= firstChinese && code <= lastChinese) && !(code >= 0xdc00 && code <= 0xdfff)
}

/** A text's capital words, found once for all the indexes that are asked about it. */
const capitalsOf = remembered((text): Capitals => {
  const plain = unaccented(text)
  const lower = plain.toLowerCase()
  const words = capitalsIn(plain).map((start) => {
    const first = firstWord(lower.slice(start, start + 40))
    return { start, first, known: sorted.get(first) ?? 0 }
  })
  return { plain, lower, words, sortedBy: Math.min(made, mostSorted) }
})

/** The names of the index that stand in the sentence, the longest at each capital word, none inside another. */
export function namedIn<T>(sentence: string, index: NameIndex<T>): Found<T>[] {
  const { plain, lower, words, sortedBy } = capitalsOf(sentence)
  const found: Found<T>[] = []
  const own = index.number < sortedBy ? 1 << index.number : 0
  let free = 0
  for (const { start, first, known } of words) {
    if (start < free || (own !== 0 && (known & own) === 0)) continue
    const hit = index.rows
      .get(first)
      ?.find(
        ({ name, exact }) =>
          (exact ? plain : lower).startsWith(name, start) && endsAt(plain, start + name.length),
      )
    if (!hit) continue
    free = start + hit.name.length
    found.push({ start, end: free, value: hit.value })
  }
  return found
}

/** What the index holds for exactly these words, or undefined. */
export function namedBy<T>(words: string, index: NameIndex<T>): T | undefined {
  const { plain, lower, first } = bare(words)
  return index.rows.get(first)?.find(({ name, exact }) => (exact ? plain : lower) === name)?.value
}

/** Words as they are looked up, without article and possessive ending: several indexes are asked for them. */
const bare = remembered((words) => {
  const plain = unaccented(words.trim()).replace(/^[Tt]he\s+|'s?$/g, '')
  const lower = plain.toLowerCase()
  return { plain, lower, first: firstWord(lower) }
})

function firstWord(words: string): string {
  let end = 0
  while (end < words.length && isAsciiWord(words.charCodeAt(end))) end++
  if (end === words.length || words.charCodeAt(end) < 0x80) return words.slice(0, end)
  return /^[\p{L}\p{N}]+/u.exec(words)?.[0] ?? ''
}

function endsAt(text: string, at: number): boolean {
  if (at >= text.length) return true
  const code = text.charCodeAt(at)
  if (code < 0x80) return !isAsciiWord(code) && code !== dollar
  return !/^[\p{L}\p{N}]/u.test(text.slice(at, at + 2))
}
