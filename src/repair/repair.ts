import { applied, type Edit } from '../edit.ts'
import type { Layers, Stage } from '../pipeline.ts'
import { composed } from './composition.ts'
import { ofLetters, ofWords, type Search, searched, searchedAgain, together } from './search.ts'
import { survey } from './survey.ts'

// One repair may lay bare the next (a stray bracket gone, a space is seen to be missing). Real text is
// done after three rounds; the limit is for hostile text.
const mostRounds = 8

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
  /** Makes the edits found; tells whether the text has changed. */
  const hasChanged = ({ found }: Search): boolean => {
    const isChanged = found.some(isChange)
    const text = isChanged ? applied(mended.text, found) : mended.text
    mended = { edits: composed(original, mended.edits, found), text }
    return isChanged
  }
  // Of what a text was surveyed for nothing is kept when the next is searched: it is several times the text.
  let surveyed = survey(original)
  const letters = searched(surveyed, ofLetters)
  // Words are looked at when their letters are right: that spares rounds over the whole text.
  const areLetters = hasChanged(letters)
  if (areLetters) surveyed = survey(mended.text)
  let last = areLetters ? searched(surveyed) : together(letters, searched(surveyed, ofWords))
  for (let round = 0; hasChanged(last) && round < mostRounds; round++) {
    surveyed = survey(mended.text)
    last = searchedAgain(last, surveyed) ?? searched(surveyed)
  }
  return mended
}

function isChange({ before, after }: Edit): boolean {
  return before !== after
}
