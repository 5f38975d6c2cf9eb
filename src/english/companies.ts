import { type Company, companiesAmong, companyNames, companyRow } from '../company.ts'
import { literal } from '../literal.ts'
import type { OrganisationMention } from '../mention.ts'
import type { Span } from '../span.ts'
import { bodyWords, isOutside } from './organisations-heads.ts'
import { cityNamed } from './places-cities.ts'
import { type Found, namedIn, nameIndex } from './places-index.ts'

const goOn = bodyWords('company')
const companies = nameIndex(companyNames('en'))
const joint = /^(?:,? and |, | & )(?:the )?$/

/** The companies an English sentence names by name alone (Haier, Hisense and Maersk), outside the `bodies` it names. */
export function englishCompanies(sentence: string, bodies: readonly Span[]): OrganisationMention[] {
  const names = [...namedIn(sentence, companies), ...mixedIn(sentence)]
    .map((name) => ({ ...name, end: branchEnd(sentence, name.end) }))
    .filter((name) => isWhole(sentence, name))
  return companiesAmong(names, { sentence, bodies, joint })
}

/** iFLYTEK, miHoYo: names that an index of capital words does not hold. */
const mixed = companyNames('en').flatMap(([name, value]) =>
  /^\p{Ll}/u.test(name)
    ? [{ name, value, shape: new RegExp(`(?<!\\p{L})${literal(name)}(?!\\p{L})`, 'u') }]
    : [],
)

function mixedIn(sentence: string): Found<Company>[] {
  return mixed.flatMap(({ name, value, shape }) => {
    const start = sentence.includes(name) ? sentence.search(shape) : -1
    return start < 0 ? [] : [{ start, end: start + name.length, value }]
  })
}

/** The row of data/companies.tsv that a company's name tells of. */
export function englishCompanyRow(name: string): number | undefined {
  return companyRow(name, namedIn(name, companies))
}

/** "HSBC [Asia Pacific]", "Bosch [Suzhou]", "Bosch [(Suzhou)]": the part of the world and the trade of a company's own branch. */
function branchEnd(sentence: string, from: number): number {
  const inBrackets = /^ \((\p{Lu}\p{L}+)\)/u.exec(sentence.slice(from, from + 30))
  if (inBrackets?.[1] && cityNamed(inBrackets[1])) return from + inBrackets[0].length
  const word = /^ (\p{Lu}\p{L}+)(?!['’\p{L}])/u.exec(sentence.slice(from, from + 30))
  if (!word?.[1] || !(goOn.has(word[1]) || cityNamed(word[1]))) return from
  return branchEnd(sentence, from + word[0].length)
}

/** "Ford Madox Brown", "Henry J. Ford" are part of a longer name, "Siemens Vice President" is not. */
function isWhole(sentence: string, { start, end }: Span): boolean {
  const next = /^ (\p{Lu}\p{Ll}[\p{L}-]*)/u.exec(sentence.slice(end, end + 30))?.[1]
  return (
    (next === undefined || isOutside(next)) &&
    !/\p{Ll} \p{Lu}\. $/u.test(sentence.slice(Math.max(0, start - 6), start))
  )
}
