import { readdirSync, readFileSync } from 'node:fs'
import type { Edit } from '../../src/edit.ts'
import { repair } from '../../src/repair/repair.ts'
import { aligned } from '../table.ts'
import { type Outcome, score, sum } from '../tally.ts'
import { comparison, outcomes } from './comparison.ts'
import { type Damaged, damaged } from './damaged.ts'
import { naiveRepair } from './naive-repair.ts'
import { type ProfileName, profileNames, profiles } from './profiles.ts'
import { seedOf } from './random.ts'
import { scriptOf } from './script.ts'

export const damageSplits = ['dev', 'test'] as const
export type DamageSplit = (typeof damageSplits)[number]

/** A damaged page of the set, and where it comes from. */
export interface Page extends Damaged {
  /** the clean text's name */
  readonly name: string
  readonly profile: ProfileName
}

/** What the product and the naive baseline made of one page, by field. */
export interface Judged {
  readonly page: Page
  readonly product: Readonly<Record<string, Outcome>>
  readonly naive: Readonly<Record<string, Outcome>>
}

/** A field of a split, or one profile of it, counted over its pages. */
export interface DamageRow {
  readonly field: string
  readonly product: Outcome
  readonly naive: Outcome
}

/** The clean texts of a split, by name and in its order. */
export function cleanTexts(split: DamageSplit): { name: string; text: string }[] {
  const folder = new URL(`../sets/damage/${split}/`, import.meta.url)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .map((file) => ({
      name: file.replace('.txt', ''),
      text: readFileSync(new URL(file, folder), 'utf8'),
    }))
}

/** So many sites of each profile show each text: kinds that are rare come up more often. */
const sites = [1, 2] as const

/** Every clean text of a split as the sites of every profile that shows its script would damage it. */
export function pages(split: DamageSplit): Page[] {
  return cleanTexts(split).flatMap(({ name, text }) =>
    profileNames.filter(shows(text)).flatMap((profile) =>
      sites.map((site) => ({
        name,
        profile,
        ...damaged(text, { profile, seed: seedOf(`${name} ${profile} ${site}`) }),
      })),
    ),
  )
}

/** Sites of one script do not show texts of the other; a text without Chinese counts as Simplified. */
function shows(text: string): (profile: ProfileName) => boolean {
  return (name) => {
    const { script } = profiles[name]
    return script === undefined || script === scriptOf(text)
  }
}

/** Scores the product's repair and the naive one on every page of a split. */
export function judgedPages(split: DamageSplit): Judged[] {
  const judge = (page: Page, { edits }: { edits: readonly Edit[] }) =>
    outcomes(comparison(page.text, page.gold, edits))
  return pages(split).map((page) => ({
    page,
    product: judge(page, repair(page.text)),
    naive: judge(page, naiveRepair(page.text)),
  }))
}

const last = ['all', 'lossy', 'style']

/** The figures of a split: a row a kind in order of name, then `all`, `lossy` and `style`. */
export function kindRows(judged: readonly Judged[]): DamageRow[] {
  const fields = new Set(
    judged.flatMap(({ product, naive }) => Object.keys({ ...product, ...naive })),
  )
  const kinds = [...fields].filter((field) => !last.includes(field)).sort()
  return [...kinds, ...last].map((field) => row(field, field, judged))
}

/** The figures of a split over sure and likely repairs: a row a profile. */
export function profileRows(judged: readonly Judged[]): DamageRow[] {
  return profileNames.map((profile) =>
    row(
      profile,
      'all',
      judged.filter(({ page }) => page.profile === profile),
    ),
  )
}

function row(name: string, field: string, judged: readonly Judged[]): DamageRow {
  return {
    field: name,
    product: sum(judged.flatMap(({ product }) => product[field] ?? [])),
    naive: sum(judged.flatMap(({ naive }) => naive[field] ?? [])),
  }
}

/** The rows as an aligned table: what was asked, how many edits there were, precision and recall. */
export function damageTable(title: string, rows: readonly DamageRow[]): string {
  const figures = (outcome: Outcome) => {
    const { precision, recall } = score(outcome)
    return [String(outcome.guessed), precision.toFixed(3), recall.toFixed(3)]
  }
  const head = ['', 'gold', 'edits', 'P', 'R', 'naive edits', 'P', 'R']
  const body = rows.map(({ field, product, naive }) => [
    field,
    String(product.gold),
    ...figures(product),
    ...figures(naive),
  ])
  return `${title}\n${aligned([head, ...body], 1)}\n`
}

/** What was missed (−) and what was made up (+) of one kind, page by page. */
export function shownDamage(judged: readonly Judged[], field: string): string {
  const found = judged.flatMap(({ page, product }) => {
    const { missed = [], extra = [] } = product[field] ?? {}
    if (missed.length + extra.length === 0) return []
    return [
      `${page.name}, ${page.profile}`,
      ...missed.map((value) => `  − ${value}`),
      ...extra.map((value) => `  + ${value}`),
    ]
  })
  return `damage dev: ${field}\n${found.join('\n')}\n`
}

/** The figures of a split as they are kept: by field, rounded to three places. */
export function damageFigures(rows: readonly DamageRow[]): Record<string, unknown> {
  const round = (value: number) => Math.round(value * 1000) / 1000
  const figures = (outcome: Outcome) => {
    const { precision, recall } = score(outcome)
    return { edits: outcome.guessed, precision: round(precision), recall: round(recall) }
  }
  return Object.fromEntries(
    rows.map(({ field, product, naive }) => [
      field,
      { gold: product.gold, ...figures(product), naive: figures(naive) },
    ]),
  )
}
