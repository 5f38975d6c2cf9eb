import type { Title } from '../mention.ts'
import { about } from './disagreement.ts'
import { type Person, people } from './people.ts'
import { otherRank } from './rank-words.ts'
import { isAkin, isOtherPost } from './ranks.ts'
import type { Checked, Rule } from './rule.ts'

export const titleDiffers: Rule = {
  severity: 'error',
  about: 'One person has a higher or another rank in one version than in the other.',
  ask(item) {
    const { agreed, alone } = people(item)
    const message = (a: string, b: string) => `"${a}" is not the rank of "${b}"`
    const read = [...agreed, ...onlyOnes(alone), ...unnamed(item)].flatMap(([en, zh]) => {
      const posts = en.bead === zh.bead ? otherPosts(en, zh) : undefined
      if (!posts || isDeputyInBoth(item, posts)) return []
      const [english, chinese] = posts
      return [
        about(item, {
          en: { ...en, start: english.start, end: english.end },
          zh: { ...zh, start: chinese.start, end: chinese.end },
          message,
        }),
      ]
    })
    const told = new Set(read.map(({ bead }) => bead))
    const worded = item.beads.flatMap((_, bead) => {
      const found = told.has(bead) ? undefined : otherRank(item, bead)
      return found ? [about(item, { en: { ...found.en, bead }, zh: found.zh, message })] : []
    })
    return [...read, ...worded]
  },
}

/** Deputy Permanent Secretary, 副常任秘书, and the junior minister: both have the word, wherever it stands. */
function isDeputyInBoth({ text }: Checked, [en, zh]: readonly [Title, Title]): boolean {
  return (
    isAkin(en.rank, zh.rank) &&
    /\b(?:Deputy|Depute|Vice|Assistant|First(?= Mayor)|Associate|Junior|Lieutenant)\b/i.test(
      text.slice(Math.max(0, en.start - 'lieutenant '.length), en.end),
    ) &&
    text.slice(zh.start, zh.end).includes('副')
  )
}

/** The only titled person of a bead in each version, from one country: one man under two names. */
function onlyOnes(alone: readonly Person[]): (readonly [en: Person, zh: Person])[] {
  const titled = alone.filter(({ titles }) => titles.length > 0)
  return titled.flatMap((en) => {
    const here = titled.filter(({ bead }) => bead === en.bead)
    const [first, second] = here
    const zh = first === en ? second : first
    if (en.lang !== 'en' || zh?.lang !== 'zh' || here.length !== 2) return []
    return countryOf(en) !== undefined && countryOf(en) === countryOf(zh) ? [[en, zh] as const] : []
  })
}

/** Whom both versions of a bead tell by the title alone, each one only, of one country: Sweden’s Ambassador, 瑞典大使. */
function unnamed({ beads, mentions }: Checked): (readonly [en: Person, zh: Person])[] {
  return beads.flatMap((_, bead) => {
    const holders = mentions.filter(
      (one): one is Person =>
        one.type === 'person' && one.bead === bead && !one.group && one.titles.length > 0,
    )
    const [en, zh, ...others] = holders.toSorted((a, b) => a.lang.localeCompare(b.lang))
    if (en?.lang !== 'en' || zh?.lang !== 'zh' || others.length > 0) return []
    if (en.name || zh.name || countryOf(en) === undefined) return []
    return countryOf(en) === countryOf(zh) ? [[en, zh] as const] : []
  })
}

function countryOf({ titles }: Person): string | undefined {
  return titles.find(({ country }) => country !== undefined)?.country
}

/** The one post of each that the other does not hold; with several posts to choose from nothing is sure. */
function otherPosts(en: Person, zh: Person): readonly [Title, Title] | undefined {
  const isHeld = (title: Title, others: readonly Title[]): boolean =>
    others.some((other) => isAkin(title.rank, other.rank) && !isOtherPost(title, other))
  const english = en.titles.filter((title) => !isHeld(title, zh.titles))
  const chinese = zh.titles.filter((title) => !isHeld(title, en.titles))
  const [a, b] = [english[0], chinese[0]]
  if (!a || !b || english.length > 1 || chinese.length > 1) return undefined
  return en.titles.length === zh.titles.length && isOtherPost(a, b) ? [a, b] : undefined
}
