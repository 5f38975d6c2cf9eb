import { listed, table } from '../data/table.ts'
import { isListedWord } from '../data/word-list.ts'
import { isEnglishStop } from '../english/words.ts'
import type { Span } from '../span.ts'
import { inCaseOf, isEnglishWord, rankOf } from './english-words.ts'
import type { Counts } from './evidence.ts'
import { isLetter, type OddForm } from './odd-words.ts'
import { remembered } from './remembered.ts'
import { byStart, type Change, change, type RepairKind } from './repair-kind.ts'
import { isTrap } from './space-traps.ts'
import { isMachineText, standsAlone } from './surroundings.ts'
import { oncePerSurvey } from './survey.ts'

const compounds = new Map(
  table('hyphenated')
    .flatMap(({ words }) => listed(words))
    .filter((word) => !isEnglishWord(closed(word)))
    .map((word) => [closed(word), word] as const),
)

// peopleto-people, people-topeople: one word twice, with a small word between.
const twice = /^([A-Za-z])([a-z]{2,15})(-?)(to|by|on|for|after)(-?)([a-z])\2$/
const hyphened = /^[A-Za-z]{2,20}(?:-[a-z]{1,15}){1,4}$/
const longest = 80

/** A word with hyphens, and without. */
export type Compound = readonly [closed: string, word: string]

/** A hyphen at the end of a line is lost when the lines are joined. */
export const droppedHyphen: RepairKind<readonly Compound[]> = {
  levels: ['sure', 'likely'],
  about: 'A hyphen lost from a compound when two lines were joined.',
  examples: [
    ['cultural and peopleto-people exchanges', 'cultural and people-to-people exchanges'],
    ['a peoplecentered approach', 'a people-centered approach'],
    ['the ChinaBelarus forum', 'the China-Belarus forum'],
  ],
  witness: {
    counts: (survey) => {
      const counts = new Map<string, number>()
      for (const { letters, starts } of [...hyphenedForms(survey), ...survey.odd.forms])
        if (small.test(letters)) counts.set(letters, starts.length)
      return counts
    },
    evidence: compoundsPrinted,
  },
  find(survey, printed) {
    const own = new Map(printed)
    const { text, odd } = survey
    const known: Compounds = (closed) => compounds.get(closed) ?? own.get(closed)
    const changes: Change[] = []
    for (const form of hyphenedForms(survey)) mend(text, form, { known, changes })
    for (const form of odd.forms)
      if (isClosedUp(form.letters, known)) mend(text, form, { known, changes })
    return changes.sort(byStart)
  },
}

/** Adds the places of a form that lacks a hyphen to the changes. */
function mend(
  text: string,
  { letters: before, starts }: OddForm,
  { known, changes }: { readonly known: Compounds; readonly changes: Change[] },
): void {
  const told = toldBy(before, known)
  const after = told ?? composedOf(before)
  if (after === undefined) return
  const level = repeated(before) === undefined ? 'likely' : 'sure'
  const isAnywhere = told !== undefined || isFirm(after)
  for (const start of starts) {
    const end = start + before.length
    if ((isAnywhere || isBeforeNoun(text, end)) && isPrinted(text, start, end))
      changes.push(change(level, start, { before, after }))
  }
}

/** The compound that letters are wherever they stand. */
function toldBy(word: string, known: Compounds): string | undefined {
  return repeated(word) ?? parted(word) ?? counted(word) ?? whole(word, known) ?? linkedWith(word)
}

/** Tells whether a stretch is a word of its own, in no address, path or code. */
function isPrinted(text: string, start: number, end: number): boolean {
  return standsAlone(text, start, end) && !isMachineText(text, start)
}

/** Gives the compound with its hyphens that small letters are without them. */
type Compounds = (closed: string) => string | undefined

/** Tells whether letters may be a compound without its hyphen: guestList is code. */
function isClosedUp(letters: string, known: Compounds): boolean {
  if (letters.length < 6 || letters.length > longest) return false
  const isWord = /^[A-Za-z][a-z]{5,}$/.test(letters)
  return isWord
    ? known(letters.toLowerCase()) !== undefined ||
        numbered.test(letters) ||
        counting.test(letters) ||
        composedOf(letters) !== undefined
    : runTogether.test(letters)
}

