import { companiesAmong, companyNames } from '../company.ts'
import type { OrganisationMention } from '../mention.ts'
import type { Span } from '../span.ts'
import { namedIn, nameIndex } from './places-index.ts'

const companies = nameIndex(companyNames('zh'))
const joint = /^[、和与與及]$/

/** The companies a Chinese sentence names by name alone (海尔、海信和马士基), outside the `bodies`; `plain` is it in Simplified. */
export function chineseCompanies(
  sentence: string,
  { plain, bodies }: { readonly plain: string; readonly bodies: readonly Span[] },
): OrganisationMention[] {
  const names = namedIn(plain, companies).filter(({ end }) => !/[·・•]/.test(plain.charAt(end)))
  return companiesAmong(names, { sentence, bodies, joint })
}
