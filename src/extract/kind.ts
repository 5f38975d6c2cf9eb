import { simplified } from '../chinese/script.ts'
import type { ExchangeKind } from '../exchange.ts'
import type { CueMention, Placed } from '../mention.ts'
import { rememberedOf } from '../remembered.ts'
import type { Lang } from '../span.ts'
import { isOfThoseHere } from './direction-clues.ts'
import { isForeign, isForeigner, localMissions } from './direction-sides.ts'
import { happensAbroad } from './direction-where.ts'
import { type ItemContext, isHeadline, mentionsBeside, mentionsOf } from './item.ts'
import { alongWith, asTold, isOfVisitors, isOnlyShown, overLink } from './kind-beside.ts'
import { type KindEvent, kindEvents } from './kind-events.ts'
import { impliedKinds } from './kind-implied.ts'
import { isLaterEvent } from './kind-later.ts'
import { isNounKind, isRefinedBy, rankOf } from './kind-rows.ts'
import { isUntold, untoldKind } from './kind-untold.ts'

/** What an item reports: its main kind, and all that happened, the main kind first. */
export interface Kinds {
  readonly kind: ExchangeKind
  readonly kinds: ExchangeKind[]
}

type Told = Placed<CueMention>

/** What the sentence that leads the item tells, and what the sentences after it tell. */
export interface Course {
  readonly main: ExchangeKind
  readonly lead: readonly KindEvent[]
  readonly later: readonly KindEvent[]
}

/**
 * The main kind and all kinds of an item, or null when it reports no exchange: a notice of the
 * office's own work, a lecture, a page's furniture.
 */
export const kind = rememberedOf((item: ItemContext): Kinds | null => {
  const told = course(item)
  if (!told) return null
  const main = callOf(item, told) ?? overLink(item, told.main)
  const events = [...told.lead, ...told.later].filter(
    (event) => !(isOnlyShown(item, event, main) || isOfVisitors(item, event, main)),
  )
  const kinds = [
    told.main,
    ...events.map((event) => event.kind),
    ...alongWith(item, main),
    ...impliedKinds(item, main),
  ]
  const all = [...new Set([main, ...kinds.flatMap((one) => asTold(one, main))])]
  return { kind: main, kinds: all.filter((one) => one !== 'internal') }
})

/** How the item goes on from its lead, or null when it reports no exchange. */
export const course = rememberedOf((item: ItemContext): Course | null => {
  const events = withoutHeadline(item, kindEvents(item))
  if (!events[0]) return isUntold(item) ? { main: untoldKind(item), lead: [], later: [] } : null
  const { headline, lead, rest } = laidOut(item, events)
  if ([...headline, ...lead].some(isInternal) && !isForeign(item)) return null
  const main = mainOfBoth(item, { headline, lead })
  if (!main) return null
  const seen = awayCall(item, localVisit(item, { main, bead: lead[0]?.bead ?? 0 }))
  return {
    main: seen,
    lead: [...lead, ...headline].map((event) =>
      event.kind === main ? { ...event, kind: seen } : event,
    ),
    later: rest
      .filter((event) => isLaterEvent(item, event, { main: seen, told: events }))
      .flatMap((event) => laterEvent(event, { item, main: seen })),
  }
})

interface Layout {
  /** What a headline tells before the lead does: nothing where there is none. */
  readonly headline: readonly KindEvent[]
  readonly lead: readonly KindEvent[]
  readonly rest: readonly KindEvent[]
}

/** Parts the events of an item: a headline tells in short what the sentence behind it tells, so that one leads. */
function laidOut(item: ItemContext, events: readonly KindEvent[]): Layout {
  const first = events[0]?.bead ?? 0
  const opening = events.filter(({ bead }) => bead === first)
  const isHeaded = opening.every((event) => isOfHeadline(item, event))
  const body = isHeaded ? events.filter(({ bead }) => bead === afterHeadlines(item, first)) : []
  const [headline, lead] = body.length > 0 ? [opening, body] : [[], opening]
  const last = lead[0]?.bead ?? first
  return { headline, lead, rest: events.filter(({ bead }) => bead > last) }
}

