import { chineseNameAt } from './people-names.ts'
import type { Token } from './people-tokens.ts'

const departments = /^(?:department|office|division|section|ward|clinic)$/
const holders =
  /^(?:board|school|college|university|hospital|museum|library|association|company|firm|group|team|delegation|mission|unit|cent(?:re|er)|institute|club|city|town|county|district|province|committee|society|foundation|crew|party|troupe|choir|orchestra|band|port|factory|plant|zone|gymnasium|theat(?:re|er)|academy|conservatory|chamber|federation|union|laboratory|workshop|class|trainees|students|council|bureau|office|department|commission|consulate|embassy)$/
/** The city’s, the commission’s. */
const genitive = /^\p{Ll}[\p{L}-]*['’]s$/u

/**
 * Where words in small letters end that say whose a post is, from token `at` on: head of the [medical team], deputy director of
 * [orthopedics department] of Xinhua Hospital; undefined where there are none.
 */
export function holderEnd(tokens: readonly Token[], at: number): number | undefined {
  return departmentEnd(tokens, at) ?? commonEnd(tokens, at) ?? ownedEnd(tokens, at)
}

/** The zone’s [Management Committee], its parent’s [Production Department]: past whose the body is, where a name of one follows. */
function ownedEnd(tokens: readonly Token[], at: number): number | undefined {
  if (!/^(?:the|its|their|this)$/.test(tokens[at - 1]?.text ?? '')) return undefined
  const end = lowerEnd(tokens, at, { words: genitive, most: 3 })
  const isBody = end !== undefined && tokens[end]?.kind === 'capital'
  return isBody && !chineseNameAt(tokens, end) ? end : undefined
}

/** Where words begin that tell whose a post is, right before it: the [museum’s] Director, the [Slovenian company’s] managing director. */
export function ownerStart(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at - 1]?.kind !== 'lower' || !genitive.test(tokens[at - 1]?.text ?? ''))
    return undefined
  const size = [1, 2, 3].find((by) => /^[Tt]he$/.test(tokens[at - by - 1]?.text ?? ''))
  return size === undefined ? undefined : at - size
}

/** A department goes on with whose it is. */
function departmentEnd(tokens: readonly Token[], at: number): number | undefined {
  const end = lowerEnd(tokens, at, { words: departments, most: 5 })
  if (end === undefined) return undefined
  const owner = tokens[end + 1]?.text === 'the' ? tokens[end + 2] : tokens[end + 1]
  const isOwned = /^(?:of|at)$/.test(tokens[end]?.text ?? '') && owner?.kind === 'capital'
  return end > at + 1 && isOwned ? end : undefined
}

/** What was told of before has its article. */
function commonEnd(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at - 1]?.text !== 'the') return undefined
  return lowerEnd(tokens, at, { words: holders, most: 3 })
}

/** Behind the first of some words, with nothing but small letters before it. */
function lowerEnd(
  tokens: readonly Token[],
  at: number,
  { words, most }: { readonly words: RegExp; readonly most: number },
): number | undefined {
  const size = tokens.slice(at, at + most).findIndex(({ text }) => words.test(text))
  const end = at + size + 1
  const isLower = tokens.slice(at, end).every(({ kind }) => kind === 'lower')
  return size >= 0 && isLower ? end : undefined
}
