import { chinese } from '../chinese/chinese.ts'
import { english } from '../english/english.ts'
import type { Exchange, OrganisationParty, PersonParty } from '../exchange.ts'
import type { Placed } from '../mention.ts'
import type { Reading, Stage } from '../pipeline.ts'
import { overlaps, type Span } from '../span.ts'
import { agreements } from './agreements.ts'
import { anniversaries } from './anniversaries.ts'
import { calendar } from './calendar.ts'
import { withComings } from './comings.ts'
import { countries } from './countries.ts'
import { direction } from './direction.ts'
import { edition } from './edition.ts'
import { home } from './home.ts'
import { issued } from './issued.ts'
import type { ItemContext } from './item.ts'
import { kind } from './kind.ts'
import { mentions } from './mentions.ts'
import { mode } from './mode.ts'
import { organisations } from './organisations.ts'
import { travelled } from './organisations-travel.ts'
import { parts } from './parts.ts'
import { people } from './people.ts'
import { hostedAbroad } from './people-abroad.ts'
import { missionHosts } from './people-missions.ts'
import { places } from './places.ts'
import { published } from './published.ts'
import { quantities } from './quantities.ts'
import { statements } from './statements.ts'
import { ties } from './ties.ts'
import { title } from './title.ts'
import { topics } from './topics.ts'
import { when } from './when.ts'

type Needs = 'repaired' | 'segmented' | 'paired' | 'aligned'

/** The stage that reads each item for what happened: who, what, when, where, on whose side, and what was promised. */
export function extract(): Stage<'extracted', Needs> {
  return {
    adds: 'extracted',
    needs: ['repaired', 'segmented', 'paired', 'aligned'],
    run: extracted,
  }
}

function extracted(reading: Reading<Needs>) {
  const { repaired, segmented, aligned, given, source } = reading
  const { text } = repaired
  const byItem = mentions(reading, { en: english, zh: chinese })
  const all = byItem.flat()
  const out = published(text, { ...given, ...source })
  const own = byItem.map((item) => withoutIssue(item, out?.evidence ?? []))
  const dates = calendar(own.flat(), { text, published: out })
  const city = home(text, given.home)
  const context = (item: number): ItemContext =>
    withComings({
      text,
      segments: segmented.segments,
      beads: aligned[item] ?? [],
      mentions: own[item] ?? [],
      home: city,
      calendar: dates,
    })
  return {
    issued: issued(out, { mentions: all, calendar: dates }),
    home: city,
    mentions: all,
    exchanges: exchanges(aligned.map((_, item) => context(item))),
  }
}

/** The day of issue is no item's own, though a masthead may stand in the first, where that has a day beside it. */
function withoutIssue(own: readonly Placed[], evidence: readonly Span[]): readonly Placed[] {
  const others = own.filter(
    (mention) => mention.type !== 'date' || !evidence.some((one) => overlaps(one, mention)),
  )
  const hasDay = others.some((mention) => mention.type === 'date' && mention.from.day !== undefined)
  return hasDay ? others : own
}

/**
 * What each item reports, or null where it reports no exchange. A field is found for all items before the next one is:
 * between them the fields have more code than a processor keeps at hand.
 */
function exchanges(items: readonly ItemContext[]): (Exchange | null)[] {
  const found = items
    .flatMap((item) => {
      const told = kind(item)
      return told ? [{ item, home: item.home?.country ?? 'CN', ...told }] : []
    })
    .map((one) => ({ ...one, who: people(one.item) }))
    .map((one) => ({ ...one, bodies: organisations(one.item, one.who) }))
    .map((one) => ({ ...one, mode: mode(one.item), direction: wayOf(one) }))
    .map((one) => ({ ...one, when: when(one.item) }))
    .map((one) => ({ ...one, parts: parts(one.item) }))
    .map((one) => ({ ...one, ...named(one.item) }))
    .map((one) => ({ ...one, places: places(one.item, one.direction) }))
    .map((one) => ({
      ...one,
      people: missionHosts(hostedAbroad(one.who, one, one.home), one.bodies, one.kind),
      organisations: travelled(one.bodies, one, one.home),
    }))
    .map((one) => ({ ...one, ...countries(one.item, [...one.who, ...one.bodies]) }))
    .map((one) => ({ ...one, agreements: agreements(one.item) }))
    .map((one) => ({ ...one, ties: ties(one.item) }))
    .map((one) => ({ ...one, topics: topics(one.item) }))
    .map((one) => ({ ...one, quantities: quantities(one.item) }))
    .map((one) => ({ ...one, anniversaries: anniversaries(one.item) }))
    .map((one) => ({ ...one, statements: statements(one.item, one.who) }))
    .map(({ item, home: _, who, bodies, ...exchange }): [ItemContext, Exchange] => [item, exchange])
  const byItem = new Map(found)
  return items.map((item) => byItem.get(item) ?? null)
}

interface Told extends Pick<Exchange, 'kind' | 'kinds'> {
  readonly item: ItemContext
  readonly who: readonly PersonParty[]
  readonly bodies: readonly OrganisationParty[]
}

function wayOf({ item, who, bodies, ...told }: Told): Exchange['direction'] {
  return direction(item, { ...told, people: who, organisations: bodies })
}

function named(item: ItemContext): Pick<Exchange, 'title' | 'edition'> {
  const name = title(item)
  const nth = edition(item)
  return { ...(name && { title: name }), ...(nth && { edition: nth }) }
}
