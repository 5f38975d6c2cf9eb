import type { Span } from '../span.ts'
import { bodyWords, type Head, headsIn, isOutside } from './organisations-heads.ts'

/** Kinds whose branches are named with them. */
const branched = new Set([
  'association',
  'friendship-association',
  'international',
  'foundation',
  'agency',
  'trade-office',
  'ministry',
  'chamber',
  'company',
])
const branch = new RegExp(
  `((?:\\p{Lu}[\\p{L}’-]* ){1,2})(?:City |Provincial )?(?:${[...bodyWords('branch')].join('|')}) of (?:the )?$`,
  'u',
)

/** Where the name of a body begins with that of its branch: "[Fukuoka branch of the] Japan–China Friendship Association". */
export function branchStart(
  sentence: string,
  { start, head }: Span & { readonly head: Head },
): number {
  if (!branched.has(head.office)) return start
  const found = branch.exec(sentence.slice(Math.max(0, start - 60), start))
  if (!found?.[1]) return start
  const words = found[1].trim().split(' ')
  const own = words.slice(words.findLastIndex(isOutside) + 1).join(' ')
  return own === '' ? start : start - found[0].length + found[0].indexOf(own)
}

/** "The Authority’s Production Department": whose it is has been named before, and the name is none by itself. */
export function isOfOneNamed(text: string): boolean {
  const owner = /^(\p{Lu}\p{L}+)(?:[’']s|s[’']) /u.exec(text)?.[1]
  return owner !== undefined && headsIn(owner).some(({ end }) => end === owner.length)
}

/** "The Commercial Section of the British Embassy [in Beijing]": the name goes on as that of the mission does. */
export function endsAsMission(text: string): boolean {
  return /(?:Embassy|Consulate[- ]General|Consulate)$/u.test(text)
}
