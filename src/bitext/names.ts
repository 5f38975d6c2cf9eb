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
    const known = spellings.get(stretch.han)
    if (known) return known
    const found = speltBy(stretch, skeletons)
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
  const found = known.get(char)
  if (found) return found
  const pinyin = readings(char)
  const all = [...new Set([...pinyin, ...pinyin.flatMap(wadeGiles), ...(surnames.get(char) ?? [])])]
  known.set(char, all)
  return all
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
    .filter((name) => soundLikeness(sounds, soundsOf(name)) >= leastForeign)
    .map(({ lemma }) => [lemma, strength])
}

/** Han letters that foreign names are spelt with, and their consonants. */
interface HanStretch {
  readonly han: string
  readonly skeleton: string
}

/** Every stretch of characters that foreign names are spelt with, and its consonants. */
function stretches(chars: readonly string[]): HanStretch[] {
  return chars.flatMap((_, start) => stretchesFrom(chars.slice(start, start + longestForeign)))
}

/** The stretches that begin with the first of some characters. */
function stretchesFrom(chars: readonly string[]): HanStretch[] {
  const found: HanStretch[] = []
  let [han, skeleton] = ['', '']
  for (const char of chars) {
    const consonants = consonantsOf(char)
    if (consonants === undefined) break
    han += char
    // Both are squeezed already.
    const isAgain = skeleton !== '' && consonants.startsWith(skeleton.slice(-1))
    skeleton += isAgain ? consonants.slice(1) : consonants
    if (han !== char && skeleton.length >= 2) found.push({ han, skeleton })
  }
  return found
}

/** The consonants of a character that foreign names are spelt with; undefined for the others. */
function consonantsOf(char: string): string | undefined {
  if (!foreign.has(char)) return undefined
  if (consonants.has(char)) return consonants.get(char)
  const found = skeletonOfSyllable(spellingsOf(char)[0])
  consonants.set(char, found)
  return found
}

// As `known`: an entry a character that foreign names are spelt with.
const consonants = new Map<string, string | undefined>()

/** A name as it is written; how it sounds is worked out when it is first asked for. */
interface Name {
  readonly lemma: string
  readonly letters: string
  sounds?: Sounds
}

function soundsOf(name: Name): Sounds {
  name.sounds ??= latinSounds(name.letters)
  return name.sounds
}

/** Names by their consonants, whole or less one: a hash that finds what their sounds then judge. */
function skeletonsOf(names: Iterable<readonly [string, string]>): Skeletons {
  const found = new Map<string, Name[]>()
  for (const [lemma, letters] of names) {
    if (letters.length < 4) continue
    const skeleton = skeletonOfLetters(letters)
    if (skeleton.length < 2) continue
    const name = { lemma, letters }
    for (const key of shortened(skeleton)) {
      const known = found.get(key)
      if (known) known.push(name)
      else found.set(key, [name])
    }
  }
  return found
}

type Skeletons = ReadonlyMap<string, readonly Name[]>

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