/** The bead behind a headline: two versions may each have their own, in a bead each. */
function afterHeadlines(item: ItemContext, first: number): number {
  const isHeading = (bead: number): boolean => {
    const { en = [], zh = [] } = item.beads[bead] ?? {}
    return [...en, ...zh].every((segment) => isHeadline(item, segment))
  }
  return isHeading(first + 1) ? first + 2 : first + 1
}

/** What a headline tells when the lead tells it too; else what the lead tells: a headline may only tell what came of a visit. */
function mainOfBoth(
  item: ItemContext,
  { headline, lead }: Omit<Layout, 'rest'>,
): ExchangeKind | undefined {
  const [short, full] = [mainOf(item, headline), mainOf(item, lead)]
  const isCall = short && full && calls.has(full) && isRefinedBy(short, full)
  const isTold = lead.some(({ kind }) => kind === short)
  return isTold && !isCall ? short : (full ?? short)
}

function isInternal({ kind }: KindEvent): boolean {
  return kind === 'internal'
}

/** 韩国总领事访威: a headline calls a visit what the text then tells for what it was. */
function withoutHeadline(item: ItemContext, events: readonly KindEvent[]): readonly KindEvent[] {
  const [first, ...others] = events
  const isVisit = first?.kind === 'visit' && isOfHeadline(item, first)
  const next = others.filter(({ bead }) => bead === others[0]?.bead)
  const isTold =
    next.some(({ kind }) => calls.has(kind)) && next.every(({ kind }) => kind !== 'visit')
  return isVisit && first.bead !== others[0]?.bead && isTold ? others : events
}

function isOfHeadline(item: ItemContext, { cues }: KindEvent): boolean {
  return cues.every(({ segment }) => isHeadline(item, segment))
}

const calls: ReadonlySet<ExchangeKind> = new Set(['courtesy-call', 'farewell-call'])

function mainOf(item: ItemContext, events: readonly KindEvent[]): ExchangeKind | undefined {
  const lead = events.filter((event) => !isInternal(event))
  const before = (a: KindEvent, b: KindEvent): number =>
    rankOf(a.kind) - rankOf(b.kind) || order(a, b)
  const told = lead.some(({ kind }) => withCompany.has(kind))
    ? lead.filter((event) => !isAttended(item, event))
    : lead
  const leading = told.filter(({ cues }) => cues.some((cue) => isFirstSentence(told, cue)))
  return leading.toSorted(before)[0]?.kind
}

/** Kinds whose people may have come for something else. */
const withCompany: ReadonlySet<ExchangeKind> = new Set(['visit', 'meeting', 'talks', 'signing'])

const attends =
  /\b(?:attends?|attended|attending|take part in|took part in|participate in|join|joined|for) (?:\S+ ){0,6}$|(?:参加|參加|出席|参与|參與|参展|參展)[^，,。；;]{0,30}$/iu

/** "Led a delegation to Hefei to attend the Convention": who comes for an event visits, whatever else goes on there. */
function isAttended(item: ItemContext, { kind, cues }: KindEvent): boolean {
  if (!isNounKind(kind)) return false
  return cues.every((cue) => {
    const comes = mentionsOf(item, 'cue', cue.lang).find(
      ({ id, segment, start }) =>
        segment === cue.segment &&
        start < cue.start &&
        /^(?:kind:(?:visit|meeting|talks|signing)|go:)/.test(id),
    )
    const from = comes?.end ?? (isHeadline(item, cue.segment) ? cue.start - 80 : undefined)
    return from !== undefined && attends.test(item.text.slice(Math.max(0, from), cue.start))
  })
}

/** A bead may hold several sentences: the first of each language that tells a kind leads. */
function isFirstSentence(lead: readonly KindEvent[], { lang, segment }: Told): boolean {
  const segments = lead.flatMap(({ cues }) =>
    cues.flatMap((cue) => (cue.lang === lang ? cue.segment : [])),
  )
  return segment === Math.min(...segments)
}

