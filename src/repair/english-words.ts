import { listed, table } from '../data/table.ts'
import type { Span } from '../span.ts'

/**
 * English words in one table of numbers, so that a word inside a text is looked up where it stands: no
 * string is cut out for it. Open addressing (Knuth, TAOCP vol. 3, 6.4) over the FNV-1a hash of its small
 * letters; a slot holds where the word's letters begin in `letters`, behind their number.
 */
interface WordTable {
  readonly slots: Int32Array
  readonly letters: Uint8Array
  readonly ranks: Uint8Array
  readonly hashes: Int32Array
}

/** The hash of a word without letters: a signed number, as all that come of it are. */
export const hashSeed = 0x811c9dc5 | 0

const slotCount = 1 << 16
const poolSize = 1 << 18
// Beside a word's rank: print gives it a capital wherever it stands; its s may lack an apostrophe.
const [rankBits, capital, owner] = [15, 16, 32]
const owners = new Set([
  ...table('plural-possessives').flatMap(({ part, words }) =>
    part === 'owner' || part === 'span' ? listed(words) : [],
  ),
  ...table('lost-apostrophes').map(({ lost = '' }) => lost),
])
const words = wordTable()
const longest = 64
const spelt = new Uint16Array(longest)

function wordTable(): WordTable {
  const found = {
    slots: new Int32Array(slotCount),
    ranks: new Uint8Array(slotCount),
    hashes: new Int32Array(slotCount),
    letters: new Uint8Array(poolSize),
  }
  let size = 0
  for (const { rank, words = '' } of table('english-words')) {
    for (const word of words.split(' | ')) size = entered(found, { word, rank: Number(rank), size })
  }
  return found
}

/** Enters a word behind the `size` letters that are there, and gives how many there are then. */
function entered(
  { slots, ranks, hashes, letters }: WordTable,
  { word, rank, size }: { word: string; rank: number; size: number },
): number {
  const first = size + 1
  if (first + word.length > poolSize)
    throw new RangeError(`Cannot hold the letters of "${word}": room for ${poolSize}`)
  let hash = hashSeed
  for (let at = 0; at < word.length; at++) {
    const code = small(word.charCodeAt(at))
    letters[first + at] = code
    hash = hashedWith(hash, code)
  }
  letters[size] = word.length
  let slot = slotOf(hash)
  while (slots[slot] !== 0) slot = (slot + 1) & (slotCount - 1)
  slots[slot] = first
  hashes[slot] = hash
  ranks[slot] = rank | (word.charCodeAt(0) < 97 ? capital : 0) | (owners.has(word) ? owner : 0)
  return first + word.length
}

/** The hash of a word one letter longer. */
export function hashedWith(hash: number, code: number): number {
  return Math.imul(hash ^ small(code), 0x01000193)
}

/** The hash of what has one already and the letters from an offset on behind it. */
export function hashedFrom(hash: number, letters: string, from = 0): number {
  let all = hash
  for (let at = from; at < letters.length; at++) all = hashedWith(all, letters.charCodeAt(at))
  return all
}

/** {@link hashedWith} for a letter A to Z: a text is mostly these. */
export function hashedWithLetter(hash: number, code: number): number {
  return Math.imul(hash ^ (code | 32), 0x01000193)
}

/** A capital A to Z as its small letter. */
function small(code: number): number {
  return code >= 65 && code <= 90 ? code | 32 : code
}

/**
 * How common a word is, whatever its capitals: 1 for "the", to 6, each about a fifth as common as the
 * one before; 0 when it is no English word.
 */
export function rankOf(word: string): number {
  return markOf(word) & rankBits
}

/** Tells whether a word is always printed with a capital: a name, a nation's adjective, a month. */
export function isProper(word: string): boolean {
  return (markOf(word) & capital) !== 0
}

/** The rank of the word that pieces make when they are put together. */
export function rankOfWhole(pieces: readonly { readonly letters: string }[]): number {
  let size = 0
  let hash = hashSeed
  for (const { letters } of pieces) {
    for (let at = 0; at < letters.length && size < longest; at++) {
      const code = letters.charCodeAt(at)
      spelt[size++] = code
      hash = hashedWith(hash, code)
    }
  }
  return markAt(spelt, 0, size, hash) & rankBits
}

/** A word's rank, with what is said beside it. */
function markOf(word: string): number {
  if (word.length > longest) return 0
  let hash = hashSeed
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    spelt[at] = code
    hash = hashedWith(hash, code)
  }
  return markAt(spelt, 0, word.length, hash)
}

/** Tells whether a word's mark says that its s may lack an apostrophe: countries, years, peoples. */
export function mayOwn(mark: number): boolean {
  return (mark & owner) !== 0
}

/**
 * The mark of the word of `size` letters that stands at `start` of a text's code units and has this
 * hash: 0 when it is no English word. Four bare arguments: it is asked for every word of a text.
 */
export function markAt(codes: Uint16Array, start: number, size: number, hash: number): number {
  const { slots, letters, ranks } = words
  let slot = slotOf(hash)
  for (let first = slots[slot] ?? 0; first !== 0; first = slots[slot] ?? 0) {
    if (letters[first - 1] === size && isSame(codes, start, first)) return ranks[slot] ?? 0
    slot = (slot + 1) & (slotCount - 1)
  }
  return 0
}

function isSame(codes: Uint16Array, start: number, first: number): boolean {
  const { letters } = words
  const size = letters[first - 1] ?? 0
  for (let at = 0; at < size; at++) {
    if (letters[first + at] !== small(codes[start + at] ?? 0)) return false
  }
  return true
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (slotCount - 1)
}

/** Tells by its hash whether a word may be English: false is certain. */
export function mayBeEnglish(hash: number): boolean {
  const { slots, hashes } = words
  let slot = slotOf(hash)
  for (; slots[slot] !== 0; slot = (slot + 1) & (slotCount - 1)) {
    if (hashes[slot] === hash) return true
  }
  return false
}

/** Every English word in small letters: the codes of all, and where each starts and ends in them. */
export function* spelledWords(): Generator<Span & { readonly letters: Uint8Array }> {
  const { letters } = words
  for (let start = 1, size = letters[0] ?? 0; size > 0; size = letters[start - 1] ?? 0) {
    yield { letters, start, end: start + size }
    start += size + 1
  }
}

/** Tells whether letters are an English word, whatever their capitals. */
export function isEnglishWord(letters: string): boolean {
  return rankOf(letters) > 0
}

/** The capitals of `word` put on `letters`: all, the first, or none. */
export function inCaseOf(word: string, letters: string): string {
  if (word.length > 1 && word === word.toUpperCase()) return letters.toUpperCase()
  return word.charAt(0) === word.charAt(0).toLowerCase()
    ? letters
    : letters.charAt(0).toUpperCase() + letters.slice(1)
}
