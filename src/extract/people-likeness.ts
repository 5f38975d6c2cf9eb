import { spellsJapanese } from '../chinese/japanese-readings.ts'
import { spellsNeighbour } from '../chinese/neighbour-names.ts'
import { chineseNumeral } from '../chinese/numeral.ts'
import { spellsOverseas } from '../chinese/overseas-names.ts'
import { isPinyin } from '../chinese/pinyin.ts'
import { romanises } from '../chinese/romanisation.ts'
import { transliterates } from '../chinese/transliteration.ts'
import { nearness } from '../data/ranks.ts'
import { englishNumeral } from '../english/numeral.ts'
import type { Title } from '../mention.ts'
import { foldedName } from './people-folded.ts'
import type { Known } from './people-known.ts'

/** The least likeness at which an English and a Chinese person are taken for one. */
export const floor = 0.42

const weights = { name: 0.55, title: 0.2, country: 0.1, bead: 0.15 }

/**
 * How sure it is that an English and a Chinese person are one, 0 to 1: by sound, by rank, by country
 * and by the beads they share. A name that sounds nothing alike needs all the rest (呂真才 is Zaw
 * Linn Oo by title, country and place in the text).
 */
export function likeness(en: Known, zh: Known): number {
  if (isGroup(en) !== isGroup(zh)) return 0
  if (isGroup(en)) return groupLikeness(en, zh)
  const told = {
    title: titleLikeness(en, zh),
    country: countryLikeness(en, zh),
    bead: beadLikeness(en, zh),
  }
  if (en.name && zh.name) return namedLikeness(en, zh, told)
  // One side leaves the holder unnamed: the office and the place in the text must do, and yield to a name.
  const isHeld = told.country >= 0 && told.title >= 0.7 && told.bead > 0
  return isHeld ? Math.min(weights.name, rest(told) / (1 - weights.name)) : 0
}

/** What titles, countries and beads tell, each 0 to 1. */
interface Besides {
  readonly title: number
  readonly country: number
  readonly bead: number
}

function rest({ title, country, bead }: Besides): number {
  return weights.title * title + weights.country * country + weights.bead * bead
}

function namedLikeness(en: Known, zh: Known, told: Besides): number {
  const name = nameLikeness(en, zh)
  // The Chinese Association of Vancouver, 温哥华中华会馆: a title may tell of two countries.
  if (told.country < 0 && !(name >= 0.75 && told.bead > 0)) return 0
  const isTold = told.title >= 0.6 && told.country === 1 && told.bead > 0
  if (name >= 0.6 || isTold) return weights.name * name + rest(told)
  return isAdopted(en, told) ? floor : 0
}

/** Ogawa Makoto, 小川誠: characters with readings in no table of ours, where the same post in the same sentence must do. */
function isAdopted({ name }: Known, { title, bead }: Besides): boolean {
  return title >= 0.9 && bead === 1 && name !== undefined && !isPinyin(name.text)
}

function isGroup({ mentions }: Known): boolean {
  return mentions.some(({ group }) => group === true)
}

function nameLikeness(en: Known, zh: Known): number {
  if (zh.latin && en.name && foldedName(zh.latin.text) === foldedName(en.name.text)) return 1
  const latin = en.name?.text ?? ''
  const han = zh.name?.text ?? ''
  return Math.max(
    ...[romanises, transliterates, spellsJapanese, spellsNeighbour, spellsOverseas].map((spells) =>
      spells(han, latin),
    ),
  )
}

function titleLikeness(en: Known, zh: Known): number {
  const [left, right] = [ranksOf(en), ranksOf(zh)]
  let most = 0
  for (const a of left) for (const b of right) most = Math.max(most, nearness(a, b))
  return most
}

/** Each rank once: a text may say a thousand times who somebody is. */
function ranksOf(known: Known): ReadonlySet<string> {
  return new Set(titlesOf(known).map(({ rank }) => rank))
}

function countryLikeness(en: Known, zh: Known): number {
  const [a, b] = [foreign(en), foreign(zh)]
  if (a.length === 0 || b.length === 0) return 0
  return a.some((country) => b.includes(country)) ? 1 : -1
}

function foreign(known: Known): string[] {
  return titlesOf(known).flatMap(({ country }) => country ?? [])
}

function titlesOf({ mentions }: Known): Title[] {
  return mentions.flatMap(({ titles }) => titles)
}

function beadLikeness(en: Known, zh: Known): number {
  const [a, b] = [beadsOf(en), beadsOf(zh)]
  const shared = [...a].filter((bead) => b.has(bead)).length
  return shared / Math.min(a.size, b.size)
}

function beadsOf({ mentions }: Known): Set<number> {
  return new Set(mentions.map(({ bead }) => bead))
}

function groupLikeness(en: Known, zh: Known): number {
  const bead = beadLikeness(en, zh)
  const [a, b] = [numberOf(en), numberOf(zh)]
  if (a !== b) return 0
  return a === undefined ? 0.5 * bead : 0.4 + 0.5 * bead
}

function numberOf({ titled }: Known): number | undefined {
  const words = titled?.title?.text.replaceAll(',', '') ?? ''
  const digits = /\d+/.exec(words)?.[0]
  if (digits !== undefined) return Number(digits)
  const spelt = /^(?:[a-z]+ )??([a-z]+(?:-[a-z]+)?)(?= )/i.exec(words)?.[1] ?? ''
  const han = /^[一二三四五六七八九十百两]+(?=[位名余多个人])/.exec(words)?.[0]
  return (han === undefined ? englishNumeral(spelt) : chineseNumeral(han)) ?? undefined
}
