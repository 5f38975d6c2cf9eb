import { cueIndex, cuesIn } from '../cue.ts'
import { listed, table } from '../data/table.ts'
import type { CueMention } from '../mention.ts'
import { englishPattern } from './cues-pattern.ts'

// One expression a form, not one a row: the capture groups of a form are its words.
const index = cueIndex(
  table('cues').flatMap(({ id = '', en }) => listed(en).map((form) => englishPattern(id, form))),
)

/** The words of an English sentence that tell what happened, who said what and how: data/cues.tsv. */
export function englishCues(sentence: string): CueMention[] {
  return cuesIn(sentence, index)
}
