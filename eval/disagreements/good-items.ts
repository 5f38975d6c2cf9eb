import { readdirSync, readFileSync } from 'node:fs'
import type { Lang } from '../../src/span.ts'

export const disagreementSplits = [
  'dev',
  'fresh',
  'office',
  'late',
  'registers',
  'cities',
  'rounds',
  'towns',
  'genres',
  'spring',
  'routine',
  'daily',
  'weekly',
  'monthly',
  'quarterly',
  'yearly',
  'seasonal',
  'fortnightly',
  'midweek',
  'harvest',
  'autumn',
  'winter',
  'november',
  'december',
  'morning',
  'frosts',
  'thaws',
  'evening',
  'noon',
  'test',
] as const
export type DisagreementSplit = (typeof disagreementSplits)[number]

/** A name of both versions, as the set lists it before the items of a topic. */
export interface Named extends Readonly<Record<Lang, string>> {
  readonly kind: (typeof namedKinds)[number]
}

/** `adopted`: a foreigner whose Chinese name has another sound than his own, so no text alone tells it wrong. */
const namedKinds = ['pinyin', 'foreign', 'adopted', 'country', 'place', 'site'] as const

/** An item whose versions agree: sentences that say the same, in order. */
export interface GoodItem {
  /** topic and headline, `training: nurses from Kenya` */
  readonly name: string
  readonly beads: readonly Readonly<Record<Lang, string>>[]
  readonly names: readonly Named[]
}

/** The items of a split, topic by topic. */
export function goodItems(split: DisagreementSplit): GoodItem[] {
  const folder = new URL(`../sets/disagreements/${split}/`, import.meta.url)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .flatMap((file) =>
      itemsOf(readFileSync(new URL(file, folder), 'utf8'), file.replace('.txt', '')),
    )
}

/**
 * The items of one topic: lines `@ kind zh = en` for names, `## headline` for each item, and below it the
 * sentences, `en …` and the `zh …` that says the same.
 *
 * @throws {RangeError} at a line that is none of these, or a sentence without its counterpart
 */
export function itemsOf(text: string, topic: string): GoodItem[] {
  const [head = '', ...sections] = text.split(/^## /m)
  const names = linesOf(head).map((line) => named(line, topic))
  return sections.map((section) => {
    const [headline = '', ...lines] = linesOf(section)
    const name = `${topic}: ${headline}`
    const own = names.filter(({ en, zh }) => section.includes(en) && section.includes(zh))
    return { name, beads: beadsOf(lines, name), names: own }
  })
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '')
}

function named(line: string, topic: string): Named {
  const [, word, zh, en] = /^@ (\w+) (.+?) = (.+)$/.exec(line) ?? []
  const kind = namedKinds.find((one) => one === word)
  if (!kind || !zh || !en) throw new RangeError(`Cannot read "${line}" in topic "${topic}"`)
  return { kind, en, zh }
}

function beadsOf(lines: readonly string[], name: string): GoodItem['beads'] {
  return lines.flatMap((line, at) => {
    const isOdd = at % 2 === 1
    if (!line.startsWith(isOdd ? 'zh ' : 'en '))
      throw new RangeError(`Cannot read "${line}" in "${name}"`)
    if (at + 1 === lines.length && !isOdd)
      throw new RangeError(`Cannot find the Chinese of "${line}" in "${name}"`)
    return isOdd ? [{ en: (lines[at - 1] ?? '').slice(3), zh: line.slice(3) }] : []
  })
}
