import type { Mention, OrganisationMention, PersonMention } from '../mention.ts'
import { covers } from '../span.ts'

/**
 * The mentions of a sentence with bodies that end before their holders: the Embassy of Latvia in China Andris Vilks
 * speaks for is the Embassy of Latvia in China. No company is part of a person's name: Pierre Dupont.
 */
export function withoutHolders(mentions: readonly Mention[]): Mention[] {
  const people = mentions.filter(
    (one): one is PersonMention => one.type === 'person' && one.titles.length > 0,
  )
  const names = mentions.flatMap((one) => (one.type === 'person' && one.name ? [one.name] : []))
  const isNamesake = (one: OrganisationMention): boolean =>
    one.office === 'company' &&
    names.some((name) => covers(name, one) && name.end - name.start > one.end - one.start)
  return mentions.flatMap((one): Mention[] => {
    if (one.type !== 'organisation') return [one]
    return isNamesake(one) ? [] : [clipped(one, people)]
  })
}

function clipped(body: OrganisationMention, people: readonly PersonMention[]): OrganisationMention {
  const holder = people.find(
    ({ name, title }) =>
      name !== undefined &&
      title !== undefined &&
      title.end > body.start &&
      title.end < name.start &&
      body.start < name.start &&
      name.start < body.end &&
      body.end <= name.end,
  )
  if (!holder?.name) return body
  const text = body.text.slice(0, holder.name.start - body.start).trimEnd()
  return { ...body, text, end: body.start + text.length }
}
