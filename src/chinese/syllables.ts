import { pinyin } from 'pinyin-pro'
import { listed, table } from '../data/table.ts'
import { simplified } from './script.ts'

const conventional = new Map(
  table('readings').map((row) => [row['char'] ?? '', listed(row['readings'])]),
)

/**
 * How one Chinese character may be read, in toneless pinyin with `ü` spelt in each way in use (`v`,
 * `u`, `yu`), the usual reading first. A character that is no Han letter has no reading.
 */
export function readings(char: string): readonly string[] {
  const found = known.get(char)
  if (found) return found
  const all = lookedUp(char)
  known.set(char, all)
  return all
}

// What has been looked up once: at most one entry a character, and the same whoever asks.
const known = new Map<string, readonly string[]>()

function lookedUp(char: string): string[] {
  if (!/^\p{Script=Han}$/u.test(char)) return []
  const folded = simplified(char)
  const printed = pinyin(folded, { multiple: true, toneType: 'none', type: 'array' })
  const spelt = printed.filter((syllable) => /^[a-zü]+$/.test(syllable)).flatMap(spellings)
  return [...new Set([...spelt, ...(conventional.get(folded) ?? [])])]
}

function spellings(syllable: string): string[] {
  if (!syllable.includes('ü')) return [syllable]
  return ['v', 'u', 'yu', 'ue'].map((spelling) => syllable.replace('ü', spelling))
}

/**
 * A Latin word in the small letters that pinyin is compared in: tone marks, apostrophes and hyphens
 * dropped, `ü` as `v`.
 */
export function plainLatin(word: string): string {
  if (/^[A-Za-z]*$/.test(word)) return word.toLowerCase()
  const lower = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/u\u0304?\u0308[\u0300-\u030c]?/g, 'v')
  return lower.replace(/[^a-z]/g, '')
}
