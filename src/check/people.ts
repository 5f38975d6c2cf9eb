import { isChineseName, isPinyin } from '../chinese/pinyin.ts'
import { romanises } from '../chinese/romanisation.ts'
import { plainLatin } from '../chinese/syllables.ts'
import { transliterates } from '../chinese/transliteration.ts'
import { listed, table } from '../data/table.ts'
import type { PersonMention, Placed } from '../mention.ts'
import { type Compared, compared } from './disagreement.ts'
import type { Checked } from './rule.ts'

export type Person = Placed<PersonMention>

/** From here on a Latin name spells the Chinese one. */
const sameName = 0.99
/** From here on two foreign names sound alike enough to be one where their sentences say the same. */
const sameSound = 0.6

/** The full names of both versions compared by what they spell and how they sound. */
export function people(item: Checked): Compared<Person> {
  const named = {
    ...item,
    mentions: item.mentions.filter((one) => one.type !== 'person' || hasFullName(one)),
  }
  return compared(named, 'person', { same: isSame, rivals: () => false })
}

function hasFullName({ name, group }: PersonMention): boolean {
  return group !== true && name !== undefined && /\s|·|\p{Script=Han}{2}/u.test(name.text)
}

function isSame(en: Person, zh: Person): boolean {
  const [latin, han] = [en.name?.text ?? '', zh.name?.text ?? '']
  if (romanises(han, latin) >= sameName) return true
  return en.bead === zh.bead && han.length > 2 && transliterates(han, latin) >= sameSound
}

/** A full name in Chinese characters, or one in pinyin; a hyphen (Chan Tai-man) tells of a spelling that is not pinyin. */
export function isChinesePerson(mention: { readonly lang: string } & PersonMention): boolean {
  if (!mention.name) return false
  const { text } = mention.name
  if (mention.lang === 'zh') return isChineseName(text)
  // GB/T 28039 writes ü as yu: Lyu Xin.
  return (
    isPinyin(text.replace(/\b([LNln])yu\b/, '$1v')) &&
    /^[^-]+\s[^-]+$/.test(text) &&
    hasSurname(text)
  )
}

const surnames = new Set(
  table('surnames').flatMap(({ pinyin }) => listed(pinyin).map((one) => plainLatin(one))),
)

/** Ito Shinji reads as pinyin too, but Ito is no Chinese surname. */
export function hasSurname(latin: string): boolean {
  const words = latin.split(/\s+/).map(plainLatin)
  return [words[0], words.at(-1)].some((word) => surnames.has(word ?? ''))
}
