import { type Lang, langs } from '../span.ts'
import { isOutdated, preferredOn, type Rendering, type Term } from '../term.ts'
import type { TermFinder } from '../terms/finder.ts'
import type { Checked, Rule } from './rule.ts'

type Told = ReturnType<Rule['ask']>[number]

/** A rendering where it stands; of words that render several terms, one for each. */
interface Seen {
  readonly term: Term
  readonly rendering: Rendering
  readonly lang: Lang
  readonly bead: number
  readonly start: number
  readonly end: number
}

export const termDiffers: Rule = {
  severity: 'warning',
  about:
    'A term of the termbase has none of its renderings in the other version, or one out of use.',
  ask(item) {
    const { termbase } = item
    if (!termbase) return []
    const seen = item.beads.flatMap(({ en, zh }, bead) =>
      en.length > 0 && zh.length > 0 ? seenIn(item, { find: termbase.find, bead }) : [],
    )
    return [...outOfUse(item, seen), ...unrendered(item, seen)]
  },
}

function seenIn(
  { text, segments, beads }: Checked,
  { find, bead }: { readonly find: TermFinder; readonly bead: number },
): Seen[] {
  return langs.flatMap((lang) =>
    (beads[bead]?.[lang] ?? []).flatMap((index) => {
      const span = segments[index]?.span
      if (!span) return []
      return find(text.slice(span.start, span.end), lang).map(
        ({ term, rendering, start, end }) => ({
          ...{ term, rendering, lang, bead },
          start: span.start + start,
          end: span.start + end,
        }),
      )
    }),
  )
}

/** Renderings that were right once; words that another term still has are in use. */
function outOfUse({ text, termbase }: Checked, seen: readonly Seen[]): Told[] {
  const date = termbase?.date
  return seen
    .filter((one) =>
      seen.every((other) => !isSamePlace(one, other) || isOutdated(other.rendering, date)),
    )
    .filter(isFirstOfPlace)
    .map((one) => {
      const { until } = one.rendering
      const since = until === undefined ? '' : ` since the end of ${until}`
      return told(one, {
        message: `"${text.slice(one.start, one.end)}" is out of use${since}`,
        suggestion: preferredOn(one.term, { lang: one.lang, date })?.words,
      })
    })
}

/** Terms that one version of a bead has and the other has not, nor by another term of the same words. */
function unrendered({ text, termbase }: Checked, seen: readonly Seen[]): Told[] {
  const isAnswered = (one: Seen) =>
    seen.some((other) => isSamePlace(one, other) && counterpart(other, seen) !== undefined)
  const alone = seen.filter((one) => isTelling(one) && !isAnswered(one)).filter(isFirstOfPlace)
  return alone
    .filter((one) => !isMoved(one, alone) && !isRepeat(one, seen))
    .map((one) => {
      const [lang, name] =
        one.lang === 'en' ? (['zh', 'Chinese'] as const) : (['en', 'English'] as const)
      const words = preferredOn(one.term, { lang, date: termbase?.date })?.words
      const expected = words === undefined ? '' : `, such as "${words}"`
      return told(one, {
        message: `"${text.slice(one.start, one.end)}" has none of its renderings in the ${name}${expected}`,
        suggestion: words,
      })
    })
}

/**
 * One English word alone, such as "Director", renders more in Chinese than a termbase lists; and a term without a
 * rendering in the other language asks for none.
 */
function isTelling({ term, rendering, lang }: Seen): boolean {
  const isWord = lang === 'en' && /^[\p{L}\p{M}]+$/u.test(rendering.words)
  const isName = /^\p{Lu}{2}/u.test(rendering.words)
  return (!isWord || isName) && term.renderings.some((other) => other.lang !== lang)
}

/** The same term in the other version of the same bead. */
function counterpart({ term, lang, bead }: Seen, seen: readonly Seen[]): Seen | undefined {
  return seen.find((one) => one.term === term && one.lang !== lang && one.bead === bead)
}

/** A translator may move a term to another sentence: as many times as it is missing there, it is more here. */
function isMoved(one: Seen, alone: readonly Seen[]): boolean {
  const ofTerm = alone.filter(({ term }) => term === one.term)
  const [own, others] = [true, false].map((isOwn) =>
    ofTerm.filter(({ lang }) => (lang === one.lang) === isOwn),
  )
  return (own ?? []).indexOf(one) < (others ?? []).length
}

/** What both versions have named may be called "the office" or nothing at all from there on. */
function isRepeat({ term, bead }: Seen, seen: readonly Seen[]): boolean {
  return seen.some(
    (one) => one.term === term && one.bead < bead && counterpart(one, seen) !== undefined,
  )
}

function isSamePlace(a: Seen, b: Seen): boolean {
  return a.start === b.start && a.end === b.end
}

function isFirstOfPlace(one: Seen, at: number, all: readonly Seen[]): boolean {
  return all.findIndex((other) => isSamePlace(one, other)) === at
}

function told(
  { term, lang, bead, start, end }: Seen,
  { message, suggestion }: { message: string; suggestion: string | undefined },
): Told {
  const span = { start, end }
  return {
    message,
    en: lang === 'en' ? span : null,
    zh: lang === 'zh' ? span : null,
    bead,
    term: term.id,
    ...(suggestion !== undefined && { suggestion }),
  }
}
