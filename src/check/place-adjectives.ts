import { listed, table } from '../data/table.ts'
import { unaccented } from '../english/places-index.ts'
import { englishNames } from './place-names.ts'

const written = new Map(
  table('place-adjectives').map(
    ({ id = '', words }) => [id, listed(words).map(unaccented)] as const,
  ),
)

/** Tells whether an English text has a word for who or what is of a known city or region: Roman, Sicilian, Berliner. */
export function hasAdjective(english: string, id: string): boolean {
  const words = unaccented(english).match(/\p{Lu}[\p{Ll}]{3,23}/gu) ?? []
  const own = [
    ...(written.get(id) ?? []),
    ...stemsOf(id).flatMap((stem) => endings.map((end) => stem + end)),
  ]
  return words.some(
    (word) => own.includes(word) || (word.endsWith('s') && own.includes(word.slice(0, -1))),
  )
}

const endings = ['an', 'ian', 'ean', 'ese', 'nese', 'ish', 'ine', 'ite', 'er', 'i', 'ois', 'ais']

/** The names of one word without their last letters: Genoa is Geno- in Genoese. Three letters say too little. */
function stemsOf(id: string): string[] {
  return englishNames(id)
    .map(unaccented)
    .filter((name) => /^\p{Lu}\p{Ll}+$/u.test(name))
    .flatMap((name) => [name.replace(/[aeiouys]$/u, ''), name.replace(/[aeiouy]{1,3}s?$/u, '')])
    .filter((stem) => stem.length > 3)
}
