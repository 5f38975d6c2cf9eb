import type { Names, PersonParty } from '../exchange.ts'
import type { PersonMention, Placed } from '../mention.ts'
import { overlaps } from '../span.ts'
import { type ItemContext, mentionsOf } from './item.ts'

interface Named {
  readonly person: Placed<PersonMention>
  readonly people: readonly PersonParty[]
}

/** The name of a person as the party holds it in both languages; "the Mayor" is the only mayor whom the item names; as printed here when no party does. */
export function nameOf(item: ItemContext, { person, people }: Named): Names | null {
  const party = partyAt(person, people)
  const name = party?.name ?? holderOf(item, { person, people })
  if (name) return name
  const words = person.name?.text ?? person.title?.text
  return words === undefined ? (party?.title ?? null) : { [person.lang]: words }
}

/** The party that stands where the person is mentioned, the one of his name before others. */
function partyAt(person: Placed<PersonMention>, people: readonly PersonParty[]) {
  const here = people.filter(({ evidence }) =>
    evidence.some((one) => one.lang === person.lang && overlaps(one, person)),
  )
  return here.find(({ name }) => name?.[person.lang] === person.name?.text) ?? here[0]
}

/** Who holds a post that is printed bare: the one person of that rank whom the item names. */
function holderOf(item: ItemContext, { person, people }: Named): Names | undefined {
  const post = person.titles.at(-1)
  if (!post || person.name || person.group) return undefined
  const body = post.organisation?.text ?? ''
  const holders = mentionsOf(item, 'person', person.lang)
    .filter(({ name, titles }) => name && titles.some(({ rank }) => rank === post.rank))
    .flatMap((one) => partyAt(one, people)?.name ?? [])
    .filter((name) => (name[person.lang] ?? '').startsWith(body))
  const distinct = new Set(holders.map((name) => JSON.stringify(name)))
  return distinct.size === 1 ? holders[0] : undefined
}
