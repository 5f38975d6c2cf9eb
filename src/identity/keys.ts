import type { Sounds } from '../chinese/transliteration.ts'
import type { Known } from './known.ts'
import type { Profile, Seat } from './profile.ts'
import { isSingle } from './seat.ts'

const mostKeys = 40

/**
 * What a profile is looked up by: two that may be one share a key. The keys that fewest share come
 * first, so that a caller who stops early has seen the likeliest.
 */
export function keysOf(known: Known): string[] {
  const { type } = known.profile
  const keys = type === 'person' ? personKeys(known) : bodyKeys(known)
  return [...new Set(keys)].slice(0, mostKeys).map((key) => `${type} ${key}`)
}

function personKeys({ profile, en, zh }: Known): string[] {
  const names = [
    ...zh.map(({ folded }) => folded),
    ...en.flatMap(({ runs }) => runs),
    // 张国智 is found by Zhang Guozhi and by Guozhi Zhang.
    ...zh.flatMap(({ spelt: [family = '', given = ''] }) =>
      family === '' ? [] : [family + given, given + family],
    ),
  ]
  const offices = [...new Set(profile.posts.map(officeKey))]
  const withOffice = names.flatMap((name) => offices.map((office) => `${name}|${office}`))
  const surnames = [
    ...zh.flatMap(({ spelt: [family] }) => family ?? []),
    ...en.filter(({ isPinyin }) => isPinyin).flatMap(({ words }) => [words[0], words.at(-1)]),
  ]
  return [
    ...withOffice,
    ...names,
    ...skeletonKeys(profile, en),
    ...partKeys(profile, { en, zh }),
    ...surnames.flatMap((surname) => offices.map((office) => `${surname ?? ''}|${office}`)),
    ...profile.posts.flatMap(postKeys),
    ...[...en, ...zh].flatMap(({ sounds }) => soundKeys(sounds(), profile.side)),
  ]
}

/** The consonants of a foreign name, to find slips in its vowels. */
function skeletonKeys({ side }: Profile, en: Known['en']): string[] {
  return en
    .filter(({ isPinyin, words }) => !isPinyin && words.length > 1)
    .flatMap(({ folded }) => sided(folded.replace(/[aeiouy ]|(.)(?=\1)/g, ''), side))
}

/** Each part of a foreign name, to find a slip in the others, and short forms. */
function partKeys({ side }: Profile, { en, zh }: Pick<Known, 'en' | 'zh'>): string[] {
  // Moreau could be pinyin.
  const foreign = en.filter(({ isPinyin, words }) => !isPinyin || words.length === 1)
  const latin = foreign.flatMap(({ words }) => words)
  // 莫罗 looks like a Chinese name, and is half of a foreign one.
  const han = zh.flatMap(({ parts }) => parts)
  const parts = [...latin, ...han].filter((part) => part.length > 1)
  return parts.flatMap((part) => sided(part, side))
}

/** The first consonants of a name, by what they sound like: 霍夫曼 and Hoffmann meet here. */
function soundKeys({ all }: Sounds, side: string | undefined): string[] {
  const consonants = all.filter(({ weight }) => weight >= 0.6).map(({ is }) => is.slice(0, 1))
  const heard = consonants.slice(0, 4).join('').replaceAll('M', 'N')
  return heard.length < 2 ? [] : sided(`~${heard}`, side)
}

/** With the side it is rarer; without it those are found whose side is not told. */
function sided(words: string, side: string | undefined): string[] {
  return side === undefined ? [`${words}|`] : [`${words}|${side}`, `${words}|`]
}

function officeKey({ office = '', place = '', country = '' }: Seat): string {
  return `${office}/${place}/${country}`
}

/** Posts that few hold: names in two languages meet here. */
function postKeys(post: Profile['posts'][number]): string[] {
  const isTold = post.place !== undefined || (post.country !== undefined && post.country !== 'CN')
  return isTold || post.body !== undefined
    ? [`${post.rank}@${post.body ?? ''}${officeKey(post)}`]
    : []
}

function bodyKeys({ profile, en, zh }: Known): string[] {
  const seats = profile.seats.filter(({ place, country }) => place ?? country)
  return [
    ...seats.filter(({ office }) => isSingle(office)).map((seat) => `@${officeKey(seat)}`),
    ...zh.map(({ folded }) => folded),
    ...en.map(({ folded }) => folded),
    ...en.filter(({ words }) => words.length > 1).map(({ words }) => consonants(words)),
    ...seats.map((seat) => `@${officeKey(seat)}`),
  ]
}

function consonants(words: readonly string[]): string {
  return words.join('').replace(/[aeiouy]|(.)(?=\1)/g, '')
}
