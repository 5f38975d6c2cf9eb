import { type Company, companiesAmong, companyNames, companyRow } from '../company.ts'
import type { OrganisationMention } from '../mention.ts'
import { overlaps, type Span } from '../span.ts'
import { notBodies, ofCompanies } from './organisations-words.ts'
import { citiesIn } from './places-cities.ts'
import { everyIn, type Found, namedIn, nameIndex } from './places-index.ts'
import { simplified } from './script.ts'

const companies = nameIndex(companyNames('zh'))
const joint = /^[、和与與及]$/

/** The companies a Chinese sentence names by name alone (海尔、海信和马士基), outside the `bodies`; `plain` is it in Simplified. */
export function chineseCompanies(
  sentence: string,
  { plain, bodies }: { readonly plain: string; readonly bodies: readonly Span[] },
): OrganisationMention[] {
  const masked = everyIn(plain, notBodies)
  const names = namedIn(plain, companies)
    // 中国银行业 is no bank.
    .filter((name) => !masked.some((mask) => overlaps(mask, name)))
    // 艾伦·夏普, 福特·布朗: part of a person's name.
    .filter(({ start, end }) => ![start - 1, end].some((at) => /[·・•]/.test(plain.charAt(at))))
    .filter(({ end }) => !isOfCity(plain, end))
    .map((name) => ofBranch(plain, name))
  return companiesAmong(names, { sentence, bodies, joint })
}

/** 伊利[亚武市]: the head of a city's name that no table knows; 海尔青岛市 is none. */
function isOfCity(plain: string, end: number): boolean {
  const rest = /^(?![与和在向及跟同对为赴来访驻到的从将])\p{Script=Han}{1,3}市(?![场值民])/u.exec(
    plain.slice(end, end + 5),
  )
  return rest !== null && citiesIn(rest[0]).length === 0
}

/** The row of data/companies.tsv that a company's name tells of. */
export function chineseCompanyRow(name: string): number | undefined {
  return companyRow(name, namedIn(simplified(name), companies))
}

/** 汇丰[亚太区], LG[化学], 大众汽车[（安徽）]: with the part of the world and the trade behind it, a name is no mere word. */
function ofBranch(plain: string, name: Found<Company>): Found<Company> {
  const inBrackets = /^[(（](\p{Script=Han}{2,4})[)）]/u.exec(plain.slice(name.end, name.end + 6))
  if (inBrackets?.[1] && citiesIn(inBrackets[1]).length > 0)
    return { ...name, end: name.end + inBrackets[0].length }
  const next = ofCompanies.find((word) => plain.startsWith(word, name.end))
  if (next === undefined || /[国市场]/.test(plain.charAt(name.end + next.length))) return name
  return { ...name, end: name.end + next.length, value: { ...name.value, isTrap: false } }
}
