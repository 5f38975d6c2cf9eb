import { type Edit, EditKind } from '../edit.ts'
import { type Counts, everywhere, isSame, recounted } from './evidence.ts'
import { type Excerpt, excerptOf, placedInText } from './excerpt.ts'
import type { Change, RepairKind } from './repair-kind.ts'
import { repairs } from './repairs.ts'
import { resolved } from './resolution.ts'
import type { Survey } from './survey.ts'

type NamedKind = RepairKind & { readonly kind: EditKind }
const kinds = Object.entries<RepairKind>(repairs).map(([name, repair]): NamedKind => {
  return { ...repair, kind: EditKind.parse(name) }
})
const order = kinds.map(({ kind }) => kind)
export const ofLetters = kinds.filter(({ isOfLetters }) => isOfLetters)
export const ofWords = kinds.filter(({ isOfLetters }) => !isOfLetters)

/** A text that repairs have searched, what they found in it, and what the kinds with a witness know of it. */
export interface Search {
  /** The text itself: what it was surveyed for is done. */
  readonly text: string
  /** Apart from one another, in order. */
  readonly found: readonly Edit[]
  readonly known: ReadonlyMap<EditKind, Known>
}

interface Known {
  readonly counts: Counts
  readonly evidence: unknown
}

/** What some repairs, or all, find in a text. */
export function searched(surveyed: Survey, some: readonly NamedKind[] = kinds): Search {
  const known = new Map<EditKind, Known>()
  const found: Edit[] = []
  for (const one of some) {
    const counts = one.witness?.counts(surveyed)
    const evidence = counts && one.witness?.evidence(counts, surveyed)
    if (counts) known.set(one.kind, { counts, evidence })
    enter(found, one, one.find(surveyed, evidence))
  }
  return { text: surveyed.text, found: resolved(found, order), known }
}

/** Two searches of the same text as one. */
export function together(a: Search, b: Search): Search {
  return {
    text: b.text,
    found: resolved([...a.found, ...b.found], order),
    known: new Map([...a.known, ...b.known]),
  }
}

/**
 * What all repairs find in the text that the edits of a search left; undefined when so much of it has changed that a search
 * of the whole costs no more.
 */
export function searchedAgain(last: Search, surveyed: Survey): Search | undefined {
  const excerpt = excerptOf({ before: last.text, after: surveyed.text }, last.found)
  if (!excerpt) return undefined
  const known = new Map<EditKind, Known>()
  const found: Edit[] = []
  for (const one of kinds) {
    const before = last.known.get(one.kind)
    const now = before && knownAgain(one, before, { excerpt, surveyed })
    if (now) known.set(one.kind, now)
    if (isOfLines(now?.evidence, before?.evidence)) {
      enter(found, one, placedInText(excerpt, one.find(excerpt.surveyed, now?.evidence)))
      enter(
        found,
        one,
        excerpt.marked.filter(({ kind }) => kind === one.kind),
      )
    } else enter(found, one, one.find(surveyed, now?.evidence))
  }
  return { text: surveyed.text, found: resolved(found, order), known }
}

/** What a kind knows of a text when some lines have changed. */
function knownAgain(
  { witness }: NamedKind,
  last: Known,
  { excerpt, surveyed }: { readonly excerpt: Excerpt; readonly surveyed: Survey },
): Known | undefined {
  if (!witness) return undefined
  const [before, after] = [witness.counts(excerpt.earlier), witness.counts(excerpt.surveyed)]
  const counts = recounted(last.counts, before, after)
  const evidence = witness.evidence(counts, surveyed)
  return { counts, evidence }
}

/** Tells whether lines alone say what a kind finds in them, as they did before. */
function isOfLines(now: unknown, before: unknown): boolean {
  return now !== everywhere && isSame(now, before)
}

/** Enters the changes that a kind has found, under its name. */
function enter(found: Edit[], { kind }: NamedKind, changes: readonly Change[]): void {
  for (const { level, start, end, before, after } of changes)
    found.push({ kind, level, start, end, before, after })
}
