import type { Home } from '../bulletin.ts'
import { simplified } from '../chinese/script.ts'
import { chinesePosts, titleOf as chineseTitle } from '../chinese/titles.ts'
import { tokensOf } from '../english/people-tokens.ts'
import { postsOf as englishPosts, titleOf as englishTitle } from '../english/titles.ts'
import type { PersonParty } from '../exchange.ts'
import type { Title, Words } from '../mention.ts'
import { type Lang, langs } from '../span.ts'
import type { Post } from './profile.ts'
import { seatOf } from './seat.ts'

/** The posts that a party's title tells, in either language, each with the body and country it belongs to. */
export function postsOf({ title, organisation }: PersonParty, home: Home | null): Post[] {
  const posts = langs.flatMap((lang) => {
    const words = title?.[lang]
    if (words === undefined) return []
    return titlesIn(words, lang).map((post): Post => {
      // Some titles leave the body to the party's own field.
      const body = post.organisation?.text ?? organisation?.[lang]
      const seat = body === undefined ? {} : seatOf(body, lang, home)
      return { rank: post.rank, ...seat, ...(post.country && { country: post.country }) }
    })
  })
  return distinct(posts)
}

function titlesIn(words: string, lang: Lang): Title[] {
  if (lang === 'en') {
    const tokens = tokensOf(words)
    return englishPosts(tokens).map((post) => englishTitle(words, tokens, post))
  }
  let body: Words | undefined
  return chinesePosts(simplified(words)).map((post) => {
    const title = chineseTitle(words, post, body)
    body = title.organisation
    return title
  })
}

/** Each value once, in a settled order. */
export function distinct<T extends object>(values: readonly T[]): T[] {
  const keyed = new Map(values.map((value) => [canonical(value), value]))
  return [...keyed.keys()].sort().flatMap((key) => keyed.get(key) ?? [])
}

/** JSON of a flat object with its keys in order. */
export function canonical(value: object): string {
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
