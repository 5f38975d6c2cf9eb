import { isForeignLetter } from '../chinese/people-foreign.ts'
import { isPinyin } from '../chinese/pinyin.ts'
import { simplified } from '../chinese/script.ts'
import { readings } from '../chinese/syllables.ts'
import { transliterates } from '../chinese/transliteration.ts'
import { englishCountry } from '../english/countries.ts'
import { isField } from '../english/organisations-heads.ts'
import { endsName } from '../english/people-names.ts'
import { cityNamed } from '../english/places-cities.ts'
import type { Lang } from '../span.ts'

const mostWords = 8
const mostHan = 24
const longestRun = 4

/** A name ready to be compared by sound: its own words in Latin letters, or its characters. */
export interface Heard {
  /** Capital words that are no words of bodies (Government, University). */
  readonly words: readonly string[]
  /** How each character may be read. */
  readonly syllables: readonly (readonly string[])[]
  /** Runs of characters that can spell a foreign name. */
  readonly spelt: readonly string[]
}

/** What a name sounds like. */
export function heard(text: string, lang: Lang): Heard {
  if (lang === 'en') {
    const capitals = text.match(/\p{Lu}[\p{L}’'-]{2,}/gu) ?? []
    const words = capitals.filter((word) => !endsName(word)).slice(0, mostWords)
    return { words, syllables: [], spelt: [] }
  }
  const han = [...simplified(text).replace(/[^\p{Script=Han}]/gu, '')].slice(0, mostHan)
  return { words: [], syllables: han.map(readings), spelt: speltIn(han) }
}

/**
 * How much some capital word of an English name sounds like some part of a Chinese one, 0 to 1: its
 * pinyin, or a foreign name's transliteration. Below .7 it says nothing and is 0; below 0 they differ.
 */
export function soundsAlike({ words }: Heard, { syllables, spelt }: Heard): number {
  // Yuelu is 岳麓, Minzu 民族: pinyin that the other name lacks speaks against the two; but a city goes unsaid at home.
  const isLacking = words.some((word) => isTelling(word) && !isPinyinIn(syllables, word))
  if (words.some((word) => isPinyinIn(syllables, word))) return isLacking ? -0.5 : 1
  // The Craighead Diocesan School is 克雷格黑德学校, though Diocesan could be pinyin.
  const best = Math.max(
    0,
    ...words.flatMap((word) => spelt.map((run) => transliterates(run, word))),
  )
  return best > 0.7 ? best : isLacking ? -0.5 : 0
}

/** Pinyin, and no English word that looks like it: Ocean, Marine, China. */
function isTelling(word: string): boolean {
  if (word.length < 5 || isField(word) || cityNamed(word) || englishCountry(word)) return false
  return isPinyin(word)
}

/** Tells whether two to four characters in a row are read as the word. */
function isPinyinIn(syllables: readonly (readonly string[])[], word: string): boolean {
  const letters = word
    .replace(/['’]s$/, '')
    .toLowerCase()
    .replaceAll(/[^a-zü]/g, '')
    .replaceAll('ü', 'v')
  const reads = (at: number, from: number, size: number): boolean =>
    (from === letters.length && size > 1) ||
    (size < longestRun &&
      (syllables[at] ?? []).some(
        (syllable) =>
          letters.startsWith(syllable, from) && reads(at + 1, from + syllable.length, size + 1),
      ))
  return syllables.some((_, at) => reads(at, 0, 0))
}

/** Runs of three characters and more that can spell a foreign name, whole and without their first or last ones. */
function speltIn(han: readonly string[]): string[] {
  const runs = han
    .map((char) => (isForeignLetter(char) ? char : ' '))
    .join('')
    .split(/ +/)
  return runs.flatMap((run) =>
    run.length < 4
      ? run.length === 3
        ? [run]
        : []
      : run.length < 6
        ? [run, run.slice(0, 3), run.slice(-3)]
        : [run.slice(0, 4), run.slice(0, 6), run.slice(-4), run.slice(-6)],
  )
}
