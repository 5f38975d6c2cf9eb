import { listed, table } from '../data/table.ts'
import { matches } from '../matches.ts'
import type { Span } from '../span.ts'
import { isOutside } from './organisations-heads.ts'

const verb =
  /(?<!\p{L})(?:visited|visiting|toured|touring|inspected|climbed|went up|hiked (?:up|in|on|along)|cruised (?:on|along)|skat(?:ed|ing) on|trained together on|walked (?:on|along|through|in|around)|strolled (?:on|along|through|in)|explored|paid (?:a )?visits? to|went to see|saw|admired|called (?:in )?at|looked round|(?:was|were) shown(?: round| around)?|(?:was|were) taken (?:to|round|around)) (?=(?:both )?(?:the |an? )?[\p{L}\d])/gu
/** Every verb holds one of these, which is cheap to see. */
const hint =
  /visit|tour(?:ed|ing)|inspected|climbed|hiked|cruised|skat|trained together|went up|walked|strolled|explored|went to|saw|admired|called|looked|shown|taken /
const name =
  /(?:the )?((?:\p{Lu}[\p{L}\d.’'&-]*)(?:(?: |-)(?:\p{Lu}[\p{L}\d’'&-]*|of(?: the)? (?=\p{Lu})|de|la))*)/uy
const count = '(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)'
/** "Three Lanes and Seven Alleys" is one quarter. */
const counted = new RegExp(
  `^(?:the )?(${count} \\p{Lu}\\p{L}+s and ${count} \\p{Lu}\\p{L}+s)(?!\\p{L})`,
  'u',
)
const siteWords = table('places-suffixes')
  .flatMap((row) => (Number(row['rank']) > 0 ? [] : listed(row['en'])))
  .flatMap((words) => words.toLowerCase().split(' ').at(-1) ?? [])
/** The Chongqing planning exhibition gallery: a name in small letters, known by its last word. */
const lowerSite = new RegExp(
  `^(?:the )?(\\p{Lu}[\\p{L}’'-]+(?: [\\p{L}-]+){0,4} (?:gallery|museum|library|center|centre|${[...new Set(siteWords)].join('|')}))(?=[.,;]|$| and )`,
  'u',
)
/** "The cashmere workshop of the Luyuan Group", "NIO plant": works in small letters, known by whose they are. */
const works = new RegExp(
  '^(?:the |an? )?((?:(?!(?:and|or|the|an?|of|in|at|to) )[\\p{L}\\d.’-]+ ){0,4}?' +
    '(?:factory|plant|workshop|mill|campus|terminal|laboratory|base|works|yard|showroom|warehouse|headquarters|pavilion|phase|project|line|farm|site|port|park|museum|centre|center|garden|campuses)' +
    '(?: (?:of|in|at) (?:the )?\\p{Lu}[\\p{L}\\d’&./-]*(?:(?: |-)(?:\\p{Lu}[\\p{L}\\d’&./-]*|of(?: the)? (?=\\p{Lu})))*)?)(?=[.,;]|$| (?:and|in|as|to|on|from|during|where|which|with|built)(?!\\p{L}))',
  'u',
)
const next = /(?:, and |, | and | as well as )(?=(?:the |an? )?[\p{L}\d])/uy
const memberWord =
  "(?!(?:who|which|where|that|to|was|were|is|are|has|had|met|said|held|on|from|during|after|before|then|also|they|he|she|with|by)(?!\\p{L}))[\\p{L}\\d.’'&/()-]+"
/** A member of the list that is no name of a site: stepped over, unless it is where the sentence goes on. */
// Whole words with a blank between them: were the blank optional, a word could be read in pieces, in ever so many ways.
const member = new RegExp(`(?:the |an? )?${memberWord}(?: ${memberWord}){0,9}(?=, | and )`, 'uy')

/**
 * What a delegation visited, toured or walked along, where nothing but the verb tells that it is a
 * place: capital names in a list after the verb. A name that goes on with small words is none
 * ("and Zhang Guozhi met …").
 */
export function visitedIn(sentence: string): Span[] {
  if (!hint.test(sentence)) return []
  return matches(sentence, verb).flatMap(({ index, 0: words }) => {
    const spans: Span[] = []
    let at: number | undefined = index + words.length
    for (let count = 0; at !== undefined && count < 12; count++) {
      const span = nameAt(sentence, at)
      if (span) spans.push(span)
      at = after(sentence, span?.end ?? stepped(sentence, at))
    }
    return spans
  })
}

function stepped(sentence: string, at: number): number {
  member.lastIndex = at
  return member.test(sentence) ? member.lastIndex : sentence.length
}

function nameAt(sentence: string, at: number): Span | undefined {
  const rest = sentence.slice(at, at + 120)
  const pair = counted.exec(rest)
  if (pair) return { start: at + pair[0].length - (pair[1] ?? '').length, end: at + pair[0].length }
  const known = works.exec(rest)?.[1]?.replace(/\.$/, '')
  const plainly = known !== undefined && /\p{Lu}/u.test(known) ? known : lowerSite.exec(rest)?.[1]
  if (plainly !== undefined) {
    const end = at + (rest.indexOf(plainly) + plainly.length)
    return { start: end - plainly.length, end }
  }
  name.lastIndex = at
  const words = name.exec(sentence)?.[1]
  if (words === undefined) return undefined
  const end = name.lastIndex
  const text = words.replace(/[.,]$/, '')
  const isEnded = /^(?:[.,;]|$| (?:and|in|as|to|on|from|during|where|,)(?!\p{L}))/u.test(
    sentence.slice(end),
  )
  const isOffice = /^(?:Bureau|Office|Department|Committee|Government|Commission)$/.test(text)
  if (!isEnded || isOffice || isOutside(/^\S+/.exec(text)?.[0] ?? '') || text.length < 4)
    return undefined
  return { start: end - words.length, end: end - words.length + text.length }
}

function after(sentence: string, at: number): number | undefined {
  next.lastIndex = at
  return next.test(sentence) ? next.lastIndex : undefined
}
