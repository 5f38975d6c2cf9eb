import { companiesAmong, companyNames } from '../company.ts'
import type { OrganisationMention } from '../mention.ts'
import type { Span } from '../span.ts'
import { namedIn, nameIndex } from './places-index.ts'

const companies = nameIndex(companyNames('en'))
const joint = /^(?:,? and |, | & )(?:the )?$/

/** The companies an English sentence names by name alone (Haier, Hisense and Maersk), outside the `bodies` it names. */
export function englishCompanies(sentence: string, bodies: readonly Span[]): OrganisationMention[] {
  const names = namedIn(sentence, companies).filter((name) => isWhole(sentence, name))
  return companiesAmong(names, { sentence, bodies, joint })
}

/** "Ford Madox Brown", "Henry J. Ford": part of a longer name. */
function isWhole(sentence: string, { start, end }: Span): boolean {
  return (
    !/^ \p{Lu}\p{Ll}/u.test(sentence.slice(end, end + 3)) &&
    !/\p{Ll} \p{Lu}\. $/u.test(sentence.slice(Math.max(0, start - 6), start))
  )
}
