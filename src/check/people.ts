import { spellsOverseas } from '../chinese/overseas-names.ts'
import { isChineseName, isPinyin } from '../chinese/pinyin.ts'
import { romanises } from '../chinese/romanisation.ts'
import { plainLatin } from '../chinese/syllables.ts'
import { transliterates } from '../chinese/transliteration.ts'
import { listed, table } from '../data/table.ts'
import type { Mention, PersonMention, Placed } from '../mention.ts'
import { type Compared, compared } from './disagreement.ts'
import { sameName } from './printed-names.ts'
import type { Checked } from './rule.ts'

export type Person = Placed<PersonMention>

/** From here on two foreign names sound alike enough to be one where their sentences say the same. */
const sameSound = 0.6

/** The full names of both versions compared by what they spell and how they sound. */
export function people(item: Checked): Compared<Person> {
  const named = {
    ...item,
    mentions: withNames(item).filter((one) => one.type !== 'person' || hasFullName(one)),
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

/**
 * Tan Wei Jie is 陈伟杰: the family name as Southeast Asia spells it before a given name in two words or with a hyphen,
 * as no pinyin is written.
 */
export function isOverseas(han: string, latin: string): boolean {
  return /^\S+(?: \S+ \S+| \S+-\S+)$/.test(latin) && spellsOverseas(han, latin) > 0
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

/**
 * The mentions, with names for those whom the Chinese names behind a title and only the English tells to be a name:
 * 处长柳如烟回答 beside "Liu Ruyan, Director".
 */
function withNames({ text, mentions }: Checked): readonly Placed<Mention>[] {
  return mentions.map((one) => {
    if (one.type !== 'person' || one.lang !== 'zh' || one.name || one.group) return one
    const behind = text.slice(one.end, one.end + 4)
    const han = mentions
      .filter((other) => other.type === 'person' && other.lang === 'en' && other.bead === one.bead)
      .flatMap((other) => (other.type === 'person' && other.name ? [other.name.text] : []))
      .map((latin) =>
        [2, 3, 4]
          .map((size) => behind.slice(0, size))
          .find((form) => romanises(form, latin) >= sameName),
      )
      .find((form) => form !== undefined)
    return han === undefined
      ? one
      : { ...one, name: { text: han, start: one.end, end: one.end + han.length } }
  })
}
