import { soundsAlike } from '../bitext/organisations-sound.ts'
import type { Home } from '../bulletin.ts'
import { romanises } from '../chinese/romanisation.ts'
import type { Named } from './organisations-named.ts'
import { seatOf } from './organisations-seat.ts'

/** Kinds that the two languages name from different sides: a 局 is a bureau, a department or an authority. */
const kin: readonly (readonly string[])[] = [
  ['bureau', 'department', 'commission', 'agency', 'division', 'committee'],
  ['foreign-affairs-office', 'party-foreign-affairs-office'],
  ['ministry', 'department', 'agency'],
  ['office', 'bureau', 'department', 'commission', 'agency', 'division', 'trade-office'],
  [
    'municipal-government',
    'provincial-government',
    'district-government',
    'county-government',
    'town-government',
    'government',
    'prefecture-government',
  ],
  ['university', 'college', 'school', 'think-tank'],
  ['company', 'factory', 'bank', 'railway', 'media'],
  [
    'centre',
    'museum',
    'gallery',
    'exhibition-hall',
    'library',
    'think-tank',
    'company',
    'trade-office',
  ],
  ['association', 'friendship-association', 'chamber', 'foundation', 'committee', 'international'],
  ['embassy', 'consulate-general', 'consulate'],
  ['party', 'municipal-committee'],
  ['peoples-congress', 'parliament'],
  ['municipal-committee', 'working-committee'],
  ['parliament', 'municipal-government', 'district-government', 'county-government', 'government'],
  ['commission', 'agency', 'zone-administration', 'committee', 'trade-office'],
  ['association', 'company', 'centre'],
  ['troupe', 'theatre', 'association', 'company'],
  ['team', 'association', 'troupe'],
  ['garden', 'museum', 'centre', 'company'],
  ['hospital', 'centre', 'college'],
  ['bureau', 'customs', 'railway', 'trade-office'],
  ['railway', 'zone-administration', 'agency'],
  ['international', 'association', 'agency', 'trade-office', 'foundation', 'think-tank'],
]

/** Kinds of which a place has one: of two kinds, two names never mean one body. */
const distinct =
  /government|embassy|consulate|affairs-office|committee$|^(?:cppcc|peoples-congress|parliament|court|party|customs)$/

const none: ReadonlySet<number> = new Set()

/** The least likeness at which an English and a Chinese body are taken for one. */
export const floor = 0.45

/** What of two bodies is compared. */
export type Compared = Pick<
  Named,
  'text' | 'office' | 'country' | 'place' | 'heard' | 'rank' | 'role' | 'company' | 'beads'
> &
  Partial<Pick<Named, 'holders'>>

/** How likely an English and a Chinese name mean one body, from 0 to about 1. */
export function likeness(en: Compared, zh: Compared, home: Home | null): number {
  const told =
    sameKind(en.office, zh.office) +
    seatLikeness(en, zh, home) +
    0.25 * shared(en.beads, zh.beads) +
    // What both titles of one person name is one body.
    0.3 * shared(en.holders ?? none, zh.holders ?? none) +
    sameCompany(en, zh) +
    (en.role !== undefined && en.role === zh.role ? 0.1 : 0) -
    0.15 * Math.abs(en.rank - zh.rank)
  // Sound is dear to compare: not where it could change nothing.
  return told + 0.3 <= floor ? 0 : told + 0.3 * sound(en, zh)
}

/** Countries whose names are spelt in pinyin, or in what looks like it. */
const ofPinyin = new Set(['CN', 'HK', 'MO', 'TW'])

/** The name of a body abroad is no pinyin, though it looks so: Pakuan, Hanyang. */
function sound(en: Compared, zh: Compared): number {
  const heard = soundsAlike(en.heard, zh.heard)
  const isAbroad = [en, zh].some(({ country = 'CN' }) => !ofPinyin.has(country))
  return isAbroad ? Math.max(0, heard) : heard
}

/**
 * How likely the only bodies of a bead that nothing else is left for are one, though their kinds are told
 * apart: a Society may be a 乐团.
 */
export function leftLikeness(en: Compared, zh: Compared, home: Home | null): number {
  const kinds = sameKind(en.office, zh.office)
  const isApart = kinds < 0 && [en, zh].some(({ office = '' }) => distinct.test(office))
  const isOtherCompany = sameCompany(en, zh) < 0
  const alike = sound(en, zh)
  // What sounds the same is one body, though one version has it organise what both host.
  const isOther =
    alike <= 0 && en.role !== undefined && zh.role !== undefined && en.role !== zh.role
  if (isApart || isOther || isOtherCompany || shared(en.beads, zh.beads) === 0) return 0
  return seatLikeness(en, zh, home) + 0.3 * alike + 0.25
}

/** The least of it. */
export const leftFloor = 0.25

function sameKind(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return 0
  if (a === b) return 0.35
  return kin.some((group) => group.includes(a) && group.includes(b)) ? 0.2 : -0.3
}

/** Haier is 海尔 and not 海信: what the names of companies known by name alone tell. */
function sameCompany({ company: a }: Compared, { company: b }: Compared): number {
  return a === undefined || b === undefined ? 0 : a === b ? 0.4 : -0.6
}

/** Toyohashi-Nantong Friendship Association: which of the two has it the name does not tell. */
function isJoint({ text, office = '' }: Compared): boolean {
  return joins.has(office) && /\p{Lu}\p{L}+[-–—]\p{Lu}\p{L}+/u.test(text)
}

const joins = new Set(['friendship-association', 'association', 'chamber', 'centre', 'foundation'])

function seatLikeness(en: Compared, zh: Compared, home: Home | null): number {
  return isJoint(en) ? 0 : sameSeat(en, zh, home)
}

function sameSeat(en: Compared, zh: Compared, home: Home | null): number {
  const [a, b] = [seatOf(en, 'en', home), seatOf(zh, 'zh', home)]
  if (areApart(a.country, b.country)) return isOneCity(a.id, b.id) ? 0.2 : -0.5
  const countries = areTogetherAbroad(a.country, b.country, home) ? 0.25 : 0
  if (a.id !== undefined && b.id !== undefined)
    return countries + (isOneCity(a.id, b.id) ? 0.2 : -0.4)
  if (a.district !== undefined && b.district !== undefined) {
    return countries + (romanises(b.district.slice(0, -1), a.district) > 0.8 ? 0.3 : -0.4)
  }
  return countries
}

function areTogetherAbroad(
  a: string | undefined,
  b: string | undefined,
  home: Home | null,
): boolean {
  return Boolean(a) && a === b && a !== home?.country
}

function areApart(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b
}

/** The Yantai office of a Korean agency is of Korea for one language and in China for the other, and in Yantai for both. */
function isOneCity(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a === b
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  return [...a].some((bead) => b.has(bead)) ? 1 : 0
}
