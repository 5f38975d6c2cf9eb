import { cueIndex, cuesIn } from '../cue.ts'
import { listed, table } from '../data/table.ts'
import { remembered } from '../remembered.ts'
import { englishPattern } from './cues-pattern.ts'

// One expression a form, not one a row: the capture groups of a form are its words.
const index = cueIndex(
  'en',
  table('cues').flatMap(({ id = '', en }) => listed(en).map((form) => englishPattern(id, form))),
)

/** The words of an English sentence that tell what happened, who said what and how: data/cues.tsv. */
export const englishCues = remembered((sentence) => cuesIn(sentence, index))
