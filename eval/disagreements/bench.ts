import { check } from '../../src/checker.ts'
import type { DraftFinding } from '../../src/draft/checked-draft.ts'
import { DragomanError } from '../../src/error.ts'
import { type Lang, langs, overlaps, type Span } from '../../src/span.ts'
import { type Outcome, sum } from '../tally.ts'
import { type Baseline, sameDigits, sameNumbers } from './baselines.ts'
import type { GoodItem } from './good-items.ts'
import { slipped } from './slip.ts'
import { type Case, slipKinds } from './slips.ts'

/** Something a checker says: of words in either version, or of a whole pair. */
interface Said {
  readonly bead: number | null
  readonly words: string
  readonly isNote: boolean
}

type Checker = (item: GoodItem) => Promise<readonly Said[]>

/** The product, asked of the two versions as running text, and the baselines, given the sentence pairs. */
export const checkers = {
  product: once(askedProduct),
  digits: baseline(sameDigits),
  toolkit: baseline(sameNumbers),
} satisfies Record<string, Checker>

export type CheckerName = keyof typeof checkers

/** The outcome of one kind of error; `noted` counts those that only a note told. */
export interface KindRow {
  readonly kind: string
  readonly outcome: Outcome
  readonly noted: number
}

/** What a checker says of good items. */
export interface GoodRow {
  readonly pairs: number
  readonly alarms: readonly string[]
  readonly notes: readonly string[]
}

/** False alarms: all that a checker says of items without an error. */
export async function goodRow(name: CheckerName, items: readonly GoodItem[]): Promise<GoodRow> {
  const said = await Promise.all(
    items.map(async (item) =>
      (await checkers[name](item)).map((one) => ({ ...one, words: `${item.name}: ${one.words}` })),
    ),
  )
  const all = said.flat()
  return {
    pairs: items.reduce((count, { beads }) => count + beads.length, 0),
    alarms: all.filter(({ isNote }) => !isNote).map(({ words }) => words),
    notes: all.filter(({ isNote }) => isNote).map(({ words }) => words),
  }
}

/**
 * Recall and precision a kind of error. Found is an error with a finding (error or warning) on the sentence pair
 * that holds it, unless the same finding stands on the good item; any other new finding is a wrong guess.
 */
export async function kindRows(name: CheckerName, wrong: readonly Case[]): Promise<KindRow[]> {
  const ask = checkers[name]
  const judged = await Promise.all(
    wrong.map(async (one) => ({ one, ...(await judgedCase(one, ask)) })),
  )
  return Object.keys(slipKinds).flatMap((kind) => {
    const own = judged.filter(({ one }) => one.kind === kind)
    if (own.length === 0) return []
    const noted = own.filter(({ isNoted }) => isNoted).length
    return [{ kind, outcome: sum(own.map(({ outcome }) => outcome)), noted }]
  })
}

async function judgedCase(
  { item, slip, kind }: Case,
  ask: Checker,
): Promise<{ outcome: Outcome; isNoted: boolean }> {
  const before = new Set((await ask(item)).map(({ words }) => words))
  const said = (await ask(slipped(item, slip))).filter(({ words }) => !before.has(words))
  const beads = new Set(slip.map(({ bead }) => bead))
  const isOnIt = ({ bead }: Said) => bead !== null && beads.has(bead)
  const grave = said.filter(({ isNote }) => !isNote)
  const right = grave.filter(isOnIt)
  const isFound = right.length > 0
  return {
    isNoted: !isFound && said.some(isOnIt),
    outcome: {
      right: right.length,
      guessed: grave.length,
      found: isFound ? 1 : 0,
      gold: 1,
      missed: isFound ? [] : [`${item.name}: ${shown(item, slip)}`],
      extra: grave
        .filter((one) => !isOnIt(one))
        .map(({ words }) => `${kind}, ${item.name}: ${words}`),
    },
  }
}

function shown({ beads }: GoodItem, slip: Case['slip']): string {
  return slip
    .map(({ bead, lang, start, end, put }) => {
      const line = beads[bead]?.[lang] ?? ''
      const around = [line.slice(Math.max(0, start - 30), start), line.slice(end, end + 20)]
      return `${around[0]}[${line.slice(start, end)} → ${put}]${around[1]}`
    })
    .join(' | ')
}

/** A checker that says of the same item what it has said: many errors are put into each. */
function once(ask: Checker): Checker {
  const known = new WeakMap<GoodItem, Promise<readonly Said[]>>()
  return (item) => {
    const said = known.get(item) ?? ask(item)
    known.set(item, said)
    return said
  }
}

/** English sentences stand a space apart, Chinese ones side by side: a paragraph each. */
const between = { en: ' ', zh: '' } as const

function versionOf({ beads }: GoodItem, lang: Lang): { text: string; spans: readonly Span[] } {
  let text = ''
  const spans = beads.map((bead) => {
    const line = bead[lang]
    if (line !== '' && text !== '') text += between[lang]
    const start = text.length
    text += line
    return { start, end: text.length }
  })
  return { text, spans }
}

async function askedProduct(item: GoodItem): Promise<readonly Said[]> {
  const versions = { en: versionOf(item, 'en'), zh: versionOf(item, 'zh') }
  const findings = await findingsOf(versions.en.text, versions.zh.text)
  return findings.map((finding) => ({
    bead: beadOf(finding, { en: versions.en.spans, zh: versions.zh.spans }),
    words: `${finding.severity} ${finding.rule}: ${finding.message}`,
    isNote: finding.severity === 'note',
  }))
}

/** Nothing where the product will not check: what it refuses it has not found. */
async function findingsOf(en: string, zh: string): Promise<readonly DraftFinding[]> {
  try {
    return await check({ en, zh })
  } catch (error) {
    if (error instanceof DragomanError && error.code === 'uncheckable') return []
    throw error
  }
}

/** The sentence pair that a finding's words lie in. */
function beadOf(
  finding: DraftFinding,
  spans: Readonly<Record<Lang, readonly Span[]>>,
): number | null {
  for (const lang of langs) {
    const place = finding[lang]
    const at = place ? spans[lang].findIndex((span) => overlaps(span, place)) : -1
    if (at >= 0) return at
  }
  return null
}

function baseline(ask: Baseline): Checker {
  return async ({ beads }) =>
    beads.flatMap((pair, bead) => {
      const words = ask(pair)
      return words === null ? [] : [{ bead, words, isNote: false }]
    })
}