/** Words with hyphens inside. */
const hyphenedForms = oncePerSurvey(({ text, landmarks }): OddForm[] => {
  const found = new Map<string, number[]>()
  let done = 0
  for (const at of landmarks.placesOf('-')) {
    if (at < done) continue
    const { start, end } = wordAround(text, at)
    done = end
    const letters = text.slice(start, end)
    const starts = found.get(letters)
    if (starts) starts.push(start)
    else if (hyphened.test(letters)) found.set(letters, [start])
  }
  return Array.from(found, ([letters, starts]) => ({ letters, starts }))
})

function wordAround(text: string, at: number): Span {
  let start = at
  let end = at
  while (at - start < longest && isPart(text.charCodeAt(start - 1))) start--
  while (end - at < longest && isPart(text.charCodeAt(end))) end++
  return { start, end }
}

function isPart(code: number): boolean {
  return code === 45 || isLetter(code)
}

function repeated(word: string): string | undefined {
  if (!word.includes('-') || compounds.has(closed(word.toLowerCase()))) return undefined
  const [, a = '', rest, left, link, right, b] = twice.exec(word) ?? []
  if (rest === undefined || (left && right) || a.toLowerCase() !== b) return undefined
  return `${a}${rest}-${link}-${b}${rest}`
}

const lands = new Set(
  table('countries').flatMap(({ en = '' }) => (/^[A-Z][a-z]{3,}$/.test(en) ? en : [])),
)
for (const part of ['Africa', 'Asia', 'Europe', 'Arab', 'Latin']) lands.add(part)
const runTogether = /^([A-Z]{3,6}|[A-Z][a-z]{3,})([A-Z][a-z]{3,}|[A-Z]{2,6})$/

/** ChinaBelarus, ChinaASEAN, APCColombia: two lands, or a body's letters and a land. */
function parted(word: string): string | undefined {
  const [, left = '', right = ''] = runTogether.exec(word) ?? []
  const isLandBoth = lands.has(left) && lands.has(right)
  const isLandOne = (lands.has(left) && isLetters(right)) || (isLetters(left) && lands.has(right))
  return isLandBoth || isLandOne ? `${left}-${right}` : undefined
}

const partsOf = (part: string) =>
  new Set(
    table('compound-parts').flatMap((row) => (row['part'] === part ? listed(row['words']) : [])),
  )
const [heads, tails] = [partsOf('head'), partsOf('tail')]
const commonest = 5

/** deepsea, familyfriendly: small letters that no list has, and that one part and one everyday word make. */
const composedOf = remembered((word): string | undefined => {
  if (!/^[a-z]{7,20}$/.test(word) || isListedWord(word)) return undefined
  const [, number, thing = ''] = headed.exec(word) ?? []
  if (
    number !== undefined &&
    (isEveryday(thing) || isListedWord(thing)) &&
    !/[^s]s$|^(?:and|more|of|to|in|fold|hundred|thousand|million|billion)$/.test(thing)
  )
    return `${number}-${thing}`
  const made = Array.from(word, (_, at) => [word.slice(0, at), word.slice(at)] as const)
    .filter(([head, tail]) => head.length > 2 && tail.length > 2)
    .filter(([head, tail]) => isListedWord(head) && isListedWord(tail))
    .filter(
      ([head, tail]) =>
        (heads.has(head) && (isEveryday(tail) || head === 'self')) ||
        (tails.has(tail) && (isEveryday(head) || firm.has(tail))) ||
        (/^[a-z]{3,}ed$/.test(tail) && isEveryday(head) && !isPrefixed(word)),
    )
  const [only, ...others] = made
  return only && others.length === 0 ? only.join('-') : undefined
})

/** Tells whether a word begins with what is written closed: prepended, outnumbered, handpicked. */
function isPrefixed(word: string): boolean {
  return [2, 3, 4, 5, 6, 7].some((size) => {
    const head = word.slice(0, size)
    return isTrap('closing', head) || isTrap('prefix', head)
  })
}

const firm = new Set(['friendly', 'resistant', 'proof', 'maker', 'makers', 'making'])

/** Tells whether a compound has its hyphen wherever it stands: self-isolate, family-friendly, coal-fired. */
function isFirm(compound: string): boolean {
  return /^self-|-(?:friendly|makers?|making|[a-z]{3,}ed)$/.test(compound)
}

/** friend-ofthe-court: between the hyphens of a compound two words, one of them small, run together. */
function linkedWith(word: string): string | undefined {
  const parts = word.split('-')
  if (parts.length < 2 || !parts.every((part) => /^[A-Za-z]?[a-z]+$/.test(part))) return undefined
  const odd = parts.filter((part) => !isListedWord(part.toLowerCase()))
  const [only = '', ...others] = odd
  const [cut, ...more] = Array.from(
    only,
    (_, at) => [only.slice(0, at), only.slice(at)] as const,
  ).filter(([left, right]) => isLinked(left, right))
  if (cut === undefined || others.length + more.length > 0) return undefined
  const made = parts.flatMap((part) => (part === only ? cut : part))
  return links.has(made.at(-1) ?? '') ? undefined : made.join('-')
}

