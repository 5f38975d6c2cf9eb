import { type Bitext, type Side, sizeOf } from '../bitext/bitext.ts'
import { eachWord, holdersOf } from '../bitext/holders.ts'
import { eachLink } from '../bitext/links.ts'
import { tally } from './tally.ts'

/** How well a source text and a target one explain each other's words. */
export interface Explained {
  readonly target: number
  readonly words: number
  readonly sharedNumbers: number
}

// What alignment has too (src/align/model.ts), here as it was when the weights of src/pair/odds.ts were fitted:
// the most that one word may tell; what is added to how common it is; texts of fewer words are taken to have so many.
const cap = 4
const floor = 0.0005
const fewest = 10
// Whether anything here could stand for a word tells nothing where there are few texts: all count as if it could.
const mostNoise = 0.7

/**
 * Tells of one source text after another which target texts share evidence with it, and how much it
 * tells: for every word, how much likelier the other text makes it than chance does; each once.
 */
export function explaining({ source, target, links, heard }: Bitext) {
  const sourceTexts = wordsOf(source)
  const targetTexts = wordsOf(target)
  const holders = holdersOf(target)
  const isNumber = target.words.map((word) => word.startsWith('#'))
  const spoken = tally(target.words.length)
  const told = tally(sizeOf(target))
  const best = tally(sizeOf(target))
  const shared = new Int32Array(sizeOf(target))
  const inTarget = (size: number) => {
    for (const word of spoken.places) {
      const gain = gainOf(target, word, { strength: spoken.at(word), size })
      for (const text of holders.of(word)) {
        told.add(text, gain)
        if (isNumber[word]) shared[text] = (shared[text] ?? 0) + 1
      }
    }
  }
  const inSource = (word: number) => {
    best.clear()
    eachLink(links, word, (to, strength) => {
      for (const text of holders.of(to)) best.raise(text, strength)
    })
    for (const text of best.places) {
      const size = targetTexts[text]?.words.length ?? 0
      told.add(text, gainOf(source, word, { strength: best.at(text), size }))
    }
  }
  return (text: number): Explained[] => {
    const own = sourceTexts[text] ?? none
    for (const at of told.places) shared[at] = 0
    told.clear()
    spoken.clear()
    for (const word of own.words) eachLink(links, word, spoken.raise)
    eachLink(heard, text, spoken.raise)
    inTarget(own.words.length)
    for (const word of own.words) inSource(word)
    return told.places.map((other) => {
      const its = targetTexts[other] ?? none
      const sum = told.at(other) + own.unexplained + its.unexplained
      return {
        target: other,
        words: sum / Math.sqrt(own.words.length + its.words.length),
        sharedNumbers: shared[other] ?? 0,
      }
    })
  }
}

/** A text's words, each once, and what they tell when the other text explains none of them. */
interface Words {
  readonly words: readonly number[]
  readonly unexplained: number
}

const none: Words = { words: [], unexplained: 0 }

function wordsOf(side: Side): Words[] {
  const words: number[][] = Array.from({ length: sizeOf(side) }, () => [])
  eachWord(side, (word, text) => words[text]?.push(word))
  return words.map((own) => ({
    words: own,
    unexplained: own.reduce((sum, word) => sum + Math.log(noiseOf(side, word)), 0),
  }))
}

/** What a word tells that a text of so many words explains so strongly, more than it would unexplained. */
function gainOf(
  side: Side,
  word: number,
  { strength, size }: { readonly strength: number; readonly size: number },
): number {
  const noise = noiseOf(side, word)
  const rarity = (side.shares[word] ?? 1) + floor
  const chance = ((1 - noise) * strength) / (Math.max(fewest, size) * rarity)
  return Math.min(Math.log(noise + chance), cap) - Math.log(noise)
}

function noiseOf({ noise }: Side, word: number): number {
  return Math.min(mostNoise, noise[word] ?? 1)
}
