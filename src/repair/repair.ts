import { applied, type Edit, EditKind } from '../edit.ts'
import type { Layers, Stage } from '../pipeline.ts'
import { composed } from './composition.ts'
import { repairs } from './repairs.ts'
import { resolved } from './resolution.ts'
import { type Survey, survey } from './survey.ts'

// One repair may lay bare the next (a stray bracket gone, a space is seen to be missing). Real text is
// done after three rounds; the limit is for hostile text.
const mostRounds = 8

const kinds = Object.entries(repairs).map(([kind, { find, isOfLetters }]) => ({
  kind: EditKind.parse(kind),
  find,
  isOfLetters: isOfLetters === true,
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
  /** Asks some repairs and makes their edits; tells whether the text has changed. */
  const hasChanged = (some: typeof kinds): boolean => {
    const found = resolved(foundBy(some, surveyed), order)
    const edits = composed(original, mended.edits, found)
    mended = { edits, text: applied(mended.text, found) }
    const isChanged = found.some(({ before, after }) => before !== after)
    if (isChanged) surveyed = survey(mended.text)
    return isChanged
  }
  // Words are looked at when their letters are right: that spares rounds over the whole text.
  const [areLetters, areWords] = [hasChanged(ofLetters), hasChanged(ofWords)]
  let isChanging = areLetters || areWords
  for (let round = 0; isChanging && round < mostRounds; round++) isChanging = hasChanged(kinds)
  return mended
}

function foundBy(some: typeof kinds, surveyed: Survey): Edit[] {
  return some.flatMap(({ kind, find }) =>
    find(surveyed).map(
      ({ level, start, end, before, after }): Edit => ({ kind, level, start, end, before, after }),
    ),
  )
}
