import { isPinyin } from '../chinese/pinyin.ts'
import { listed, table } from '../data/table.ts'
import { rankOf } from './english-words.ts'
import type { Counts } from './evidence.ts'
import { nations } from './nations.ts'
import type { OddForm } from './odd-words.ts'
import { placeWords } from './place-names.ts'
import { isPrinted } from './printed.ts'
import { byStart, type Change, change, type RepairKind } from './repair-kind.ts'
import { oncePerSurvey, type Survey } from './survey.ts'
import { titleWords } from './title-words.ts'
import { isSlip } from './typo-context.ts'
import { isOfTwoWords, meant, printable } from './typo-words.ts'

const shortest = 5
const longest = 20
// What may be two words run together is a slip of a common one that the text prints time and again.
const [oftenPrinted, commonest] = [2, 4]

/** Chinese names of cities, countries and places by their English one. */
const chineseNames = new Map(
  ['cities', 'countries', 'places'].flatMap((name) =>
    table(name).map(
      ({ en = '', zh, zhAliases }) => [en, [...listed(zh), ...listed(zhAliases)]] as const,
    ),
  ),
)

/**
 * One letter too many, too few or changed about with the next, inside a long word of everyday print or
 * the name of a country, a people or a month, where that makes just one word. Foreign words look like
 * English ones with a letter amiss (Ministere, Institut, Philipp): the first letter and the last must be
 * right, the words on both sides English, and no other name is a typo.
 */
export const typo: RepairKind<MeantWords> = {
  levels: ['likely'],
  about: 'A letter doubled, left out or changed about with the next inside an English word.',
  examples: [
    ['the Chongqing Municipal Goverment of China', 'the Chongqing Municipal Government of China'],
    ['visitors from Ruassia came', 'visitors from Russia came'],
    ['On Septembr 3, he inspecteed the port', 'On September 3, he inspected the port'],
    ['in the Ttrade in services', 'in the Trade in services'],
  ],
  witness: {
    counts: (survey) => {
      const counts = new Map<string, number>()
      for (const { before, starts, candidates } of slipsOf(survey)) {
        counts.set(before, starts.length)
        for (const after of candidates) {
          const slips = slipsAmong(survey, before, { starts, after }).length
          if (slips > 0) counts.set(slipOf(before, after), slips)
        }
      }
      return counts
    },
    evidence: (counts, { text }) => {
      const words = new Map<string, string | undefined>()
      for (const [form, times] of counts)
        if (!form.includes(' ')) words.set(form, meantIn(text, { form, times, counts }))
      return words
    },
  },
  find(survey, words) {
    const changes: Change[] = []
    for (const { before, starts } of slipsOf(survey)) {
      const after = words.get(before)
      if (after === undefined) continue
      for (const start of slipsAmong(survey, before, { starts, after }))
        changes.push(change('likely', start, { before, after }))
    }
    return changes.sort(byStart)
  },
}

/** The places of a form where it may be a slip of a word. */
function slipsAmong(
  survey: Survey,
  letters: string,
  { starts, after }: { readonly starts: readonly number[]; readonly after: string },
): number[] {
  const found: number[] = []
  for (const start of starts) if (isSlip(survey, { start, letters }, after)) found.push(start)
  return found
}

/** What forms like a word were meant for; undefined for those that are left as they are. */
export type MeantWords = ReadonlyMap<string, string | undefined>

/** The odd forms that a slip of a word may have made. */
const slipsOf = oncePerSurvey(({ odd }) =>
  odd.forms
    .filter(isSuspect)
    .map(({ letters: before, starts }) => ({ before, starts, candidates: candidatesOf(before) }))
    .filter(({ candidates }) => candidates.length > 0),
)

/** The words that a form may be a slip of: one, or those that the text must show to be meant. */
function candidatesOf(form: string): readonly string[] {
  const after = meant(form)
  return after === undefined ? printable(form) : [after]
}

function slipOf(form: string, after: string): string {
  return `${form} ${after}`
}

/** A form, how often it comes, and the counts that say which words it may be a slip of where it stands. */
interface Suspect {
  readonly form: string
  readonly times: number
  readonly counts: Counts
}

/**
 * What a form was meant for. What comes back again and again is a name, unless the text knows better elsewhere; and of
 * the words that are less than everyday, the text must print the one that is meant, or name the place in Chinese.
 */
function meantIn(text: string, { form, times, counts }: Suspect): string | undefined {
  // A text is not searched for what nothing in it can be a slip of.
  const mayBe = (after: string) => counts.has(slipOf(form, after))
  const after = meant(form)
  if (after !== undefined)
    return !mayBe(after) || (times > 1 && !text.includes(after)) ? undefined : after
  const isMeant = (one: string) => mayBe(one) && isToldByText(text, form, one)
  const [only, ...others] = times > 1 ? [] : printable(form).filter(isMeant)
  return others.length === 0 ? only : undefined
}

function isToldByText(text: string, form: string, word: string): boolean {
  if (!isOfTwoWords(form.toLowerCase()))
    return isPrinted(text, word) || isNamedInChinese(text, form, word)
  return rankOf(word) <= commonest && isPrinted(text, word, titleWords.has(word) ? 1 : oftenPrinted)
}

function isNamedInChinese(text: string, form: string, name: string): boolean {
  const names = chineseNames.get(name) ?? []
  return !isPinyin(form) && names.some((one) => text.includes(one))
}

function isSuspect({ letters }: OddForm): boolean {
  const { length } = letters
  const isLong = length >= shortest && length <= longest
  if (!isLong || !/^[A-Za-z][a-z]+$/.test(letters)) return false
  // Belarusian is printed beside Belarussian.
  const single = letters.endsWith('s') ? letters.slice(0, -1) : letters
  return !placeWords.has(letters) && !nations.has(single)
}