/** Which of two events is told first: in Chinese where both are told in it, else in English, else by the text. */
function order(a: KindEvent, b: KindEvent): number {
  const lang = (['zh', 'en'] as const).find((one) => tells(a.cues, one) && tells(b.cues, one))
  return position(a, lang) - position(b, lang)
}

function tells(cues: readonly Told[], lang: Lang): boolean {
  return cues.some((cue) => cue.lang === lang)
}

function position({ cues }: KindEvent, lang: Lang | undefined): number {
  const own = cues.filter((cue) => lang === undefined || cue.lang === lang)
  return Math.min(...own.map(({ start }) => start))
}

/** Whoever lives in the city does not visit it, he looks round it: its foreign residents, a consul-general whom the lead names. */
function localVisit(
  item: ItemContext,
  { main, bead }: { main: ExchangeKind; bead: number },
): ExchangeKind {
  if (main !== 'visit') return main
  if (isOfThoseHere(item)) return 'tour'
  if (localMissions(item).length === 0) return main
  const guest = mentionsOf(item, 'person').find((person) => isForeigner(item, person))
  const isLocal = guest !== undefined && guest.bead <= bead && localMissions(item).includes(guest)
  return isLocal ? 'tour' : main
}

/** Who calls on somebody abroad, or has set out to do so (率团赴香港拜访), is on a visit there. */
function awayCall(item: ItemContext, main: ExchangeKind): ExchangeKind {
  if (main !== 'courtesy-call') return main
  return happensAbroad(item, main) || setsOut(item) ? 'visit' : main
}

function setsOut(item: ItemContext): boolean {
  return mentionsOf(item, 'cue').some(
    (call) =>
      call.id === 'kind:courtesy-call' &&
      mentionsBeside(item, 'cue', call).some(({ id, end }) => id === 'go:out' && end <= call.start),
  )
}

/** On a visit, to visit a place is to tour it; a mere "during the visit" tells nothing new. */
function laterEvent(
  event: KindEvent,
  { item, main }: { item: ItemContext; main: ExchangeKind },
): KindEvent[] {
  if (event.kind === 'internal' || event.kind === 'summary') return []
  if (event.kind !== 'visit') return [event]
  const cues = event.cues.filter(
    ({ start, end }) =>
      !/^during/i.test(item.text.slice(start, end)) &&
      !/^[^，,。]{0,4}期[间間]/.test(item.text.slice(end)),
  )
  if (cues.length === 0) return []
  const isTour = (main === 'visit' || main === 'tour') && cues.every((cue) => isOfSite(item, cue))
  return [{ ...event, cues, kind: isTour ? 'tour' : 'visit' }]
}

/** To visit a factory, not the home city itself. */
function isOfSite(item: ItemContext, { start, end }: Told): boolean {
  if (!/^(?:visit|paid|到[访訪]|[访訪][问問])/i.test(item.text.slice(start, end))) return false
  const object = item.text.slice(end, end + 30)
  const { home } = item
  return !home || !(object.includes(home.en) || simplified(object).includes(bare(home.zh)))
}

function bare(city: string): string {
  return simplified(city).replace(/市$/, '')
}

function callOf(item: ItemContext, { main, lead }: Course): ExchangeKind | undefined {
  // "Met the new Consul General, who was on an introductory visit": a call, however it is told.
  const isMet = lead.some(({ kind }) => kind === 'meeting' || kind === 'talks')
  if (main !== 'meeting' && main !== 'talks' && !(main === 'visit' && isMet)) return undefined
  const bead = lead[0]?.bead
  const status = mentionsOf(item, 'person').find(
    (person) => person.bead === bead && person.status !== undefined,
  )?.status
  if (status === 'new') return 'courtesy-call'
  return status === 'leaving' ? 'farewell-call' : undefined
}