const links = new Set(['of', 'to', 'the', 'by', 'and', 'for'])

function isLinked(left: string, right: string): boolean {
  const areLinks = [left, right].filter((one) => links.has(one)).length
  return (
    areLinks > 0 &&
    [left, right].every((one) => links.has(one) || (one.length > 2 && isEveryday(one)))
  )
}

function isEveryday(word: string): boolean {
  const rank = rankOf(word)
  return rank > 0 && rank <= commonest && !isEnglishStop(word)
}

/** Tells whether a noun that words go on with may stand behind: deepsea fishing, but not "is deepsea and". */
function isBeforeNoun(text: string, end: number): boolean {
  const next = /^ ([a-z]{3,})/.exec(text.slice(end, end + 24))?.[1]
  return next !== undefined && isListedWord(next) && !isEnglishStop(next)
}

const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const units = 'one|two|three|four|five|six|seven|eight|nine'
const ordinals = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth'
const numbers = `${units}|ten|eleven|twelve|${tens}|half`
const numbered = new RegExp(
  `^(${numbers})(thirds?|fourths?|quarters?|fifths?|years?|months?|weeks?|days?|hours?|minutes?|way|step|stage|story|storey|person|member|party|side|sided|tier|week)$`,
  'i',
)
const counting = new RegExp(`^(${tens})(${units}|${ordinals})$`, 'i')
// Before a noun any one thing: threestringed, fifthgeneration.
const headed = new RegExp(`^([a-z]+teenth|twentieth|tenth|${ordinals}|${numbers})([a-z]{3,})$`)
const aged = new RegExp(`^(${numbers}|[a-z]+teen)year$`, 'i')
const linked = /^([A-Za-z][a-z]{2,12})(to|of|in|by|on|and)-([a-z]{3,12})$/

/** onethird, twoyear; downto-earth, where "downto" is no word. */
function counted(word: string): string | undefined {
  const [, number, unit] = counting.exec(word) ?? numbered.exec(word) ?? []
  if (number !== undefined) return `${number}-${unit}`
  // A seventyyear-old teacher.
  const [first = '', ...rest] = word.split('-')
  const years = rest[0] === 'old' ? aged.exec(first)?.[1] : undefined
  if (years !== undefined) return [`${years}-year`, ...rest].join('-')
  const [, head = '', link = '', tail = ''] = linked.exec(word) ?? []
  const areWords = isEnglishWord(head) && isEnglishWord(tail) && !isEnglishWord(head + link)
  return areWords ? `${head}-${link}-${tail}` : undefined
}

function isLetters(part: string): boolean {
  return part !== '' && part === part.toUpperCase()
}

function whole(word: string, known: Compounds): string | undefined {
  const small = word.toLowerCase()
  const compound = known(closed(small))
  if (compound === undefined || hyphens(small) >= hyphens(compound)) return undefined
  return inCaseOf(word, compound)
}

/**
 * Compounds that the text itself prints with one hyphen, and that are no word without it: not one that it
 * prints without time and again (startup).
 */
function compoundsPrinted(counts: Counts): Compound[] {
  return [...counts.keys()]
    .filter((word) => word.includes('-'))
    .map((word): Compound => [closed(word), word])
    .filter(([key]) => !compounds.has(key) && !isEnglishWord(key) && (counts.get(key) ?? 0) < 2)
    .filter(([key, word]) => !isBroken(key, word.split('-')))
    .toSorted(([, a], [, b]) => (a < b ? -1 : 1))
}

/** Tells whether a word has a hyphen that many leave out, or that a line's end put there: spon-sored. */
function isBroken(word: string, parts: readonly string[]): boolean {
  if (isTrap('closing', parts[0] ?? '')) return true
  return isListedWord(word) && !parts.every((part) => isListedWord(part) || isTrap('prefix', part))
}

// What stands for a compound of two words, or for one that lost its hyphen.
const small = /^[a-z]{2,20}-[a-z]{2,20}$|^[a-z]{4,40}$/

function closed(word: string): string {
  return word.includes('-') ? word.replaceAll('-', '') : word
}

function hyphens(word: string): number {
  return word.split('-').length - 1
}
