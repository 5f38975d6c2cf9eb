import { isChineseName, isPinyin } from '../chinese/pinyin.ts'
import { romanises } from '../chinese/romanisation.ts'
import type { Mention, Placed, Words } from '../mention.ts'
import type { Lang } from '../span.ts'
import { hasSurname, isOverseas, type Person } from './people.ts'
import { isSpelt, sameName, writtenAs } from './printed-names.ts'
import type { Checked } from './rule.ts'
import { sideOf, versionOf } from './words.ts'

/** Below this the two are different people, not one name misspelt. */
const relatedName = 0.4

type Named = Person & { readonly name: Words }

/**
 * Two names of one bead that the other version does not print there: the one misspells the other, or both stand
 * with the one title that is left. Found by the words of the other version, not only by what was read as a name.
 */
export function misnamed(item: Checked, bead: number): (readonly [en: Named, zh: Named])[] {
  const en = latinNames(item, bead)
  const zh = chineseNames(item, bead, en)
  return en.flatMap((one): (readonly [Named, Named])[] => {
    const rivals = zh.filter((other) => isRelated(one, other))
    const [rival] = rivals
    // Two who might be meant: which one is a guess.
    if (rival) {
      const isSure =
        rivals.length === 1 && en.filter((other) => isRelated(other, rival)).length === 1
      return isSure && isNews(item, one, rival) ? [[one, rival]] : []
    }
    const [only] = zh
    const isLeft = only && en.length === 1 && zh.length === 1 && isTitledAlike(one, only)
    return isLeft && isNews(item, one, only) ? [[one, only]] : []
  })
}

function isRelated(en: Named, zh: Named): boolean {
  const score = romanises(zh.name.text, en.name.text)
  return score >= relatedName && score < sameName && !isOverseas(zh.name.text, en.name.text)
}

function isTitledAlike(en: Named, zh: Named): boolean {
  return en.titles.some(({ rank }) => zh.titles.some((title) => title.rank === rank))
}

/** One of the two names is nowhere in the other version. */
function isNews(item: Checked, en: Named, zh: Named): boolean {
  return (
    writtenAs(versionOf(item, 'zh'), en.name.text) === undefined ||
    !isSpelt(versionOf(item, 'en'), zh.name.text)
  )
}

function latinNames(item: Checked, bead: number): Named[] {
  const chinese = sideOf(item, { bead, lang: 'zh' })
  return named(item, bead, 'en').filter(
    // Sun Vira of Cambodia is 孙维拉: the name of another country is not spelt as pinyin is.
    ({ name, titles }) =>
      /^\p{Lu}[\p{L}’]+ \p{Lu}[\p{L}’]+$/u.test(name.text) &&
      hasSurname(name.text) &&
      (isPinyin(name.text) || !titles.some(({ country = 'CN' }) => country !== 'CN')) &&
      writtenAs(chinese, name.text) === undefined,
  )
}

function chineseNames(item: Checked, bead: number, latin: readonly Named[]): Named[] {
  const english = sideOf(item, { bead, lang: 'en' })
  const whole = named(item, bead, 'zh').filter(({ name }) => isChineseName(name.text))
  return [...whole, ...behindTitles(item, bead, latin)].filter(
    ({ name }) => !isSpelt(english, name.text),
  )
}

/** Whom a title names, if not read as a name: of the characters behind the title those that a name is likest. */
function behindTitles({ text, mentions }: Checked, bead: number, latin: readonly Named[]): Named[] {
  return mentions.filter(isHolder).flatMap((holder): Named[] => {
    if (holder.lang !== 'zh' || holder.bead !== bead) return []
    const forms = latin.flatMap(({ name }) =>
      [2, 3, 4].map((size) => {
        const han = text.slice(holder.end, holder.end + size)
        return { han, score: isChineseName(han) ? romanises(han, name.text) : 0 }
      }),
    )
    const best = forms.sort((a, b) => b.score - a.score)[0]
    if (!best || best.score < relatedName) return []
    const name = { text: best.han, start: holder.end, end: holder.end + best.han.length }
    return [{ ...holder, name }]
  })
}

function named({ mentions }: Checked, bead: number, lang: Lang): Named[] {
  return mentions.filter(
    (one): one is Named =>
      one.type === 'person' && one.name !== undefined && one.lang === lang && one.bead === bead,
  )
}

/** Somebody told by his title alone. */
function isHolder(mention: Placed<Mention>): mention is Person {
  return (
    mention.type === 'person' &&
    mention.name === undefined &&
    mention.group !== true &&
    mention.titles.length > 0
  )
}
