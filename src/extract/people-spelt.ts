import { simplified } from '../chinese/script.ts'
import { speltNames } from '../chinese/spelt-names.ts'
import { matches } from '../matches.ts'
import type { Mention } from '../mention.ts'
import { type Lang, overlaps, type Span } from '../span.ts'

/** A sentence of an item, and what it mentions, by offsets in the sentence. */
export interface Sentence {
  readonly lang: Lang
  readonly text: string
  readonly mentions: readonly Mention[]
}

/** Names that look like one: two to four words with capitals, no Chinese name in pinyin, which is known without help. */
const capitals = /\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,3}/gu

/**
 * The names of people that the two languages of an item prove together, for each of its sentences: where the Chinese
 * characters stand that an English name spells, and capitals that spell such characters. Only those that the
 * sentence by itself does not give.
 */
export function provenNames(sentences: readonly Sentence[]): Span[][] {
  const chinese = sentences.map(({ lang, text }) => (lang === 'zh' ? simplified(text) : undefined))
  const guesses = sentences.map((sentence) => (sentence.lang === 'en' ? guessed(sentence) : []))
  const names = new Set(sentences.filter(({ lang }) => lang === 'en').flatMap(fullNames))
  const guessedNames = new Set(guesses.flat().map(({ text }) => text))
  const proven = new Set<string>()
  const inChinese = sentences.map((sentence, at) => {
    const plain = chinese[at]
    if (plain === undefined) return []
    const found = [...names].flatMap((name) => speltNames(plain, name))
    const more = [...guessedNames].flatMap((name) => {
      const spans = speltNames(plain, name)
      if (spans.length > 0) proven.add(name)
      return spans
    })
    return missing(sentence, [...found, ...more])
  })
  return sentences.map((_, at) => [
    ...(inChinese[at] ?? []),
    ...(guesses[at] ?? []).filter(({ text }) => proven.has(text)),
  ])
}

function fullNames({ mentions }: Sentence): string[] {
  return mentions.flatMap((mention) =>
    mention.type === 'person' && mention.name ? [mention.name.text.replace(/\s+/g, ' ')] : [],
  )
}

/** The capitals of a sentence that nothing is made of yet. */
function guessed({ text, mentions }: Sentence): (Span & { text: string })[] {
  return matches(text, capitals)
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length, text: words }))
    .filter(
      (span) => !mentions.some((mention) => mention.type !== 'cue' && overlaps(mention, span)),
    )
}

/** The spans, longest first, that overlap no other and are no name of the sentence already. */
function missing({ mentions }: Sentence, spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const span of spans.toSorted((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some((one) => overlaps(one, span))) kept.push(span)
  const isNamed = (span: Span): boolean =>
    mentions.some(
      (mention) =>
        mention.type === 'person' &&
        mention.name?.start === span.start &&
        mention.name.end === span.end,
    )
  return kept.some((span) => !isNamed(span)) ? kept : []
}
