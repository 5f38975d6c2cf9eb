import { simplifiedCode, traditionalCodes } from '../chinese/script.ts'
import type { Span } from '../span.ts'
import { isCommonTraditional } from './common-han.ts'
import { counted } from './evidence.ts'
import { isHan } from './han.ts'
import { wordsOf } from './han-words.ts'
import { isShortened, isTraditional, type Tally } from './line-scripts.ts'
import { type Change, change, type RepairKind } from './repair-kind.ts'
import { mayBeResidue, wholeLetter } from './script-residue-words.ts'

type Script = 'traditional' | 'short'
// Letters that may be residue in a Traditional line.
const suspects = new Uint8Array(0x10000).map((_, code) =>
  Number(isShortened(code) || mayBeResidue(code)),
)
const firstHan = 0x4e00
const leastTells = 3
const leastShare = 0.8
const quoted = /[“「《‘『〈][^“”「」《》‘’『』〈〉\r\n]{1,20}[”」》’』〉]/g

/**
 * A text was converted from Simplified letter by letter, and a few letters were left, or one word came
 * in from the other script. The script of a line is that of nearly all its letters, and short lines
 * follow the text: the text's own script is never changed. What is quoted is meant.
 */
export const scriptResidue: RepairKind<ScriptEvidence> = {
  levels: ['style'],
  about:
    'A letter of the other script left in Traditional text, or a word of it in Simplified text.',
  examples: [
    ['重慶與薩爾瓦多的友好關系，雙方干部交流', '重慶與薩爾瓦多的友好關係，雙方幹部交流'],
    ['重庆市友好城市往来，重慶市代表团访问', '重庆市友好城市往来，重庆市代表团访问'],
  ],
  witness: {
    counts: ({ codes, lines }) => {
      const mixed = lines.filter((line) => line.traditional > 0 && scriptOf(line) !== 'traditional')
      const words = mixed.flatMap((line) => strayWords(codes, line))
      return new Map([...Object.entries(sum(lines)), ...counted(words)])
    },
    evidence: (counts, { text }) => {
      const [ofTraditional, ofShort] = [counts.get('traditional') ?? 0, counts.get('short') ?? 0]
      const script = scriptOf({ traditional: ofTraditional, short: ofShort })
      const isUnprinted = (word: string) => word.length === 2 && !text.includes(word)
      return {
        script,
        unprinted: script === undefined ? [] : [...counts.keys()].filter(isUnprinted),
      }
    },
  },
  find({ text, codes, lines }, { script, unprinted }) {
    if (script === undefined) return []
    const held = new Set(unprinted)
    return lines.flatMap((line) => {
      const isOfTraditional = (scriptOf(line) ?? script) === 'traditional'
      // Most lines have no letter to look at.
      if ((isOfTraditional ? line.han : line.traditional) === 0) return []
      const spots = isOfTraditional ? residue(codes, line) : strays(codes, line, held)
      return spots.length === 0 || isJapanese(text, line) ? [] : unquoted(text, line, spots)
    })
  },
}

/** Tells whether kana stand in a line: Japanese has short letters of its own, and so has what was read wrong. */
function isJapanese(text: string, { start, end }: Span): boolean {
  return /[ぁ-ゖァ-ヺ].*[ぁ-ゖァ-ヺ]/.test(text.slice(start, end))
}

export interface ScriptEvidence {
  /** The script of the text as a whole. */
  readonly script: Script | undefined
  /** Words with a stray letter that the text does not print in Simplified. */
  readonly unprinted: readonly string[]
}

function sum(tallies: readonly Tally[]): Tally {
  let [traditional, short] = [0, 0]
  for (const tally of tallies) {
    traditional += tally.traditional
    short += tally.short
  }
  return { traditional, short }
}

function scriptOf(tally: Tally): Script | undefined {
  const least = Math.max(leastTells, leastShare * (tally.traditional + tally.short))
  if (tally.traditional >= least) return 'traditional'
  return tally.short >= least ? 'short' : undefined
}

/** Letters that only Simplified has, and those that are wrong in their word, in a Traditional line. */
function residue(codes: Uint16Array, { start, end }: Span): Change[] {
  const found: Change[] = []
  for (let at = start; at < end; at++) {
    const code = codes[at] ?? 0
    if (code < firstHan || suspects[code] === 0) continue
    const whole = mayBeResidue(code) ? wholeLetter(codes, at) : onlyForm(code)
    if (whole !== undefined) found.push(spot(code, at, whole))
  }
  return found
}

/** The Traditional letter that a Simplified one stands for, where there is but one in common print. */
function onlyForm(code: number): string | undefined {
  const [form, ...others] = (traditionalCodes.get(code) ?? []).filter(isCommonTraditional)
  return form === undefined || others.length > 0 ? undefined : String.fromCharCode(form)
}

/** Traditional letters in a Simplified line, in a word of the dictionary or one that the text also prints in Simplified. */
function strays(
  codes: Uint16Array,
  { start, end }: Span,
  unprinted: ReadonlySet<string>,
): Change[] {
  const found: Change[] = []
  for (let at = start; at < end; at++) {
    const code = codes[at] ?? 0
    if (!isTraditional(code)) continue
    const simple = String.fromCharCode(simplifiedCode[code] ?? code)
    if (wordsWith(codes, at).some((word) => !unprinted.has(word)) || isInWord(codes, at))
      found.push(spot(code, at, simple))
  }
  return found
}

const around = 3

/** Tells whether a letter is part of a word of the dictionary, as those beside it show: no name is. */
function isInWord(codes: Uint16Array, at: number): boolean {
  let [start, end] = [at, at + 1]
  while (at - start < around && isHan(codes[start - 1] ?? 0)) start--
  while (end - at <= around && isHan(codes[end] ?? 0)) end++
  const letters = Array.from(codes.subarray(start, end), (code) => simplifiedCode[code] || code)
  let to = start
  const word = wordsOf(String.fromCharCode(...letters)).find((one) => {
    to += one.length
    return to > at
  })
  return (word?.length ?? 0) > 1
}

/** The words with a Traditional letter in a line, in Simplified. */
function strayWords(codes: Uint16Array, { start, end }: Span): string[] {
  const found: string[] = []
  for (let at = start; at < end; at++) {
    if (isTraditional(codes[at] ?? 0)) found.push(...wordsWith(codes, at))
  }
  return found
}

function wordsWith(codes: Uint16Array, at: number): string[] {
  return [wordWith(codes, at, -1) ?? [], wordWith(codes, at, 1) ?? []].flat()
}

/** The letter at `at` and the one before or behind it, in Simplified. */
function wordWith(codes: Uint16Array, at: number, way: 1 | -1): string | undefined {
  const near = codes[at + way] ?? 0
  if (!isHan(near)) return undefined
  const [first, second] = way === 1 ? [codes[at] ?? 0, near] : [near, codes[at] ?? 0]
  return String.fromCharCode(simplifiedCode[first] ?? first, simplifiedCode[second] ?? second)
}

function spot(code: number, at: number, after: string): Change {
  return change('style', at, { before: String.fromCharCode(code), after })
}

function unquoted(text: string, { start, end }: Span, spots: readonly Change[]): Change[] {
  const quotes = Array.from(text.slice(start, end).matchAll(quoted), ({ index, 0: quote }) => ({
    start: start + index,
    end: start + index + quote.length,
  }))
  return spots.filter(
    (one) => !quotes.some((quote) => quote.start < one.start && one.start < quote.end),
  )
}
