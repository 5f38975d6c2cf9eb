import { transliterates } from '../chinese/transliteration.ts'
import type { Mention, Placed } from '../mention.ts'
import { about } from './disagreement.ts'
import { isChinesePerson, type Person } from './people.ts'
import type { Checked, Rule } from './rule.ts'

/**
 * Below this a part of a name and its rendering have no sound in common: of 1,277 cities of data/places.tsv nine
 * in ten lie above it with their Chinese names (the others are translated, or renamed), of cities with the names of
 * others one in twenty.
 */
const alike = 0.45

export const foreignNameDiffers: Rule = {
  severity: 'error',
  about:
    'A foreign name in Chinese characters does not have the sound of the name in Latin letters.',
  ask(item) {
    return item.mentions.flatMap((zh) => {
      if (!isForeign(zh)) return []
      const others = item.mentions.filter(isLatin)
      const spelt = others.map((en) => ({ en, ...compared(en, zh) }))
      if (spelt.some(({ unmatched, matched }) => unmatched.en === 0 && matched > 0)) return []
      if (spelt.some(({ unmatched, matched }) => unmatched.zh === 0 && matched > 0)) return []
      const near = spelt.filter(({ en, matched }) => en.bead === zh.bead && isOne(en, zh, matched))
      const [first, ...more] = near.toSorted((a, b) => b.matched - a.matched)
      // Two who might be meant: which one is a guess.
      if (!first || more.some(({ matched }) => matched === first.matched)) return []
      return [finding(item, { en: first.en, zh })]
    })
  },
}

function finding(item: Checked, { en, zh }: { readonly en: Person; readonly zh: Person }) {
  return about(item, {
    en: { ...en, ...en.name },
    zh: { ...zh, ...zh.name },
    message: (a, b) => `"${a}" does not sound like "${b}"`,
  })
}

/** The point between its parts tells a name that renders sounds; without one it may be adopted (呂真才). */
function isForeign(mention: Placed<Mention>): mention is Person {
  return (
    mention.type === 'person' &&
    mention.lang === 'zh' &&
    mention.name !== undefined &&
    /\p{Script=Han}[·・•]\p{Script=Han}/u.test(mention.name.text)
  )
}

function isLatin(mention: Placed<Mention>): mention is Person {
  return (
    mention.type === 'person' &&
    mention.lang === 'en' &&
    mention.group !== true &&
    mention.name !== undefined &&
    !isChinesePerson(mention)
  )
}

/** The parts of two names set against each other by sound: how many meet, and how many of each meet none. */
function compared(en: Person, zh: Person) {
  const words = (en.name?.text ?? '').match(/[\p{L}\p{M}’'-]{2,}/gu) ?? []
  const parts = (zh.name?.text ?? '').match(/\p{Script=Han}+/gu) ?? []
  const free = new Set(words)
  const met = parts.filter((part) => {
    const [word] = [...free]
      .map((one) => ({ one, sound: sound(part, one) }))
      .filter(({ sound }) => sound >= alike)
      .sort((a, b) => b.sound - a.sound)
    if (word) free.delete(word.one)
    return word !== undefined
  })
  return { matched: met.length, unmatched: { en: free.size, zh: parts.length - met.length } }
}

/** Another name may stand joined before it: 吕红梅与菲奥娜·德拉蒙德. */
function sound(part: string, word: string): number {
  const last = part.split(/[与和及同]/u).at(-1) ?? part
  return Math.max(...[part, last].map((one) => transliterates(one, word)))
}

/** One man under both names: part of the name agrees, or rank and country do. */
function isOne(en: Person, zh: Person, matched: number): boolean {
  if (matched > 0) return true
  return en.titles.some((title) =>
    zh.titles.some(
      ({ rank, country }) =>
        title.rank === rank && title.country !== undefined && title.country === country,
    ),
  )
}
