import { isListedWord } from '../data/word-list.ts'
import { isEnglishWord, rankOf } from './english-words.ts'
import { nations } from './nations.ts'
import { personNames } from './person-names.ts'
import { placeWords } from './place-names.ts'
import { remembered } from './remembered.ts'
import { endingOf, mayLackLetter } from './word-bits.ts'
import { isEnglishForm } from './word-forms.ts'

const alphabet = Array.from('abcdefghijklmnopqrstuvwxyz')
const rarest = 6
const shortestName = 6
const shortestRare = 7
const smallA = 0x61

// Stands for the letter that is lost, in what is remembered.
const hole = '_'

/** The one English word that a letter between two pieces makes; where none is made, the one other form of a word: con_erts. */
export function onlyWordOrForm(left: string, right: string): string | undefined {
  if (mayLackLetter(left, right) || mayLackInStem(left, right)) return made(left + hole + right)
  return undefined
}

const made = remembered((holed): string | undefined => {
  const [left = '', right = ''] = holed.split(hole)
  const letters = completed(left, right)
  const words = mayLackLetter(left, right) ? letters.filter(isEnglishWord) : []
  if (words.length > 0 || !mayLackInStem(left, right)) return onlyOne(words)
  return onlyOne(letters.filter(isForm))
})

/** The one name of a place, a people or a person. */
export function onlyName(left: string, right: string): string | undefined {
  const isName = left.charCodeAt(0) < smallA && left !== ''
  const names = isName ? namesLacking().get(left + right) : undefined
  return names === undefined ? undefined : onlyOne(names.filter((name) => lacks(name, left, right)))
}

/** The one long word of the list of rare ones. */
export function onlyRareWord(left: string, right: string): string | undefined {
  if (left.length + right.length < shortestRare || !/^[a-z]+$/.test(left + right)) return undefined
  return rareMade(left + hole + right)
}

const rareMade = remembered((holed): string | undefined => {
  const [left = '', right = ''] = holed.split(hole)
  return onlyOne(completed(left, right).filter(isListedWord))
})

function lacks(name: string, left: string, right: string): boolean {
  return name.startsWith(left) && name.slice(left.length + 1) === right
}

let lacking: Map<string, readonly string[]> | undefined

/** Names by what is left of them without one of their small letters. Made when it is asked for: few texts lack letters. */
function namesLacking(): Map<string, readonly string[]> {
  lacking ??= withoutLetter(new Set([...placeWords, ...nations, ...personNames]))
  return lacking
}

function withoutLetter(names: Iterable<string>): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const name of names) {
    if (name.length < shortestName) continue
    for (let at = 1; at < name.length; at++) {
      const rest = name.slice(0, at) + name.slice(at + 1)
      const known = found.get(rest) ?? []
      if (!known.includes(name)) found.set(rest, [...known, name])
    }
  }
  return found
}

/** How rare a word or another form of one is, from 1 to 6. */
export function rarityOf(word: string): number {
  const rank = rankOf(word)
  return rank === 0 ? rarest : rank
}

function completed(left: string, right: string): string[] {
  return alphabet.map((letter) => left + letter + right)
}

function isForm(word: string): boolean {
  return isEnglishForm(word.toLowerCase())
}

/** Tells whether what an ending stands on may lack a letter. */
function mayLackInStem(left: string, right: string): boolean {
  const ending = endingOf(right)
  if (ending === undefined) return false
  const stem = right.slice(0, -ending.length)
  return mayLackLetter(left, stem) || mayLackLetter(left, stem, 'e')
}

function onlyOne(words: readonly string[]): string | undefined {
  return words.length === 1 ? words[0] : undefined
}
