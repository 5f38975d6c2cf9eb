import type { Reason } from '../entity.ts'
import { bodyReasons, placeReasons } from './body-reasons.ts'
import type { Known } from './known.ts'
import { nameReasons } from './names.ts'
import { postReasons } from './post-reasons.ts'
import { contradictions, type Verdict } from './verdict.ts'
import { home, nearYears, place, prior, side, thresholds } from './weights.ts'

/**
 * Whether two are one person, body or place: the weights of all that agrees and disagrees, added up
 * (Fellegi & Sunter 1969). It depends on nothing but the two, and is the same either way round.
 */
export function compare(a: Known, b: Known): Verdict {
  if (a.profile.type !== b.profile.type) return { is: 'different', bits: prior, reasons: [] }
  return verdict([...ownReasons(a, b), ...sideReasons(a, b), ...homeReasons(a, b)])
}

/** The verdict that reasons add up to. */
export function verdict(reasons: readonly Reason[]): Verdict {
  const bits = reasons.reduce((sum, reason) => sum + reason.bits, prior)
  const isContradicted = reasons.some(({ ground }) => contradictions.has(ground))
  if (isContradicted || bits < thresholds.doubtful) return { is: 'different', bits, reasons }
  // 张国智 and 张国志: a slip of the pen or a namesake, whatever else agrees.
  const isNear = reasons.some(({ ground }) => ground === 'near-name')
  return { is: isNear || bits < thresholds.same ? 'doubtful' : 'same', bits, reasons }
}

function ownReasons(a: Known, b: Known): Reason[] {
  if (a.profile.type === 'organisation') return bodyReasons(a, b)
  if (a.profile.type === 'place') return placeReasons(a, b)
  const [x, y] = [a.profile, b.profile]
  const isOther = x.gender !== undefined && y.gender !== undefined && x.gender !== y.gender
  return [
    ...nameReasons(a, b),
    ...(isOther ? [{ ground: 'other-gender', bits: side.foreign * -2 } as const] : []),
    ...postReasons(x.posts, y.posts, isNear(a, b)),
  ]
}

function sideReasons({ profile: a }: Known, { profile: b }: Known): Reason[] {
  if (a.side === undefined || b.side === undefined) return []
  if (a.side !== b.side) return [{ ground: 'other-side', bits: side.foreign * -2 }]
  if (a.type === 'place') return [{ ground: 'same-side', bits: place.country }]
  const isHome = a.side === 'CN'
  return [{ ground: 'same-side', bits: isHome ? side.home : side.foreign }]
}

function homeReasons({ profile: a }: Known, { profile: b }: Known): Reason[] {
  if (a.type === 'place' || a.home === undefined || b.home === undefined) return []
  return a.home === b.home
    ? [{ ground: 'same-home', bits: home.same }]
    : [{ ground: 'other-home', bits: home.other }]
}

/** Attested at about the same time; when nothing tells, they may be. */
function isNear(a: { first: string; last: string }, b: { first: string; last: string }): boolean {
  const [from, to] = a.first <= b.first ? [a, b] : [b, a]
  const gap = yearOf(to.first) - yearOf(from.last)
  return Number.isNaN(gap) || gap <= nearYears
}

/** A sortable date in years; NaN when unknown. */
function yearOf(date: string): number {
  const [year = NaN, month = 7] = date.split('-').map((piece) => Number.parseInt(piece, 10))
  return year + ((month || 7) - 1) / 12
}
