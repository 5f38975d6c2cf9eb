import { table } from '../data/table.ts'
import { simplified } from './script.ts'
import { plainLatin, readings } from './syllables.ts'

const surnames = new Map(
  table('surnames').map(
    ({ han = '', pinyin = '' }) => [han, pinyin.split(' | ')[0] ?? ''] as const,
  ),
)
const syllable = new RegExp(
  `^(?:${[
    'ai|ei|ao|ou|ang?|eng?|er|[aoe]',
    'b(?:a[io]?|ei|[aei]ng?|o|i(?:e|ao|an)?|u)',
    'p(?:a[io]?|ei|[aei]ng?|ou?|i(?:e|ao|an)?|u)',
    'm(?:a[io]?|ei?|[aei]ng?|ou?|i(?:e|ao|u|an)?|u)',
    'f(?:a|ei|[ae]ng?|ou?|u)',
    '[dt](?:a[io]?|ei?|ang?|en|eng|ou|ong|i(?:a|e|ao|u|an|ng)?|u(?:o|i|an|n)?)',
    '[nl](?:a[io]?|ei?|ang?|en|eng|ou?|ong|i(?:a|e|ao|u|ang?|ng?)?|u(?:o|e|an|n)?|ve?|yue?)',
    '[gkh](?:a[io]?|ei?|[ae]ng?|ou|ong|u(?:a|o|ai|i|ang?|n)?)',
    '[jqx](?:i(?:a|e|ao|u|ang?|ng?|ong)?|[uv](?:e|an|n)?)',
    '(?:[zcs]h|r)(?:a[io]?|ei?|[ae]ng?|ou|ong|i|u(?:a|o|ai|i|ang?|n)?)',
    '[zcs](?:a[io]?|ei?|[ae]ng?|ou|ong|i|u(?:o|i|an|n)?)',
    'y(?:ao?|e|ang?|ou?|ong|ing?|i|[uv](?:e|an|n)?)',
    'w(?:ai?|ei|o|[ae]ng?|u)',
  ].join('|')})$`,
)
const longestSyllable = 6

/** Tells whether a Latin name could be pinyin from its first letter to its last: no English name is. */
export function isPinyin(latin: string): boolean {
  const words = latin.split(/[\s’'-]+/).map(plainLatin)
  return words.length > 0 && words.every((word) => word.length <= 24 && splits(word))
}

function splits(word: string): boolean {
  const ends = [true]
  for (let end = 1; end <= word.length; end++) {
    for (let start = end - 1; start >= 0 && start >= end - longestSyllable; start--) {
      ends[end] ||= ends[start] === true && syllable.test(word.slice(start, end))
    }
  }
  return word !== '' && ends[word.length] === true
}

/** Tells whether a name of two to four characters opens with a Chinese surname. */
export function isChineseName(han: string): boolean {
  const plain = simplified(han)
  return /^\p{Script=Han}{2,4}$/u.test(plain) && surnameOf(plain) !== null
}

/**
 * A Chinese person's name in pinyin as GB/T 28039 writes it (Zhang Guozhi, Ouyang Xi’an), or null when
 * a character has more than one reading and only the person can tell.
 */
export function namePinyin(han: string): string | null {
  const plain = simplified(han)
  const surname = surnameOf(plain)
  if (surname === null) return null
  const given = Array.from(plain.slice(surname.length), (char) => readings(char))
  if (given.length === 0 || given.some((all) => all.length !== 1)) return null
  const family = surnames.get(surname) ?? ''
  const joined = given
    .map(([first = '']) => first)
    .reduce((name, next) => name + (/^[aoe]/.test(next) ? '’' : '') + next)
  return `${capital(family)} ${capital(joined)}`
}

function surnameOf(plain: string): string | null {
  const two = plain.slice(0, 2)
  if (plain.length > 2 && surnames.has(two)) return two
  return surnames.has(plain.slice(0, 1)) ? plain.slice(0, 1) : null
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}
