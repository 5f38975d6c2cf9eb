import { readings } from '../chinese/syllables.ts'
import { hanSounds, latinSounds, type Sounds, soundLikeness } from '../chinese/transliteration.ts'
import { wadeGiles } from '../chinese/wade-giles.ts'
import { listed, table } from '../data/table.ts'

/** A capitalised English word as found in a Chinese text by its sound, and how sure that is. */
export type Heard = readonly [lemma: string, strength: number]

const foreign = new Set(
  table('foreign-name-characters').flatMap((row) => [...(row['characters'] ?? '')]),
)
const surnames = new Map(
  table('surnames').map((row) => [
    row['han'] ?? '',
    listed(row['other']).map((spelling) => spelling.toLowerCase()),
  ]),
)
// A syllable alone is in every text; two or more together hardly by chance.
const oneSyllable = 0.08
const spelt = 0.6
const longestPinyin = 4
const longestForeign = 8
const leastForeign = 0.75
// Commoner words are no foreign names, whatever they sound like.
const rareShare = 2e-5

/**
 * A finder of names by sound: given the capitalised words of the English side, it tells which of them
 * a run of Simplified Chinese spells, in pinyin (any reading), in Wade–Giles or as a foreign name.
 */
export function nameFinder(
  names: Iterable<readonly [lemma: string, letters: string]>,
  share: (lemma: string) => number,
): (run: string) => Heard[] {
  const distinct = new Map(names)
  const prefixes = prefixesOf(distinct)
  const skeletons = skeletonsOf([...distinct].filter(([lemma]) => share(lemma) < rareShare))
  const spellings = new Map<string, readonly Heard[]>()
  const spelling = (stretch: HanStretch) => {
    const found = spellings.get(stretch.han) ?? speltBy(stretch, skeletons)
    spellings.set(stretch.han, found)
    return found
  }
  return (run) => {
    const chars = [...run]
    const heard = new Map<string, number>()
    const hear = (lemma: string, strength: number) =>
      heard.set(lemma, Math.max(heard.get(lemma) ?? 0, strength))
    const window = { chars, prefixes, hear }
    for (let start = 0; start < chars.length; start++) {
      hearPinyin(window, '', { start, at: start })
    }
    if (skeletons.size > 0) {
      for (const stretch of stretches(chars)) {
        for (const [lemma, strength] of spelling(stretch)) hear(lemma, strength)
      }
    }
    return [...heard]
  }
}

/** How names spell a character: pinyin first, then as in Taiwan, and surnames as they are spelt elsewhere. */
function spellingsOf(char: string): readonly string[] {
  const found = known.get(char) ?? [
    ...new Set([
      ...readings(char),
      ...readings(char).flatMap(wadeGiles),
      ...(surnames.get(char) ?? []),
    ]),
  ]
  known.set(char, found)
  return found
}

// What has been looked up once: at most one entry a character, and the same whoever asks.
const known = new Map<string, readonly string[]>()

type Hear = (lemma: string, strength: number) => void

/** Every beginning of every name, with the lemma where the name is whole. */
function prefixesOf(names: ReadonlyMap<string, string>): Map<string, string> {
  const prefixes = new Map<string, string>()
  for (const [lemma, letters] of names) {
    for (let size = 1; size < letters.length && size < 24; size++) {
      const prefix = letters.slice(0, size)
      if (!prefixes.has(prefix)) prefixes.set(prefix, '')
    }
    if (letters.length >= 2) prefixes.set(letters, lemma)
  }
  return prefixes
}

interface Window {
  readonly chars: readonly string[]
  readonly prefixes: ReadonlyMap<string, string>
  readonly hear: Hear
}

