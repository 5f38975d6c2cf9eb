import type { Evidence, Tongue } from './evidence.ts'
import { type Links, linksOf } from './links.ts'

/** One language's texts as terms. */
export interface Side {
  /** Where each text's terms begin in `terms`: one place more than there are texts. */
  readonly starts: Int32Array
  /** The terms of all texts on end, as indexes into `words`. */
  readonly terms: Int32Array
  readonly words: readonly string[]
  /** How common each word is, in this text and in the language; the rarer, the more a match tells. */
  readonly shares: Float64Array
  /** How likely each word is to stand without its translation, where there is one. */
  readonly noise: Float64Array
  /** What a word tells that nothing matches: the log of its noise. */
  readonly silence: Float64Array
  /** How long each text is: characters, blanks counted once in English and never in Chinese. */
  readonly lengths: Float64Array
}

/** Texts of two languages with all that may link them, before anything is said of which belong together. */
export interface Bitext {
  readonly source: Side
  readonly target: Side
  /** For each source word, the target words it may stand for. */
  readonly links: Links
  /** For each source text, the target's names that are heard in it. */
  readonly heard: Links
  /** Target characters for one of the source, where the texts are too short to tell. */
  readonly ratio: number
  /** The share of the source's words that something in the target could stand for by what is known beforehand. */
  readonly linked: number
}

/** So many texts of each side, from an index on. */
export interface Stretch {
  readonly source: number
  readonly target: number
  readonly sourceCount: number
  readonly targetCount: number
}

// Of what is known of a word's share, half is the language's and half this text's.
const background = 0.5
// A text of few words tells little of how common they are: it is taken to have so many more.
const unseen = 200
// No sentence and hardly a paragraph is longer; what is compared stays bounded whatever comes.
const longestText = 8000
const mostTerms = 1500

/** The texts of both languages made ready to be compared. Work is linear in their length. */
export function bitext(
  source: readonly string[],
  target: readonly string[],
  evidence: Evidence,
): Bitext {
  const from = side(source, evidence.source)
  const to = side(target, evidence.target)
  const bounded = (texts: readonly string[]) => texts.map((text) => text.slice(0, longestText))
  const links = evidence.links(from.words, to.words)
  const heard = evidence.heard(bounded(source), bounded(target), to.words)
  const reached = new Uint8Array(to.words.length)
  for (const word of links.to) reached[word] = 1
  for (const word of heard.to) reached[word] = 1
  const linked = from.terms.reduce((sum, word) => sum + Number(links.has(word)), 0)
  const { unlinked } = evidence
  return {
    source: { ...from, ...noises(from.words, (word) => links.has(word), unlinked) },
    target: { ...to, ...noises(to.words, (word) => reached[word] === 1, unlinked) },
    links,
    heard,
    ratio: evidence.ratio,
    linked: linked / Math.max(1, from.terms.length),
  }
}

/** A side's terms, text by text. */
export function termsOf({ starts, terms }: Side, text: number): Int32Array {
  return terms.subarray(starts[text], starts[text + 1])
}

/** How many texts a side has. */
export function sizeOf({ starts }: Side): number {
  return starts.length - 1
}

/** A stretch of a bitext, with the words and links of the whole. */
export function partOf({ source, target, heard, ...whole }: Bitext, at: Stretch): Bitext {
  return {
    ...whole,
    source: cut(source, at.source, at.sourceCount),
    target: cut(target, at.target, at.targetCount),
    heard: heard.part(at.source, at.sourceCount),
  }
}

/** Some texts of each side, in the order given, with the words and links of the whole. */
export function pick(
  { source, target, heard, ...whole }: Bitext,
  texts: { readonly source: readonly number[]; readonly target: readonly number[] },
): Bitext {
  return {
    ...whole,
    source: picked(source, texts.source),
    target: picked(target, texts.target),
    heard: linksOf(texts.source.map((text) => heard.row(text))),
  }
}

function picked(whole: Side, texts: readonly number[]): Side {
  const starts = new Int32Array(texts.length + 1)
  const terms = texts.flatMap((text, at) => {
    const own = [...termsOf(whole, text)]
    starts[at + 1] = (starts[at] ?? 0) + own.length
    return own
  })
  const lengths = Float64Array.from(texts, (text) => whole.lengths[text] ?? 0)
  return { ...whole, starts, terms: Int32Array.from(terms), lengths }
}

function cut(whole: Side, from: number, count: number): Side {
  return {
    ...whole,
    starts: whole.starts.subarray(from, from + count + 1),
    lengths: whole.lengths.subarray(from, from + count),
  }
}

function side(texts: readonly string[], tongue: Tongue): Omit<Side, 'noise' | 'silence'> {
  const indexes = new Map<string, number>()
  const starts = new Int32Array(texts.length + 1)
  const lengths = new Float64Array(texts.length)
  const terms: number[] = []
  texts.forEach((text, at) => {
    lengths[at] = tongue.length(text)
    for (const term of tongue.terms(text.slice(0, longestText)).slice(0, mostTerms)) {
      const known = indexes.get(term) ?? indexes.size
      indexes.set(term, known)
      terms.push(known)
    }
    starts[at + 1] = terms.length
  })
  const words = [...indexes.keys()]
  return {
    starts,
    terms: Int32Array.from(terms),
    words,
    shares: shares(terms, words, tongue),
    lengths,
  }
}

function shares(terms: readonly number[], words: readonly string[], tongue: Tongue): Float64Array {
  const counts = new Float64Array(words.length)
  for (const word of terms) counts[word] = (counts[word] ?? 0) + 1
  const total = terms.length + unseen
  return counts.map(
    (count, word) =>
      background * tongue.share(words[word] ?? '') + (1 - background) * (count / total),
  )
}

// Measured in news and novels: a mark or a number that is missing tells more than a word that is.
const noise = { mark: 0.38, number: 0.48, word: 0.7 }

function noises(
  words: readonly string[],
  isLinked: (word: number) => boolean,
  unlinked: number,
): Pick<Side, 'noise' | 'silence'> {
  const all = Float64Array.from(words, (word, index) => {
    if (/^#/.test(word)) return noise.number
    if (/^[^\p{L}@]/u.test(word)) return noise.mark
    return word.startsWith('@') || isLinked(index) ? noise.word : unlinked
  })
  return { noise: all, silence: all.map(Math.log) }
}
