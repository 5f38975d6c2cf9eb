import { listed, table } from '../data/table.ts'
import { isEnglishWord } from './english-words.ts'
import { isLetter } from './odd-words.ts'
import { type Change, change, type RepairKind } from './repair-kind.ts'
import { isTrap } from './space-traps.ts'
import { isMachineText, standsAlone } from './surroundings.ts'

const divided = /-([ \t]{0,3}\r?\n[ \t]{0,3}| )?([a-z]{2,14})/y
const compounds = new Set(table('hyphenated').flatMap(({ words }) => listed(words)))
// A co-op is no coop: words so short are not divided.
const shortest = 6
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
      if (!isLetter(text.charCodeAt(at - 1))) continue
      divided.lastIndex = at
      const [found, gap, right = ''] = divided.exec(text) ?? []
      if (found === undefined) continue
      const left =
        /(?:[A-Za-z]{2,14}|(?<![A-Za-z])[Ee])$/.exec(text.slice(Math.max(0, at - 15), at))?.[0] ??
        ''
      const start = at - left.length
      const before = left + found
      const after = mended(left, right, gap)
      if (after === before || !isApart(text, start, start + before.length)) continue
      if (!isMachineText(text, at)) changes.push(change('likely', start, { before, after }))
    }
    return changes
  },
}

/** Other parts of the same compound may stand before it: down-to-⏎earth. */
function isApart(text: string, start: number, end: number): boolean {
  const head = /(?:[A-Za-z]{2,14}-)+$/.exec(text.slice(Math.max(0, start - 30), start))?.[0] ?? ''
  return standsAlone(text, start - head.length, end)
}

/** The word without its hyphen, or, over a gap, the compound with it; else as it was. */
function mended(left: string, right: string, gap = ''): string {
  const printed = `${left}-${gap}${right}`
  if (gap === ' ') return suspended.test(right) ? printed : overSpace(left, right, printed)
  if (isDivided(left, right)) return left + right
  return isCompound(left, right) ? `${left}-${right}` : printed
}

/** Two words, or the e of e-mail. */
function isCompound(left: string, right: string): boolean {
  const isLeftWord = isEnglishWord(left) || left.toLowerCase() === 'e'
  return isLeftWord && isEnglishWord(right)
}

/** A space is a line's end that was: what is no word and no known compound keeps it. */
function overSpace(left: string, right: string, printed: string): string {
  if (left === '') return printed
  const compound = `${left}-${right}`
  if (compounds.has(compound.toLowerCase())) return compound
  if (left.length + right.length >= shortest && isEnglishWord(left + right)) return left + right
  return isCompound(left, right) && (right.length > 3 || left.length > 3) ? compound : printed
}

function isDivided(left: string, right: string): boolean {
  if (left === '' || left.length + right.length < shortest) return false
  if (!isEnglishWord(left + right)) return false
  return !isEnglishWord(right) || !(isEnglishWord(left) || isTrap('prefix', left))
}
