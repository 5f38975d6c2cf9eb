import { listed, table } from '../data/table.ts'

const rows = table('function-words')
const keysOf = (lang: 'en' | 'zh') =>
  new Map(rows.flatMap((row) => listed(row[lang]).map((word) => [word, row['key'] ?? ''])))
const keys = { en: keysOf('en'), zh: keysOf('zh') }
const anyOf = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join('|')
const printed = {
  // n't ends a word, all others are words.
  en: new RegExp(`(?:\\b|(?=n't))(?:${anyOf(keys.en.keys())})\\b`, 'gi'),
  zh: new RegExp(anyOf(keys.zh.keys()), 'g'),
}

// Letters of an abbreviation are no words: A.I., U.S.
const dotted = /(\p{Lu})\.(?=\p{Lu}(?!\p{L}))/gu

/** The function words of a text that its translation keeps, by key: `@first`, `@not` … Chinese in Simplified. */
export function functionWords(text: string, lang: 'en' | 'zh'): string[] {
  const plain = text.replaceAll('’', "'").replace(dotted, '$1')
  const words = plain.match(printed[lang]) ?? []
  // In capitals it is the country.
  return words.flatMap((word) => (word === 'US' ? [] : (keys[lang].get(word.toLowerCase()) ?? [])))
}
