import { distance } from 'fastest-levenshtein'
import { type Heard, soundsAlike } from '../bitext/organisations-sound.ts'
import { cityNamed } from '../english/places-cities.ts'
import type { Reason } from '../entity.ts'
import { isGenericHan, isGenericLatin, tellingWords } from './generic-name.ts'
import type { HanForm, Known, LatinForm } from './known.ts'
import { liesElsewhere } from './post-reasons.ts'
import type { Seat } from './profile.ts'
import { isSingle } from './seat.ts'
import { slipBetween } from './slip.ts'
import { place as placeWeights, body as weights } from './weights.ts'

/** How the names of two bodies and what they tell speak for or against their being one. */
export function bodyReasons(a: Known, b: Known): Reason[] {
  const [seatsA, seatsB] = [a.profile.seats, b.profile.seats]
  const named = nameReasons(a, b)
  if (seatsA.some((x) => seatsB.some((y) => isOneOffice(x, y)))) {
    const isSure = named.some(({ bits }) => bits > 0) || !saysMore(a, b)
    return [{ ground: 'same-body', bits: isSure ? weights.single : weights.generic }]
  }
  const isPlace = seatsA.some((x) => seatsB.some((y) => isOnePlace(x, y)))
  if (!isPlace && seatsA.some((x) => seatsB.some((y) => liesElsewhere(x, y)))) {
    return [{ ground: 'other-place', bits: weights.elsewhere }]
  }
  const agrees = named.some(({ ground }) => ground === 'same-name-en' || ground === 'same-name-zh')
  return [
    ...named,
    ...(isPlace ? [{ ground: 'same-place', bits: weights.place } as const] : []),
    ...(!agrees && officesDiffer(seatsA, seatsB)
      ? [{ ground: 'other-office', bits: weights.office } as const]
      : []),
  ]
}

/** How the names of two places speak. */
export function placeReasons(a: Known, b: Known): Reason[] {
  const known = a.profile.seats.flatMap(({ place }) => place ?? [])
  const other = b.profile.seats.flatMap(({ place }) => place ?? [])
  const named = nameReasons(a, b).map(
    (reason): Reason => (reason.bits > 0 ? { ...reason, bits: placeWeights.name } : reason),
  )
  if (named.some(({ bits }) => bits > 0)) return named
  if (known.length > 0 && known.some((place) => other.includes(place))) return []
  return named
}

function isOnePlace(a: Seat, b: Seat): boolean {
  return a.place !== undefined && a.place === b.place
}

/** The one office of its kind in its place, or of its country. */
function isOneOffice(a: Seat, b: Seat): boolean {
  if (a.office === undefined || a.office !== b.office || !isSingle(a.office)) return false
  if (a.country !== b.country && a.country !== undefined && b.country !== undefined) return false
  if (a.office === 'embassy') {
    const isElsewhere = a.place !== undefined && b.place !== undefined && a.place !== b.place
    return a.country !== undefined && a.country === b.country && !isElsewhere
  }
  return a.place !== undefined && a.place === b.place
}

/** One English name has a word that is no office's and that the other lacks: perhaps another office after all. */
function saysMore(a: Known, b: Known): boolean {
  const [x, y] = [a, b].map(({ en }) => new Set(en.flatMap(({ words }) => words)))
  if (!x?.size || !y?.size) return false
  const odd = [...x].filter((word) => !y.has(word)).concat([...y].filter((word) => !x.has(word)))
  return !isGenericLatin(odd)
}

function officesDiffer(a: readonly Seat[], b: readonly Seat[]): boolean {
  const [offices, others] = [a, b].map((seats) =>
    // A mere Office may be of any kind: "Foreign Affeirs Office".
    seats.flatMap(({ office }) => (office === undefined || office === 'office' ? [] : [office])),
  )
  if (!offices?.length || !others?.length) return false
  return !offices.some((office) => others.includes(office))
}

function nameReasons(a: Known, b: Known): Reason[] {
  const zh = best(a.zh.flatMap((x) => b.zh.map((y) => hanReason(x, y))))
  const en = best(a.en.flatMap((x) => b.en.map((y) => latinReason(x, y))))
  if (zh && en && zh.bits > 0 && en.bits < 0) {
    // One body has many English names, but hardly two Chinese ones.
    return [zh, { ...en, bits: weights.translated }]
  }
  const told = [zh, en].flatMap((reason) => reason ?? [])
  const agreeing = best(told.filter(({ bits }) => bits > 0))
  const differing = told.filter(({ bits }) => bits <= 0)
  return told.length === 0 ? across(a, b) : [...(agreeing ? [agreeing] : []), ...differing]
}

function best(reasons: readonly Reason[]): Reason | undefined {
  return reasons.toSorted((x, y) => y.bits - x.bits)[0]
}

function hanReason(a: HanForm, b: HanForm): Reason {
  const [x, y] = [bareHan(a.folded), bareHan(b.folded)]
  if (x === y) return { ground: 'same-name-zh', bits: hanBits(a.folded) }
  // 渝中区 and 渝北区 differ by a letter, and are two.
  if (x.length > 7 && distance(x, y) === 1) return { ground: 'near-name', bits: 0 }
  return { ground: 'adopted-name', bits: weights.differs }
}

/** 美大处 is a division of many a city. */
function hanBits(folded: string): number {
  if (isGenericHan(folded)) return weights.generic
  return folded.length > 4 ? weights.own : weights.short
}

function latinReason(a: LatinForm, b: LatinForm): Reason {
  const [x, y] = [tellingWords(a.words), tellingWords(b.words)]
  const bits = isGenericLatin(a.words) ? weights.generic : weights.own
  if (x.join(' ') === y.join(' ')) return { ground: 'same-name-en', bits }
  if (slipBetween(x, y) === 'slip') return { ground: 'slip-in-name', bits: bits + weights.slip }
  return { ground: 'adopted-name', bits: weights.differs }
}

function across(a: Known, b: Known): Reason[] {
  const pairs = [
    ...a.heard.en.flatMap((en) => b.heard.zh.map((zh) => soundsAlike(withoutPlaces(en), zh))),
    ...b.heard.en.flatMap((en) => a.heard.zh.map((zh) => soundsAlike(withoutPlaces(en), zh))),
  ]
  const [x, y] = [a.profile.seats, b.profile.seats]
  const isKind = x.some(
    ({ office }) => office !== undefined && y.some((seat) => seat.office === office),
  )
  const best = Math.max(-1, ...pairs)
  return [
    ...(best > 0 ? [{ ground: 'same-sound', bits: weights.sound } as const] : []),
    ...(isKind
      ? [{ ground: 'same-rank', bits: best > 0 ? weights.kind : weights.kindAlone } as const]
      : []),
  ]
}

/** Where a body sits is weighed by itself: the Penang Sports Council is not 槟城晋江会馆 for sounding of Penang. */
function withoutPlaces(heard: Heard): Heard {
  return { ...heard, words: heard.words.filter((word) => !cityNamed(word)) }
}

/** 成都市人民政府 and 成都市政府 are one name. */
function bareHan(folded: string): string {
  return folded
    .replace(/人民(?=政府)/g, '')
    .replace(/办公室/g, '办')
    .replace(/^中国(?=.{6})/, '')
}
