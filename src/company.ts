import { listed, table } from './data/table.ts'
import type { OrganisationMention } from './mention.ts'
import { type Lang, overlaps, type Span } from './span.ts'

/** What data/companies.tsv tells of a name; a trap is a word or a person's name too. */
export interface Company {
  readonly country: string
  readonly isTrap: boolean
  /** The row it stands in: the same for all its names. */
  readonly row: number
}

/** The names that companies are known by in a language, alone: Maersk, 海信. */
export function companyNames(lang: Lang): [name: string, company: Company][] {
  return table('companies').flatMap((row, index) => {
    const isTrap = listed(row['trap']).includes(lang)
    const company = { country: row['country'] ?? '', isTrap, row: index }
    return listed(row[lang]).map((name): [string, Company] => [name, company])
  })
}

/** The row that tells of the company of a name, by the `known` names in it: that of HSBC in HSBC Holdings, of 汇丰 in 汇丰控股集团. */
export function companyRow(
  name: string,
  known: readonly (Span & { readonly value: Company })[],
): number | undefined {
  const isWhole = ({ start, end }: Span): boolean => start === 0 && end === name.length
  return known.find((one) => !one.value.isTrap || isWhole(one))?.value.row
}

/**
 * The companies that some known names of a sentence mean: those outside the `bodies` found by other means. A name that
 * is a word too (Apple, 美的) counts beside another company alone: `joint` is what stands between two of a list.
 */
export function companiesAmong(
  names: readonly (Span & { readonly value: Company })[],
  {
    sentence,
    bodies,
    joint,
  }: { readonly sentence: string; readonly bodies: readonly Span[]; readonly joint: RegExp },
): OrganisationMention[] {
  const free = names.filter((name) => !bodies.some((body) => overlaps(body, name)))
  const sure = [...bodies, ...free.filter(({ value }) => !value.isTrap)]
  const areBeside = (a: Span, b: Span): boolean =>
    joint.test(sentence.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)))
  return free
    .filter((name) => !name.value.isTrap || sure.some((one) => areBeside(one, name)))
    .map(({ start, end, value: { country } }) => ({
      type: 'organisation',
      start,
      end,
      text: sentence.slice(start, end),
      office: 'company',
      country,
    }))
}