/** Hears the names that go on with the character at a place, after the letters of those since the start. */
function hearPinyin(
  window: Window,
  sofar: string,
  { start, at }: { readonly start: number; readonly at: number },
): void {
  const char = window.chars[at]
  if (char === undefined || at - start === longestPinyin) return
  for (const syllable of spellingsOf(char)) {
    const letters = sofar + syllable
    const lemma = window.prefixes.get(letters)
    if (lemma === undefined) continue
    if (lemma !== '') window.hear(lemma, at === start ? oneSyllable : spelt)
    hearPinyin(window, letters, { start, at: at + 1 })
  }
}

/** The names that a stretch spells. */
function speltBy({ han, skeleton }: HanStretch, names: Skeletons): Heard[] {
  const candidates = shortened(skeleton).flatMap((key) => names.get(key) ?? [])
  if (candidates.length === 0) return []
  const strength = skeleton.length >= 3 ? 0.5 : 0.3
  const sounds = hanSounds(han)
  return candidates
    .filter(([, letters]) => soundLikeness(sounds, letters) >= leastForeign)
    .map(([lemma]) => [lemma, strength])
}

/** Han letters that foreign names are spelt with, and their consonants. */
interface HanStretch {
  readonly han: string
  readonly skeleton: string
}

/** Every stretch of characters that foreign names are spelt with, and its consonants. */
function stretches(chars: readonly string[]): HanStretch[] {
  const skeletonAt = chars.map((char) =>
    foreign.has(char) ? skeletonOfSyllable(spellingsOf(char)[0]) : undefined,
  )
  return chars.flatMap((_, start) => {
    const run = skeletonAt.slice(start, start + longestForeign)
    const end = run.indexOf(undefined)
    const size = end < 0 ? run.length : end
    return Array.from({ length: Math.max(0, size - 1) }, (_, more) => ({
      han: chars.slice(start, start + more + 2).join(''),
      skeleton: squeezed(run.slice(0, more + 2).join('')),
    })).filter(({ skeleton }) => skeleton.length >= 2)
  })
}

/** Names by their consonants, whole or less one: a hash that finds what `transliterates` then judges. */
function skeletonsOf(names: Iterable<readonly [string, string]>): Skeletons {
  const found = new Map<string, [string, Sounds][]>()
  for (const [lemma, letters] of names) {
    if (letters.length < 4) continue
    const skeleton = skeletonOfLetters(letters)
    if (skeleton.length < 2) continue
    const sounds = latinSounds(letters)
    for (const key of shortened(skeleton)) {
      const known = found.get(key)
      if (known) known.push([lemma, sounds])
      else found.set(key, [[lemma, sounds]])
    }
  }
  return found
}

type Skeletons = ReadonlyMap<string, readonly (readonly [lemma: string, sounds: Sounds])[]>

function shortened(skeleton: string): string[] {
  if (skeleton.length < 4) return [skeleton]
  const less = Array.from(skeleton, (_, at) =>
    squeezed(skeleton.slice(0, at) + skeleton.slice(at + 1)),
  )
  return [...new Set([skeleton, ...less])]
}

// Five classes, so coarse that all spellings of a sound fall together; h is heard as anything or nothing.
const classes: readonly (readonly [RegExp, string])[] = [
  [/ph|[bpfvw]+/g, 'P'],
  [/[sz]ch|tsch|tch|[csz]h|[sz]|ck|[cgjkqx]+/g, 'K'],
  [/th|[dt]+/g, 'T'],
  [/[lr]+/g, 'L'],
  [/ng|[mn]+/g, 'N'],
]

function skeletonOfLetters(letters: string): string {
  const classed = classes.reduce((word, [from, to]) => word.replace(from, to), letters)
  return squeezed(classed.replace(/[^PKTLN]/g, ''))
}

function skeletonOfSyllable(syllable: string | undefined): string | undefined {
  if (syllable === undefined) return undefined
  if (syllable === 'er') return 'L'
  return skeletonOfLetters(/^(?:wu|y)/.test(syllable) ? syllable.slice(1) : syllable)
}

function squeezed(skeleton: string): string {
  return skeleton.replace(/(.)\1+/g, '$1')
}
