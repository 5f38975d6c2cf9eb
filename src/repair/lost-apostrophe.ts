import { isPinyin } from '../chinese/pinyin.ts'
import { listed, table } from '../data/table.ts'
import { isListedWord } from '../data/word-list.ts'
import { isEnglishStop } from '../english/words.ts'
import { type Apostrophe, apostropheOf, apostrophes } from './apostrophe.ts'
import { inCaseOf, isEnglishWord, isProper } from './english-words.ts'
import { counted } from './evidence.ts'
import { ownersIn, type Plural, pluralPossessives } from './lost-apostrophe-plural.ts'
import type { OddForm, OddWords, Word } from './odd-words.ts'
import { personNames } from './person-names.ts'
import { placeNames } from './place-names.ts'
import { byStart, type Change, change, type RepairKind } from './repair-kind.ts'
import { isMachineText, standsAlone } from './surroundings.ts'
import { oncePerSurvey, type Survey } from './survey.ts'

const rows = new Map(
  table('lost-apostrophes').map(({ lost = '', whole = '', next }) => [
    lost,
    { whole, next: new Set(listed(next)) },
  ]),
)
// Those that are words without it too, with a capital or a small letter.
const words = new RegExp(
  `(?:${Array.from(rows.keys())
    .filter(isEnglishWord)
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|')})(?![A-Za-z])`,
  'y',
)

export interface ApostropheEvidence {
  readonly apostrophe: Apostrophe
  /** What the text prints with an apostrophe elsewhere, without it, in order. */
  readonly owners: readonly string[]
  /** Names in s, and whether it prints them nowhere without their s. */
  readonly areStrangers: ReadonlyMap<string, boolean>
}

export const lostApostrophe: RepairKind<ApostropheEvidence> = {
  levels: ['likely'],
  about: 'An apostrophe lost from a possessive or a contraction.',
  examples: [
    ['Ningbo Municipal Peoples Government', 'Ningbo Municipal People’s Government'],
    ['Chongqings first sister city', 'Chongqing’s first sister city'],
    ['This March weve opened a program', 'This March we’ve opened a program'],
    ['the two countries leaders', 'the two countries’ leaders'],
  ],
  witness: {
    counts: (survey) => {
      const counts = new Map([...apostrophes.counts(survey), ...counted(ownersIn(survey))])
      for (const { letters, starts } of ownersOf(survey)) counts.set(letters, starts.length)
      const { codes } = survey
      for (const { letters, starts } of survey.odd.forms) {
        if (!name.test(letters)) continue
        // Hartley, where Hartleys may stand: not where it owns something.
        let alone = 0
        for (const start of starts) if (isAlone(codes, start, start + letters.length)) alone++
        if (alone > 0) counts.set(letters, alone)
      }
      return counts
    },
    evidence: (counts, survey) => ({
      apostrophe: apostropheOf(counts, survey),
      owners: [...counts.keys()].filter((one) => one.includes(' ')).toSorted(),
      areStrangers: new Map(
        [...counts.keys()]
          .filter((one) => ownerForm.test(one))
          .map((one) => [one, !counts.has(one.slice(0, -1))]),
      ),
    }),
  },
  find(survey, { apostrophe, owners, areStrangers }) {
    const changes: Change[] = []
    for (const word of [
      ...single(survey),
      ...namesOwning(survey, areStrangers),
      ...placesOwning(survey),
      ...pluralPossessives(survey, owners),
    ]) {
      if (!mayOwn(survey.text, word)) continue
      const after = word.after.replace('’', apostrophe)
      changes.push(change('likely', word.start, { before: word.before, after }))
    }
    return changes.sort(byStart)
  },
}

/** Words that show by themselves, or by the next, that they lack an apostrophe. */
function single({ text, odd }: Survey): Plural[] {
  const found: Plural[] = []
  for (const { start, letters: before } of [...suspects(odd), ...wordsAt(text, odd.owners)]) {
    const end = start + before.length
    if (severalOf.test(text.slice(Math.max(0, start - 7), start))) continue
    const after = whole(before, () => nextWord.exec(text.slice(end, end + 22))?.[1])
    if (after !== undefined) found.push({ start, before, after })
  }
  return found
}

