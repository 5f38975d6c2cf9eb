import type { Home } from '../bulletin.ts'
import { simplified } from '../chinese/script.ts'
import { chinesePosts, titleOf as chineseTitle } from '../chinese/titles.ts'
import { table } from '../data/table.ts'
import { tokensOf } from '../english/people-tokens.ts'
import { postsOf as englishPosts, titleOf as englishTitle } from '../english/titles.ts'
import type { PersonParty } from '../exchange.ts'
import type { Title, Words } from '../mention.ts'
import { type Lang, langs } from '../span.ts'
import { foldedName } from './folded-name.ts'
import type { Post } from './profile.ts'
import { homePlace, isSingle, seatOf } from './seat.ts'

/** The posts that a party's title tells, in either language, each with the body and country it belongs to. */
export function postsOf(
  { title, organisation, side }: Pick<PersonParty, 'title' | 'organisation' | 'side'>,
  home: Home | null,
): Post[] {
  const posts = langs.flatMap((lang) => {
    const words = title?.[lang]
    if (words === undefined) return []
    // Some titles leave the body to the party's own field.
    return titlesIn(words, lang).map((post) =>
      postOf(post, { body: post.organisation?.text ?? organisation?.[lang], lang, home, side }),
    )
  })
  return distinct(posts)
}

interface Holding {
  readonly body: string | undefined
  readonly lang: Lang
  readonly home: Home | null
  readonly side: string | undefined
}

function postOf({ rank, country }: Title, { body, lang, home, side }: Holding): Post {
  const seat = body === undefined ? {} : seatOf(body, lang, home)
  const office = seat.office ?? officeOf(rank)
  // A bare 市长 is the home city's.
  const isBare = seat.place === undefined && country === undefined && side === home?.country
  const place = isBare && office === 'municipal-government' ? homePlace(home) : undefined
  return {
    rank,
    ...seat,
    ...(office !== undefined && { office }),
    ...(place !== undefined && { place }),
    ...(country && { country }),
    ...(body !== undefined && !isSingle(office) && { body: `${lang}:${foldedName(body)}` }),
  }
}

const kins = new Map(table('titles').map((row) => [row['id'] ?? '', row['kin'] ?? '']))
const offices = new Map([
  ['ambassador', 'embassy'],
  ['consul-general', 'consulate-general'],
  ['mayor', 'municipal-government'],
  ['governor', 'provincial-government'],
])

/** The office that a rank is held in, whatever the title says besides. */
function officeOf(rank: string): string | undefined {
  return offices.get(kins.get(rank.replace(/^deputy-(?=.)/, '')) ?? kins.get(rank) ?? '')
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
function canonical(value: object): string {
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
