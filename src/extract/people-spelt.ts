import { joinsOn, splitsWord } from '../chinese/people-ends.ts'
import { dot, isOfBody } from '../chinese/people-foreign.ts'
import { isRomanised } from '../chinese/romanisation.ts'
import { simplified } from '../chinese/script.ts'
import { officeSpelt, spellsForeign } from '../chinese/spelt-foreign.ts'
import { speltNames } from '../chinese/spelt-names.ts'
import { matches } from '../matches.ts'
import type { Mention } from '../mention.ts'
import { covers, type Lang, overlaps, type Span } from '../span.ts'

/** A sentence of an item, and what it mentions, by offsets in the sentence. */
export interface Sentence {
  readonly lang: Lang
  readonly text: string
  readonly mentions: readonly Mention[]
}

/** Two to four words with capitals look like a name, among them initials, and none of whose somebody is: Cornelsen’s. */
// What it does not begin with is seen before the letters of all alphabets are asked.
const capitals =
  /(?=[^a-z ])\p{Lu}(?:(?!['’]s )[\p{L}’'-])+(?: (?:\p{Lu}\. )?\p{Lu}(?:(?!['’]s )[\p{L}’'-])+){1,3}/gu
/** So well must a foreign name be spelt that capitals alone suggest, and so much better than what else stands there. */
const guessFloor = 0.88
const clearlyBetter = 0.1
const settledAt = 0.9
// An item names fewer, and a sentence is shorter; the bounds keep hostile text cheap.
const mostNames = 60
const longestSentence = 500

/**
 * The names of people that the two languages of an item prove together, for each of its sentences: where the Chinese
 * characters stand that an English name spells, and capitals that spell such characters; and the characters that
 * another item has proven so. Only those that the sentence by itself does not give.
 */
export function provenNames(items: readonly (readonly Sentence[])[]): Span[][][] {
  const proven = items.map(provenIn)
  const known = new Set(
    items.flatMap((sentences, item) =>
      sentences.flatMap(({ lang, text }, at) =>
        lang === 'zh'
          ? (proven[item]?.[at] ?? []).map(({ start, end }) => simplified(text.slice(start, end)))
          : [],
      ),
    ),
  )
  return items.map((sentences, item) =>
    sentences.map((sentence, at) => {
      const own = proven[item]?.[at] ?? []
      return sentence.lang === 'en' ? own : missing(sentence, [...own, ...printed(sentence, known)])
    }),
  )
}

/** Where a sentence prints one of these names, but as a part of a fuller one; two characters may be any word. */
function printed({ text, mentions }: Sentence, names: ReadonlySet<string>): Span[] {
  const plain = simplified(text)
  const isPartOfFuller = (name: Span): boolean =>
    mentions.some(
      (mention) =>
        mention.type === 'person' &&
        mention.name !== undefined &&
        covers(mention.name, name) &&
        mention.name.text.length > name.end - name.start &&
        dot.test(mention.name.text),
    )
  return [...names].flatMap((name) => {
    const start = name.length > 2 ? plain.indexOf(name) : -1
    const span = { start, end: start + name.length }
    return start === -1 || isPartOfFuller(span) ? [] : [span]
  })
}

function provenIn(sentences: readonly Sentence[]): Span[][] {
  const guesses = sentences.map(guessed)
  const names = [...new Set(sentences.flatMap(fullNames))].slice(0, mostNames)
  const guessedNames = [...new Set(guesses.flat().map(({ text }) => text))].slice(0, mostNames)
  const all = [...names, ...guessedNames]
  const proven = new Set<string>()
  const inChinese = sentences.map((sentence) => {
    if (sentence.lang === 'en' || sentence.text.length > longestSentence) return []
    const plain = unsettled(sentence, names)
    const wanted = all.filter((latin) => !isGiven(sentence, latin) || !names.includes(latin))
    const found = wanted.flatMap((latin) =>
      [...speltNames(plain, latin), ...(names.includes(latin) ? officeSpelt(plain, latin) : [])]
        .filter((span) => isBetter(sentence, span, { latin, names }))
        .map((span) => ({ span, latin })),
    )
    for (const { latin } of found) proven.add(latin)
    const spans = found.map(({ span }) => span)
    return missing(sentence, spans)
  })
  return inChinese.map((spans, at) => [
    ...spans,
    ...(guesses[at] ?? []).filter(({ text }) => proven.has(text)),
  ])
}

/** Tells whether a sentence gives a name just as it is spelt in pinyin. */
function isGiven({ mentions }: Sentence, latin: string): boolean {
  return mentions.some(
    (mention) => mention.type === 'person' && mention.name && isRomanised(mention.name.text, latin),
  )
}

/** A sentence in Simplified without the foreign names that are right as they stand: to look again costs much. */
function unsettled({ text, mentions }: Sentence, names: readonly string[]): string {
  let plain = simplified(text)
  for (const mention of mentions) {
    if (mention.type !== 'person' || !mention.name) continue
    const { start, end } = mention.name
    const han = plain.slice(start, end)
    const isSettled = dot.test(han) && names.some((name) => spellsForeign(han, name) >= settledAt)
    if (isSettled) plain = plain.slice(0, start) + ' '.repeat(end - start) + plain.slice(end)
  }
  return plain
}

/**
 * Tells whether a name may be taken to stand at a span. Capitals in pinyin may be the name of anything,
 * unless the Chinese gives it as a name. A foreign name only sounds alike: it must be well spelt where capitals alone
 * suggest it, and where the sentence gives another, hold that one and be clearly better spelt than that is by anybody's.
 */
function isBetter(
  { text, mentions }: Sentence,
  span: Span,
  { latin, names }: { latin: string; names: readonly string[] },
): boolean {
  const plain = simplified(text)
  const han = plain.slice(span.start, span.end)
  const others = mentions.flatMap((mention) =>
    mention.type === 'person' && mention.name && overlaps(mention.name, span) ? mention.name : [],
  )
  if (others.some(({ start, end }) => start === span.start && end === span.end)) return true
  const isGuess = !names.includes(latin)
  if (isGuess && isRomanised(han, latin)) return false
  if (!dot.test(han)) return true
  if (isQuoted(plain, span) || isOfBody(plain, span)) return false
  const likeness = spellsForeign(han, latin)
  if (isGuess && likeness < guessFloor) return false
  return others.every(({ start, end }) => {
    const given = Math.max(...names.map((name) => spellsForeign(plain.slice(start, end), name)))
    const isHeld = span.start <= start && span.end >= end - 2 && !overruns(plain, end, span.end)
    return isHeld && likeness >= given + clearlyBetter
  })
}

/** 里奇[说], 杜邦[代]表: behind where a name ends what he does has begun, though it sounds like more of it. */
function overruns(plain: string, end: number, to: number): boolean {
  return to > end && (joinsOn(plain, to) || splitsWord(plain, end, to))
}

/** “使节山东行·走进烟台”: what quotation marks hold is the name of something. */
function isQuoted(plain: string, { start, end }: Span): boolean {
  return (
    /[“「《][^”」》。，]*$/u.test(plain.slice(0, start)) &&
    /^[^“「《。，]*[”」》]/u.test(plain.slice(end))
  )
}

function fullNames({ lang, mentions }: Sentence): string[] {
  if (lang === 'zh') return []
  return mentions.flatMap((mention) =>
    mention.type === 'person' && mention.name ? [mention.name.text.replace(/\s+/g, ' ')] : [],
  )
}

/** The capitals of a sentence that nothing is made of yet. */
function guessed({ lang, text, mentions }: Sentence): (Span & { text: string })[] {
  if (lang === 'zh') return []
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
