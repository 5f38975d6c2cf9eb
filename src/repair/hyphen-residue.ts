import { listed, table } from '../data/table.ts'
import { isListedWord } from '../data/word-list.ts'
import { isEnglishWord } from './english-words.ts'
import { isLetter } from './odd-words.ts'
import { placeWords } from './place-names.ts'
import { remembered } from './remembered.ts'
import { type Change, change, type RepairKind } from './repair-kind.ts'
import { isTrap } from './space-traps.ts'
import { isMachineText, standsAlone } from './surroundings.ts'
import { isEnglishForm } from './word-forms.ts'

const divided = /-([ \t]{0,3}\r?\n[ \t]{0,3}| )?([a-z]{2,14})/y
const compounds = new Set(table('hyphenated').flatMap(({ words }) => listed(words)))
// A co-op is no coop: words so short are not divided.
const shortest = 6
const shortestListed = 9
// "Short- and long-term": the hyphen waits for the word that comes after the next hyphen.
const suspended = /^(?:and|or|to|as|nor|but|through|versus|vs)$/

export const hyphenResidue: RepairKind = {
  levels: ['likely'],
  about: 'A hyphen that divided a word at the end of a line.',
  examples: [
    ['the relations estab-lished in 1992', 'the relations established in 1992'],
    ['a long-\nterm partner', 'a long-term partner'],
    ['the ship- building city', 'the shipbuilding city'],
  ],
  find({ text, landmarks }) {
    const changes: Change[] = []
    for (const at of landmarks.placesOf('-')) {
      const made = isLetter(text.charCodeAt(at - 1)) ? mendedAt(text, at) : undefined
      if (made) changes.push(made)
    }
    return changes
  },
}

/** The word or compound that the hyphen at `at` stands in, where it changes. */
function mendedAt(text: string, at: number): Change | undefined {
  divided.lastIndex = at
  const [found, gap, right = ''] = divided.exec(text) ?? []
  if (found === undefined) return undefined
  const left =
    /(?:[A-Za-z]{2,14}|(?<![A-Za-z])[Ee])$/.exec(text.slice(Math.max(0, at - 15), at))?.[0] ?? ''
  const start = at - left.length
  const before = left + found
  const isLinked = gap !== undefined && left !== '' && tailAt(text, at + found.length) !== ''
  const after = isLinked ? `${left}-${right}` : mended(before)
  if (after === before || !isApart(text, start, start + before.length)) return undefined
  return isMachineText(text, at) ? undefined : change('likely', start, { before, after })
}

/** Other parts of the same compound may stand before it and behind it: down-to-⏎earth, people-⏎to-people. */
function isApart(text: string, start: number, end: number): boolean {
  const head = /(?:[A-Za-z]{2,14}-)+$/.exec(text.slice(Math.max(0, start - 30), start))?.[0] ?? ''
  const tail = tailAt(text, end)
  return standsAlone(text, start - head.length, end + tail.length)
}

/** What goes on behind the small word of a compound: to-people. */
function tailAt(text: string, end: number): string {
  const isLinked = /-(?:[ \n]|\r?\n)?(?:to|in|of|on|by|the|for|at)$/.test(
    text.slice(Math.max(0, end - 8), end),
  )
  return isLinked ? (/^(?:-[A-Za-z]{2,14})+/.exec(text.slice(end, end + 30))?.[0] ?? '') : ''
}

/** The word without its hyphen, or, over a gap, the compound with it; else as it was. */
const mended = remembered((printed) => {
  const [, left = '', gap, right = ''] = /^([^-]*)-([^a-z]*)(.*)$/.exec(printed) ?? []
  if (gap === ' ') return suspended.test(right) ? printed : overSpace(left, right, printed)
  if (isDivided(left, right)) return left + right
  return isCompound(left, right) ? `${left}-${right}` : printed
})

/** Two words, or the e of e-mail, or a beginning that no word is: co-⏎working. */
function isCompound(left: string, right: string): boolean {
  const isLeftWord = isEnglishWord(left) || left.toLowerCase() === 'e' || isTrap('prefix', left)
  return isLeftWord && (isEnglishWord(right) || isListedWord(right))
}

/** A space is a line's end that was: what is no word and no known compound keeps it. */
function overSpace(left: string, right: string, printed: string): string {
  if (left === '') return printed
  const compound = `${left}-${right}`
  if (compounds.has(compound.toLowerCase())) return compound
  if (left.length + right.length >= shortest && isEnglishWord(left + right)) return left + right
  if (tens.test(left) && units.test(right)) return compound
  const isLong = right.length > 3 || left.length > 3 || left.toLowerCase() === 'non'
  return isCompound(left, right) && isLong ? compound : printed
}

const tens = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/i
const units = /^(?:one|two|three|four|five|six|seven|eight|nine)$/

function isDivided(left: string, right: string): boolean {
  if (left === '' || left.length + right.length < shortest) return false
  const whole = left + right
  if (!isEnglishWord(whole) && !isRareWhole(whole)) return isListed(left, whole)
  // Co-founders: what is rarer keeps its hyphen before whatever may be a word.
  const isRest = !(isEnglishWord(whole) ? isEnglishWord(right) : isListedWord(right))
  return isRest || !(isEnglishWord(left) || isTrap('prefix', left))
}

/** Tells whether a long word of the list of rare ones falls into letters that are none and the rest: convales-cent. */
function isListed(left: string, whole: string): boolean {
  const isPart = left.length > 2 && !isListedWord(left.toLowerCase()) && !isTrap('prefix', left)
  return isPart && whole.length >= shortestListed && isListedWord(whole.toLowerCase())
}

/** Another form of a word, or a name of a place: carpen-ters, Luxem-bourg. */
function isRareWhole(word: string): boolean {
  return isEnglishForm(word.toLowerCase()) || placeWords.has(word)
}
