import { applied, type Edit, EditKind } from '../edit.ts'
import type { Layers, Stage } from '../pipeline.ts'
import { composed } from './composition.ts'
import { type Excerpt, excerptOf, foundIn } from './excerpt.ts'
import { repairs } from './repairs.ts'
import { resolved } from './resolution.ts'
import { type Survey, survey } from './survey.ts'

// One repair may lay bare the next (a stray bracket gone, a space is seen to be missing). Real text is
// done after three rounds; the limit is for hostile text.
const mostRounds = 8

const kinds = Object.entries(repairs).map(([kind, { find, isOfLetters, isLocal }]) => ({
  kind: EditKind.parse(kind),
  find,
  isOfLetters: isOfLetters === true,
  isLocal: isLocal === true,
}))
const order = kinds.map(({ kind }) => kind)
const ofLetters = kinds.filter(({ isOfLetters }) => isOfLetters)
const ofWords = kinds.filter(({ isOfLetters }) => !isOfLetters)

/** The stage that mends a bulletin's text. */
export const repairStage: Stage<'repaired', never> = {
  adds: 'repaired',
  needs: [],
  run: ({ original }) => repair(original),
}

/**
 * The text mended, with the edits that mended it: in order, apart from one another, offsets in
 * `original`. Nothing is guessed: what cannot be restored gets an edit of level `lossy`, whose
 * `before` and `after` are the same. Mending a mended text changes nothing.
 */
export function repair(original: string): Layers['repaired'] {
  let mended: Layers['repaired'] = { edits: [], text: original }
  let surveyed = survey(original)
  /** Makes the edits found; tells whether the text has changed. */
  const hasChanged = (found: readonly Edit[]): boolean => {
    const edits = composed(original, mended.edits, found)
    mended = { edits, text: applied(mended.text, found) }
    const isChanged = found.some(isChange)
    if (isChanged) surveyed = survey(mended.text)
    return isChanged
  }
  // Words are looked at when their letters are right: that spares rounds over the whole text.
  const letters = resolved(foundBy(ofLetters, surveyed), order)
  const areLetters = hasChanged(letters)
  const words = resolved(foundBy(ofWords, surveyed), order)
  let isChanging = hasChanged(words) || areLetters
  // What all repairs have searched is known but for what was changed since.
  let last = areLetters ? undefined : [...letters, ...words].toSorted((a, b) => a.start - b.start)
  for (let round = 0; isChanging && round < mostRounds; round++) {
    const excerpt = last && excerptOf(mended.text, last)
    last = resolved(foundBy(kinds, surveyed, excerpt), order)
    isChanging = hasChanged(last)
  }
  return mended
}

function isChange({ before, after }: Edit): boolean {
  return before !== after
}

/** What repairs find: the local ones in the excerpt alone where there is one. */
function foundBy(some: typeof kinds, surveyed: Survey, excerpt?: Excerpt): Edit[] {
  const all = some.flatMap(({ kind, find, isLocal }) => {
    const found = isLocal && excerpt ? foundIn(excerpt, { find }) : find(surveyed)
    return found.map(
      ({ level, start, end, before, after }): Edit => ({ kind, level, start, end, before, after }),
    )
  })
  if (!excerpt) return all
  const marked = excerpt.marked.filter(({ kind }) =>
    some.some((one) => one.kind === kind && one.isLocal),
  )
  return [...all, ...marked]
}
