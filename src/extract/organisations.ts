import type { Names, OrganisationParty, OrganisationRole, PersonParty } from '../exchange.ts'
import { covers } from '../span.ts'
import { evidenceOf, type ItemContext } from './item.ts'
import { matched } from './matching.ts'
import { floor, likeness } from './organisations-likeness.ts'
import { type Named, namedIn } from './organisations-named.ts'
import { higher } from './organisations-roles.ts'
import { seatOf } from './organisations-seat.ts'
import { isSpoken } from './people-background.ts'

/**
 * The bodies that take part in what an item reports, one party a body: named in both languages where both
 * name it, with the part that grammar or the post of one of its people tells. A body that has no part, and that
 * not both versions name, is left out.
 */
export function organisations(
  item: ItemContext,
  people: readonly PersonParty[],
): OrganisationParty[] {
  const en = namedIn(item, 'en', people)
  const zh = namedIn(item, 'zh', people)
  const score = (a: Named, b: Named): number => likeness(a, b, item.home)
  return matched(en, zh, { score, floor }).flatMap(([a, b]) => party(a, b, item) ?? [])
}

function party(
  en: Named | null,
  zh: Named | null,
  item: ItemContext,
): OrganisationParty | undefined {
  const role = roleOf(item, { en, zh })
  if (role === undefined || (!en && zh && isOnlyTitle(zh, item))) return undefined
  const name: Names = { ...(en && { en: en.text }), ...(zh && { zh: zh.text }) }
  const mentions = [...(en?.mentions ?? []), ...(zh?.mentions ?? [])]
  const side =
    (en && seatOf(en, 'en', item.home).country) ?? (zh && seatOf(zh, 'zh', item.home).country)
  return {
    name,
    role,
    ...(side ? { side } : {}),
    evidence: mentions.map((mention) => ({ ...evidenceOf(mention, mention), of: 'name' as const })),
  }
}

interface Sides {
  readonly en: Named | null
  readonly zh: Named | null
}

/** A body that both versions name outside what somebody says or hopes for takes part, if only by being there. */
function roleOf(item: ItemContext, { en, zh }: Sides): OrganisationRole | undefined {
  const isPresent = [en, zh].every((one) => one?.mentions.some((its) => !isSpoken(item, its)))
  return higher(en?.role, zh?.role) ?? (isPresent ? 'attendee' : undefined)
}

/** 市委副书记、市长: the bare word in a title, which no English name bears out, tells of no part the body played. */
function isOnlyTitle({ text, mentions }: Named, item: ItemContext): boolean {
  if (!/^[市省区區县縣州](?:委|政府)$/.test(text)) return false
  const people = item.mentions.filter(({ type }) => type === 'person')
  return mentions.every((mention) => people.some((person) => covers(person, mention)))
}
