import { simplified } from '../chinese/script.ts'
import type { Names, PersonParty } from '../exchange.ts'
import type { PersonMention, Placed } from '../mention.ts'
import { type Lang, overlaps } from '../span.ts'
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
export function partyAt(
  person: Placed<PersonMention>,
  people: readonly PersonParty[],
): PersonParty | undefined {
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
  const holders = holdersOf(item, { person, people }).filter((name) =>
    (name[person.lang] ?? '').startsWith(body),
  )
  const distinct = new Set(holders.map((name) => JSON.stringify(name)))
  if (distinct.size === 1) return holders[0]
  const office = person.title?.text
  // "The Consul General", of whom the item gives the title alone.
  return distinct.size === 0 && office
    ? holderOfOffice(people, { office, lang: person.lang })
    : undefined
}

/** Whom the item names as holding the rank of a post that is printed bare. */
function holdersOf(item: ItemContext, { person, people }: Named): Names[] {
  const rank = person.titles.at(-1)?.rank
  return mentionsOf(item, 'person', person.lang)
    .filter(({ name, titles }) => name && titles.some((title) => title.rank === rank))
    .flatMap((one) => partyAt(one, people)?.name ?? [])
}

/** "The mayor added": of several mayors the one who spoke before. */
export function holdsBare(
  item: ItemContext,
  { person, people, name }: Named & { name: Names },
): boolean {
  if (person.name || person.group || person.titles.at(-1)?.organisation) return false
  return holdersOf(item, { person, people }).some(
    (holder) => JSON.stringify(holder) === JSON.stringify(name),
  )
}

/** The one of an item's people who holds a post, by his name before others, else by his full title: "the Ambassador", 总领事. */
export function holderOfOffice(
  people: readonly PersonParty[],
  { office, lang }: { office: string; lang: Lang },
): Names | undefined {
  const post = postPattern(office, lang)
  const holders = people.filter(
    ({ title, group }) => !group && post.test(simplified(title?.[lang] ?? '')),
  )
  const named = holders.flatMap(({ name }) => name ?? [])
  if (named.length > 0) return named.length === 1 ? named[0] : undefined
  const titles = holders.flatMap(({ title }) => title ?? [])
  return titles.toSorted((a, b) => (b[lang] ?? '').length - (a[lang] ?? '').length)[0]
}

/** The post in a title or a chain of titles: a vice mayor is no mayor. */
function postPattern(office: string, lang: Lang): RegExp {
  const words = office.replace(/^the /i, '').replace(/(?:先生|女士)$/u, '')
  return lang === 'en'
    ? new RegExp(`(?:^|, |\\band )${words.replace(/[\s-]/g, '[\\s-]')}\\b`, 'i')
    : new RegExp(`(?<!副)${simplified(words)}(?:$|、)`, 'u')
}
