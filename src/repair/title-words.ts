import { listed, table } from '../data/table.ts'

const shortest = 6

const papers = table('mastheads').flatMap(({ how, words }) =>
  how === 'periodical'
    ? listed(words).map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    : [],
)

/**
 * Words of six letters and more that titles, offices and the names of bodies and papers are made of: Deputy, Weekly. A word with
 * a capital that stands among others and lacks a letter of one of these is no name.
 */
export const titleWords: ReadonlySet<string> = new Set(
  [
    ...table('titles').map(({ en }) => en),
    ...table('offices').map(({ en }) => en),
    ...table('places-suffixes').map(({ en }) => en),
    ...table('agreements').map(({ en }) => en),
    ...table('organisations-words').flatMap(({ lang, kind, words }) =>
      lang === 'en' && kind === 'field' ? words : [],
    ),
  ]
    .flatMap((cell) => listed(cell))
    .concat(papers)
    .flatMap((name) => name.match(/[A-Z][a-z]+/g) ?? [])
    .filter(({ length }) => length >= shortest),
)
