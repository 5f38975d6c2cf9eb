import { listed, table } from '../data/table.ts'
import { isField, isOutside } from '../english/organisations-heads.ts'
import { endsName } from '../english/people-names.ts'
import { matches } from '../matches.ts'
import type { Words } from '../mention.ts'
import { remembered } from '../remembered.ts'

/** Kinds that English may name without capitals; of a university or an embassy it never does. */
const kinds = new Set([
  'association',
  'overseas-chinese-federation',
  'friendship-association',
  'bureau',
  'commission',
  'department',
  'chamber',
  'foundation',
  'agency',
  'foreign-affairs-office',
])
const heads = new Map(table('offices').map((row) => [row['id'] ?? '', listed(row['en'])]))
/** A 局 is a bureau or a department. */
const alike = new Map([
  ['bureau', ['department', 'commission', 'agency']],
  ['commission', ['bureau', 'department']],
  ['department', ['bureau', 'commission']],
  ['agency', ['bureau', 'department']],
])

const shapes = remembered((office) => {
  const own = [office, ...(alike.get(office) ?? [])].flatMap((id) => heads.get(id) ?? [])
  const words = own
    .filter((name) => /\p{Ll}(?<!Team|Club)$/u.test(name))
    .map((name) => name.toLowerCase())
  const any = words.toSorted((a, b) => b.length - a.length).join('|')
  return new RegExp(
    `((?:[\\p{L}’'-]+ (?:and (?=\\p{Ll}))?){0,4})(?<![\\p{L}’'-])(?:${any})(?![\\p{L}-])((?: of (?:the )?\\p{Lu}[\\p{L}’-]*(?: \\p{Lu}[\\p{L}’-]*){0,2})?)`,
    'gu',
  )
})

/** The bodies of a kind that an English sentence names without capitals: "the women’s federation of Ningbo", "our sports bureau". */
export function lowerIn(sentence: string, office: string): Words[] {
  if (!kinds.has(office)) return []
  return matches(sentence, shapes(office)).flatMap(
    ({ index, 0: found, 1: before = '', 2: seat }) => {
      const words = before.trim() === '' ? [] : before.trim().split(' ')
      const first = words.findLastIndex((word) => !tells(word)) + 1
      const skipped = words.slice(0, first).join(' ').length + (first > 0 ? 1 : 0)
      const text = found.slice(skipped)
      const start = index + skipped
      const head = text.slice(0, text.length - (seat?.length ?? 0))
      // A bureau alone is no name, and an Education Bureau has capitals.
      const isNone = (!/ /.test(head) && seat === '') || /\p{Lu}/u.test(head)
      return isNone ? [] : [{ start, end: start + text.length, text }]
    },
  )
}

/** A small word for what a body works in, or of which level it is: education, municipal, women’s. */
function tells(word: string): boolean {
  if (/^(?:and|municipal|provincial|district|county|city|local|regional|women[’']s)$/.test(word))
    return true
  const capital = word.charAt(0).toUpperCase() + word.slice(1)
  return /^\p{Ll}/u.test(word) && !isOutside(capital) && (isField(capital) || endsName(capital))
}
