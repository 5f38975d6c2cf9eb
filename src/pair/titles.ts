import { termsOf } from '../bitext/bitext.ts'
import { bullet } from '../bullet.ts'
import { listed, table } from '../data/table.ts'
import type { Group } from './items.ts'
import { issue, type Passage } from './passage.ts'
import type { Contents } from './side.ts'
import { isHeadline } from './story-cues.ts'

const words = (how: string) =>
  table('mastheads').flatMap((row) => (row['how'] === how ? listed(row['words']) : []))
const periodicals = words('periodical')
const sections = new Set(words('section'))

// A title holds at least this much of what its story holds; a masthead's words are in every story.
const titled = 1

/** A periodical's name, and the line that counts its issue. */
const mostTitles = 2
/** A masthead has so many lines at most. */
const mostLines = 6

/** One language's passages, the items they are in by now, and what they are made of. */
export interface Grouped {
  readonly passages: readonly Passage[]
  readonly groups: readonly (readonly number[])[]
  readonly contents: Contents
}

/**
 * The headings of one language that title no one item, as indexes into its passages: the names of
 * periodicals and sections, and what stands over several items. A line of bulleted headlines is news.
 */
export function untitling(grouped: Grouped): Set<number> {
  const { passages, groups } = grouped
  const groupOf = new Map(groups.flatMap((group, at) => group.map((index) => [index, at] as const)))
  const headings = range(0, passages.length).filter((at) => passages[at]?.kind === 'heading')
  return new Set(
    headings.filter((at, order) => {
      const shared = itemsBelow(passages, at, groupOf).map((item) =>
        sharedWith(at, item, grouped.contents),
      )
      const next = passages[at + 1]
      return isUntitling(passages[at], {
        shared,
        isRightOver: next?.kind === 'text',
        isTop: order < mostTitles,
        isAhead: at === order && order < mostLines,
        isOverIssue: order === 0 && isOverIssue(passages, at),
      })
    }),
  )
}

function isOverIssue(passages: readonly Passage[], at: number): boolean {
  const next = passages[at + 1]
  if (passages[at]?.isOverIssue) return true
  return next !== undefined && (isPeriodical(next) || isDated(next))
}

interface Standing {
  /** For each item under a heading, how many of the heading's words it holds. */
  readonly shared: readonly number[]
  readonly isRightOver: boolean
  readonly isTop: boolean
  /** Among the first lines, nothing but headings before it. */
  readonly isAhead: boolean
  /** The very first, over the line that counts the issue: whatever it says is the periodical's name. */
  readonly isOverIssue: boolean
}

function isUntitling(heading: Passage | undefined, standing: Standing): boolean {
  if (!heading || bullet.test(heading.text)) return false
  const { shared, isTop, isAhead, isOverIssue } = standing
  if (isSection(heading) || isOverIssue || (isAhead && isDated(heading))) return true
  if (isPeriodical(heading) && (isTop || (shared[0] ?? 0) <= titled)) return true
  // What reports something is never thrown out for its place alone.
  const isNews = isHeadline(heading) || heading.dates.length > 0
  return shared.length > 0 && !isNews && !titles(standing)
}

/** The texts under a heading, as far as the next heading with text before it, by items. */
function itemsBelow(
  passages: readonly Passage[],
  at: number,
  groupOf: ReadonlyMap<number, number>,
): number[][] {
  const text = passages.findIndex((next, index) => index > at && next.kind === 'text')
  if (text < 0) return []
  const end = passages.findIndex((next, index) => index > text && next.kind === 'heading')
  const below = range(text, end < 0 ? passages.length : end)
  return [...new Set(below.map((index) => groupOf.get(index)))].map((item) =>
    below.filter((index) => groupOf.get(index) === item),
  )
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index)
}

/**
 * A heading right over its one item titles it, whatever its words. One over several, or with another
 * heading below it, must say something of the first that the others do not.
 */
function titles({ shared: [first = 0, ...others], isRightOver }: Standing): boolean {
  if (isRightOver && others.length === 0) return true
  return first >= titled && first > Math.max(0, ...others)
}

/** How many words and names of a heading its item holds. */
function sharedWith(at: number, item: readonly number[], { names, terms }: Contents): number {
  const own = new Set(termsOf(terms, at))
  const held = new Set(item.flatMap((index) => [...termsOf(terms, index)]))
  const named = [...(names[at] ?? [])].filter((name) =>
    item.some((index) => names[index]?.has(name)),
  )
  return [...own].filter((word) => held.has(word)).length + named.length
}

/** 宁波外事 2019年3月, "Foreign Affairs Office, March 29, 2019": it ends with when it came out, and reports nothing. */
function isDated(heading: Passage): boolean {
  const last = heading.dates.at(-1)
  const isIssue = last?.from.year !== undefined && last.from.month !== undefined
  return isIssue && !isHeadline(heading) && /^[\s)）]*$/.test(heading.text.slice(last.end))
}

/** Tells whether a heading is the name of a section of many a periodical. */
function isSection({ text }: Passage): boolean {
  return sections.has(bare(text))
}

/** Tells whether a heading may be the name of a periodical. */
function isPeriodical({ text }: Passage): boolean {
  const name = bare(text)
  const isNamed = periodicals.some(
    (word) => name.endsWith(word) || (name.startsWith(word) && name.length < word.length + 8),
  )
  return isNamed || issue.test(plain(text))
}

function bare(text: string): string {
  return plain(text).replace(/^[\p{P}\p{S}\p{N}\s]+|[\p{P}\p{S}\p{N}\s]+$/gu, '')
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim()
}

/** The groups without the passages that belong to none. */
export function without(
  groups: readonly Group[],
  loose: { readonly en: ReadonlySet<number>; readonly zh: ReadonlySet<number> },
): Group[] {
  return groups.map((group) => ({
    ...group,
    en: group.en.filter((index) => !loose.en.has(index)),
    zh: group.zh.filter((index) => !loose.zh.has(index)),
  }))
}
