import { simplified } from '../chinese/script.ts'
import { wordCutter } from '../data/word-cutter.ts'
import { remembered } from './remembered.ts'

/** Chinese letters cut into the words of a dictionary; what is in none stands letter by letter. */
export const wordsOf = remembered((letters): readonly string[] =>
  cutter().cut(simplified(letters), false),
)

let loaded: ReturnType<typeof wordCutter> | undefined

function cutter(): ReturnType<typeof wordCutter> {
  loaded ??= wordCutter()
  return loaded
}
