import { namePinyin } from '../chinese/pinyin.ts'
import { romanises } from '../chinese/romanisation.ts'
import type { Words } from '../mention.ts'
import { about, compared } from './disagreement.ts'
import { misnamed } from './misnamed.ts'
import { misspelt } from './misspelt.ts'
import { isChinesePerson, isOverseas, type Person } from './people.ts'
import type { Checked, Rule } from './rule.ts'

/** From here on a Latin name spells the Chinese one. */
const sameName = 0.99
/** Below this the two are different people, not one name misspelt. */
const relatedName = 0.4

export const nameDiffers: Rule = {
  severity: 'error',
  about: 'The pinyin of a Chinese person’s name does not spell the Chinese characters.',
  ask(item) {
    const named = {
      ...item,
      mentions: item.mentions.filter((one) => one.type === 'person' && isChinesePerson(one)),
    }
    const { rivals, alone } = compared(named, 'person', { same: spells, rivals: isMisspelt })
    const found = rivals.flatMap(([en, zh]) => {
      // Two who might be meant: which one is a guess.
      const others = alone.filter((one) => one.bead === en.bead)
      if (others.some((one) => (one.lang === 'en' ? isMisspelt(one, zh) : isMisspelt(en, one))))
        return []
      if (isBroken(item, { en, zh })) return []
      return [finding(item, { en, zh })]
    })
    const told = new Set(found.map(({ bead }) => bead))
    const others = item.beads.flatMap((_, bead) => {
      if (told.has(bead)) return []
      const read = misnamed(item, bead).map(([en, zh]) => finding(item, { en, zh }))
      return read.length > 0
        ? read
        : misspelt(item, bead).map(([en, zh]) => worded(item, { en, zh, bead }))
    })
    return [...found, ...others]
  },
}

function finding(item: Checked, { en, zh }: { readonly en: Person; readonly zh: Person }) {
  const { name: latin = { ...en, text: '' }, bead } = en
  return worded(item, { en: latin, zh: zh.name ?? { ...zh, text: '' }, bead })
}

function worded(
  item: Checked,
  { en, zh, bead }: { readonly en: Words; readonly zh: Words; readonly bead: number },
) {
  const suggestion = namePinyin(zh.text)
  return {
    ...about(item, {
      en: { ...en, bead },
      zh,
      message: (a, b) => `"${a}" does not spell "${b}"`,
    }),
    ...(suggestion !== null && { suggestion, ...replacement(en.text, suggestion) }),
  }
}

/** Certain where only the given name is misspelt, and all is written as pinyin is. */
function replacement(printed: string, suggestion: string): { replacement?: string } {
  const [family, given, ...others] = printed.split(' ')
  const isSameFamily = family === suggestion.split(' ')[0]
  if (!isSameFamily || others.length > 0 || !/^\p{Lu}[\p{Ll}’']+$/u.test(given ?? '')) return {}
  return { replacement: suggestion }
}

function spells(en: Person, zh: Person): boolean {
  const [han, latin] = [zh.name?.text ?? '', en.name?.text ?? '']
  return romanises(han, latin) >= sameName || isOverseas(han, latin)
}

function isMisspelt(en: Person, zh: Person): boolean {
  const score = romanises(zh.name?.text ?? '', en.name?.text ?? '')
  return score >= relatedName && score < sameName
}

/** A stray space breaks a name in two (Zhang Guo zhi, 张 国智): with what follows it, it spells the other. */
function isBroken(
  { text }: Checked,
  { en, zh }: { readonly en: Person; readonly zh: Person },
): boolean {
  const [latin, han] = [en.name, zh.name]
  if (!latin || !han) return false
  const longer = /^\s?\p{Ll}{1,6}\b/u.exec(text.slice(latin.end, latin.end + 8))?.[0] ?? ''
  const more = /^\s?\p{Script=Han}/u.exec(text.slice(han.end, han.end + 2))?.[0] ?? ''
  const before =
    /\p{Script=Han}\s$/u.exec(text.slice(Math.max(0, han.start - 2), han.start))?.[0] ?? ''
  return [
    [latin.text + longer, han.text],
    [latin.text, before + han.text],
    [latin.text, han.text + more],
  ].some(([a = '', b = '']) => romanises(b, a) >= sameName)
}
