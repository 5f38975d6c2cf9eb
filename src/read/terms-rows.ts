import type { DragomanError } from '../error.ts'
import { Lang } from '../span.ts'
import {
  type Rendering,
  Rendering as RenderingSchema,
  RenderingStatus,
  renderingLimit,
  Term,
  termId,
} from '../term.ts'
import { renderingCountLimit, termRenderingLimit } from './limits.ts'
import { unreadable } from './unreadable.ts'

/** A rendering as a file gives it, nothing checked yet. */
export interface GivenRow {
  readonly line: number
  /** Rows of one term have one key: its id there, or what else holds them together. */
  readonly term: string
  /** A BCP 47 code. */
  readonly lang: string
  readonly words: string
  readonly status?: string
  readonly from?: string
  readonly until?: string
  readonly sources?: readonly string[]
  readonly note?: string
  /** What is said of the whole term; the first row that says it counts. */
  readonly about?: { readonly [field in 'subject' | 'definition' | 'note']?: string }
}

/** A termbase as read from a file, and what of the file it has no room for, in words. */
export interface GivenTerms {
  readonly terms: readonly Term[]
  readonly leftOut: readonly string[]
}

const statuses: Readonly<Record<string, RenderingStatus>> = {
  preferred: 'preferred',
  admitted: 'admitted',
  superseded: 'superseded',
  // ISO 30042 tells what is no longer used from what should never have been; neither is to be written.
  deprecated: 'superseded',
}
/** Faults, and languages without room, that are named. */
const mostFaults = 10

/**
 * The terms that rows make up.
 *
 * @throws {DragomanError} `unreadable` when a row is wrong, with the line and what is wrong in the first ten
 */
export function termsOf(rows: readonly GivenRow[], name: string): GivenTerms {
  if (rows.length > renderingCountLimit) throw tooMany(name, rows.length)
  const faults: string[] = []
  const others = new Map<string, number>()
  const byTerm = new Map<string, Gathered>()
  for (const row of rows) {
    const lang = Lang.safeParse(row.lang.toLowerCase().split(/[-_]/)[0])
    if (!lang.success) {
      others.set(row.lang, (others.get(row.lang) ?? 0) + 1)
      continue
    }
    const before = byTerm.get(row.term)
    const term = { about: { ...row.about, ...before?.about }, renderings: before?.renderings ?? [] }
    byTerm.set(row.term, term)
    const rendering = renderingOf(row, { lang: lang.data, before: term.renderings })
    if (typeof rendering === 'string') faults.push(`line ${row.line}: ${rendering}`)
    else term.renderings.push(rendering)
  }
  if (faults.length > 0) throw faulty(name, faults)
  return {
    terms: distinct([...byTerm].map(termOf), name),
    leftOut: [...others]
      .slice(0, mostFaults)
      .map(([lang, count]) => `renderings in "${lang}" (${count})`),
  }
}

interface Gathered {
  readonly about: NonNullable<GivenRow['about']>
  readonly renderings: Rendering[]
}

function termOf([key, { about, renderings }]: readonly [string, Gathered]): Term {
  const id = Term.shape.id.safeParse(key)
  return {
    id: id.success ? id.data : termId(renderings),
    ...filled('subject', about.subject),
    ...filled('definition', about.definition),
    ...filled('note', about.note),
    renderings,
  }
}

/** The rendering of a row, or what is wrong with it. */
function renderingOf(
  row: GivenRow,
  { lang, before }: { readonly lang: Lang; readonly before: readonly Rendering[] },
): Rendering | string {
  if (before.length >= termRenderingLimit)
    return `its term has more than ${termRenderingLimit} renderings`
  const words = plainText(row.words)
  if (words === '') return 'the rendering is empty'
  if (words.length > renderingLimit) {
    return `the rendering has ${words.length} letters, above the limit of ${renderingLimit}`
  }
  const isFirst = !before.some((one) => one.lang === lang)
  const status = statusOf(row.status ?? '', isFirst)
  if (!status) {
    const known = RenderingStatus.options.join(', ')
    return `the status "${row.status}" is unknown; expected ${known}`
  }
  const isRepeated = before.some((one) => one.lang === lang && one.words === words)
  if (isRepeated) return `the rendering "${words}" stands twice in one term`
  const given = {
    lang,
    words,
    status,
    ...filled('from', row.from),
    ...filled('until', row.until),
    sources: (row.sources ?? []).map(plainText).filter(Boolean),
    ...filled('note', row.note),
  }
  const checked = RenderingSchema.safeParse(given)
  if (checked.success) return checked.data
  const field = checked.error.issues[0]?.path[0]
  const found = field === 'until' ? row.until : row.from
  return `"${found}" is no date; expected one such as 2018, 2018-11 or 2018-11-30`
}

function filled<Field extends string>(field: Field, text: string | undefined) {
  const plain = plainText(text ?? '')
  // A cast: a computed key is any string to the compiler.
  return (plain === '' ? {} : { [field]: plain }) as { [field in Field]?: string }
}

/** Unless a file says otherwise, the first rendering in a language is preferred and the others are admitted. */
function statusOf(given: string, isFirst: boolean): RenderingStatus | undefined {
  const plain = given
    .trim()
    .toLowerCase()
    .replace(/(?:term)?(?:-admn-sts)?$/, '')
  if (plain === '') return isFirst ? 'preferred' : 'admitted'
  return Object.hasOwn(statuses, plain) ? statuses[plain] : undefined
}

/** Text in one line and in one spelling, without what cannot be seen. */
function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[\p{Surrogate}\ufeff\ufffe\uffff]/gu, '')
    .trim()
}

/** Terms without an id of their own may have the same words; of those with one, rows are already one term. */
function distinct(terms: readonly Term[], name: string): readonly Term[] {
  const seen = new Map<string, Term>()
  for (const term of terms) {
    const before = seen.get(term.id)
    if (before && JSON.stringify(before) !== JSON.stringify(term)) {
      const words = term.renderings.map((rendering) => rendering.words).join(' · ')
      throw unreadable(name, `two of its terms are "${words}"; make them one`)
    }
    seen.set(term.id, term)
  }
  return [...seen.values()]
}

function faulty(name: string, faults: readonly string[]): DragomanError {
  const more = faults.length - mostFaults
  const shown = faults.slice(0, mostFaults).join('; ')
  return unreadable(
    name,
    `${shown}${more > 0 ? `; and ${more} more` : ''}. Nothing was taken from it`,
  )
}

function tooMany(name: string, found: number): DragomanError {
  const [count, limit] = [found, renderingCountLimit].map((number) => number.toLocaleString('en'))
  return unreadable(name, `it has ${count} renderings, above the limit of ${limit}; split it`)
}
