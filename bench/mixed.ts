import { cleanTexts } from '../eval/damage/bench.ts'
import { plainSentences } from '../src/segment/plain-sentences.ts'
import { drawing, stories } from '../test/stories.ts'

/** A text in Chinese and English, a sentence a place, and how many pairs of them were put in. */
export interface Mixed {
  readonly zh: readonly string[]
  readonly en: readonly string[]
}

interface Said {
  readonly zh: string
  readonly en: string
}

// How often a sentence carries a number and a name that stand in no other, is two on one side, or is left out.
const share = { number: 0.3, name: 0.15, split: 0.08, omitted: 0.03 }
const syllables = ['kar', 'vo', 'len', 'tis', 'mor', 'ba', 'ren', 'dul', 'sha', 'pik', 'ost', 'ami']

/**
 * A text of so many Chinese sentences, drawn from a seed: the project's own invented news, piece by piece in
 * ever new order, with numbers and names put in so that sentences differ and the vocabulary grows as it does
 * in real texts.
 */
export function mixed(size: number, seed: number): Mixed {
  const draw = drawing(seed)
  const pieces = said()
  const one = <T>(things: readonly T[]) => things[Math.floor(draw() * things.length)] as T
  const [zh, en]: [string[], string[]] = [[], []]
  while (zh.length < size) {
    const piece = dressed(one(pieces), { draw, one })
    const chance = draw()
    if (chance < share.omitted) zh.push(piece.zh)
    else if (chance < 2 * share.omitted) en.push(piece.en)
    else if (chance < 2 * share.omitted + share.split) {
      const other = one(pieces)
      zh.push(piece.zh, other.zh)
      en.push(`${piece.en} ${other.en}`)
    } else {
      zh.push(piece.zh)
      en.push(piece.en)
    }
  }
  return { zh: zh.slice(0, size), en }
}

/** English sentences that say nothing of what `mixed` says. */
export function unrelated(size: number): string[] {
  const draw = drawing(size)
  const sentences = cleanTexts('dev')
    .flatMap(({ text }) => plainSentences(text, 'en').sentences)
    .filter((sentence) => !/\p{Script=Han}/u.test(sentence))
  return Array.from({ length: size }, () => sentences[Math.floor(draw() * sentences.length)] ?? '')
}

/** All that the invented news say, piece by piece. */
function said(): Said[] {
  return stories().flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ zh, en }) => zh.map((piece, at) => ({ zh: piece, en: en[at] ?? '' }))),
  )
}

interface Luck {
  readonly draw: () => number
  readonly one: <T>(things: readonly T[]) => T
}

function dressed({ zh, en }: Said, { draw, one }: Luck): Said {
  const number = draw() < share.number ? ` ${Math.floor(draw() * 1e6)}` : ''
  const letters = [one(syllables), one(syllables), one(syllables), one(syllables)].join('')
  const name = draw() < share.name ? ` ${letters.charAt(0).toUpperCase()}${letters.slice(1)}` : ''
  if (number + name === '') return { zh, en }
  return { zh: `${zh}（见${name}${number}）`, en: `${en} (see${name}${number})` }
}
