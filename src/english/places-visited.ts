import { listed, table } from '../data/table.ts'
import { matches } from '../matches.ts'
import type { Span } from '../span.ts'
import { isOutside } from './organisations-heads.ts'

const verb =
  /(?<!\p{L})(?:visited|visiting|toured|touring|inspected|walked (?:on|along|through|in)|strolled (?:on|along|through|in)|explored|paid (?:a )?visits? to|went to see|saw|admired)(?: the)? (?=\p{Lu})/gu
const name =
  /(?:the )?((?:\p{Lu}[\p{L}\d.’'&-]*)(?:(?: |-)(?:\p{Lu}[\p{L}\d’'&-]*|of(?: the)? (?=\p{Lu})|de|la))*)/uy
const siteWords = table('places-suffixes')
  .flatMap((row) => (Number(row['rank']) > 0 ? [] : listed(row['en'])))
  .flatMap((words) => words.toLowerCase().split(' ').at(-1) ?? [])
/** The Chongqing planning exhibition gallery: a name in small letters, known by its last word. */
const lowerSite = new RegExp(
  `^(?:the )?(\\p{Lu}[\\p{L}’'-]+(?: [\\p{L}-]+){0,4} (?:gallery|museum|library|center|centre|${[...new Set(siteWords)].join('|')}))(?=[.,;]|$| and )`,
  'u',
)
const next = /(?:, and |, | and | as well as )(?=(?:the )?\p{Lu})/uy

/**
 * What a delegation visited, toured or walked along, where nothing but the verb tells that it is a
 * place: capital names in a list after the verb. A name that goes on with small words is none
 * ("and Zhang Guozhi met …").
 */
export function visitedIn(sentence: string): Span[] {
  return matches(sentence, verb).flatMap(({ index, 0: words }) => {
    const spans: Span[] = []
    let at: number | undefined = index + words.length
    while (at !== undefined && spans.length < 12) {
      const span = nameAt(sentence, at)
      if (span) spans.push(span)
      at = span && after(sentence, span.end)
    }
    return spans
  })
}

function nameAt(sentence: string, at: number): Span | undefined {
  const plainly = lowerSite.exec(sentence.slice(at, at + 90))?.[1]
  if (plainly !== undefined) {
    const end = at + (sentence.slice(at).indexOf(plainly) + plainly.length)
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
  if (!isEnded || isOutside(/^\S+/.exec(text)?.[0] ?? '') || text.length < 4) return undefined
  return { start: end - words.length, end: end - words.length + text.length }
}

function after(sentence: string, at: number): number | undefined {
  next.lastIndex = at
  return next.test(sentence) ? next.lastIndex : undefined
}
