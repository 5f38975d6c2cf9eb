import { transliterates } from '../chinese/transliteration.ts'
import type { Mention, Placed } from '../mention.ts'
import { about } from './disagreement.ts'
import { isChinesePerson, type Person } from './people.ts'
import type { Checked, Rule } from './rule.ts'
import { sideOf } from './words.ts'

/**
 * Below this a part of a name and its rendering have no sound in common: of 1,277 cities of data/places.tsv nine
 * in ten lie above it with their Chinese names (the others are translated, or renamed), of cities with the names of
 * others one in twenty.
 */
const alike = 0.45
/** Of any word of the sentence more is asked. */
const heard = 0.75

export const foreignNameDiffers: Rule = {
  severity: 'error',
  about:
    'A foreign name in Chinese characters does not have the sound of the name in Latin letters.',
  ask(item) {
    return item.mentions.flatMap((zh) => {
      if (!isForeign(zh)) return []
      const others = item.mentions.filter(isLatin)
      const spelt = others.map((en) => ({ en, ...compared(item.text, en, zh) }))
      if (spelt.some(({ unmatched, matched }) => unmatched.en === 0 && matched > 0)) return []
      if (spelt.some(({ unmatched, matched }) => unmatched.zh === 0 && matched > 0)) return []
      const near = spelt.filter(({ en, matched }) => en.bead === zh.bead && isOne(en, zh, matched))
      const [first, ...more] = near.toSorted((a, b) => b.matched - a.matched)
      // Two who might be meant: which one is a guess.
      if (!first || more.some(({ matched }) => matched === first.matched)) return []
      if (isHeard(item, first.en, zh)) return []
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
function compared(text: string, en: Person, zh: Person) {
  const words = (en.name?.text ?? '').match(/[\p{L}\p{M}’'-]{2,}/gu) ?? []
  const parts = formsOf(text, zh)
  const free = new Set(words.keys())
  const met = parts.filter((forms) => {
    const [best] = stretches(words, free)
      .map((at) => ({ at, sound: soundOf(forms, at.map((index) => words[index]).join('')) }))
      .filter(({ sound }) => sound >= alike)
      .sort((a, b) => b.sound - a.sound)
    for (const index of best?.at ?? []) free.delete(index)
    return best !== undefined
  })
  return { matched: met.length, unmatched: { en: free.size, zh: parts.length - met.length } }
}

const particle = /^(?:\p{Ll}|\p{L}{2,3}$|O’|Mc)/u

/** One to three words running that are still free: 范德梅尔 renders "van der Meer". */
function stretches(words: readonly string[], free: ReadonlySet<number>): number[][] {
  return [...free].flatMap((start) =>
    [1, 2, 3]
      .map((size) => Array.from({ length: size }, (_, step) => start + step))
      .filter((at) => at.every((index) => index < words.length && free.has(index)))
      .filter((at) => at.length === 1 || at.some((index) => particle.test(words[index] ?? ''))),
  )
}

/**
 * The parts of a Chinese name, each in the forms that it may have been cut short or too long in: a character or two
 * before the first, another name joined to it (吕红梅与菲奥娜), a word or two behind the last (奥格森博士).
 */
function formsOf(text: string, { name }: Person): string[][] {
  const parts = (name?.text ?? '').match(/\p{Script=Han}+/gu) ?? []
  const before = /\p{Script=Han}{0,2}$/u.exec(text.slice(0, name?.start ?? 0))?.[0] ?? ''
  return parts.map((part, at) => {
    const tails = part.length > 4 ? [2, 3, 4].map((size) => part.slice(-size)) : []
    const longer = [
      before.slice(-1) + part,
      before + part,
      part.split(/[与和及同]/u).at(-1) ?? part,
    ]
    const shorter = [part.slice(0, -1), part.slice(0, -2)].filter((form) => form.length > 2)
    return [
      part,
      ...(at === 0 ? [...longer, ...tails] : []),
      ...(at === parts.length - 1 ? shorter : []),
    ]
  })
}

function soundOf(forms: readonly string[], word: string): number {
  return Math.max(...forms.map((form) => transliterates(form, word)))
}

/** The English has words of the sound of every part beside this name, if not read as a name. */
function isHeard(item: Checked, en: Person, zh: Person): boolean {
  const text = sideOf(item, { bead: zh.bead, lang: 'en' }).replace(en.name?.text ?? '', '')
  const words = text.match(/\p{Lu}[\p{L}\p{M}’'-]+/gu) ?? []
  return formsOf(item.text, zh).every((forms) =>
    words.some((word) => soundOf(forms, word) >= heard),
  )
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
