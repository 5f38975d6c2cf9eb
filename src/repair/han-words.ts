import { Jieba } from '@node-rs/jieba'
import { simplified } from '../chinese/script.ts'
import { wordDictionary } from '../data/word-dictionary.ts'
import { remembered } from './remembered.ts'

/** Chinese letters cut into the words of a dictionary; what is in none stands letter by letter. */
export const wordsOf = remembered((letters): readonly string[] =>
  cutter().cut(simplified(letters), false),
)

let loaded: Jieba | undefined

/** The dictionary takes 0.2 s to load, and few texts need it. */
function cutter(): Jieba {
  loaded ??= Jieba.withDict(wordDictionary())
  return loaded
}