function suspects({ forms }: OddWords): Word[] {
  const found: Word[] = []
  for (const form of forms) {
    if (!isSuspect(form)) continue
    for (const start of form.starts) found.push({ start, letters: form.letters })
  }
  return found
}

/** Tells whether a word that may lack its apostrophe is one of its own, in prose, and nobody's name. */
function mayOwn(text: string, word: Plural): boolean {
  const { start, before } = word
  return (
    standsAlone(text, unquoted(text, start), start + before.length) &&
    !isMachineText(text, start) &&
    !isPerson(text, word)
  )
}

// A rank or an address with a name behind it.
const titled =
  /\b(?:Mayor|Governor|President|Minister|Professor|Councillor|Mr|Ms|Mrs|Miss|Dr|Prof|Sir|Dame)\.? $/

/** Mayor Frances Akers, Frances Akers: her name, and no land that owns her. */
function isPerson(text: string, { start, before }: Plural): boolean {
  if (!personNames.has(before)) return false
  if (titled.test(text.slice(Math.max(0, start - 12), start))) return true
  const end = start + before.length
  const next = /^ ([A-Z][a-z]+)/.exec(text.slice(end, end + 24))?.[1]
  return next !== undefined && (!isEnglishWord(next) || isProper(next))
}

/** Where a word begins with the single quote that opens before it: ‘dont go. */
function unquoted(text: string, start: number): number {
  return /(?:^|[\s(])['‘]$/.test(text.slice(Math.max(0, start - 2), start)) ? start - 1 : start
}

// Behind an owner stands what it owns, or nothing when that is known: ours were quieter than Italy’s, but brighter.
// Portos de Moçambique are ports.
const nextWord =
  /^(?: (?!(?:de|do|da|dos|das|del|di|du|des|y|e|et)\b)|(?=[,;]))([A-Za-z-]{2,20}|[A-Z\d“"£€$]|(?=[,;]))/
const ownerForm = /^[A-Z][a-z]{2,18}[^s\W]s$/
const shortOwner = /^[A-Z][a-z]{1,4}s$/

/** Tells whether a form may be a name and the s of its possessive: Hartleys. */
function mayBeOwner({ letters }: OddForm): boolean {
  if (!ownerForm.test(letters) || placeNames.has(letters)) return false
  // Democrats are several.
  return !isEnglishWord(letters.slice(0, -1)) && !isListedWord(letters.toLowerCase())
}

const ownersOf = oncePerSurvey(({ odd }) => odd.forms.filter(mayBeOwner))

const name = /^[A-Z][a-z]{2,18}[^s\W]$/

/** Tells whether no figure touches letters, and no apostrophe stands behind them. */
function isAlone(codes: Uint16Array, start: number, end: number): boolean {
  const next = codes[end] ?? 0
  return !isFigure(codes[start - 1] ?? 0) && !isFigure(next) && next !== 0x27 && next !== 0x2019
}

function isFigure(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x5f
}

/** Names of the text before what they own (Hartleys wife); a family has its article: the Hartleys met. */
function namesOwning(survey: Survey, areStrangers: ApostropheEvidence['areStrangers']): Plural[] {
  return [...chineseOwning(survey), ...longOwning(survey, areStrangers)]
}

/** Given names of Chinese, be they short. */
function chineseOwning({ text, odd }: Survey): Plural[] {
  const found: Plural[] = []
  for (const { letters, starts } of odd.forms) {
    if (!shortOwner.test(letters)) continue
    for (const start of starts) {
      if (isChineseName(text, start, letters) && isBeforeThing(text, start, start + letters.length))
        found.push(owning(start, letters))
    }
  }
  return found
}

function longOwning(survey: Survey, areStrangers: ApostropheEvidence['areStrangers']): Plural[] {
  const { text } = survey
  const found: Plural[] = []
  for (const { letters, starts } of ownersOf(survey)) {
    const isStranger = areStrangers.get(letters) === true
    for (const start of starts) {
      if (!isBeforeThing(text, start, start + letters.length)) continue
      if (!isStranger || isChineseName(text, start, letters)) found.push(owning(start, letters))
    }
  }
  return found
}

/** A name and the s of its possessive, with the apostrophe between them. */
function owning(start: number, before: string): Plural {
  return { start, before, after: `${before.slice(0, -1)}’s` }
}

/** Places of several words that own: Hong Kongs harbour. */
function placesOwning({ text, odd }: Survey): Plural[] {
  const found: Plural[] = []
  for (const { letters, starts } of odd.forms) {
    const last = letters.slice(0, -1)
    if (!letters.endsWith('s') || !lastWords.has(last)) continue
    for (const start of starts) {
      const end = start + letters.length
      if (isPlaceBehind(text, start, last) && / [A-Za-z]/.test(text.slice(end, end + 2)))
        found.push(owning(start, letters))
    }
  }
  return found
}

const lastWords = new Set(
  Array.from(placeNames).flatMap((name) => / ([A-Z][a-z]{2,})$/.exec(name)?.[1] ?? []),
)

function isPlaceBehind(text: string, start: number, last: string): boolean {
  const before =
    /(?:[A-Z][a-z]+ ){1,2}$/.exec(text.slice(Math.max(0, start - 30), start))?.[0] ?? ''
  const [first = '', second = ''] = before.trimEnd().split(' ').toReversed()
  return placeNames.has(`${first} ${last}`) || placeNames.has(`${second} ${first} ${last}`)
}

const surnames = new Set(
  table('surnames').flatMap(({ pinyin }) => listed(pinyin).map((one) => one.toLowerCase())),
)

/** Tells whether a Chinese given name stands behind its surname: there is but one Xi Jinping. Ana Mendes has none. */
function isChineseName(text: string, start: number, owner: string): boolean {
  const surname = /(?:^|[^A-Za-z])([A-Z][a-z]{1,5}) $/.exec(
    text.slice(Math.max(0, start - 8), start),
  )?.[1]
  return (
    surname !== undefined && surnames.has(surname.toLowerCase()) && isPinyin(owner.slice(0, -1))
  )
}

// The two Koreas; both Hartleys.
const severalOf = /\b(?:both|all|these|those|two) $/i

function isBeforeThing(text: string, start: number, end: number): boolean {
  const next = /^ (?:e-)?([a-z]{3,20})/.exec(text.slice(end, end + 24))?.[1]
  const isThing = next !== undefined && isEnglishWord(next) && !isEnglishStop(next)
  // Any word has a capital where a sentence or a line begins.
  const isInside = /(?:[A-Za-z\d,)]|\b(?:Mr|Ms|Mrs|Dr|Prof)\.) $/.test(
    text.slice(Math.max(0, start - 6), start),
  )
  const before = text.slice(Math.max(0, start - 7), start)
  return isThing && isInside && !severalOf.test(before) && !/\bthe $/i.test(before)
}

/** Tells whether a word may lack an apostrophe, whatever stands behind it. */
function isSuspect({ letters }: OddForm): boolean {
  if (!/(?:s|nt|ve|re|ll|d)$/.test(letters) || letters.length > 20) return false
  return (
    rows.has(letters) || rows.has(letters.toLowerCase()) || whole(letters, () => '') !== undefined
  )
}

function wordsAt(text: string, starts: readonly number[]): Word[] {
  const found: Word[] = []
  for (const start of starts) {
    words.lastIndex = start
    const letters = words.exec(text)?.[0]
    if (letters !== undefined) found.push({ start, letters })
  }
  return found
}

function whole(word: string, next: () => string | undefined): string | undefined {
  return /^[A-Z]{2,}s$/.test(word) ? rows.get(word)?.whole : wholeWord(word, next)
}

function wholeWord(word: string, next: () => string | undefined): string | undefined {
  const row = rows.get(word.toLowerCase())
  if (row && (row.next.size === 0 || row.next.has(next()?.toLowerCase() ?? ''))) {
    return inCaseOf(word, row.whole)
  }
  const stem = word.slice(0, -1)
  // The plural of city is cities, that of fox foxes: citys can only be an owner.
  const isNoPlural = /(?:[^aeiou]y|x|z|ch|sh)s$/.test(word) && !isListedWord(word.toLowerCase())
  if (isNoPlural && isEnglishWord(stem) && next() !== undefined) return `${stem}’s`
  // "Netherlands" and "Philippines" are names as they stand; a possessive has its thing after it.
  const isPossessive = word.endsWith('s') && placeNames.has(stem) && !placeNames.has(word)
  return isPossessive && next() !== undefined ? `${stem}’s` : undefined
}
