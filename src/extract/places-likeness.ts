import { soundsAlike } from '../bitext/organisations-sound.ts'
import type { Sited } from './places-sited.ts'

const grades: readonly (readonly string[])[] = [
  [
    'site',
    'zone',
    'building',
    'port',
    'station',
    'exhibition-hall',
    'airport',
    'factory',
    'museum',
    'gallery',
    'centre',
    'company',
    'library',
  ],
  ['university', 'college', 'school', 'think-tank', 'hospital', 'site', 'centre'],
  ['district', 'county', 'zone'],
  ['town', 'village', 'district'],
  ['city', 'region', 'province', 'county'],
  ['country'],
]

/** The least likeness at which an English and a Chinese place are taken for one. */
export const floor = 0.5

/** How likely an English and a Chinese name mean one place, from 0 to about 1. */
export function placeLikeness(en: Sited, zh: Sited): number {
  if (en.id !== undefined && zh.id !== undefined) return en.id === zh.id ? 1 : 0
  if ((en.id === undefined) !== (zh.id === undefined)) return spelling(en, zh)
  const beads = [...en.beads].some((bead) => zh.beads.has(bead)) ? 0.35 : 0
  const told = kind(en.kind, zh.kind) + beads + order(en, zh)
  // Sound is dear to compare: not where it could change nothing.
  return told + 0.4 <= floor ? 0 : told + 0.4 * soundsAlike(en.heard, zh.heard)
}

/** 卡斯卡伊斯 is Cascais, though the table spells it 卡斯凯什: abroad, of one sentence and kind, and of one sound. */
function spelling(en: Sited, zh: Sited): number {
  if ([en, zh].some(({ country }) => country === 'CN')) return 0
  const isBeside = [...en.beads].some((bead) => zh.beads.has(bead))
  const isKind = kind(en.kind, zh.kind) > 0
  return isBeside && isKind && soundsAlike(en.heard, zh.heard) > 0.7 ? 0.9 : 0
}

function kind(a: string, b: string): number {
  if (a === b) return 0.25
  return grades.some((grade) => grade.includes(a) && grade.includes(b)) ? 0.2 : -0.3
}

/** Sites come in the same order in both versions more often than not. */
function order(en: Sited, zh: Sited): number {
  return 0.25 * (1 - Math.min(1, Math.abs(en.rank - zh.rank)))
}
