import type { Source } from '../pipeline.ts'
import type { Lang } from '../span.ts'
import { langIn } from './checkable.ts'

/** What was given to check, and which of the files given, by their index, each version stands in. */
export interface Versions {
  readonly draft: Source | Readonly<Record<Lang, Source>>
  readonly fileOf: Readonly<Record<Lang, number>>
}

/**
 * The versions of a draft in files: one that holds both, or one for each, in either order.
 *
 * @throws {RangeError} when there is none, or more than two
 */
export function versionsIn(sources: readonly Source[]): Versions {
  const [first, second] = sources
  if (!first || sources.length > 2) {
    throw new RangeError(`Expected one file to check, or two; found ${sources.length}`)
  }
  if (!second) return { draft: first, fileOf: { en: 0, zh: 0 } }
  return langIn(first.original) === 'zh'
    ? { draft: { en: second, zh: first }, fileOf: { en: 1, zh: 0 } }
    : { draft: { en: first, zh: second }, fileOf: { en: 0, zh: 1 } }
}
