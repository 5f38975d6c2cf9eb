import { listed, table } from '../data/table.ts'
import type { OrganisationMention } from '../mention.ts'
import { overlaps, type Span } from '../span.ts'
import { namedIn, nameIndex } from './places-index.ts'

const companies = nameIndex(
  table('companies').flatMap((row) => {
    const isTrap = listed(row['trap']).includes('zh')
    return listed(row['zh']).map(
      (name) => [name, { country: row['country'] ?? '', isTrap }] as const,
    )
  }),
)

/**
 * The companies a Chinese sentence names by a name that a table knows (海尔、海信和马士基), outside the `bodies`
 * found by other means; `plain` is the sentence in Simplified. A name that is a word too (美的, 三一) counts beside
 * another company alone.
 */
export function chineseCompanies(
  sentence: string,
  { plain, bodies }: { readonly plain: string; readonly bodies: readonly Span[] },
): OrganisationMention[] {
  const known = namedIn(plain, companies).filter(
    (name) =>
      !bodies.some((body) => overlaps(body, name)) &&
      !/[·・•]/.test(plain.slice(name.end, name.end + 1)),
  )
  const sure = [...bodies, ...known.filter(({ value }) => !value.isTrap)]
  return known
    .filter(
      ({ value, ...span }) => !value.isTrap || sure.some((one) => areBeside(plain, one, span)),
    )
    .map(({ start, end, value: { country } }) => ({
      type: 'organisation',
      start,
      end,
      text: sentence.slice(start, end),
      office: 'company',
      country,
    }))
}

function areBeside(plain: string, a: Span, b: Span): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a]
  return /^[、和与及]$/.test(plain.slice(first.end, second.start))
}
