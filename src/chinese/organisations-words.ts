import { listed, table } from '../data/table.ts'
import { nameIndex } from './places-index.ts'

const words = new Map(
  table('organisations-words').flatMap((row) =>
    row['lang'] === 'zh' ? [[row['kind'] ?? '', listed(row['words'])] as const] : [],
  ),
)

/** Words before which a name begins, and those that hold one of them and are none. */
export const stopWords: ReadonlySet<string> = new Set(words.get('stop'))
export const keptWords = nameIndex((words.get('keep') ?? []).map((word) => [word, true] as const))

/** Fields of work (商务, 卫生), which tell 农业部 from 西部. */
export const fieldWords: readonly string[] = [...(words.get('field') ?? [])].sort(
  (a, b) => b.length - a.length,
)

/** Phrases that only look like bodies, and what may not follow a one-character ending. */
export const notBodies = nameIndex((words.get('not') ?? []).map((word) => [word, true] as const))
export const neverNext: ReadonlySet<string> = new Set(words.get('next'))

/** Bands that a country sends to work in another (医疗队), the longest first. */
export const sentTeams: readonly string[] = [...(words.get('sent') ?? [])].sort(
  (a, b) => b.length - a.length,
)

/** What goes on the name of a company for a branch of it (中国区, 重工), the longest first. */
export const ofCompanies: readonly string[] = [...(words.get('company') ?? [])].sort(
  (a, b) => b.length - a.length,
)

/** Words that say what is done and where, and name no company by themselves. */
export const companyWords: ReadonlySet<string> = new Set([...fieldWords, ...ofCompanies])
