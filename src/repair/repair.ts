import { applied, type Edit, EditKind } from '../edit.ts'
import type { Layers, Stage } from '../pipeline.ts'
import { repairs } from './repairs.ts'
import { composed, resolved } from './resolution.ts'
import { survey } from './survey.ts'

// One repair may lay bare the next (a stray bracket gone, a space is seen to be missing). Real text is
// done after two rounds; the limit is for hostile text.
const mostRounds = 6

const kinds = Object.entries(repairs).map(([kind, { find }]) => ({
  kind: EditKind.parse(kind),
  find,
}))
const order = kinds.map(({ kind }) => kind)

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
  let edits: Edit[] = []
  let text = original
  for (let round = 0; round < mostRounds; round++) {
    const found = editsOf(text)
    if (round > 0 && found.every(isMark)) break
    edits = round === 0 ? found : composed(original, edits, found)
    text = applied(original, edits)
    if (found.every(isMark)) break
  }
  return { edits, text }
}

function editsOf(text: string): Edit[] {
  const surveyed = survey(text)
  const found = kinds.flatMap(({ kind, find }) =>
    find(surveyed).map(
      ({ level, start, end, before, after }): Edit => ({ kind, level, start, end, before, after }),
    ),
  )
  return resolved(found, order)
}

function isMark({ before, after }: Edit): boolean {
  return before === after
}
