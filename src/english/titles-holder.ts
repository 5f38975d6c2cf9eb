import type { Token } from './people-tokens.ts'

const departments = /^(?:department|office|division|section|ward|clinic)$/
const holders =
  /^(?:school|college|university|hospital|museum|library|association|company|firm|group|team|delegation|mission|unit|cent(?:re|er)|institute|club|city|town|county|district|province|committee|society|foundation|crew|party|troupe|choir|orchestra|band|port|factory|plant|zone|gymnasium|theat(?:re|er)|academy|conservatory|chamber|federation|union|laboratory|workshop|class|trainees|students|council|bureau|office|department|commission|consulate|embassy)$/

/**
 * Where words in small letters end that say whose a post is, from token `at` on: head of the [medical team], deputy director of
 * [orthopedics department] of Xinhua Hospital; undefined where there are none.
 */
export function holderEnd(tokens: readonly Token[], at: number): number | undefined {
  return departmentEnd(tokens, at) ?? commonEnd(tokens, at)
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
