import { foreignInParts, isForeignLetter } from '../chinese/people-foreign.ts'
import { simplified } from '../chinese/script.ts'
import type { Words } from '../mention.ts'
import { overlaps } from '../span.ts'
import { about } from './disagreement.ts'
import { compared, heard, isAgreed, isWhole, type Name, type Pair } from './name-pairs.ts'
import { dottedRuns, latinRuns } from './name-runs.ts'
import { isChinesePerson, type Person } from './people.ts'
import type { Checked, Rule } from './rule.ts'

export const foreignNameDiffers: Rule = {
  severity: 'error',
  about:
    'A foreign name in Chinese characters does not have the sound of the name in Latin letters.',
  ask(item) {
    const all = item.beads.map((_, bead) => ({
      bead,
      latin: latinNames(item, bead),
      dotted: dottedNames(item, bead),
    }))
    const whole = {
      latin: all.flatMap((side) => side.latin),
      dotted: all.flatMap((side) => side.dotted),
    }
    return all.flatMap((side) =>
      side.dotted.flatMap((zh) => {
        if (side.latin.some((en) => isWhole(compared(item.text, en, zh)))) return []
        const en = misheard(item.text, zh, side)
        return en === undefined ||
          isMisread(item.text, en, zh) ||
          isToldElsewhere(item.text, [en, zh], whole)
          ? []
          : [finding(item, { en, zh, bead: side.bead })]
      }),
    )
  },
}

/**
 * Another sentence has the Chinese name in Latin letters, and this one hardly a part of it, or somebody of whom all is told:
 * Pilar Okafor is neither where 皮拉尔·阿隆索 stands beside her.
 */
function isToldElsewhere(
  text: string,
  [en, zh]: readonly [en: Name, zh: Name],
  { latin, dotted }: { readonly latin: readonly Name[]; readonly dotted: readonly Name[] },
): boolean {
  if (!latin.some((other) => isWhole(compared(text, other, zh)))) return false
  const { matched, best, unmatched } = compared(text, en, zh)
  const isOther = matched > 0 && best >= heard && unmatched.en > 0 && unmatched.zh > 0
  return !isOther || dotted.some((other) => isWhole(compared(text, en, other)))
}

/** The two agree where either was read too far, or not far enough. */
function isMisread(text: string, en: Name, zh: Name): boolean {
  // Matthew Green, Nurse Mariama Souma: a name may have a word more than was read, or one less.
  const others = [longer(text, en), shorter(en)]
  return (
    others.some((other) => isWhole(compared(text, other, zh))) ||
    isAgreed(compared(text, en, cut(zh)))
  )
}

/** The one name of the bead that is this one in part, where no other may be meant. */
function misheard(
  text: string,
  zh: Name,
  { latin, dotted }: { readonly latin: readonly Name[]; readonly dotted: readonly Name[] },
): Name | undefined {
  const near = latin.map((en) => compared(text, en, zh))
  // Ice sounds like a part of 安娜·卡琳·施耐德, but Anna Karin has two of its parts.
  const most = Math.max(...near.map(({ matched }) => matched))
  if (near.some((pair) => isAgreed(pair) && (pair.en.isPerson || pair.matched === most)))
    return undefined
  // Of two names in Chinese the one that a Latin name renders whole is the one that it renders.
  const others = dotted.filter((other) => other !== zh)
  const [first, second] = near
    .filter((pair) => isOne(pair, zh))
    .filter(({ en }) => !others.some((other) => isWhole(compared(text, en, other))))
    .toSorted((a, b) => b.matched - a.matched || b.best - a.best)
  const isSure = first && !(second?.matched === first.matched && second.best >= heard)
  return isSure ? first.en : undefined
}

/** The name with the capitalised word behind it. */
function longer(text: string, { name, ...own }: Name): Name {
  const more = /^ \p{Lu}\p{Ll}+/u.exec(text.slice(name.end, name.end + 24))?.[0] ?? ''
  return { ...own, name: { ...name, end: name.end + more.length, text: name.text + more } }
}

