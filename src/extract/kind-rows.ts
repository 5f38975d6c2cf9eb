import { familyOf } from '../cue.ts'
import { listed, table } from '../data/table.ts'
import { ExchangeKind } from '../exchange.ts'
import type { CueMention, Placed } from '../mention.ts'
import type { Lang } from '../span.ts'

interface KindRow {
  readonly rank: number
  readonly isNoun: boolean
  readonly covers: readonly string[]
  readonly refines: readonly string[]
  readonly within: readonly string[]
}

const rows: ReadonlyMap<string, KindRow> = new Map(
  table('kinds').map(({ id = '', rank, noun, covers, refines, within }) => [
    id,
    {
      rank: Number(rank),
      isNoun: noun === 'yes',
      covers: listed(covers),
      refines: listed(refines),
      within: listed(within),
    },
  ]),
)

/** How far behind other kinds of a lead sentence a kind stands: data/kinds.tsv. */
export function rankOf(kind: ExchangeKind): number {
  return rows.get(kind)?.rank ?? Number.POSITIVE_INFINITY
}

/** Tells whether only a noun tells a kind, as with an exhibition. */
export function isNounKind(kind: string): boolean {
  return rows.get(kind)?.isNoun === true
}

/** The kind that a cue's id names. */
export function kindOf({ id }: CueMention): ExchangeKind {
  return ExchangeKind.parse(id.slice('kind:'.length))
}

/** Tells whether a cue is a verb that tells a kind, as "met" does. */
export function isVerbKind({ id }: CueMention): boolean {
  return familyOf(id) === 'kind' && !isNounKind(id.slice('kind:'.length))
}

/** Of the kinds that the cues of a bead tell, one may be part of another, or the same told less closely. */
export function isAbsorbed(
  kind: ExchangeKind,
  { lang, cues }: { lang: Lang; cues: readonly Placed<CueMention>[] },
): boolean {
  const own = new Set(cues.filter((cue) => cue.lang === lang).map(kindOf))
  const others = new Set(cues.filter((cue) => cue.lang !== lang).map(kindOf))
  const covered = [...own, ...others].some((other) => rows.get(other)?.covers.includes(kind))
  // Of two kinds that may each be the other, the Chinese one stays: it is most often the original.
  const refined = [...others].some(
    (other) => isRefinedBy(kind, other) && !(lang === 'zh' && isRefinedBy(other, kind)),
  )
  return covered || (refined && !others.has(kind))
}

/** Tells whether a kind is another one told less closely, as a meeting is of a courtesy call. */
export function isRefinedBy(kind: ExchangeKind, other: ExchangeKind): boolean {
  return rows.get(other)?.refines.includes(kind) === true
}

/** Tells whether a kind is no news of its own beside a main kind, as the visit of those who show at an exhibition. */
export function isWithin(kind: ExchangeKind, main: ExchangeKind): boolean {
  return rows.get(main)?.within.includes(kind) === true
}
