import { listed, table } from '../data/table.ts'
import type { OrganisationMention } from '../mention.ts'
import { overlaps, type Span } from '../span.ts'
import { namedIn, nameIndex } from './places-index.ts'

const companies = nameIndex(
  table('companies').flatMap((row) => {
    const isTrap = listed(row['trap']).includes('en')
    return listed(row['en']).map(
      (name) => [name, { country: row['country'] ?? '', isTrap }] as const,
    )
  }),
)
const joint = /^(?:,? and |, | & )(?:the )?$/

/**
 * The companies an English sentence names by a name that a table knows (Haier, Hisense and Maersk), outside the
 * `bodies` found by other means. A name that is a word too (Apple, Continental) counts beside another company alone.
 */
export function englishCompanies(sentence: string, bodies: readonly Span[]): OrganisationMention[] {
  const known = namedIn(sentence, companies).filter(
    (name) => !bodies.some((body) => overlaps(body, name)) && isWhole(sentence, name),
  )
  const sure = [...bodies, ...known.filter(({ value }) => !value.isTrap)]
  return known
    .filter(
      ({ value, ...span }) => !value.isTrap || sure.some((one) => areBeside(sentence, one, span)),
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

/** "Ford Madox Brown", "St Volvo": part of a longer name. */
function isWhole(sentence: string, { start, end }: Span): boolean {
  return (
    !/^ \p{Lu}\p{Ll}/u.test(sentence.slice(end, end + 3)) &&
    !/\p{Ll} \p{Lu}\. $/u.test(sentence.slice(0, start))
  )
}

function areBeside(sentence: string, a: Span, b: Span): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a]
  return joint.test(sentence.slice(first.end, second.start))
}