/** The name without its first word. */
function shorter({ name, ...own }: Name): Name {
  const size = /^\S+\s/.exec(name.text)?.[0].length ?? 0
  return { ...own, name: { ...name, start: name.start + size, text: name.text.slice(size) } }
}

/** 特里格·佩林因涉嫌: a letter that spells names as well as it begins what follows may not belong to the name. */
function cut({ name, ...own }: Name): Name {
  if (!/[·・•]\p{Script=Han}{2,}[因于和与已也同会将正以]$/u.test(simplified(name.text)))
    return { name, ...own }
  return { ...own, name: { ...name, end: name.end - 1, text: name.text.slice(0, -1) } }
}

function finding(
  item: Checked,
  { en, zh, bead }: { readonly en: Name; readonly zh: Name; readonly bead: number },
) {
  return about(item, {
    en: { ...en.name, bead },
    zh: zh.name,
    message: (a, b) => `"${a}" does not sound like "${b}"`,
  })
}

/** The point between its parts tells a name that renders sounds; without one it may be adopted (呂真才). */
function dottedNames(item: Checked, bead: number): Name[] {
  const read = people(item, bead)
  return dottedRuns(item, bead).map((run) => {
    const person = read.find(({ name }) => overlaps(name, run))
    const name = person?.name.text.includes('·') ? readAlone(item.text, within(person, run)) : run
    return { name, titles: person?.titles ?? [], isPerson: person !== undefined }
  })
}

/** The name as far as the Chinese by itself tells: where its reading leaned on the Latin name it may have lost its last letters. */
function readAlone(text: string, name: Words): Words {
  const plain = simplified(text.slice(name.start, name.start + longestName))
  const size = name.end - name.start
  const rest = plain.slice(size, foreignInParts(plain, 0)?.end ?? size)
  if (![...rest].every(isForeignLetter)) return name
  const end = name.end + rest.length
  return { ...name, end, text: text.slice(name.start, end) }
}

const longestName = 60

/** 护士[格蕾丝·阿德耶米], 斯特凡·施密特[博士]: of a run what is read as the name, where both begin together or a post stands before it. */
function within({ name, titles }: Person & { readonly name: Words }, run: Words): Words {
  const isBehindPost = name.start > run.start && titles.some(({ end }) => end === name.start)
  if (name.start !== run.start && !isBehindPost) return run
  const end = Math.min(name.end, run.end)
  return { ...name, end, text: name.text.slice(0, end - name.start) }
}

function latinNames(item: Checked, bead: number): Name[] {
  const read = people(item, bead).filter(({ lang, group }) => lang === 'en' && group !== true)
  const places = item.mentions.filter(({ type }) => type === 'place')
  // "You" and "Ice" sound like a part of many a name.
  const runs = latinRuns(item, bead).filter(
    (run) => run.text.length > 3 && !places.some((one) => overlaps(one, run)),
  )
  return withRuns(read, runs).filter(
    ({ name }) => !isChinesePerson({ type: 'person', lang: 'en', titles: [], ...name, name }),
  )
}

function people({ mentions }: Checked, bead: number): (Person & { readonly name: Words })[] {
  return mentions.filter(
    (one): one is Person & { readonly name: Words } =>
      one.type === 'person' && one.bead === bead && one.name !== undefined,
  )
}

/** The people read, and the words that only have the shape of a name. */
function withRuns(
  read: readonly (Person & { readonly name: Words })[],
  runs: readonly Words[],
): Name[] {
  const others = runs.filter((run) => !read.some(({ name }) => overlaps(name, run)))
  return [
    ...read.map(({ name, titles }) => ({ name, titles, isPerson: true })),
    ...others.map((name) => ({ name, titles: [], isPerson: false })),
  ]
}

/** One man under both names: part of the name agrees, or rank and country do. */
function isOne({ en, matched }: Pair, zh: Name): boolean {
  if (matched > 0) return true
  return en.titles.some((title) =>
    zh.titles.some(
      ({ rank, country }) =>
        title.rank === rank && title.country !== undefined && title.country === country,
    ),
  )
}
