import { listed, table } from '../data/table.ts'
import { covers, type Span } from '../span.ts'
import { namedIn, nameIndex } from './places-index.ts'

/** A head an English name of a body turns on: Office, Embassy, Co., Ltd. */
export interface Head extends Span {
  /** An id of data/offices.tsv. */
  readonly office: string
  /** body, mission, site or both */
  readonly type: string
  /** A word that opens a name: what follows belongs to it (Musée d’Orsay). */
  readonly leads?: boolean
}

const rows = table('offices')
const taken = new Set<string>()
const heads = nameIndex(
  rows.flatMap((row) =>
    [...listed(row['en']), ...listed(row['en_leading'])].flatMap((name) => {
      if (taken.has(name)) return []
      taken.add(name)
      const leads = listed(row['en_leading']).includes(name)
      return [[name, { office: row['id'] ?? '', type: row['type'] ?? 'body', leads }] as const]
    }),
  ),
)
const words = new Map(
  table('organisations-words').flatMap((row) =>
    row['lang'] === 'en' ? [[row['kind'] ?? '', listed(row['words'])] as const] : [],
  ),
)
const masks = nameIndex((words.get('not') ?? []).map((phrase) => [phrase, true] as const))
const fields = new Set(words.get('field'))
const never = new Set(words.get('before'))

/** The words of a kind of data/organisations-words.tsv. */
export function bodyWords(kind: string): ReadonlySet<string> {
  return new Set(words.get(kind))
}

/** Tells whether a capital word is a field of work, which "and" may join to another inside a name. */
export function isField(word: string): boolean {
  return fields.has(word)
}

/** Tells whether a capital word cannot be part of a body's name: On, Mayor, January. */
export function isOutside(word: string): boolean {
  return never.has(word.replace(/[.'’]+s?$/, ''))
}

/** The heads in a sentence, in order; those in phrases that only look like bodies are left out. */
export function headsIn(sentence: string): Head[] {
  const masked = namedIn(sentence, masks)
  return namedIn(sentence, heads)
    .filter((head) => !masked.some((mask) => covers(mask, head)))
    .map(({ start, end, value }) => ({ start, end, ...value }))
}
