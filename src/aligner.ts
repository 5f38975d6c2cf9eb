import { type AlignedBead, alignedBeads } from './align/beads.ts'
import type { Stands } from './align/layout.ts'
import { type FixedBead, realignedBeads } from './align/realigned.ts'
import { bitext } from './bitext/bitext.ts'
import { chineseEnglish } from './bitext/chinese-english.ts'
import type { Evidence } from './bitext/evidence.ts'
import { plain } from './bitext/plain.ts'
import { loadedLexicon } from './lexicon/loaded.ts'
import { likeness } from './pair/likeness.ts'
import { firstCopies, matches, sizesOf } from './pair/matches.ts'
import { oddsOf } from './pair/odds.ts'
import { langOf, shareOf } from './segment/share.ts'
import type { Lang } from './span.ts'

export type { AlignedBead, FixedBead }

/** Two versions of one text: their sentences, in order. Either may be empty. */
export interface Versions {
  readonly source: readonly string[]
  readonly target: readonly string[]
  /** The number of the paragraph each sentence stands in, if known: a bead seldom runs over its end. */
  readonly paragraphs?: { readonly source: readonly number[]; readonly target: readonly number[] }
}

export interface AlignOptions {
  /**
   * BCP 47 codes of the source's and the target's language. By default each is told by its script: Chinese, or else
   * English. Other pairs than these two are aligned without a dictionary.
   */
  readonly langs?: readonly [string, string]
}

/** Two texts that say the same, as indexes into the lists given. */
export interface TextPair {
  readonly source: number
  readonly target: number
  /** 0 to 1: of pairs with .9 nine in ten are right. */
  readonly score: number
}

/**
 * Which sentences of two versions say the same: beads in order of the source that cover every sentence
 * of both exactly once, each with its chance against all other ways to align.
 *
 * @throws {DragomanError} `lexicon-missing` when `npm run build` has not compiled the lexicon
 */
export async function align(
  versions: Versions,
  options: AlignOptions = {},
): Promise<AlignedBead[]> {
  const { evidence, isTurned } = await evidenceFor(versions, options)
  return alignedBeads(turnedIf(isTurned, placed(versions)), evidence).map((bead) =>
    turnedIf(isTurned, bead),
  )
}

/**
 * The same round beads that a person has settled: these are kept, with a score of 1, and no other bead
 * runs over one that stands in order.
 *
 * @throws {RangeError} when a settled bead names a sentence that is not there, or that another has
 * @throws {DragomanError} `lexicon-missing` when `npm run build` has not compiled the lexicon
 */
export async function realign(
  versions: Versions,
  fixed: readonly FixedBead[],
  options: AlignOptions = {},
): Promise<AlignedBead[]> {
  const { evidence, isTurned } = await evidenceFor(versions, options)
  const settled = fixed.map((bead) => turnedIf(isTurned, bead))
  return realignedBeads(turnedIf(isTurned, placed(versions)), settled, evidence).map((bead) =>
    turnedIf(isTurned, bead),
  )
}

/**
 * Which whole texts (paragraphs, news items) of two lists say the same, one to one, the surest first, in
 * whatever order the lists are. A text that none of the other list is like, or several alike, is in no pair.
 *
 * @throws {DragomanError} `lexicon-missing` when `npm run build` has not compiled the lexicon
 */
export async function pair(
  texts: Pick<Versions, 'source' | 'target'>,
  options: AlignOptions = {},
): Promise<TextPair[]> {
  const { evidence, isTurned } = await evidenceFor(texts, options)
  const { source, target } = turnedIf(isTurned, texts)
  const copies = { source: firstCopies(source), target: firstCopies(target) }
  const candidates = likeness(bitext(source, target, evidence)).map((alike) => ({
    ...alike,
    odds: oddsOf(alike, sizesOf(copies)),
  }))
  return matches(candidates, copies).map((match) =>
    turnedIf(isTurned, { source: match.source, target: match.target, score: match.chance }),
  )
}

/** What is known of the languages of two versions; turned where it is known from the target's to the source's. */
async function evidenceFor(
  { source, target }: Pick<Versions, 'source' | 'target'>,
  { langs = [langIn(source), langIn(target)] }: AlignOptions,
): Promise<{ evidence: Evidence; isTurned: boolean }> {
  const [from, to] = langs.map((lang) => lang.toLowerCase().split('-')[0])
  const isTurned = from === 'en' && to === 'zh'
  if (!isTurned && !(from === 'zh' && to === 'en')) return { evidence: plain(), isTurned }
  return { evidence: chineseEnglish(await loadedLexicon()), isTurned }
}

function turnedIf<S, T extends { readonly source: S; readonly target: S }>(
  isTurned: boolean,
  sides: T,
): T {
  return isTurned ? { ...sides, source: sides.target, target: sides.source } : sides
}

function placed({ source, target, paragraphs }: Versions) {
  const standsOf = (numbers: readonly number[]) =>
    numbers.map((block) => ({ block, isHeading: false }))
  const stands: Stands | undefined = paragraphs && {
    source: standsOf(paragraphs.source),
    target: standsOf(paragraphs.target),
  }
  return { source, target, ...(stands && { stands }) }
}

const sampled = 50

function langIn(texts: readonly string[]): Lang {
  return langOf(shareOf(texts.slice(0, sampled).join('\n').slice(0, 5000)))
}
