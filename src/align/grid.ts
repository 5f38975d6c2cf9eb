import type { Bitext } from '../lexicon/bitext.ts'
import type { Translations } from './learned.ts'

/** How words of a Chinese text match words of an English one: places and strengths, entry by entry. */
export interface Matches {
  readonly zh: Uint16Array
  readonly en: Uint16Array
  readonly strength: Float32Array
}

/** The matches of every two texts that a bead could join, or null where no word matches. */
export interface Grid {
  at(zh: number, en: number): Matches | null
}

const longestText = 65_535

/**
 * Looks up the matches of one Chinese and one English text, on demand and once. `learned` adds what
 * the text itself has taught.
 */
export function grid({ en, zh, heard }: Bitext, translations: Translations): Grid {
  const width = en.texts.length
  const cells = new Array<Matches | null | undefined>(zh.texts.length * width)
  const places = en.texts.map((text) => placesOf(text))
  const found = (i: number, j: number): Matches | null => {
    const zhPlaces: number[] = []
    const enPlaces: number[] = []
    const strengths: number[] = []
    const add = (place: number, to: number, strength: number) => {
      for (const other of places[j]?.get(to) ?? []) {
        zhPlaces.push(place)
        enPlaces.push(other)
        strengths.push(strength)
      }
    }
    const text = zh.texts[i] ?? new Int32Array()
    text.forEach((word, place) => {
      for (const { to, strength } of translations.of(word)) add(place, to, strength)
    })
    // A name stands on no one word of the Chinese text: it has a place of its own, after the last.
    heard[i]?.forEach(({ to, strength }, index) => {
      add(Math.min(longestText, text.length + index), to, strength)
    })
    if (strengths.length === 0) return null
    return {
      zh: Uint16Array.from(zhPlaces),
      en: Uint16Array.from(enPlaces),
      strength: Float32Array.from(strengths),
    }
  }
  return {
    at(i, j) {
      const key = i * width + j
      const known = cells[key]
      if (known !== undefined) return known
      const matches = found(i, j)
      cells[key] = matches
      return matches
    },
  }
}

/** Where each word stands; of a very long text, only as far as places can be counted. */
function placesOf(text: Int32Array): Map<number, number[]> {
  const places = new Map<number, number[]>()
  text.subarray(0, longestText).forEach((word, place) => {
    const known = places.get(word)
    if (known) known.push(place)
    else places.set(word, [place])
  })
  return places
}
