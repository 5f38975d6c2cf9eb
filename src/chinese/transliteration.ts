import { table } from '../data/table.ts'
import { remembered } from '../remembered.ts'
import { plainLatin, readings } from './syllables.ts'

/** One sound of a name: what it may stand for, exactly or nearly, and how much it weighs. */
interface Sound {
  readonly is: string
  readonly near: string
  readonly weight: number
}

const consonant = 1
const vowel = 0.2
// 斯, 特, 尔 …: the vowel is there only because a Chinese syllable needs one.
const filler = /^(?:si|shi|te|er|mu|ke|de|pu|bu|fu|ge|ci|zi|le|ni|li|he)$/
const longest = 60
// Each name is compared with the characters at many a spot of an item, and these with each name.
const spelt = 1024

const spellings = new Map(
  table('foreign-spellings').map((row) => [row['letters'] ?? '', row['sounds'] ?? '']),
)
const longestSpelling = Math.max(...Array.from(spellings.keys(), (letters) => letters.length))
const onsets = new Map(table('foreign-syllables').map((row) => [row['onset'] ?? '', row]))

/**
 * How far `han` spells the sounds of the foreign name `latin`, 0 to 1; from about .7 up it does. Whole
 * names and place names alike: separators (·) and spaces are passed over. Sounds are compared as
 * consonants of a class, vowels counting little, by weighted edit distance (Wagner & Fischer 1974).
 */
export function transliterates(han: string, latin: string): number {
  return soundLikeness(hanSounds(han), latinSounds(latin))
}

/** Tells whether both may begin with one sound; a vowel may have a breath or a glide before it. */
export function beginsAlike(han: string, latin: string): boolean {
  const [a, second] = hanSounds(han).all
  const [b] = latinSounds(latin).all
  if (!a || !b) return false
  if (a.is.includes(b.is) || a.near.includes(b.is)) return true
  // 恩戈诺 is Ngono.
  if (a.is === 'a' && second?.is === 'N' && /[NM]/.test(b.is)) return true
  return a.is === 'a' ? /^[HJF]$/.test(b.is) : b.is === 'a' && (/[HJF]/.test(a.is) || a.weight < 1)
}

/** The sounds of a name, to be compared with many. */
export interface Sounds {
  readonly all: readonly Sound[]
  readonly weight: number
}

/** How the sounds of Han letters are compared. */
export const hanSounds: (han: string) => Sounds = remembered(
  (han) => weighed((han.match(/\p{Script=Han}/gu) ?? []).slice(0, longest).flatMap(soundsOfChar)),
  spelt,
)

/** How the sounds of a name in Latin letters are compared. */
export const latinSounds: (latin: string) => Sounds = remembered((latin) => {
  const words = latin.match(/[\p{L}\p{M}'’]+/gu) ?? []
  return weighed(words.map(folded).flatMap(soundsOfWord).slice(0, longest))
}, spelt)

/** Small letters without their marks, but those whose marks make another sound: Graça, Šimek. */
function folded(word: string): string {
  return Array.from(word.normalize('NFC').toLowerCase(), (letter) =>
    spellings.has(letter) ? letter : plainLatin(letter),
  ).join('')
}

function weighed(all: readonly Sound[]): Sounds {
  return { all, weight: weight(all) }
}

/** How alike two names sound, 0 to 1. */
export function soundLikeness(a: Sounds, b: Sounds): number {
  if (a.all.length === 0 || b.all.length === 0) return 0
  const sum = a.weight + b.weight
  // Twice the distance: two names of one length that share half their sounds share nothing.
  return Math.max(0, 1 - (2 * distance(a.all, b.all)) / sum)
}

function soundsOfChar(char: string): Sound[] {
  const syllable = readings(char)[0]
  return syllable === undefined ? [] : soundsOfSyllable(syllable)
}

function soundsOfSyllable(syllable: string): Sound[] {
  if (syllable === 'er') return [{ is: 'L', near: 'a', weight: 0.7 }]
  const onset = /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcswy])/.exec(syllable)?.[0] ?? ''
  const row = onsets.get(onset)
  // wu and yi are vowels, and w or y before a vowel often is one too.
  const light = /^[wy]/.test(syllable) ? 0.5 : consonant
  const bare = syllable === 'wu' || syllable === 'yi'
  const first =
    row && !bare ? [{ is: row['sounds'] ?? '', near: row['near'] ?? '', weight: light }] : []
  const middle = [{ is: 'a', near: 'FL', weight: filler.test(syllable) ? 0.05 : vowel }]
  const last = /ng?$/.test(syllable) ? [{ is: 'N', near: 'M', weight: 0.6 }] : []
  return [...first, ...middle, ...last]
}

function soundsOfWord(word: string): Sound[] {
  const sounds: Sound[] = []
  for (let at = 0; at < word.length; ) {
    const letters = spellingAt(word, at)
    for (const sound of spellings.get(letters)?.replaceAll(' ', '') ?? '') {
      const same = sounds.at(-1)?.is === sound
      if (!same)
        sounds.push({ is: sound, near: '', weight: sound === 'a' ? vowel : weightOf(sound) })
    }
    at += letters.length
  }
  return sounds
}

function weightOf(sound: string): number {
  return sound === 'H' ? 0.5 : consonant
}

function spellingAt(word: string, at: number): string {
  for (let size = longestSpelling; size > 1; size--) {
    const letters = word.slice(at, at + size)
    if (letters.length === size && spellings.has(letters)) return letters
  }
  return word.slice(at, at + 1)
}

/** The costs of the sounds so far, lent to one comparison after another: a character has three sounds at most. */
const row = new Float64Array(3 * longest + 1)

function distance(left: readonly Sound[], right: readonly Sound[]): number {
  let corner = 0
  let before = 0
  row[0] = 0
  for (let at = 0; at < right.length; at++) row[at + 1] = (row[at] ?? 0) + (right[at]?.weight ?? 0)
  for (const sound of left) {
    corner = row[0] ?? 0
    before = corner + sound.weight
    row[0] = before
    for (let at = 0; at < right.length; at++) {
      const other = right[at]
      if (!other) break
      const above = row[at + 1] ?? 0
      before = Math.min(corner + clash(sound, other), above + sound.weight, before + other.weight)
      corner = above
      row[at + 1] = before
    }
  }
  return row[right.length] ?? 0
}

function clash(sound: Sound, other: Sound): number {
  if (sound.is === other.is || sound.is.includes(other.is)) return 0
  if (sound.near.includes(other.is)) return 0.35 * Math.min(sound.weight, other.weight)
  return 0.9 * (sound.weight + other.weight)
}

function weight(sounds: readonly Sound[]): number {
  return sounds.reduce((sum, sound) => sum + sound.weight, 0)
}
