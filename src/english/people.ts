import { listed, table } from '../data/table.ts'
import type { PersonMention, Title, Words } from '../mention.ts'
import { overlaps, type Span } from '../span.ts'
import { type Chain, chainsOf } from './people-chains.ts'
import { englishGroups } from './people-groups.ts'
import { type Name, nameWords } from './people-names.ts'
import { type Token, tokensOf } from './people-tokens.ts'
import { untitledNames } from './people-untitled.ts'
import { type Post, titleOf, wordsOf } from './titles.ts'

const led =
  '(?:led|leads|leading|headed|heading|brought|took) (?:(?:a|an|the|his|her|its) [^.,;]{0,50}?(?:delegation|team|group|mission)|(?:some |about |over |more than )?\\d|(?:[a-z-]+ ){1,5}delegation\\b)'
// With X as its leader, at their head; X came at the head of a delegation.
const atHead = '(?:at (?:its|their) head|as (?:its|their|the) (?:leader|head)|at the head of)\\b'
const leading = new RegExp(
  `^[^.;]{0,90}?\\b(?:${led}|${atHead})|^(?:(?!\\b(?:met|meeting|talks)\\b)[^.;]){0,90}? with (?:a|his|her) delegation`,
)
// The Lord Mayor and X, Vice Mayor of Y, who led a delegation: X does.
const otherLeads =
  /^[^.;]{0,90}?\band [^,.;]{1,60},[^.;]{1,80}, (?:who|whose) (?:led|leads?|headed|brought|took|delegation|party|team|group)\b/
// X met Y, who led a delegation: Y does.
const metLeader =
  /^[^.;]{0,40}?\b(?:met|meets|received|receives|welcomed|called on|talks with)\b[^.;]{1,120}, (?:(?:who|whose) (?:is |was |had )?(?:led|leads?|leading|headed|heads?|heading|brought|took)|leading|heading|at the head of)\b/
const party =
  /^ (?:and|with) (?:(?:his|her|their) (?:delegation|entourage|party|team)|(?:[a-z]+|\d+) colleagues)|^,? came with (?:[a-z]+|\d+) (?:of (?:his|her) )?colleagues/
// Whoever is met brings a party, which tells of no delegation.
const meets = /\b(?:met|meets|meeting|received|receives|welcomed|hosted|talks)\b[^;]*$/
const ledBy = /\b(?:[Ll]ed|[Hh]eaded|headed up) by (?:the )?(?:(?:Mrs?|Ms|Dr|Prof|H\.E)\.? )*$/
const wife = /(?:\band|,|^ with) [Hh]is wife,? $/
const woman = /\b(?:[Hh]is wife|[Hh](?:is|er) (?:mother|daughter)|[Tt]heir daughter),? $/
/** The MV Queen Elizabeth, the tall ship Alexander von Humboldt. */
const aboard = new RegExp(
  `\\b(?:${table('name-context')
    .flatMap((row) => (row['lang'] === 'en' && row['kind'] === 'ship' ? listed(row['words']) : []))
    .join('|')})[ “"‘]{1,2}(?:\\p{Lu}\\p{L}+ ){0,2}$`,
  'u',
)
const heldBack = new Set(['person'])
// A partner, a founder: words of the language unless printed as a title.
const ordinary = /partner|delegation|member|assistant|general-secretary|founder|teacher|staff/
// Ranks that name their holder without another word: the ambassador.
const alone = /^(?:deputy-)?(?:mayor|ambassador|consul-general|governor|consul|minister)$/

interface Reading {
  readonly sentence: string
  readonly tokens: readonly Token[]
}

interface Held {
  readonly title?: Words
  readonly titles: readonly Title[]
  readonly status?: 'new' | 'leaving' | 'acting'
  /** The title stands once for several names. */
  readonly shared: boolean
}

/**
 * The people an English sentence names, with their titles, and the unnamed holders of offices and
 * groups it tells of. A surname alone is a mention too when its verb or its place shows a person.
 * `names` are known to stand there.
 */
export function englishPeople(sentence: string, names: readonly Span[] = []): PersonMention[] {
  const reading = { sentence, tokens: tokensOf(sentence) }
  const titled = chainsOf(reading.tokens)
    .flatMap((chain) => titledMentions(reading, chain))
    .filter((mention) => !isShip(sentence, mention))
  const bodies = titled.flatMap(({ titles }) =>
    titles.flatMap(({ organisation }) => organisation ?? []),
  )
  const taken = [...titled, ...bodies]
  const named = untitledNames(sentence, { tokens: reading.tokens, names, taken })
    .map((name) => mentionOf(reading, name, { titles: [], shared: false }))
    .filter((mention) => !isShip(sentence, mention))
  const people = [...titled, ...named]
  const groups = englishGroups(sentence).filter(
    (group) => !people.some((one) => overlaps(one, group)),
  )
  return withHusbands(
    sentence,
    withLeaders(
      sentence,
      [...people, ...groups].sort((a, b) => a.start - b.start),
    ),
  )
}

