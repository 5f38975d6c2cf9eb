import { type Bitext, type Stretch, termsOf } from '../bitext/bitext.ts'
import { eachLink } from '../bitext/links.ts'
import { model } from './model.ts'
import { range } from './range.ts'

/** What each word of a text tells (log) of a text of the other side, in order of the words. */
export interface Answers {
  ofSource(source: number, target: number): number[]
  ofTarget(source: number, target: number): number[]
}

// Words are weighed as if every text had so many, and as if each stood so often without its translation.
const size = 15
const noise = 0.7

/** What the words of a bitext answer. Marks, numbers and function words are left out: they are listed after the others. */
export function answers({ source, target, links }: Bitext): Answers {
  const known = new Float64Array(target.words.length)
  const told = (strength: number, share = 1) => {
    const chance = ((1 - noise) * strength) / (size * (share + model.floor))
    return Math.min(model.cap, Math.max(0, Math.log(noise + chance)))
  }
  return {
    ofSource(text, other) {
      const others = termsOf(target, other)
      for (const word of others) known[word] = 1
      const all = wordsOf(termsOf(source, text), source.words).map((word) => {
        let most = 0
        eachLink(links, word, (to, strength) => {
          if (known[to] === 1) most = Math.max(most, strength)
        })
        return told(most, source.shares[word])
      })
      for (const word of others) known[word] = 0
      return all
    },
    ofTarget(other, text) {
      const others = termsOf(source, other)
      const eachKnown = (visit: (to: number, strength: number) => void) => {
        for (const word of others) eachLink(links, word, visit)
      }
      eachKnown((to, strength) => {
        known[to] = Math.max(known[to] ?? 0, strength)
      })
      const all = wordsOf(termsOf(target, text), target.words).map((word) =>
        told(known[word] ?? 0, target.shares[word]),
      )
      eachKnown((to) => {
        known[to] = 0
      })
      return all
    },
  }
}

/** What each word of one side's texts tells of the texts of the side named, on end: of several the one it tells most of. */
export function answersTo(answered: Answers, texts: Stretch, side: 'source' | 'target'): number[] {
  const sources = range(texts.source, texts.sourceCount)
  const targets = range(texts.target, texts.targetCount)
  if (side === 'source') {
    return targets.flatMap((one) => highest(sources.map((text) => answered.ofTarget(text, one))))
  }
  return sources.flatMap((one) => highest(targets.map((text) => answered.ofSource(one, text))))
}

/** Place by place the highest of several rows. */
function highest(rows: readonly number[][]): number[] {
  return rows.reduce((most, row) => most.map((value, at) => Math.max(value, row[at] ?? 0)))
}

function wordsOf(terms: Int32Array, words: readonly string[]): number[] {
  return [...terms].filter((term) => /^\p{L}/u.test(words[term] ?? ''))
}

/**
 * What a text's words tell (log) when up to one of them they answer a first text of the other side, and from there
 * on a second; up to where it is most.
 */
export function toldInTurn(first: readonly number[], second: readonly number[]): number {
  let sum = toldBy(second)
  let most = sum
  first.forEach((one, at) => {
    sum += one - (second[at] ?? 0)
    most = Math.max(most, sum)
  })
  return most
}

/** What a text's words tell together. */
export function toldBy(words: readonly number[]): number {
  return words.reduce((sum, one) => sum + one, 0)
}
