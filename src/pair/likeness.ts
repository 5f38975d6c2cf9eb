import { type Bitext, type Side, sizeOf } from '../bitext/bitext.ts'
import { eachWord } from '../bitext/holders.ts'
import { explaining } from './explaining.ts'

/** A source and a target text that may say the same, by index, and what there is to judge it by. */
export interface Alike {
  readonly source: number
  readonly target: number
  /** How much likelier each text's words are for the other than by chance: log odds by the root of their number. */
  readonly words: number
  /** How far their lengths are from the usual ratio (log). */
  readonly length: number
  /** How many numbers of each the other lacks; more than three tell no more. */
  readonly sourceNumbers: number
  readonly targetNumbers: number
  /** What the words of each text's next best other tell; of the two the less. */
  readonly rival: number
}

/** Texts whose words tell less are not compared further, nor are they anyone's rivals. */
const unlike = -1.8
// More texts than this are alike only where all say about the same: memory stays bounded.
const mostAlike = 20
const mostNumbers = 3
const shortLength = 20

/**
 * The pairs of texts that are alike at all, with what speaks for each. Only texts that share some
 * evidence are visited, so the work grows with what is shared, not with all pairs.
 */
export function likeness(texts: Bitext): Alike[] {
  const { source, target, ratio } = texts
  const explain = explaining(texts)
  const numbers = { source: numbersIn(source), target: numbersIn(target) }
  const rows = Array.from({ length: sizeOf(source) }, (_, text) =>
    explain(text).filter(({ words }) => words > unlike),
  )
  const ofRow = rows.map((row) => highest(row.map(({ words }) => words)))
  const ofColumn = columnHighest(rows.flat(), sizeOf(target))
  const lengthOf = (from: number, to: number) => {
    const expected = ratio * (source.lengths[from] ?? 0) + shortLength
    return Math.abs(Math.log(((target.lengths[to] ?? 0) + shortLength) / expected))
  }
  return rows.flatMap((row, text) =>
    row
      .toSorted((a, b) => b.words - a.words || a.target - b.target)
      .slice(0, mostAlike)
      .map(({ target: to, words, sharedNumbers }) => ({
        source: text,
        target: to,
        words,
        length: lengthOf(text, to),
        sourceNumbers: Math.min(mostNumbers, (numbers.source[text] ?? 0) - sharedNumbers),
        targetNumbers: Math.min(mostNumbers, (numbers.target[to] ?? 0) - sharedNumbers),
        rival: Math.min(rivalOf(ofRow[text], words), rivalOf(ofColumn[to], words)),
      })),
  )
}

/** How many numbers each text of a side holds. */
function numbersIn(side: Side): Int32Array {
  const found = new Int32Array(sizeOf(side))
  eachWord(side, (word, text) => {
    if (side.words[word]?.startsWith('#')) found[text] = (found[text] ?? 0) + 1
  })
  return found
}

type Highest = readonly [first: number, second: number]

/** The two highest values; where there are none, what is unlike. */
function highest(values: readonly number[]): Highest {
  return values.reduce<Highest>(raised, [unlike, unlike])
}

function columnHighest(
  all: readonly { readonly target: number; readonly words: number }[],
  size: number,
): Highest[] {
  const found = new Array<Highest>(size).fill([unlike, unlike])
  for (const { target, words } of all)
    found[target] = raised(found[target] ?? [unlike, unlike], words)
  return found
}

function raised([first, second]: Highest, value: number): Highest {
  return value > first ? [value, first] : [first, Math.max(second, value)]
}

function rivalOf([first, second]: Highest = [unlike, unlike], value: number): number {
  return value === first ? second : first
}
