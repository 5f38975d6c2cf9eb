import { remembered } from '../remembered.ts'
import { plainLatin, readings } from './syllables.ts'

// Longer than any name; keeps the work bounded whatever the caller sends.
const longest = 48

/**
 * How far `latin` is the romanisation of `han`, 0 to 1: the share of the name that both spell, by
 * whichever of the two has more left over. Reads pinyin in any capitals and spacing, family name
 * first or last, every reading of every character, both scripts, `ü` as v, u or yu.
 */
export function romanises(han: string, latin: string): number {
  const chars = readingsOf(han)
  const orders = ordersOf(latin)
  if (chars.length === 0 || orders.length === 0) return 0
  return Math.max(...orders.map((order) => shared(chars, order)))
}

/** Tells whether `latin` is the romanisation of `han` to the last letter. */
export function isRomanised(han: string, latin: string): boolean {
  const chars = readingsOf(han)
  return chars.length > 0 && ordersOf(latin).some((order) => isRead(chars, order))
}

/** Whether the characters from one on may be read as the letters from one on, and no more of either is left. */
function isRead(chars: readonly (readonly string[])[], letters: string, at = 0, from = 0): boolean {
  const syllables = chars[at]
  if (!syllables) return from === letters.length
  return syllables.some(
    (syllable) =>
      letters.startsWith(syllable, from) && isRead(chars, letters, at + 1, from + syllable.length),
  )
}

function readingsOf(han: string): (readonly string[])[] {
  return (han.match(/\p{Script=Han}/gu) ?? []).slice(0, longest).map(readings)
}

/** The words run together, each in turn put first: `Guozhi Zhang` is also read `Zhang Guozhi`. */
const ordersOf = remembered((latin): readonly string[] => {
  const words = (latin.match(/[\p{L}\p{M}'’‘-]+/gu) ?? []).map(plainLatin).filter(Boolean)
  const turns = Math.min(words.length, 6)
  return Array.from({ length: turns }, (_, turn) =>
    [...words.slice(turn), ...words.slice(0, turn)].join('').slice(0, longest),
  )
})

/** The most that characters and letters can have in common, read in order, as the lesser of both shares. */
function shared(chars: readonly (readonly string[])[], letters: string): number {
  // A spare cell a row, so that the last letter can hand on what it has as the others do.
  const width = letters.length + 2
  // Cells hold letters matched plus a thousandth per character matched, so that one maximum serves both.
  const best = cells.fill(0, 0, (chars.length + 1) * width)
  for (const [at, syllables] of chars.entries()) {
    for (let cell = at * width; cell < (at + 1) * width - 1; cell++) {
      const so = best[cell] ?? 0
      raise(best, cell + width, so)
      raise(best, cell + 1, so)
      for (const syllable of syllables) {
        if (!letters.startsWith(syllable, cell - at * width)) continue
        raise(best, cell + width + syllable.length, so + syllable.length + 0.001)
      }
    }
  }
  const most = greatest(best, chars.length * width, (chars.length + 1) * width)
  const matched = Math.round((most - Math.floor(most)) * 1000)
  return Math.min(Math.floor(most) / letters.length, matched / chars.length)
}

// Lent to one comparison after another: to make an array costs more than to fill it.
const cells = new Float64Array((longest + 1) * (longest + 2))

/** The greatest of the cells from one to another. */
function greatest(cells: Float64Array, from: number, to: number): number {
  let most = 0
  for (let at = from; at < to; at++) most = Math.max(most, cells[at] ?? 0)
  return most
}

function raise(cells: Float64Array, at: number, to: number): void {
  if (to > (cells[at] ?? 0)) cells[at] = to
}
