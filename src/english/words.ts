import { stemmer } from 'stemmer'
import { listed, table } from '../data/table.ts'
import { remembered } from '../remembered.ts'

const heads = new Map(
  table('irregular-forms').flatMap((row) =>
    listed(row['forms']).map((form) => [form, row['lemma'] ?? form] as const),
  ),
)
const stops = new Set(
  table('stop-words').flatMap((row) => (row['lang'] === 'en' ? listed(row['words']) : [])),
)

/** Tells whether an English word, in small letters, is too common to count as evidence. */
export function isEnglishStop(word: string): boolean {
  return stops.has(word)
}

/**
 * The key under which all forms of an English word are one: `visited`, `visits` → `visit`. A stem
 * (Porter 1980), so it need not be a word; irregular forms and adjectives of nations go by a table.
 */
export function englishLemma(word: string): string {
  return lemmaOf(word.toLowerCase())
}

// Half of any text are a few hundred words.
const lemmaOf = remembered((word) => stemmer(heads.get(word) ?? word), 4096)

/** The words of an English text as they stand, without possessive endings. */
export function englishWords(text: string): string[] {
  const joined = text.replace(/[’‘`]/g, "'").replace(/(\p{L})\.(?=\p{L}(?!\p{L}))/gu, '$1')
  const words =
    joined.match(
      /\p{Script=Latin}[\p{Script=Latin}\p{M}]*(?:'[a-z]+)?|\d+(?:,\d{3}(?!\d))*(?:\.\d+)?/gu,
    ) ?? []
  return words.map((word) => word.replace(/(?:n't|'[a-z]*)$/, '')).filter(Boolean)
}
