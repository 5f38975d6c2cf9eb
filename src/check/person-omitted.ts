import { romanises } from '../chinese/romanisation.ts'
import { plainLatin, readings } from '../chinese/syllables.ts'
import type { Mention, Placed } from '../mention.ts'
import type { Lang } from '../span.ts'
import { haveCounterparts } from './counterpart-words.ts'
import { alone, hasBothVersions } from './disagreement.ts'
import { withoutPlace } from './name-runs.ts'
import { isChinesePerson, type Person } from './people.ts'
import type { Checked, Rule } from './rule.ts'
import { sideOf, versionOf } from './words.ts'

/** From here on a stretch of the other version may be the name, if misspelt: another rule asks that. */
const alike = 0.5

export const personOmitted: Rule = {
  severity: 'note',
  about: 'A Chinese person named with a title in one version is not named in the other.',
  ask(item) {
    if (!hasBothVersions(item)) return []
    return firstMentions(item)
      .filter(
        (person) =>
          isTranslated(person, item) &&
          !isAdopted(item, person) &&
          !isNamedIn(item, person) &&
          !isWord(item, person),
      )
      .map((person) => ({
        ...((person.lang === 'en' || isOneOfMany(item, person)) && {
          severity: 'warning' as const,
        }),
        ...alone(
          item,
          { ...person, ...person.name },
          (words) =>
            `"${words}" is not named in the ${person.lang === 'en' ? 'Chinese' : 'English'}`,
        ),
      }))
  },
}

/** 向听众 behind 费孝和, 郁金香 before 种植户: what the English translates is no given name, and no name. */
export function isWord(item: Checked, { lang, bead, name }: Person): boolean {
  if (lang !== 'zh' || name === undefined) return false
  const en = sideOf(item, { bead, lang: 'en' })
  return [name.text.slice(1), name.text].some(
    (zh) => zh.length > 1 && haveCounterparts(item, { en, zh }),
  )
}

/** The other version names others of the sentence: its roster is no shorter by habit. */
function isOneOfMany(item: Checked, { bead, lang, name }: Person): boolean {
  return item.mentions.some(
    (one) =>
      one.type === 'person' &&
      one.bead === bead &&
      one.lang === lang &&
      one.name !== undefined &&
      one.name.text !== name?.text &&
      isChinesePerson(one) &&
      isNamedIn(item, one),
  )
}

function firstMentions({ mentions }: Checked): Person[] {
  const people = mentions.filter(isTitled)
  return people.filter(
    (one, at) => people.findIndex((other) => other.name?.text === one.name?.text) === at,
  )
}

/** The other version may know him by a name of another sound, as foreigners and Hong Kong people have. */
export function isAdopted(
  { mentions, exchange }: Checked,
  { bead, lang, titles, name }: Person,
): boolean {
  const isForeign = titles.some(({ country }) => country !== undefined && country !== 'CN')
  const isKnown = exchange?.people.some(
    (party) => party.name?.en && party.name.zh && party.name[lang] === name?.text,
  )
  const named = (of: Lang): number =>
    mentions.filter(
      (one) =>
        one.type === 'person' && one.name !== undefined && one.bead === bead && one.lang === of,
    ).length
  return isForeign || isKnown === true || named('en') === named('zh')
}

/** Without a title a name may be misread. */
function isTitled(mention: Placed<Mention>): mention is Person {
  return (
    mention.type === 'person' &&
    mention.group !== true &&
    mention.titles.length > 0 &&
    isChinesePerson(mention)
  )
}

/** A sentence left out whole is told by its own rule. */
function isTranslated({ bead }: Person, { beads }: Checked): boolean {
  const sides = beads[bead]
  return sides !== undefined && sides.en.length > 0 && sides.zh.length > 0
}

export function isNamedIn(item: Checked, { lang, name }: Person): boolean {
  const own = name ? withoutPlace(name).text : ''
  const other = versionOf(item, lang === 'en' ? 'zh' : 'en')
  return lang === 'zh' ? isSpeltIn(other, own) : isWrittenIn(other, own)
}

/** Tells whether an English text has a word pair that may spell a Chinese name: its surname, and enough of the rest. */
function isSpeltIn(text: string, han: string): boolean {
  const families = new Set([...readings(han.slice(0, 1)), ...pairs(han)])
  const words = Array.from(text.matchAll(/[\p{L}\p{M}’'-]+/gu), ({ 0: word }) => word)
  return words.some((word, at) => {
    if (!families.has(plainLatin(word))) return false
    const near = words.slice(Math.max(0, at - 2), at + 3).join(' ')
    return (
      romanises(han, [word, words[at + 1] ?? ''].join(' ')) >= alike ||
      romanises(han, [words[at - 1] ?? '', word].join(' ')) >= alike ||
      romanises(han, near) >= alike
    )
  })
}

/** The readings of a double surname. */
function pairs(han: string): string[] {
  const [a = '', b = ''] = han
  return readings(a).flatMap((first) => readings(b).map((second) => first + second))
}

/** Tells whether a Chinese text has two to four characters that a Latin name may spell. */
function isWrittenIn(text: string, latin: string): boolean {
  const words = latin.split(/\s+/).map(plainLatin)
  const runs = text.match(/\p{Script=Han}(?:\s?\p{Script=Han})*/gu) ?? []
  return runs.some((run) => {
    const chars = run.replace(/\s/g, '')
    return Array.from(chars, (char, at) => {
      const opens = readings(char).some((reading) => words.some((word) => word.startsWith(reading)))
      return opens && [2, 3, 4].some((size) => romanises(chars.slice(at, at + size), latin) >= 0.6)
    }).some(Boolean)
  })
}
