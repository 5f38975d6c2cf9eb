import { cueIndex, cuesIn } from '../cue.ts'
import { listed, table } from '../data/table.ts'
import { remembered } from '../remembered.ts'
import { chinesePattern } from './cues-pattern.ts'
import { simplified } from './script.ts'

const index = cueIndex(
  'zh',
  table('cues').flatMap(({ id = '', zh }) => listed(zh).map((form) => chinesePattern(id, form))),
)

/** The words of a Chinese sentence that tell what happened, who said what and how: data/cues.tsv. */
export const chineseCues = remembered((sentence) => cuesIn(simplified(sentence), index))
