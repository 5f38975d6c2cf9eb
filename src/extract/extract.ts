import { chinese } from '../chinese/chinese.ts'
import { english } from '../english/english.ts'
import type { Exchange } from '../exchange.ts'
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
    exchanges: aligned.map((_, item) => exchange(context(item))),
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

/** What one item reports, or null when it reports no exchange. */
function exchange(item: ItemContext): Exchange | null {
  const told = kind(item)
  if (!told) return null
  const who = people(item)
  const bodies = organisations(item, who)
  const named = title(item)
  const nth = edition(item)
  const way = direction(item, { ...told, people: who, organisations: bodies })
  const seen = mode(item)
  return {
    ...told,
    mode: seen,
    direction: way,
    when: when(item),
    parts: parts(item),
    ...(named && { title: named }),
    ...(nth && { edition: nth }),
    places: places(item, way),
    people: missionHosts(
      hostedAbroad(who, { ...told, direction: way, mode: seen }, item.home?.country ?? 'CN'),
      bodies,
      told.kind,
    ),
    organisations: travelled(bodies, { ...told, direction: way }, item.home?.country ?? 'CN'),
    ...countries(item, [...who, ...bodies]),
    agreements: agreements(item),
    ties: ties(item),
    topics: topics(item),
    quantities: quantities(item),
    anniversaries: anniversaries(item),
    statements: statements(item, who),
  }
}
