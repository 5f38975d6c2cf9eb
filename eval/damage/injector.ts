import type { Span } from '../../src/span.ts'
import type { Random } from './random.ts'

/**
 * How sure a careful reader can be of what stood there. `lossy`: that something is lost can be seen,
 * not what. `possible`: the damaged words read right too, so nothing is asked and nothing held against.
 */
export type Level = 'sure' | 'likely' | 'style' | 'lossy' | 'possible'

/** One change for the worse: `put` comes to stand where `start`–`end` of the clean text stood. */
export interface Injury extends Span {
  readonly kind: string
  readonly level: Level
  readonly put: string
}

/** What is injured in one go, and the stretch of clean text that nothing else may injure then. */
export interface Place {
  readonly injuries: readonly Injury[]
  readonly claim: Span
}

/** A way in which pages get damaged. */
export interface Injector {
  /** The repair that mends it, as `EditKind` names it. */
  readonly kind: string
  /** What it does, with an example. */
  readonly how: string
  /** Every place that it could injure; `random` draws what a site has one of, and the form of each. */
  readonly places: (text: string, random: Random) => Place[]
}

/** Electronic addresses: never injured, and no words of any language. */
export const address = /(?:https?:\/\/|www\.)[!-~]+|[\w.+-]+@[\w.-]+/g

/** A word or mark found in clean text. */
export interface Found extends Span {
  readonly words: string
  readonly groups: readonly string[]
}

/** All matches of a pattern that has the flag `g`. */
export function found(text: string, pattern: RegExp): Found[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    words: match[0],
    groups: match.slice(1).map((group) => group ?? ''),
  }))
}

/** A place of one injury; it claims what it replaces, or the wider span given. */
export function place(injury: Injury, claim: Span = injury): Place {
  return { injuries: [injury], claim: { start: claim.start, end: claim.end } }
}

/** The lines of a text, without their ends. */
export function lines(text: string): Found[] {
  return found(text, /[^\n]+/g)
}
