import { familyOf } from '../cue.ts'
import { ExchangeKind } from '../exchange.ts'
import type { CueMention, Placed } from '../mention.ts'
import { rememberedOf } from '../remembered.ts'
import { isBackground } from './background.ts'
import { type ItemContext, mentionsOf } from './item.ts'
import { withoutFigures } from './kind-figures.ts'
import { isJourney } from './kind-journey.ts'
import { isAbsorbed, isNounKind, kindOf, rankOf } from './kind-rows.ts'
import { isAnnounced, isEvent, isSpoken } from './kind-told.ts'
import { isOfAbroad, isWithGuests } from './kind-untold.ts'

/** A kind of exchange that a bead tells, and the words that tell it. */
export interface KindEvent {
  readonly kind: ExchangeKind
  readonly bead: number
  readonly cues: readonly Placed<CueMention>[]
}

/**
 * The kinds each bead tells of the item's own event, bead by bead in order of the text: not what a
 * speaker hopes for, not what happened before, not words inside a name.
 */
export const kindEvents = rememberedOf((item: ItemContext): readonly KindEvent[] =>
  withoutFigures(item, eventsOf(item)),
)

/** The events of an item, before them what its lead tells by lesser words alone: "the choir sang", and later a reception. */
function eventsOf(item: ItemContext): KindEvent[] {
  const events = wordedEvents(item)
  const [first] = events
  const [lone] = first ? loneEvents(item) : []
  const isLead = first && lone && leads.has(lone.kind) && lone.bead < first.bead
  return isLead ? [lone, ...events] : events
}

/** Kinds that a lead may tell without their own words, and that are no mere words beside another event. */
const leads: ReadonlySet<ExchangeKind> = new Set([
  'performance',
  'training',
  'course',
  'sports-event',
  'exhibition',
  'youth-exchange',
])

function wordedEvents(item: ItemContext): KindEvent[] {
  const told = withoutGoals(
    item,
    mentionsOf(item, 'cue').filter((cue) => isEvent(item, cue)),
  )
  const beads = [...new Set(told.map(({ bead }) => bead))].sort((a, b) => a - b)
  if (beads.length === 0) return elseTold(item)
  return beads.flatMap((bead) => {
    const foreign = isWithGuests(item, bead)
    const cues = told.filter((cue) => cue.bead === bead && !isPartOfNoun(item, { cue, told }))
    const merged = new Map<ExchangeKind, Placed<CueMention>[]>()
    for (const cue of cues.filter((cue) => !isAbsorbed(kindOf(cue), { lang: cue.lang, cues }))) {
      const kind = foreign && isJourney(item, cue) ? 'visit' : bySide(kindOf(cue), foreign)
      merged.set(kind, [...(merged.get(kind) ?? []), cue])
    }
    // 来烟考察友城工作: an office of this country that comes to look round studies.
    if (!foreign && merged.has('study-visit')) merged.delete('visit')
    return [...merged].map(([kind, own]) => ({ kind, bead, cues: own }))
  })
}

/** What an item of abroad tells by lesser words; else what its first sentence announces. */
function elseTold(item: ItemContext): KindEvent[] {
  const lone = loneEvents(item)
  if (lone.length > 0 || !isOfAbroad(item)) return lone
  const cues = mentionsOf(item, 'cue').filter((cue) => isAnnounced(item, cue))
  const first = cues.toSorted((a, b) => a.bead - b.bead || rankOf(kindOf(a)) - rankOf(kindOf(b)))[0]
  if (!first || first.bead > 1) return []
  const own = cues.filter(({ id, bead }) => id === first.id && bead === first.bead)
  return [{ kind: kindOf(first), bead: first.bead, cues: own }]
}

/** "Will lead 18 companies to Chengdu for the fair": who is to go to an event goes, and does not hold it. */
function withoutGoals(
  item: ItemContext,
  told: readonly Placed<CueMention>[],
): readonly Placed<CueMention>[] {
  if (!told.some((cue) => isNounKind(kindOf(cue)))) return told
  const ahead = mentionsOf(item, 'cue').filter(
    (cue) => cue.id === 'kind:visit' && !told.includes(cue) && isAnnounced(item, cue),
  )
  return told.filter((cue) => !ahead.some((way) => isGoal(item, { way, cue })))
}

/** An event named behind a journey, in its sentence: "to Chengdu for the fair", 赴成都参加博览会. */
function isGoal(
  { text }: ItemContext,
  { way, cue }: { way: Placed<CueMention>; cue: Placed<CueMention> },
): boolean {
  return (
    cue.segment === way.segment &&
    cue.start >= way.end &&
    isNounKind(kindOf(cue)) &&
    /\b(?:for|attend|join|in) (?:\S+ ){0,6}$|(?:参加|參加|出席|参展|參展)[^，,。；;]{0,16}$/u.test(
      text.slice(way.end, cue.start),
    )
  )
}

/** Letters exchanged, a tie founded: events of a foreign item that tells no other kind. */
function loneEvents(item: ItemContext): KindEvent[] {
  if (!isOfAbroad(item)) return []
  const cues = mentionsOf(item, 'cue').filter((cue) => familyOf(cue.id) === 'lone')
  const told = cues.filter((cue) => !isSpoken(item, cue) && !isBackground(item, cue))
  // "Ten years after they became sister cities, the mayors exchanged letters": what is written is told, not what it is about.
  const first =
    told.find(({ id, bead }) => bead === told[0]?.bead && id === 'lone:ceremony') ?? told[0]
  if (!first) return []
  const kind = ExchangeKind.parse(first.id.split(':')[1])
  const own = cues.filter(({ id, bead }) => id === first.id && bead === first.bead)
  return [{ kind, bead: first.bead, cues: own }]
}

/** Six letters between the nouns of a compound, each of two code units at most. */
const longestGap = 12

/** 论坛志愿者座谈会 is a symposium: the last noun of a Chinese compound is what it is. */
function isPartOfNoun(
  item: ItemContext,
  { cue, told }: { cue: Placed<CueMention>; told: readonly Placed<CueMention>[] },
): boolean {
  return (
    cue.lang === 'zh' &&
    isNounKind(kindOf(cue)) &&
    told.some(
      (next) =>
        next.start >= cue.end &&
        next.start - cue.end <= longestGap &&
        next.segment === cue.segment &&
        isNounKind(kindOf(next)) &&
        kindOf(next) !== 'ceremony' &&
        /^(?!.*[的和与及])\p{Script=Han}{0,6}$/u.test(item.text.slice(cue.end, next.start)),
    )
  )
}

// A mission that looks round is on tour; an office of this country that does so studies.
function bySide(kind: ExchangeKind, foreign: boolean): ExchangeKind {
  return kind === 'tour' && !foreign ? 'study-visit' : kind
}
