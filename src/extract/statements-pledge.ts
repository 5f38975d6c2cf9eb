import { simplified } from '../chinese/script.ts'
import type { Names } from '../exchange.ts'
import type { CueMention, Placed } from '../mention.ts'
import { type Evidence, type Lang, langs } from '../span.ts'
import { evidenceOf, type ItemContext, mentionsOf } from './item.ts'
import { trimmedSpan } from './parts.ts'

/** What a body promises in its own name: "The Port Authority will open …", 双方将联合…. */
export interface Pledge {
  readonly speaker: Names
  readonly evidence: Evidence[]
}

/** Openings of a sentence before its subject: "In addition,", 此外，. */
const opening = {
  en: /^\s*(?:(?:In|On|At|From|By|Next|Later|Also|Moreover|Meanwhile|Under|According|After|Then|As)\b[^,;]{0,60},\s)?(?:The|the|A|An|Its|Their)?\s*/u,
  zh: /^.*[，,；;：:]|^(?:此外|同时|今后|未来|下一步|接下来|根据协议)/u,
} as const
const adverbs = {
  en: /\s+(?:also|then|both|jointly|further|now|soon)?\s*$/,
  zh: /(?:还|也|均|都|今后|未来|下一步|共同)$/,
} as const
/** "Is committed to" describes; "will be opened" tells what others do. */
const idle = /^(?:commit\w* to|致力于|would)$/i
const passive = /^\s+(?:also\s+|soon\s+)?be\s(?!able|committed)/

/** The promise a bead tells without a verb of saying, or undefined when its subject is not plainly a body. */
export function pledgeOf(item: ItemContext, bead: number): Pledge | undefined {
  const told = mentionsOf(item, 'cue').filter(
    (cue) => cue.bead === bead && cue.id === 'speech:commitment' && isActive(item, cue),
  )
  const promises = told.flatMap((cue) => {
    const name = subjectOf(item, cue)
    return name === undefined ? [] : [{ lang: cue.lang, segment: cue.segment, name }]
  })
  if (promises.length === 0) return undefined
  // The sentences that promise; the whole of the bead in a language that has the words otherwise.
  const segments = langs.flatMap((lang) => {
    const own = promises.filter((one) => one.lang === lang).map(({ segment }) => segment)
    return own.length > 0 ? [...new Set(own)] : (item.beads[bead]?.[lang] ?? [])
  })
  return {
    speaker: Object.fromEntries(promises.toReversed().map(({ lang, name }) => [lang, name])),
    evidence: segments.flatMap((index) => {
      const segment = item.segments[index]
      return segment ? [evidenceOf(segment, trimmedSpan(item.text, segment.span))] : []
    }),
  }
}

function isActive({ text }: ItemContext, { start, end }: Placed<CueMention>): boolean {
  return !idle.test(text.slice(start, end)) && !passive.test(text.slice(end, end + 20))
}

/** The words from the head of the clause to the verb, when they name a body. */
function subjectOf(item: ItemContext, cue: Placed<CueMention>): string | undefined {
  const { lang, segment } = cue
  const from = item.segments[segment]?.span.start ?? cue.start
  const before = item.text.slice(from, cue.start)
  const plain = lang === 'zh' ? simplified(before) : before
  const head = opening[lang].exec(plain)?.[0].length ?? 0
  const tail = adverbs[lang].exec(plain)?.index ?? plain.length
  const name = before.slice(head, tail).trim()
  const sides = mentionsOf(item, 'cue', lang).find(
    ({ id, start, end, segment: its }) =>
      id === 'sides' && its === segment && isSameWords(item.text.slice(start, end), name),
  )
  if (sides) return item.text.slice(sides.start, sides.end)
  return name.length >= 2 && name.length <= 90 && isBody(item, { name, lang }) ? name : undefined
}

function isBody(item: ItemContext, { name, lang }: { name: string; lang: Lang }): boolean {
  // A later, shorter name is the end of the full one: "the High-tech Zone", 管委会; an acronym stands in brackets.
  const isNamed = mentionsOf(item, 'organisation', lang).some(({ text }) => text.endsWith(name))
  const isZone = mentionsOf(item, 'place', lang).some(
    ({ text, kind }) => kind === 'zone' && text.endsWith(name),
  )
  const isAcronym = /^\p{Lu}{2,8}$/u.test(name) && item.text.includes(`(${name})`)
  return isNamed || isZone || isAcronym
}

function isSameWords(a: string, b: string): boolean {
  const plain = (words: string): string => words.toLowerCase().replace(/^the /, '')
  return plain(a) === plain(b)
}
