import { isListedWord } from '../data/word-list.ts'
import { isEnglishWord } from './english-words.ts'
import { personNames } from './person-names.ts'
import { placeWords } from './place-names.ts'
import { byStart, type Change, change, type RepairKind } from './repair-kind.ts'
import { standsAlone, wordBefore } from './surroundings.ts'

const spot = /f[fil] [a-z]{1,15}/g
const ligatures = new Set(['ff', 'fi', 'fl', 'ffi', 'ffl'])

/** PDF fonts set ff, fi, fl, ffi, ffl as one sign: extraction leaves the sign, or a space behind it. */
export const ligatureSplit: RepairKind = {
  levels: ['sure', 'likely'],
  about:
    'The letters fi, fl or ff left as the one sign that print sets for them, or a space put in beside them.',
  examples: [
    ['the Offi ce in fi elds such as coal', 'the Office in fields such as coal'],
    ['the Of fi ce', 'the Office'],
    ['the \ufb02ag of the O\ufb03ce', 'the flag of the Office'],
  ],
  find({ text, landmarks }) {
    const unfolded = landmarks.placesOf('ligature').map((at) => {
      const before = text.charAt(at)
      return change('sure', at, { before, after: before.normalize('NFKC') })
    })
    return [...unfolded, ...splitWords(text)].toSorted(byStart)
  },
}

function splitWords(text: string): Change[] {
  const changes: Change[] = []
  for (const { index, 0: found } of text.matchAll(spot)) {
    const left = wordBefore(text, index + 2)
    const start = index + 2 - left.length
    const run = left + found.slice(2)
    if (standsAlone(text, start, start + run.length))
      changes.push(...joined(text, start, { left, right: found.slice(3), run }))
  }
  return changes
}

/** A word or a name; behind fi or fl, what can be neither in two: Whitfi eld. */
function isWhole(left: string, right: string): boolean {
  const whole = left + right
  if (isEnglishWord(whole) || personNames.has(whole) || placeWords.has(whole)) return true
  const areNone = [left, right].every((part) => !isListedWord(part.toLowerCase()))
  return /..f[il]$/.test(left) && right.length > 1 && areNone
}

function joined(
  text: string,
  start: number,
  { left, right, run }: { left: string; right: string; run: string },
): Change[] {
  const isTwoWords = left.length > 2 && isEnglishWord(left) && isEnglishWord(right)
  if (isWhole(left, right)) {
    return isTwoWords ? [] : [change('likely', start, { before: run, after: left + right })]
  }
  if (!ligatures.has(left) || text.charAt(start - 1) !== ' ') return []
  const head = wordBefore(text, start - 1)
  const after = head + left + right
  return head !== '' && isEnglishWord(after)
    ? [change('likely', start - 1 - head.length, { before: `${head} ${run}`, after })]
    : []
}