function isShip(sentence: string, { name, start }: PersonMention): boolean {
  const at = name?.start ?? start
  return aboard.test(sentence.slice(Math.max(0, at - 40), at))
}

/** Steiner and his wife Anna Steiner: who is named right before a wife is a man. */
function withHusbands(sentence: string, people: readonly PersonMention[]): PersonMention[] {
  return people.map((person, at) => {
    const next = people[at + 1]
    const between = next ? sentence.slice(person.end, next.start) : ''
    const isMan = person.name && next?.name && wife.test(between) && !/[.;]/.test(between)
    return isMan && person.gender === undefined ? { ...person, gender: 'm' } : person
  })
}

/** A delegation led by A and B has two leaders. */
function withLeaders(sentence: string, people: readonly PersonMention[]): PersonMention[] {
  const out: PersonMention[] = []
  for (const person of people) {
    const before = out.at(-1)
    const joined =
      before?.leads &&
      /^\W{0,2} and (?:the )?(?:(?:Mr|Ms|Mrs|Dr)\.? ?)?$/.test(
        sentence.slice(before.end, person.start),
      )
    const isLed = before && joined && ledBy.test(ahead(sentence, before.start))
    out.push(isLed && person.name ? { ...person, leads: true } : person)
  }
  return out
}

function titledMentions({ sentence, tokens }: Reading, { posts, names }: Chain): PersonMention[] {
  const [first] = posts
  const last = posts.at(-1)
  if (!first || !last) return []
  const titles = posts.map((post) => titleOf(sentence, tokens, post))
  const title = wordsOf(sentence, tokens, { from: first.from, to: last.to })
  const status = posts.find((post) => post.rank.status)?.rank.status
  const held = { title, titles, ...(status ? { status } : {}), shared: names.length > 1 }
  if (names.length > 0) return names.map((name) => mentionOf({ sentence, tokens }, name, held))
  if (!isHolder(tokens, posts)) return []
  return [
    {
      type: 'person',
      start: title.start,
      end: title.end,
      title,
      titles,
      ...(status ? { status } : {}),
    },
  ]
}

/** As much of what stands before an offset as `ledBy` looks at. */
function ahead(sentence: string, at: number): string {
  return sentence.slice(Math.max(0, at - 40), at)
}

function hull(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
}

/** A post without a name tells of its holder when its words are definite and say whose post it is. */
function isHolder(tokens: readonly Token[], posts: readonly Post[]): boolean {
  const [post] = posts
  if (!post || heldBack.has(post.rank.side)) return false
  const told = post.body !== undefined || post.from < post.rank.from
  const capital = tokens[post.rank.from]?.kind === 'capital'
  if (!capital && ordinary.test(post.rank.id)) return false
  return told ? post.definite || capital : post.definite && alone.test(post.rank.id)
}

/** What Mr. or Ms., or whose wife, mother or daughter she is, tells. */
function genderOf(sentence: string, { gender }: Name, from: number): Name['gender'] {
  return gender ?? (woman.test(ahead(sentence, from)) ? 'f' : undefined)
}

function mentionOf({ sentence, tokens }: Reading, name: Name, held: Held): PersonMention {
  const words = nameWords(sentence, tokens, name)
  const start = tokens[name.start]?.start ?? words.start
  const end = Math.max(words.end, held.title?.end ?? 0)
  // "led by Vice-Mayor Ono": the title stands before the name.
  const from = Math.min(start, held.shared ? start : (held.title?.start ?? start))
  const gender = genderOf(sentence, name, from)
  const leads = leadsIn(sentence, { start: from, end })
  return {
    type: 'person',
    ...(held.shared || !held.title
      ? { start: words.start, end: words.end }
      : hull(words, held.title)),
    name: words,
    ...(held.title ? { title: held.title } : {}),
    titles: held.titles,
    ...(held.status ? { status: held.status } : {}),
    ...(gender ? { gender } : {}),
    ...(leads ? { leads } : {}),
  }
}

/** Tells whether the words round a name and its title say that he leads a delegation. */
function leadsIn(sentence: string, { start, end }: Span): boolean {
  const after = sentence.slice(end)
  if (party.test(after) && !meets.test(sentence.slice(0, start))) return true
  const isOther = otherLeads.test(after) || metLeader.test(after)
  return (leading.test(after) && !isOther) || ledBy.test(ahead(sentence, start))
}
