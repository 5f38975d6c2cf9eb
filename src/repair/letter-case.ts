import { isPinyin } from '../chinese/pinyin.ts'
import { listed, table } from '../data/table.ts'
import { isListedWord } from '../data/word-list.ts'
import { rankOf } from './english-words.ts'
import { counted } from './evidence.ts'
import { nations } from './nations.ts'
import { personNames } from './person-names.ts'
import { placeWords } from './place-names.ts'
import { isPrinted } from './printed.ts'
import { change, type RepairKind } from './repair-kind.ts'
import { isMachineText, standsAlone } from './surroundings.ts'
import { isEnglish, oncePerSurvey } from './survey.ts'

const doubled = /[A-Z]{2}[a-z]{3,20}/y
const shortest = 5
const shortestRare = 6
const months = new Set(table('months').flatMap(({ en = '' }) => en))

/** "NGOs" and "PCs" are written so; a name or a common word with two capitals is a slip of the key. */
export const letterCase: RepairKind<readonly string[]> = {
  levels: ['likely'],
  about: 'A second capital at the start of a name or a common word.',
  examples: [['one of CHongqing’s friends', 'one of Chongqing’s friends']],
  witness: {
    counts: (survey) =>
      counted(slipsOf(survey).flatMap(({ after }) => (isKnown(after) ? [] : after))),
    evidence: (counts, { text }) =>
      [...counts.keys()].filter((one) => isPrinted(text, one)).toSorted(),
  },
  find(survey, printed) {
    const { text } = survey
    const names = new Set(printed)
    return slipsOf(survey)
      .filter(
        ({ start, after }) => isKnown(after) || names.has(after) || isBehindTitle(text, start),
      )
      .map(({ start, before, after }) => change('likely', start, { before, after }))
  },
}

interface Slip {
  readonly start: number
  readonly before: string
  readonly after: string
}

/** Words of English prose that have two capitals, with one. */
const slipsOf = oncePerSurvey((survey): readonly Slip[] => {
  const { text, codes, landmarks } = survey
  const slips: Slip[] = []
  for (const at of landmarks.capitalPairs) {
    if (!isSmall(codes[at + 1] ?? 0)) continue
    const start = at - 1
    doubled.lastIndex = start
    const before = doubled.exec(text)?.[0]
    if (before === undefined) continue
    const after = before.charAt(0) + before.slice(1).toLowerCase()
    if (!isAlone(text, start, { end: start + before.length, word: after })) continue
    if (isEnglish(survey, start) && !isMachineText(text, start))
      slips.push({ start, before, after })
  }
  return slips
})

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122
}

/** `DEco` may be a firm's; `CHina`, `GOvernment` and `ZHang` are nobody's. */
function isKnown(word: string): boolean {
  const isWord = word.length >= shortest && rankOf(word) > 0
  const isLong = word.length >= shortestRare && isListedWord(word.toLowerCase())
  if ([word, word.replace(/s$/, '')].some(isName)) return true
  return isWord || isLong || (word.length >= shortest && isPinyin(word))
}

function isName(word: string): boolean {
  return placeWords.has(word) || nations.has(word) || personNames.has(word)
}

const posts = new Set([
  ...['Sir', 'Lord', 'Lady', 'Dame', 'Captain', 'Colonel', 'General', 'Admiral'],
  ...table('titles')
    .flatMap(({ en }) => listed(en))
    .flatMap((title) => /[A-Z][a-z]+$/.exec(title)?.[0] ?? []),
])

const titled = /\b(?:Mr|Ms|Mrs|Dr|Prof|H\.E)\.? ?(?:\p{Lu}[\p{L}’'-]* ){0,3}$/u

/** Behind a title, an initial or a given name: Mr., B., Olga. */
function isBehindTitle(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 20), start)
  if (/\b(?:Mr|Ms|Mrs|Dr|Prof)\.? ?$|(?:^|[\s(])[A-Z]\. $/.test(before)) return true
  const last = /([A-Z][a-z]+)-? ?$/.exec(before)?.[1] ?? ''
  if (personNames.has(last) || posts.has(last)) return true
  if (posts.has(/([A-Z][a-z]+) [A-Z][a-z]+ $/.exec(before)?.[1] ?? '')) return true
  return titled.test(text.slice(Math.max(0, start - 40), start))
}

/** A possessive may follow, and SEptember15 has lost its space too. */
function isAlone(
  text: string,
  start: number,
  { end, word }: { readonly end: number; readonly word: string },
): boolean {
  const isPossessive = /^[’'"]s(?!\p{L})/u.test(text.slice(end, end + 3))
  const isDated = months.has(word) && /\d/.test(text.charAt(end))
  return standsAlone(text, start, isPossessive || isDated ? text.length : end)
}
